import type { DailyService } from '../../src/daily/service/daily-service.ts';
import { listMessage } from '../../src/daily/views/subscription-messages.ts';
import { subcommand } from '../../src/discord/command/group-for-managers.ts';
import { described } from '../../src/discord/phrases/described.ts';
import { privately } from '../../src/discord/privately.ts';
import { viewOf } from './subscription.ts';

/** `/daily list`: all daily tips of the server, and which are paused. */
export const list = (service: DailyService) =>
  subcommand({
    definition: { name: 'list', ...described(({ daily }) => daily.definition.list) },

    async run({ serverId }, context) {
      const rows = await service.inGuild(serverId);
      const views = await Promise.all(rows.map((row) => viewOf(service, row)));
      return privately(listMessage(views, context));
    },
  });
