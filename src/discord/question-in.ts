/** Longer messages are cut: the question is mostly at the beginning. */
const MAX_CHARACTERS = 2_000;

/** Discord's markup for mentions, channels, commands, custom emoji and times. */
const DISCORD_MARKUP = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:<>]+:\d+|id:\w+)>/g;

/** The lines of what somebody wrote without mentions, channels, custom emoji and times. */
export function linesIn(content: string): string {
  return content.replace(DISCORD_MARKUP, ' ');
}

/**
 * The words of a message as a question: without mentions, custom emoji and addresses, which don't occur in notes.
 * Empty when nothing is left.
 */
export function questionIn(content: string): string {
  return linesIn(content)
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/[*`]|__|~~|\|\||^>+ /gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_CHARACTERS);
}
