import type { DailyPhrases } from '../../discord/phrases/contract/daily.ts';
import { EVERY_DAY } from '../time/schedule.ts';
import { daysAmong, MONDAY_TO_FRIDAY, SATURDAY_AND_SUNDAY } from '../time/weekdays.ts';

/** Days of the week in plain text: `every day`, `weekdays`, `weekends`, or `Mon and Wed`. */
export function daysText(bits: number, words: DailyPhrases): string {
  switch (bits) {
    case EVERY_DAY:
      return words.everyDay;
    case MONDAY_TO_FRIDAY:
      return words.weekdays;
    case SATURDAY_AND_SUNDAY:
      return words.weekends;
    default:
      return words.someDays(daysAmong(bits));
  }
}
