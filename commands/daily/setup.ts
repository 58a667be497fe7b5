import { MOST_SUBSCRIPTIONS } from '../../src/daily/desk/changes.ts';
import type { DailyDesk } from '../../src/daily/desk/desk.ts';
import { savedMessage } from '../../src/daily/views/desk-messages.ts';
import { subcommand } from '../../src/discord/command/group-for-managers.ts';
import { described } from '../../src/discord/phrases/described.ts';
import { privately, privateNotice } from '../../src/discord/privately.ts';
import { previewOf, viewOf } from './at-desk.ts';
import {
  channelOption,
  daysOption,
  roleOption,
  timeOption,
  timeZoneOption,
  topicOption,
} from './options.ts';
import { readSettings } from './read-settings.ts';
import { suggest } from './suggest.ts';

/** `/daily setup`: a daily tip in this channel, at this time. */
export const setup = (desk: DailyDesk) =>
  subcommand({
    definition: {
      name: 'setup',
      ...described(({ daily }) => daily.definition.setup),
      options: [
        { ...channelOption, required: true },
        { ...timeOption, required: true },
        { ...timeZoneOption, required: true },
        topicOption,
        daysOption,
        roleOption,
      ],
    },

    async run(request, context) {
      const { serverId: guildId, userId } = request;
      const words = context.phrases.daily;
      const read = await readSettings({ desk, guildId }, request, context);
      if (read.kind === 'refused') return privateNotice(read.text);
      const row = await desk.setUp(guildId, userId, read.settings);
      if (row === 'too-many') return privateNotice(words.tooMany(MOST_SUBSCRIPTIONS));
      if (row === 'alike') return privateNotice(words.setUpBefore);
      const tip = await previewOf(desk, row);
      return privately(savedMessage(words.setUp, await viewOf(desk, row), tip, context));
    },

    suggest: (request, context) => suggest(desk, request, context),
  });
