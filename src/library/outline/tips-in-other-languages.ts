import { withoutAccents } from '../language/without-accents.ts';

/** How a language says that exam tips follow: regular expressions over words in small letters without accents. */
interface Wording {
  /** What is said of an exam: `consejos para`. A few words may stand between. */
  readonly tips: string;
  readonly exam: string;
  /** What says so as a whole: `para recordar`. */
  readonly takeaways: string;
  /** What says so as a heading, and in a line above a list may lead to anything: `puntos clave`. */
  readonly points: string;
  /** What may stand behind both: `del capítulo`. */
  readonly behind: string;
}

/**
 * German, Spanish, French, Italian and Portuguese. What may mean something else is left out: `Claves` are the keys of a
 * table, `Claves del examen` the answers to it, `Hinweise zur Klausur` say when it takes place, `Prova` may be a proof.
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

/** Rather a patient is examined then. */
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

/** What ends the name of something: `Dicas de prova – SQS`, `(SQS)`. */
const END_OF_NAME = /[:(|–—]| - /g;

/** All else that parts words but a space. */
const SIGNS = /[^\p{L}\p{N} :]+/gu;

/**
 * Whether a heading, or a line set apart from the text, says in one of these languages that exam tips follow. All of them
 * count in each note: none of their phrases means anything else in another one.
 *
 * @param text in small letters
 */
export function announcesTipsElsewhere(text: string, where: 'heading' | 'line'): boolean {
  const plain = withoutAccents(text).replace(END_OF_NAME, ' : ');
  const words = plain.replace(SIGNS, ' ').replace(/ {2,}/g, ' ').trim();
  return (where === 'heading' ? IN_HEADINGS : IN_LINES).some((says) => says.test(words));
}
