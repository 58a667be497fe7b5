import { words } from '../library/language/word-list.ts';

/** Insults that are no topic of any notes, in the bot's languages, normalised. */
const INSULTS = words(`
fuck fucking stfu idiot idiotic moron stupid suck sucks
dumm idiotisch scheisse scheiss arschloch merde putain connard tonto estupido estupida mierda
stupido stupida schifo cazzo vaffanculo estupido merda porra 马鹿 バカ ばか 笨蛋 傻瓜 你真笨
`);

/** Reproaches that may also be topics: they need one of `ADDRESSED` beside them. */
const REPROACHES = words(`
wrong useless dumb bad terrible trash garbage incorrect unhelpful asked doesnt didnt isnt
falsch schlecht nutzlos nul faux nulle inutile mal inutil sbagliato errado burro burra
`);

/** The bot, or its answer. */
const ADDRESSED = words(`
bot nota you u youre answer answers that thats this it
du bist das antwort tu es tes reponse cest eres eso respuesta sei risposta voce resposta isso
`);

/** Words that may accompany these. */
const AROUND = words(`
a an at all are again completely fai fais help helped helping i is e la le de der die ein eine est et esta hell ist ne
no nein non nao not off of pas piece really shit shut so such the totally un una uma up very was what yet
`);

/** No word of these says it by itself. */
const SAYINGS = ['shut up', 'not what i asked', 'no help'];

const KINDS = [INSULTS, REPROACHES, ADDRESSED, AROUND];

/**
 * Whether these words, normalised, only scold the bot or say that its answer is wrong. One other
 * word makes them a question: `what is wrong with this query` is one.
 */
export function complains(words: readonly string[]): boolean {
  const known = words.every((word) => KINDS.some((kind) => kind.has(word)));
  if (!known) return false;
  const has = (kind: ReadonlySet<string>) => words.some((word) => kind.has(word));
  const said = words.join(' ');
  return (
    has(INSULTS) ||
    (has(REPROACHES) && has(ADDRESSED)) ||
    SAYINGS.some((saying) => said.endsWith(saying))
  );
}
