import type { DailySubscriptions } from '../src/daily/subscriptions/daily-subscriptions.ts';
import { DAILY } from '../src/daily/views/daily-press.ts';
import type { SlashCommand } from '../src/discord/command/command.ts';
import { groupForManagers } from '../src/discord/command/group-for-managers.ts';
import { described } from '../src/discord/phrases/described.ts';
import {
  aboutOne,
  askRemoveOne,
  pauseOne,
  previewOne,
  resumeOne,
  showOne,
} from './daily/about-one.ts';
import { change } from './daily/change.ts';
import { list } from './daily/list.ts';
import { press } from './daily/press.ts';
import { setup } from './daily/setup.ts';

/** `/daily`: exam tips that are posted by themselves. For managers; the posts' buttons are for everybody. */
export function dailyCommand(subscriptions: DailySubscriptions): SlashCommand {
  return groupForManagers({
    definition: { name: DAILY, ...described(({ daily }) => daily.definition.command) },
    words: ({ daily }) => daily,
    takesItsTime: true,
    subcommands: [
      setup(subscriptions),
      list(subscriptions),
      change(subscriptions),
      aboutOne(subscriptions, 'preview', previewOne),
      aboutOne(subscriptions, 'next', showOne),
      aboutOne(subscriptions, 'pause', pauseOne),
      aboutOne(subscriptions, 'resume', resumeOne),
      aboutOne(subscriptions, 'remove', askRemoveOne),
    ],
    press: (request, context) => press(subscriptions, request, context),
  });
}
