/** What Moodle, Canvas and Brightspace write around a question and its options. */
const AROUND = [
  'not (?:yet )?answered|answer saved|marked? .{0,12}out of [\\d.]+|(?:flag|unflag) question|remove flag|question text',
  'clear my choice|group of answer choices|question \\d+ options',
  'bisher nicht beantwortet|erreichbare punkte: [\\d,]+|frage markieren|fragetext|meine auswahl widerrufen',
  'sin responder aún|puntúa como [\\d,]+|marcar pregunta|enunciado de la pregunta|quitar mi elección',
  'pas encore répondu|noté sur [\\d,]+|marquer la question|texte de la question|effacer mon choix',
  'risposta non (?:ancora )?data|punteggio max\\.: [\\d,]+|contrassegna domanda|testo della domanda',
  'ainda não respondida|vale [\\d,]+ ponto\\(s\\)|marcar questão|texto da questão|limpar minha escolha',
].join('|');

const ONLY_AROUND = new RegExp(`^(?:${AROUND})[.:]?$`, 'iu');

/** `1 point`, `(1/1 Points)`, `2 pts`: what a question is worth. */
const POINTS =
  /^\(?\d+(?:[.,]\d+)?(?:\s*\/\s*\d+(?:[.,]\d+)?)?\s*(?:points?|pts|punkte?|puntos?|punt[oi]|pontos?)\)?$/i;

/** The lines of a question without those that the page of a quiz adds when it is copied. */
export function withoutQuizPage(lines: readonly string[]): readonly string[] {
  return lines.filter((line, place) => !ONLY_AROUND.test(line) && !saysWorth(lines, place));
}

/** Points below other points are options. */
function saysWorth(lines: readonly string[], place: number): boolean {
  const [line = '', before = '', behind = ''] = [lines[place], lines[place - 1], lines[place + 1]];
  return POINTS.test(line) && !POINTS.test(before) && !POINTS.test(behind);
}
