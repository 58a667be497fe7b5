import type { DailyDesk } from '../../src/daily/desk.ts';
import { suggestTimeZones } from '../../src/daily/time-zones.ts';
import { topicLabel, topicsWithTips } from '../../src/daily/topic.ts';
import { daysText } from '../../src/daily/views/days-text.ts';
import { subscriptionLabel } from '../../src/daily/views/subscription-line.ts';
import { topicText } from '../../src/daily/views/topic-text.ts';
import { parseWeekdays, WEEKDAY_SUGGESTIONS } from '../../src/daily/weekdays.ts';
import type { Choice } from '../../src/discord/choice.ts';
import type { Context } from '../../src/discord/context.ts';
import type { SuggestRequest } from '../../src/discord/request.ts';

/** Values for the options of `/daily`, by what was typed so far. */
export async function suggest(
  desk: DailyDesk,
  request: SuggestRequest,
  { engine, phrases }: Context,
): Promise<readonly Choice[]> {
  const words = phrases.daily;
  const typed = request.typed.trim().toLowerCase();
  const fits = (text: string): boolean => text.toLowerCase().includes(typed);
  switch (request.option) {
    case 'timezone':
      return suggestTimeZones(request.typed, request.locale);
    case 'topic':
      return topicsWithTips(engine.library)
        .map((topic) => ({
          name: topicText(engine.library, topic, words.topics) ?? '',
          value: topicLabel(engine.library, topic) ?? '',
        }))
        .filter(({ name, value }) => fits(name) || fits(value));
    case 'days':
      return [
        ...WEEKDAY_SUGGESTIONS.map((value) => ({
          name: daysText(parseWeekdays(value) ?? 0, words),
          value,
        })).filter(({ name, value }) => fits(name) || fits(value)),
        request.typed,
      ];
    case 'which': {
      const rows = await desk.inGuild(request.serverId ?? '');
      return rows
        .map((row) => ({
          name: subscriptionLabel(row, engine.library, { phrases }),
          value: row.id,
        }))
        .filter(({ name }) => fits(name));
    }
    default:
      return [];
  }
}
