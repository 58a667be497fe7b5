/** Longer messages are cut: what a person wants to know stands in the beginning. */
const MAX_CHARACTERS = 2_000;

/** What Discord writes for mentions, channels, commands, own emoji and times. */
const DISCORD_MARKUP = /<(?:@[!&]?|#|a?:\w+:|t:-?|\/[^:<>]+:|id:)[^<>\s]*>/g;

/** A message line by line without mentions, channels, own emoji and times, as a practice question is read. */
export function linesIn(content: string): string {
  return content.replace(DISCORD_MARKUP, ' ');
}

/**
 * The words of a message as a question: without mentions, own emoji and addresses, which are no words
 * of the notes. Empty when nothing is left.
 */
export function questionIn(content: string): string {
  return linesIn(content)
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/[*`]|__|~~|\|\||^>+ /gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_CHARACTERS);
}
