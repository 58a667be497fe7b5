import { at } from '../index/at.ts';
import { listsOf, type SectionIndex, sectionFrequency } from '../index/section-index.ts';
import { type TermWorth, totalWorth } from '../rank/weigh-terms.ts';

/** The larger, the more a section must match the option to count as one of its own. */
const SHARPNESS = 5;
/** Replaces the probability of a term that was not seen, so that one missing word is not a veto. */
const SMOOTHING = 0.05;
/** The worth of a short question of about six words. */
const USUAL_WORTH = 25;

/**
 * How much more often the words of a question occur in the sections about an option than in all
 * notes: `exp(Σ worth × ln(share in the option's sections / share in all) / √(25 Σ worth))`, 1 for
 * no difference. An option whose words are everywhere gains nothing. Many words agree by chance
 * less often than few, by the square root, so differences don't vanish in the mean of a long story.
 *
 * @param optionScores by section.
 */
export function liftOf(
  { postings, sectionCount }: SectionIndex,
  stem: readonly TermWorth[],
  optionScores: Float32Array,
): number {
  const most = optionScores.reduce((one, other) => Math.max(one, other), 0);
  const total = totalWorth(stem);
  if (most === 0 || total === 0) return 0;
  const belonging = optionScores.map((score) => (score === 0 ? 0 : (score / most) ** SHARPNESS));
  const whole = belonging.reduce((sum, one) => sum + one, 0);
  const logs = stem.map(({ term, worth }) => {
    let found = 0;
    for (const { sections } of listsOf(postings, term)) {
      for (const section of sections) found += at(belonging, section);
    }
    const everywhere = sectionFrequency(postings, term) / sectionCount;
    return worth * Math.log((found / whole + SMOOTHING) / (everywhere + SMOOTHING));
  });
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / Math.sqrt(USUAL_WORTH * total));
}
