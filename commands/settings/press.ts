import { forManagers } from '../../src/discord/command/for-managers.ts';
import type { Context } from '../../src/discord/context.ts';
import type { GuildSettings } from '../../src/discord/guild-settings.ts';
import type { Message, MessageReply, Reply } from '../../src/discord/reply.ts';
import type { PressRequest } from '../../src/discord/request.ts';
import { languages } from '../../src/settings/languages.ts';
import { chosenCategories } from '../../src/settings/views/category-menu.ts';
import { ON, PRESS } from '../../src/settings/views/settings-press.ts';
import { floodModal } from './flood.ts';
import { allCategories, type PanelTools, type Showing, showChannel, showPanel } from './panel.ts';

/** A press in a server by somebody who may change its settings. */
type ManagersPress = PressRequest & { readonly serverId: string };

/** Answers the panel's buttons and menus. Permission is checked on each press. */
export async function press(
  tools: PanelTools,
  request: PressRequest,
  context: Context,
): Promise<Reply | null> {
  return forManagers<Reply | null>(request, context.phrases.settings, async (serverId) => {
    const { what, page } = request.id;
    const pressed = { ...request, serverId };
    switch (what) {
      case PRESS.flood: {
        const { guild } = await tools.settings.ofServer(serverId);
        return { kind: 'modal', modal: floodModal(guild.floodSeconds, context) };
      }
      case PRESS.show:
        return { kind: 'update', message: await showAgain(tools, pressed, context, { page }) };
      default:
        return change(tools, pressed, context);
    }
  });
}

/**
 * Saves a change, and shows the panel as it is then, even if saving failed, so that it always shows the truth. `null`
 * for a press that means nothing.
 */
async function change(
  tools: PanelTools,
  request: ManagersPress,
  context: Context,
): Promise<MessageReply | null> {
  const isSaved = await save(tools, request);
  if (isSaved === null) return null;
  const { settings, common } = context.phrases;
  const said = isSaved ? settings.saved : common.notSaved;
  const page = request.id.what === PRESS.categories ? request.id.page : 0;
  return { kind: 'update', message: await showAgain(tools, request, context, { page, said }) };
}

/** Saves a change; `false` if that failed, `null` for a press that means nothing. */
async function save(tools: PanelTools, request: ManagersPress): Promise<boolean | null> {
  const { settings } = tools;
  const { serverId, id } = request;
  switch (id.what) {
    case PRESS.categories:
      return chooseCategories(tools, request);
    case PRESS.asServer:
      return settings.changeChannel(serverId, id.about, undefined);
    default: {
      const wanted = serverChange(request);
      return wanted === null ? null : settings.change(serverId, wanted);
    }
  }
}

/** What a switch or menu of the server changes; `null` for others. */
function serverChange({
  id: { what, about },
  values,
}: PressRequest): Partial<GuildSettings> | null {
  switch (what) {
    case PRESS.mentions:
      return { answersMentions: about === ON };
    case PRESS.privately:
      return { answersPrivately: about === ON };
    case PRESS.questions:
      return { keepsQuestions: about === ON };
    case PRESS.channels:
      return { channelIds: values };
    case PRESS.language:
      return {
        language: languages().find(({ locale }) => values.includes(locale))?.locale ?? null,
      };
    default:
      return null;
  }
}

async function chooseCategories(tools: PanelTools, request: ManagersPress): Promise<boolean> {
  const { settings } = tools;
  const { serverId, values } = request;
  const { about, page } = request.id;
  const { guild, categoriesByChannel } = await settings.ofServer(serverId);
  const names = allCategories(tools.currentLibrary());
  const chosen = about === '' ? guild.categories : (categoriesByChannel.get(about) ?? null);
  const categories = chosenCategories({ names, chosen, page }, values);
  return about === ''
    ? settings.change(serverId, { categories })
    : settings.changeChannel(serverId, about, categories);
}

/** The pressed panel with its current settings. A switch is about no channel. */
function showAgain(
  tools: PanelTools,
  request: ManagersPress,
  context: Context,
  showing: Showing,
): Promise<Message> {
  const { serverId, id } = request;
  return /^\d+$/.test(id.about)
    ? showChannel(tools, { serverId, channelId: id.about }, context, showing)
    : showPanel(tools, request, context, showing);
}
