import type { DailySubscriptions } from '../../src/daily/subscriptions/daily-subscriptions.ts';
import { suggestTimeZones } from '../../src/daily/time/time-zones.ts';
import { parseWeekdays, WEEKDAY_SUGGESTIONS } from '../../src/daily/time/weekdays.ts';
import { formatTopic, topicsWithTips } from '../../src/daily/tips/topic.ts';
import { daysText } from '../../src/daily/views/days-text.ts';
import { topicNames, topicText } from '../../src/daily/views/topic-text.ts';
import type { Choice } from '../../src/discord/command/command.ts';
import type { Context } from '../../src/discord/context.ts';
import { MAX_AUTOCOMPLETE_CHOICES } from '../../src/discord/limits.ts';
import type { SuggestRequest } from '../../src/discord/request.ts';
import type { Library } from '../../src/library/library.ts';
import { labelled, libraryOf } from './subscription.ts';

/** Suggestions for the options of `/daily`, from what has been typed so far. */
export async function suggest(
  subscriptions: DailySubscriptions,
  request: SuggestRequest,
  context: Context,
): Promise<readonly Choice[]> {
  const { phrases } = context;
  const words = phrases.daily;
  const typed = request.typed.trim().toLowerCase();
  const fits = (text: string): boolean => text.toLowerCase().includes(typed);
  switch (request.option) {
    case 'timezone':
      return suggestTimeZones(request.typed, request.locale, subscriptions.now());
    case 'topic': {
      const library = await libraryMeant(subscriptions, request, context);
      return topicsWithTips(library)
        .filter((topic) => topicNames(library, topic, words.topics).some(fits))
        .slice(0, MAX_AUTOCOMPLETE_CHOICES)
        .map((topic) => ({
          name: topicText(library, topic, words.topics) ?? '',
          value: formatTopic(topic),
        }));
    }
    case 'days':
      return [
        ...WEEKDAY_SUGGESTIONS.map((value) => ({
          name: daysText(parseWeekdays(value) ?? 0, words),
          value,
        })).filter(({ name, value }) => fits(name) || fits(value)),
        request.typed,
      ];
    case 'which': {
      const fitting = await labelled(
        { subscriptions, guildId: request.serverId ?? '' },
        typed,
        context,
      );
      return fitting.map(({ row, label }) => ({ name: label, value: row.id }));
    }
    default:
      return [];
  }
}

/**
 * The notes of the chosen channel, else of the subscription's; if neither is known, those of the channel where it is
 * typed.
 */
async function libraryMeant(
  subscriptions: DailySubscriptions,
  { serverId, options }: SuggestRequest,
  { engine }: Context,
): Promise<Library> {
  if (serverId === null) return engine.library;
  const { channel, which } = options;
  if (typeof channel === 'string') return subscriptions.libraryIn(serverId, channel);
  const rows = await subscriptions.inGuild(serverId);
  const row = rows.find(({ id }) => (which === undefined ? rows.length === 1 : id === which));
  return row === undefined ? engine.library : libraryOf(subscriptions, row);
}
