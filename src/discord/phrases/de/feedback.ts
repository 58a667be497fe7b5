import type { FeedbackPhrases } from '../contract/feedback.ts';

/** Feedback on answers. */
export const feedback: FeedbackPhrases = {
  helpful: 'Hilfreich',
  missed: 'Passt nicht zur Frage',
  remark: 'Sagen, was gefehlt hat',

  onlyAsker:
    'Ob das geholfen hat, kann nur sagen, wer gefragt hat. Frag mich selbst, dann gehören die Buttons dir.',
  notKept:
    'Danke! Notieren konnte ich es aber nicht. Versuch es später noch einmal oder sag es denen, die mich betreiben: Die Ursache steht in meinem Log.',
  otherPlaces: (asked) =>
    `Passt nicht? Auch an diesen Stellen geht es um **${asked}**. Wenn nichts passt, sag, was gefehlt hat.`,
  noOtherPlaces: (asked) =>
    `Sonst haben die Notizen nichts über **${asked}**. Sag, was gefehlt hat; vielleicht ergänzen es die, die sie schreiben.`,
  remarkTitle: 'Was hat gefehlt?',
  remarkLabel: 'Was wolltest du wissen?',
  remarkHint:
    'Darf leer bleiben. Wird 30 Tage ohne deinen Namen aufbewahrt, wo der Server das erlaubt.',
  thanksKept: 'Danke! Wer die Notizen schreibt, wird es sehen, ohne deinen Namen.',
  thanksUnkept: 'Danke! Dieser Server bewahrt keine Texte auf, deshalb wurde nur gezählt.',
};
