/**
 * `Exam tip:`, `**Exam Tip:**`, `💡 **Exam hint** -`, `考试提示：` at the beginning of a text, with what
 * emphasis and emoji stand around it. A label ends in a separator, or in the bold that holds it alone.
 */
const TIP_LABEL =
  /^[^\p{L}\p{N}([]*(?:exam(?:ination)?[\s-]+(?:tips?|hints?|gotchas?|takeaways?|power[\s-]?ups?)|(?:考试|考試|备考|試験)の?(?:提示|技巧|要点|贴士|ポイント|ヒント|コツ))(?:\s*#?\d{1,3})?(?:[*_]*\s*(?:[:：]|\s[-–—]\s)[*_]*|[*_]{2,3}(?=\s|$))\s*/iu;

/** Longest label with what is around it; bounds the search in a line of any length. */
const MAX_LABEL = 80;

/** The text behind an exam tip's label; `null` when it begins with none. */
export function withoutTipLabel(text: string): string | null {
  const label = TIP_LABEL.exec(text.slice(0, MAX_LABEL));
  return label === null ? null : text.slice(label[0].length);
}

/** The first line of a callout that is a tip: `[!tip]`, `[!HINT]- Title`, `[!exam-tip]`. */
const TIP_CALLOUT = /^\[!(?:tip|hint|exam|exam-?tip)\][+-]?/i;

/** The text behind the mark of a tip callout (Obsidian's and GitHub's); `null` without one. */
export function withoutCalloutMark(text: string): string | null {
  const mark = TIP_CALLOUT.exec(text);
  return mark === null ? null : text.slice(mark[0].length);
}
