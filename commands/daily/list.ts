import type { DailyDesk } from '../../src/daily/desk/desk.ts';
import { listMessage } from '../../src/daily/views/desk-messages.ts';
import { subcommand } from '../../src/discord/command/group-for-managers.ts';
import { described } from '../../src/discord/phrases/described.ts';
import { privately } from '../../src/discord/privately.ts';
import { viewOf } from './at-desk.ts';

/** `/daily list`: all daily tips of the server, and which are paused. */
export const list = (desk: DailyDesk) =>
  subcommand({
    definition: { name: 'list', ...described(({ daily }) => daily.definition.list) },

    async run({ serverId }, context) {
      const rows = await desk.inGuild(serverId);
      const views = await Promise.all(rows.map((row) => viewOf(desk, row)));
      return privately(listMessage(views, context));
    },
  });
