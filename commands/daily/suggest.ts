import type { DailyDesk } from '../../src/daily/desk.ts';
import { suggestTimeZones } from '../../src/daily/time-zones.ts';
import { topicLabels } from '../../src/daily/topic.ts';
import { subscriptionLabel } from '../../src/daily/views/subscription-line.ts';
import { WEEKDAY_SUGGESTIONS } from '../../src/daily/weekdays.ts';
import type { Choice } from '../../src/discord/choice.ts';
import type { Context } from '../../src/discord/context.ts';
import type { SuggestRequest } from '../../src/discord/request.ts';

/** Values for the options of `/daily`, by what was typed so far. */
export async function suggest(
  desk: DailyDesk,
  request: SuggestRequest,
  { engine }: Context,
): Promise<readonly Choice[]> {
  const typed = request.typed.trim().toLowerCase();
  const fits = (text: string): boolean => text.toLowerCase().includes(typed);
  switch (request.option) {
    case 'timezone':
      return suggestTimeZones(request.typed, request.locale);
    case 'topic':
      return topicLabels(engine.library).filter(fits);
    case 'days':
      return [...WEEKDAY_SUGGESTIONS.filter(fits), request.typed];
    case 'which': {
      const rows = await desk.inGuild(request.serverId ?? '');
      return rows
        .map((row) => ({ name: subscriptionLabel(row, engine.library), value: row.id }))
        .filter(({ name }) => fits(name));
    }
    default:
      return [];
  }
}
