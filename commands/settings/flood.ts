import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { forManagers } from '../../src/discord/command/for-managers.ts';
import type { Context } from '../../src/discord/context.ts';
import type { Modal } from '../../src/discord/modal.ts';
import { privateNotice } from '../../src/discord/privately.ts';
import type { MessageReply } from '../../src/discord/reply.ts';
import type { SubmitRequest } from '../../src/discord/request.ts';
import { MAX_ASKED, shown } from '../../src/discord/views/shown.ts';
import { PRESS, SECONDS, SETTINGS } from '../../src/settings/views/settings-press.ts';
import { type PanelTools, showPanel } from './panel.ts';

/**
 * The longest time, in seconds, for which Discord shows the bot its first answer: an interaction's token is valid for
 * 15 minutes.
 */
const MAX_FLOOD_SECONDS = 900;

/** The window for the seconds without repeats. */
export function floodModal(floodSeconds: number, { phrases }: Context): Modal {
  const words = phrases.settings;
  return {
    id: { command: SETTINGS, what: PRESS.flood, page: 0, about: '' },
    title: words.floodTitle,
    fields: [
      {
        label: words.floodLabel,
        description: words.floodHint,
        input: {
          type: ComponentType.TextInput,
          custom_id: SECONDS,
          style: TextInputStyle.Short,
          value: String(floodSeconds),
          max_length: String(MAX_FLOOD_SECONDS).length,
        },
      },
    ],
  };
}

/** Saves the submitted seconds. */
export async function submitFlood(
  tools: PanelTools,
  request: SubmitRequest,
  context: Context,
): Promise<MessageReply | null> {
  if (request.id.what !== PRESS.flood) return null;
  const words = context.phrases.settings;
  return forManagers<MessageReply>(request, words, async (serverId) => {
    const typed = String(request.fields.get(SECONDS) ?? '').trim();
    const floodSeconds = readSeconds(typed);
    if (floodSeconds === null) {
      return privateNotice(words.badSeconds(shown(typed, MAX_ASKED)));
    }
    const isSaved = await tools.settings.change(serverId, { floodSeconds });
    const said = isSaved ? words.saved : context.phrases.common.notSaved;
    const message = await showPanel(tools, { ...request, serverId }, context, { said });
    return { kind: 'update', message };
  });
}

function readSeconds(typed: string): number | null {
  const seconds = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.POSITIVE_INFINITY;
  return seconds <= MAX_FLOOD_SECONDS ? seconds : null;
}
