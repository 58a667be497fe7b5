import type { SlashCommand } from '../src/discord/command/command.ts';
import { slashCommand } from '../src/discord/command/command.ts';
import { forManagers, managersOnly } from '../src/discord/command/for-managers.ts';
import { described } from '../src/discord/phrases/described.ts';
import { privately } from '../src/discord/privately.ts';
import { SETTINGS } from '../src/settings/views/settings-press.ts';
import { submitFlood } from './settings/flood.ts';
import { type PanelTools, showPanel } from './settings/panel.ts';
import { press } from './settings/press.ts';

/** `/settings`: how a server's questions are answered, in one panel. For managers. */
export function settingsCommand(tools: PanelTools): SlashCommand {
  return slashCommand({
    definition: {
      name: SETTINGS,
      ...described(({ settings }) => settings.definition),
      ...managersOnly,
    },

    isPrivate: true,

    run: (request, context) =>
      forManagers(request, context.phrases.settings, async (serverId) =>
        privately(await showPanel(tools, { ...request, serverId }, context)),
      ),

    press: (request, context) => press(tools, request, context),
    submit: (request, context) => submitFlood(tools, request, context),
  });
}
