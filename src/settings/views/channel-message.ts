import type { Look } from '../../discord/context.ts';
import type { Message } from '../../discord/reply.ts';
import {
  actionRow,
  button,
  containerMessage,
  textDisplay,
} from '../../discord/views/components.ts';
import { categoryMenu } from './category-menu.ts';
import { categoryNames } from './category-names.ts';
import { PRESS, pressOn } from './settings-press.ts';

/** What one channel sees apart from its server. */
export interface ChannelView {
  readonly channelId: string;
  /** `null`: all; `undefined`: as the server. */
  readonly chosen: readonly string[] | null | undefined;
  /** The categories of all notes, in the order of the menu. */
  readonly categories: readonly string[];
  /** Page of the menu, counted from 0. */
  readonly page: number;
  /** What was done just now; `null` for nothing. */
  readonly said: string | null;
}

/** The categories of one channel. */
export function channelMessage(view: ChannelView, look: Look): Message {
  const words = look.phrases.settings;
  const { channelId, chosen, categories, page } = view;
  const names = chosen === undefined ? words.asServer : categoryNames(chosen, look);
  return containerMessage([
    ...textDisplay(words.channelTitle(`<#${channelId}>`)),
    ...textDisplay(view.said ?? ''),
    ...textDisplay(words.categories(names)),
    ...categoryMenu({ names: categories, chosen: chosen ?? null, about: channelId, page }, look),
    ...actionRow([
      button(words.backToServer, pressOn(PRESS.show)),
      ...(chosen === undefined
        ? []
        : [button(words.followServer, pressOn(PRESS.asServer, channelId))]),
    ]),
  ]);
}
