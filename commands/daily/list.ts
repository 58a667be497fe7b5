import type { DailySubscriptions } from '../../src/daily/subscriptions/daily-subscriptions.ts';
import { listMessage } from '../../src/daily/views/subscription-messages.ts';
import { subcommand } from '../../src/discord/command/group-for-managers.ts';
import { described } from '../../src/discord/phrases/described.ts';
import { privately } from '../../src/discord/privately.ts';
import { viewOf } from './subscription.ts';

/** `/daily list`: all daily tips of the server, and which are paused. */
export const list = (subscriptions: DailySubscriptions) =>
  subcommand({
    definition: { name: 'list', ...described(({ daily }) => daily.definition.list) },

    async run({ serverId }, context) {
      const rows = await subscriptions.inGuild(serverId);
      const views = await Promise.all(rows.map((row) => viewOf(subscriptions, row)));
      return privately(listMessage(views, context));
    },
  });
