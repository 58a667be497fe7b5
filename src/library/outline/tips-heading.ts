import { announcesTipsInOtherLanguages } from './tips-in-other-languages.ts';

/** Numbers, emoji and punctuation around the words of a heading: `🎯 1.4.2. S3 Exam PowerUp!`. */
const AROUND_WORDS = /^[^\p{L}]+|[^\p{L})）]+$/gu;

/**
 * `Exam tips`, `S3 exam tips`, `Exam Tips for EC2`, `Exam tips (API calls)`, `EBS Exam Power Ups`.
 */
const EXAM_TIPS =
  /\b(?:exam|exams|examination|certification)[\s-]+(?:tips?|hints?|tricks?|gotchas?|takeaways?|reminders?|pointers?|power[\s-]?ups?)\b/u;

/** `Tips for the exam`, `Gotchas on the exam`. */
const TIPS_FOR_EXAM =
  /\b(?:tips?|hints?|tricks?|gotchas?|takeaways?|reminders?|pointers?)\s+(?:for|on|in|about)\s+(?:the\s+|your\s+)?(?:\p{L}+\s+){0,2}?(?:exams?|examination|certification)\b/u;

/**
 * A whole heading that means tips without the word exam: `Key takeaways`, `Lambda gotchas`,
 * `Remember`.
 */
const TAKEAWAYS =
  /^(?:(?:[\p{L}\p{N}-]+\s+){0,3}(?:takeaways?|gotchas?)|remember|(?:things|points|facts|what|key points|important points) to (?:remember|memori[sz]e)|must[\s-]knows?)(?:\s+(?:for|of|about|on|from|in)\s.*)?$/u;

/** The same in Chinese and Japanese. */
const EAST_ASIAN =
  /(?:考试|考試|应试|備考|备考|試験|テスト)(?:の|における|対策の?)?(?:提示|技巧|要点|要點|重点|重點|贴士|小贴士|心得|ポイント|ヒント|コツ|注意点)|^(?:考点|考點|要点まとめ|覚えておくこと|覚えておきたいこと|重要ポイント)$/u;

/** The longest heading that is examined; nobody needs a longer one to announce exam tips. */
const MAX_HEADING = 120;

/** Whether a plain-text heading or title announces exam tips. */
export function isTipsHeading(text: string): boolean {
  return announcesTips(text, 'heading');
}

/** Whether a line above a list announces exam tips. */
export function isTipsLine(text: string): boolean {
  return announcesTips(text, 'line');
}

function announcesTips(text: string, where: 'heading' | 'line'): boolean {
  if (text.length > MAX_HEADING) return false;
  const words = text.normalize('NFKC').replace(AROUND_WORDS, '').toLowerCase().replace(/\s+/g, ' ');
  return (
    [EXAM_TIPS, TIPS_FOR_EXAM, TAKEAWAYS, EAST_ASIAN].some((marking) => marking.test(words)) ||
    announcesTipsInOtherLanguages(words, where)
  );
}
