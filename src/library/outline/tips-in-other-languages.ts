import { withoutAccents } from '../language/without-accents.ts';

/**
 * How a language announces exam tips: regular expressions over lower-case words without accents.
 */
interface Wording {
  /** Phrases that are completed by an exam: `consejos para`. A few words may come between. */
  readonly tips: string;
  readonly exam: string;
  /** Phrases that are complete: `para recordar`. */
  readonly takeaways: string;
  /**
   * Phrases that count as headings, but may introduce anything in a line above a list:
   * `puntos clave`.
   */
  readonly points: string;
  /** What may follow both: `del capítulo`. */
  readonly behind: string;
}

/**
 * German, Spanish, French, Italian and Portuguese. Ambiguous phrases are left out: `Claves` are the
 * keys of a table, `Claves del examen` the answers to it, `Hinweise zur Klausur` says when it takes
 * place, `Prova` may be a proof.
 */
const WORDINGS: readonly Wording[] = [
  {
    tips: '(?:tipps?|tricks?|fallstricke|merks(?:a|ae)tze|wichtig(?:es|ste)?) (?:fuer|furs?|zur|zum|in|bei|vor)',
    // `Tipps zur Prüfung von Eingaben` are about how to check them.
    exam:
      '(?:(?:abschluss|zwischen|modul)?pr(?:u|ue)fung(?:en)?|klausur(?:en)?|examen)' +
      '(?! (?:von|der|des|auf|eine[rs]) )',
    takeaways:
      'merke|merk dir|merksatz|merks(?:a|ae)tze|(?:wichtig |das wichtigste )?zu[mr]? merken|' +
      '(?:pr(?:u|ue)fungs|klausur|examens)relevant(?:es)?(?: wissen)?',
    points:
      'das wichtigste(?: in k(?:u|ue)rze| auf einen blick| zusammengefasst)?|(?:die )?wichtigsten? punkte',
    behind: '(?:zu|zum|zur|aus) .*',
  },
  {
    tips:
      '(?:(?:consejos?|tips?|trucos?) (?:para|sobre|en|del?)' +
      '|(?:claves|(?:puntos|ideas) claves?|lo (?:esencial|mas importante)) para)',
    exam: '(?:examen(?:es)?|certificacion|el (?:(?:primer|segundo|tercer|ultimo) )?parcial)',
    takeaways:
      'recuerd[ae]|(?:(?:algun[oa]s )?(?:puntos|cosas|ideas|datos|aspectos) )?(?:para|a|que) recordar',
    points: '(?:puntos|ideas) claves?|lo mas importante',
    behind: 'sobre .*|del? (?:(?:la|este|esta) )?(?:capitulo|tema|unidad|clase|leccion|modulo)',
  },
  {
    tips: '(?:conseils?|astuces?|pieges?|points? cles?|a savoir) (?:pour|sur|aux?|a|du|des?|d)',
    exam: '(?:examens?|concours|certification|(?:les?|aux?|du|des) partiels?)',
    takeaways:
      '(?:(?:les )?(?:points? cles?|points?|choses|formules|l essentiel) )?a (?:retenir|memoriser)|' +
      'ce qu il faut retenir|a savoir par c(?:oe|œ)ur',
    points: '(?:les )?points? cles?|l essentiel',
    behind: '(?:pour|sur) .*|d[eu] (?:(?:la|ce|cette) )?(?:chapitre|cours|lecon|module)',
  },
  {
    tips: '(?:consigli|consiglio|suggeriment[oi]|trucc(?:o|hi)|punti chiave|da sapere) (?:per|sull?|dell|di|d)',
    // `Consigli per l'esame del codice` are about how to look through it.
    exam: 'esam[ei](?! (?:del|della|dei|delle|degli) )',
    takeaways:
      '(?:(?:le )?(?:cose|formule) |(?:i )?punti )?da (?:ricordare|memorizzare)|ricorda|ricordare',
    points: '(?:i )?punti chiave',
    behind: '(?:per|su|sul|sull|sulla|sui|sugli|sulle) .*|del(?:la)? (?:capitolo|lezione|modulo)',
  },
  {
    tips:
      '(?:dicas?|truques?|macetes?|conselhos?|pontos? chave|o (?:essencial|mais importante))' +
      ' (?:para|pra|sobre|de|d[ao]s?|n[ao]s?)',
    // `Dicas para a prova do teorema` are about how to prove it.
    exam: '(?:exames?|certificacao|(?<=(?:para (?:a|sua)|pra|de|da|na) )prova(?= :|$| (?:final|teorica|pratica|oral)$))',
    takeaways: '(?:(?:coisas|pontos|ideias) )?(?:para|a) (?:lembrar|memorizar|recordar)|lembre se',
    points: '(?:os )?pontos? chave|ideias chave|o mais importante',
    behind: 'sobre .*|d[aeo] (?:capitulo|aula|unidade|modulo)',
  },
];

/** Then it is more likely about examining a patient. */
const OF_PATIENT =
  ' (?:fisic|physi|clini|neurol|medic|mental|ob+iet|objetiv|ophtalm|d[eiou]l? (?:orina|sang|urin))';

const IN_LINES: readonly RegExp[] = [
  // `Klausurtipps`
  /(?:pr(?:u|ue)fungs|klausur|examens) ?(?:tipps?|tricks?|fallstricke)(?= |$)/u,
  ...WORDINGS.flatMap(({ tips, exam, takeaways, behind }) => [
    new RegExp(`(?:^| )${tips} (?:\\p{L}+ ){0,3}?${exam}(?= |$)(?!${OF_PATIENT})`, 'u'),
    whole(takeaways, behind),
  ]),
];

const IN_HEADINGS: readonly RegExp[] = [
  ...IN_LINES,
  ...WORDINGS.map(({ points, behind }) => whole(points, behind)),
];

function whole(words: string, behind: string): RegExp {
  return new RegExp(`^(?:${words})(?: (?:${behind}))?$`, 'u');
}

/** What may come before the name of a subject: `Dicas de prova – SQS`, `(SQS)`. */
const END_OF_NAME = /[:(|–—]| - /g;

/** Everything that separates words, except spaces. */
const SIGNS = /[^\p{L}\p{N} :]+/gu;

/**
 * Whether a heading, or a line set apart from the text, announces exam tips in one of these
 * languages. All languages are tried for each note, because no phrase means anything else in
 * another language.
 *
 * @param text in lower case
 */
export function announcesTipsInOtherLanguages(text: string, where: 'heading' | 'line'): boolean {
  const plain = withoutAccents(text).replace(END_OF_NAME, ' : ');
  const words = plain.replace(SIGNS, ' ').replace(/ {2,}/g, ' ').trim();
  return (where === 'heading' ? IN_HEADINGS : IN_LINES).some((says) => says.test(words));
}
