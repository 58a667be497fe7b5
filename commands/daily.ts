import type { DailyService } from '../src/daily/service/daily-service.ts';
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
export function dailyCommand(service: DailyService): SlashCommand {
  return groupForManagers({
    definition: { name: DAILY, ...described(({ daily }) => daily.definition.command) },
    words: ({ daily }) => daily,
    takesItsTime: true,
    subcommands: [
      setup(service),
      list(service),
      change(service),
      aboutOne(service, 'preview', previewOne),
      aboutOne(service, 'next', showOne),
      aboutOne(service, 'pause', pauseOne),
      aboutOne(service, 'resume', resumeOne),
      aboutOne(service, 'remove', askRemoveOne),
    ],
    press: (request, context) => press(service, request, context),
  });
}
