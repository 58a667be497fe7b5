import { MOST_SUBSCRIPTIONS } from '../../src/daily/subscriptions/changes.ts';
import type { DailySubscriptions } from '../../src/daily/subscriptions/daily-subscriptions.ts';
import { savedMessage } from '../../src/daily/views/subscription-messages.ts';
import { subcommand } from '../../src/discord/command/group-for-managers.ts';
import { described } from '../../src/discord/phrases/described.ts';
import { privately, privateNotice } from '../../src/discord/privately.ts';
import {
  channelOption,
  daysOption,
  roleOption,
  timeOption,
  timeZoneOption,
  topicOption,
} from './options.ts';
import { readSettings } from './read-settings.ts';
import { previewOf, viewOf } from './subscription.ts';
import { suggest } from './suggest.ts';

/** `/daily setup`: a daily tip in this channel, at this time. */
export const setup = (subscriptions: DailySubscriptions) =>
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
      const read = await readSettings({ subscriptions, guildId }, request, context);
      if (read.kind === 'refused') return privateNotice(read.text);
      const row = await subscriptions.setUp(guildId, userId, read.settings);
      if (row === 'too-many') return privateNotice(words.tooMany(MOST_SUBSCRIPTIONS));
      if (row === 'alike') return privateNotice(words.setUpBefore);
      const tip = await previewOf(subscriptions, row);
      return privately(savedMessage(words.setUp, await viewOf(subscriptions, row), tip, context));
    },

    suggest: (request, context) => suggest(subscriptions, request, context),
  });
