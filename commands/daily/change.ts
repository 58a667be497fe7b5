import type { DailySubscriptions } from '../../src/daily/subscriptions/daily-subscriptions.ts';
import { settingsOf } from '../../src/daily/subscriptions/subscription-settings.ts';
import { savedMessage } from '../../src/daily/views/subscription-messages.ts';
import { subcommand } from '../../src/discord/command/group-for-managers.ts';
import { described } from '../../src/discord/phrases/described.ts';
import { privately, privateNotice } from '../../src/discord/privately.ts';
import { showOne } from './about-one.ts';
import {
  channelOption,
  daysOption,
  otherRoleOption,
  timeOption,
  timeZoneOption,
  topicOption,
  whichOption,
} from './options.ts';
import { type FilledIn, readSettings } from './read-settings.ts';
import { previewOf, viewOf, withWhich } from './subscription.ts';
import { suggest } from './suggest.ts';

/** `/daily change`: changes the options that are filled in. */
export const change = (subscriptions: DailySubscriptions) =>
  subcommand({
    definition: {
      name: 'change',
      ...described(({ daily }) => daily.definition.change),
      options: [
        whichOption,
        channelOption,
        timeOption,
        timeZoneOption,
        topicOption,
        daysOption,
        otherRoleOption,
      ],
    },

    run(request, context) {
      const at = { subscriptions, guildId: request.serverId };
      return withWhich(at, request.options.which, context, async (row) => {
        if (isEmpty(request.options)) return privately(await showOne(subscriptions, row, context));
        const read = await readSettings(at, request, context, settingsOf(row));
        if (read.kind === 'refused') return privateNotice(read.text);
        const changed = await subscriptions.change(row, read.settings);
        if (changed === 'alike') return privateNotice(context.phrases.daily.setUpBefore);
        const tip = await previewOf(subscriptions, changed);
        const said = context.phrases.daily.changed;
        return privately(savedMessage(said, await viewOf(subscriptions, changed), tip, context));
      });
    },

    suggest: (request, context) => suggest(subscriptions, request, context),
  });

/** Whether no option is filled in that would change anything. */
function isEmpty({ which, ...others }: FilledIn & { readonly which: string | undefined }): boolean {
  return Object.values(others).every((value) => value === undefined);
}
