import { readMark } from './option-marks.ts';

/**
 * What quiz pages write around a question and its options; each row is a program, or a language of
 * one.
 */
const AROUND = [
  // Moodle, Canvas, Brightspace and Blackboard
  'not (?:yet )?answered|answer saved|mark(?:ed)? .{0,12}out of [\\d.]+|(?:flag|unflag) question(?:: question \\d+)?|remove flag|question text',
  'clear my choice|group of answer choices|question \\d+ options|(?:\\d+ points? +)?save(?:d| answer)',
  'bisher nicht beantwortet|erreich(?:bare|te) punkte:? [\\d,]+(?: von [\\d,]+)?|frage markieren|fragetext|meine auswahl widerrufen',
  'sin responder aún|puntúa como [\\d,]+|marcar pregunta|enunciado de la pregunta|quitar mi elección',
  'pas encore répondu|noté sur [\\d,]+|marquer la question|texte de la question|effacer mon choix',
  'risposta non (?:ancora )?data|punteggio max\\.: [\\d,]+|contrassegna domanda|testo della domanda',
  'ainda não respondida|vale [\\d,]+ ponto\\(s\\)|marcar questão|texto da questão|limpar minha escolha',
  // Forms of Google and Microsoft
  '\\*|clear selection|required to answer\\.(?: (?:single|multiple) choice)?',
  // edX, Skill Builder and Quizlet
  "you have used \\d+ of \\d+ attempts?|unanswered|mark for review|don[’']t know\\?",
  // What chatbots write above questions
  '(?:options|(?:answer )?choices)(?=:)',
  // The foot of a page, and rules between questions
  'page \\d+ (?:of|/) \\d+|-{3,}|\\*{3}|_{3,}|={3,}',
].join('|');

const ONLY_AROUND = new RegExp(`^(?:${AROUND})[.:]?$`, 'iu');

/** Button labels, which may also be options; nothing below them is. */
const BUTTON = /^(?:submit|check(?: answer)?|save|next|skip)$/i;

const NUMBER = '#?:? ?\\d+(?: ?(?:of|/|von|de|sur|di) ?\\d+)?';

/** What a page may show above its question. */
const ABOVE = [
  // `Question 12 of 65`, `Question #12`, `Question 12: Incorrect`, `Question 31 pts` as Canvas runs
  // it together, `12/65`
  `(?:question|item|frage|pregunta|domanda|quest[ãa]o)(?: id)? ?${NUMBER}(?:[ :-]*(?:(?:in)?correct|skipped|single choice|multiple choice|[\\d/. ]*(?:pts|points?)))?`,
  '\\d+(?:\\.|\\s*/\\s*\\d+| of \\d+)?(?: ?question| - quiz)?|(?:\\d+\\. )?(?:single|multiple) choice|question|term|definition',
  // What Udemy, Whizlabs and Moodle say about the answer
  '(?:in)?correct|skipped|unattempted|complete|richtig|falsch|vollständig|correcta|incorrecta|finalizado|terminer|incorrecte?',
  // The subject of a question, on Tutorials Dojo and Whizlabs
  '(?:category|domain) ?:.+',
  // ExamTopics
  'topic #?:? ?\\d+|\\[all .+ questions\\]|exam .+ topic \\d+ question \\d+ discussion|actual exam question from .+',
  // The time left, or the time limit on Quizizz
  '(?:\\d+:)?\\d\\d:\\d\\d|\\d+ seconds',
].join('|');

const ONLY_ABOVE = new RegExp(`^(?:${ABOVE})[.:]?$`, 'iu');

const WORTH =
  '\\d+(?:[.,]\\d+)?(?:\\s*/\\s*\\d+(?:[.,]\\d+)?)?\\s*(?:points?|pts?|marks?|punkte?|puntos?|punt[oi]|pontos?)(?: possible)?';

/** `1 point`, `(1/1 Points)`, `[2 marks]`, `0.0/1.0 point (graded)`: the points for a question. */
const POINTS = new RegExp(`^[([]?${WORTH}[)\\]]?(?: \\((?:un)?graded\\))?$`, 'i');

/** `Which one? *`, `Which one? (1 point)`, `Which one? Required to answer. Single choice.` */
const AFTER = new RegExp(
  `(?<=[?？.:：…_)）])(?:\\s+\\*|\\s*[([]${WORTH}[)\\]]|\\s+Required to answer\\.|\\s+(?:Single|Multiple) choice\\.)+$`,
  'iu',
);

/**
 * Removes the lines that a quiz page adds to a question when it is copied, and what it adds at the
 * end of a line.
 */
export function withoutQuizPage(lines: readonly string[]): readonly string[] {
  const own = lines
    .filter((line, place) => !ONLY_AROUND.test(line) && !saysWorth(lines, place))
    .map((line) => line.replace(AFTER, ''));
  const first = own.findIndex((line) => !ONLY_ABOVE.test(line));
  const last = own.findLastIndex((line) => !BUTTON.test(line));
  const hasStem = first !== -1 && readMark(own[first] ?? '')?.style !== 'letter';
  return own.slice(hasStem ? first : 0, last + 1);
}

/** Points below other points are options. */
function saysWorth(lines: readonly string[], place: number): boolean {
  const [line = '', before = '', after = ''] = [lines[place], lines[place - 1], lines[place + 1]];
  return POINTS.test(line) && !POINTS.test(before) && !POINTS.test(after);
}
