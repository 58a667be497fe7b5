import { overview } from '../../src/answers/overview.ts';
import type { Context } from '../../src/discord/context.ts';
import type { Message } from '../../src/discord/reply.ts';
import type { Whereabouts } from '../../src/discord/request.ts';
import type { Library } from '../../src/library/library.ts';
import type { SettingsCache } from '../../src/settings/settings-cache.ts';
import { channelMessage } from '../../src/settings/views/channel-message.ts';
import { panelMessage } from '../../src/settings/views/panel-message.ts';

/** What the panel needs. */
export interface PanelTools {
  readonly settings: SettingsCache;
  /** Whether the bot receives messages; otherwise no mention is answered, even if the server wants it. */
  readonly receivesMessages: boolean;
  /** All notes, including those that the server hides. */
  readonly currentLibrary: () => Library;
}

/** Where a panel is open. */
export interface InServer extends Whereabouts {
  readonly serverId: string;
}

/** How a panel is shown. */
export interface Showing {
  /** Page of the menu of categories, counted from 0. */
  readonly page?: number;
  /** What was just done. */
  readonly said?: string;
}

/** The server's panel with its current settings. */
export async function showPanel(
  { settings, currentLibrary, receivesMessages }: PanelTools,
  { serverId, channelId }: InServer,
  context: Context,
  { page = 0, said }: Showing = {},
): Promise<Message> {
  const { guild } = await settings.ofServer(serverId);
  const categories = allCategories(currentLibrary());
  const view = {
    settings: guild,
    receivesMessages,
    categories,
    page,
    channelId,
    said: said ?? null,
  };
  return panelMessage(view, context);
}

/** The panel of one channel with its current settings. */
export async function showChannel(
  { settings, currentLibrary }: PanelTools,
  { serverId, channelId }: { readonly serverId: string; readonly channelId: string },
  context: Context,
  { page = 0, said }: Showing,
): Promise<Message> {
  const { categoriesByChannel } = await settings.ofServer(serverId);
  const chosen = categoriesByChannel.get(channelId);
  const categories = allCategories(currentLibrary());
  return channelMessage({ channelId, chosen, categories, page, said: said ?? null }, context);
}

/** The categories of the notes, the largest first; last an empty name, if there are notes without a category. */
export function allCategories(library: Library): readonly string[] {
  const named = overview(library).categories.map(({ name }) => name);
  const hasOthers = library.notes.some(({ category }) => category === null);
  return named.length > 0 && hasOthers ? [...named, ''] : named;
}
