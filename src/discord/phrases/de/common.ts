import type { CommonPhrases } from '../contract/common.ts';

/** What is said whatever was asked. */
export const common: CommonPhrases = {
  definition: {
    private: 'So antworten, dass nur du es siehst',
  },
  outdated:
    'Dieser Button oder Befehl stammt von einer anderen Version von mir, deshalb weiß ich nicht, wozu er da war. Bitte frag noch einmal.',
  incident: (id) =>
    `Bei mir ist etwas schiefgegangen, und es ist unter \`${id}\` notiert. Bitte versuch es noch einmal; wenn es wieder passiert, gib diese Kennung der Person weiter, die mich betreibt.`,
  noNotes:
    'Ich habe noch keine Notizen und kann deshalb nichts beantworten. Wer mich betreibt, kann Markdown-Dateien in den Notizordner legen; ich sehe sie sofort.',
  nothingFound: (asked, suggestions) =>
    suggestions > 0
      ? `In den Notizen steht nichts über **${asked}**. Meinst du etwas davon?`
      : `In den Notizen steht nichts über **${asked}**. Vielleicht helfen andere Wörter, oder \`/help\` zeigt dir, worum es in den Notizen geht.`,
  readAs: (typed, read) => `Ich lese *${typed}* als **${read}**.`,
  nothingAsked:
    'Darin finde ich kein Wort, das ich nachschlagen könnte. Frag bitte mit ein, zwei Wörtern, oder sieh mit `/help` nach, worum es in den Notizen geht.',
  placeGone:
    'Diese Stelle der Notizen wurde inzwischen geändert oder entfernt. Bitte frag noch einmal.',
  notSaved:
    'Das ließ sich nicht speichern, und es hat sich nichts geändert: Ich kann gerade nicht in meine Datenbank schreiben. Bitte sag der Person Bescheid, die mich betreibt; die Ursache steht in meinem Log.',
};
