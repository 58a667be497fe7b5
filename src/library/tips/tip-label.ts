import { boxKind } from '../dialect/boxes/box-kinds.ts';

const ENGLISH = 'exam(?:ination)?[\\s-]+(?:tips?|hints?|gotchas?|takeaways?|power[\\s-]?ups?)';
const EAST_ASIAN = '(?:考试|考試|备考|試験)の?(?:提示|技巧|要点|贴士|ポイント|ヒント|コツ)';

/** Not `Tipp`, `Astuce` and similar alone, which are just as often hints for an exercise. */
const OTHER_LANGUAGES = [
  '(?:pr(?:ü|ue?)fungs|klausur|examens)[\\s-]?tipps?|merke|merks(?:atz|[äa]tze|aetze)',
  '(?:consejos?|tips?|trucos?)\\s+(?:de|del|para\\s+el)\\s+examen|para\\s+recordar',
  "(?:conseils?|astuces?)\\s+(?:d['’]|pour\\s+l['’])examen|(?:points?\\s+)?[àa]\\s+retenir",
  "consigli(?:o)?\\s+(?:d['’]|per\\s+l['’])esame|da\\s+ricordare",
  'dicas?\\s+(?:(?:d[ea]|para\\s+a|pra)\\s+prova|(?:d[eo]|para\\s+o)\\s+exame)|para\\s+lembrar',
].join('|');

/**
 * `Exam tip:`, `**Exam Tip:**`, `💡 **Exam hint** -`, `考试提示：`, `Merke:` at the beginning of a text,
 * including emphasis and emoji around it. A label ends in a separator, or with the bold text that
 * contains it alone.
 */
const TIP_LABEL = new RegExp(
  `^[^\\p{L}\\p{N}([]*(?:${ENGLISH}|${EAST_ASIAN}|${OTHER_LANGUAGES})(?:\\s*#?\\d{1,3})?` +
    '(?:[*_]*!?[*_]*\\s*(?:[:：]|\\s[-–—]\\s)[*_]*|!?[*_]{2,3}(?=\\s|$))\\s*',
  'iu',
);

/** The longest label including its surroundings; bounds the search in lines of any length. */
const MAX_LABEL = 80;

/** The text after an exam tip's label; `null` if it doesn't begin with one. */
export function withoutTipLabel(text: string): string | null {
  const label = TIP_LABEL.exec(text.slice(0, MAX_LABEL));
  return label === null ? null : text.slice(label[0].length);
}

/**
 * The first line of a callout that is a tip: `[!tip]`, `[!HINT]- Title`, `[!exam-tip]`,
 * `[!astuce]`.
 */
const CALLOUT = /^\[!([\p{L}\p{N}_-]+)\][+-]?/u;
const OF_TIPS: ReadonlySet<string> = new Set(['tip', 'hint', 'exam', 'exam-tip', 'examtip']);

/** The text after the marker of a tip callout (Obsidian's and GitHub's); `null` without one. */
export function withoutCalloutMark(text: string): string | null {
  const [mark = '', kind = ''] = CALLOUT.exec(text) ?? [];
  return isTipBox(kind) ? text.slice(mark.length) : null;
}

/** Whether a box with this name is a tip. */
export function isTipBox(name: string): boolean {
  return OF_TIPS.has(boxKind(name));
}
