import {
  type APIActionRowComponent,
  type APIChannelSelectComponent,
  type APIComponentInContainer,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord-api-types/v10';
import type { Look } from '../../discord/context.ts';
import { formatCustomId } from '../../discord/custom-id.ts';
import type { GuildSettings } from '../../discord/guild-settings.ts';
import { MAX_SELECT_OPTIONS } from '../../discord/limits.ts';
import type { Message } from '../../discord/reply.ts';
import {
  actionRow,
  button,
  containerMessage,
  menuRow,
  textDisplay,
  withButton,
} from '../../discord/views/components.ts';
import { languages } from '../languages.ts';
import { categoryMenu } from './category-menu.ts';
import { categoryNames } from './category-names.ts';
import { NO_LANGUAGE, OFF, ON, PRESS, pressOn } from './settings-press.ts';

/** The panel of a server, and what it needs to know. */
export interface PanelView {
  readonly settings: GuildSettings;
  /** The bot receives messages, so that it can answer mentions. */
  readonly receivesMessages: boolean;
  /** The categories of all notes, in the order of the menu. */
  readonly categories: readonly string[];
  /** Page of the menu of categories, counted from 0. */
  readonly page: number;
  /** The channel in which the panel is open, by id. */
  readonly channelId: string | null;
  /** What was done just now; `null` for nothing. */
  readonly said: string | null;
}

/** Where questions may be asked: also in the threads of such a channel. */
const QUESTION_CHANNELS: ChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
];

/** Everything that a server can decide, in one message. */
export function panelMessage(view: PanelView, look: Look): Message {
  const words = look.phrases.settings;
  const { settings, categories, page, channelId } = view;
  const mentions = (state: string) =>
    view.receivesMessages ? words.mentions(state) : words.mentionsNotReceived(state);
  return containerMessage([
    ...textDisplay(words.title),
    ...textDisplay(view.said ?? ''),
    ...textDisplay(words.channels(channelNames(settings, look))),
    channelMenu(settings, look),
    ...textDisplay(words.categories(categoryNames(settings.categories, look))),
    ...categoryMenu({ names: categories, chosen: settings.categories, about: '', page }, look),
    switchSection(PRESS.mentions, settings.answersMentions, mentions, look),
    switchSection(PRESS.privately, settings.answersPrivately, words.privately, look),
    switchSection(PRESS.questions, settings.keepsQuestions, words.questions, look),
    withButton(words.flood(settings.floodSeconds), words.changeFlood, pressOn(PRESS.flood)),
    ...textDisplay(`**${words.language}**`),
    ...languageMenu(settings, look),
    ...actionRow(
      channelId === null ? [] : [button(words.thisChannel, pressOn(PRESS.show, channelId))],
    ),
  ]);
}

function switchSection(
  what: string,
  isOn: boolean,
  line: (state: string) => string,
  { phrases: { settings: words } }: Look,
): APIComponentInContainer {
  const label = isOn ? words.switchOff : words.switchOn;
  const text = line(isOn ? words.isOn : words.isOff);
  return withButton(text, label, pressOn(what, isOn ? OFF : ON));
}

function channelNames({ channelIds }: GuildSettings, { phrases }: Look): string {
  return channelIds.length === 0
    ? phrases.settings.everyChannel
    : channelIds.map((id) => `<#${id}>`).join(', ');
}

function channelMenu(
  { channelIds }: GuildSettings,
  { phrases }: Look,
): APIActionRowComponent<APIChannelSelectComponent> {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: formatCustomId(pressOn(PRESS.channels)),
        placeholder: phrases.settings.channelsMenu,
        channel_types: QUESTION_CHANNELS,
        default_values: channelIds.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
        min_values: 0,
        max_values: MAX_SELECT_OPTIONS,
      },
    ],
  };
}

function languageMenu({ language }: GuildSettings, { phrases }: Look) {
  const words = phrases.settings;
  const standard = { label: words.serverLanguage, value: NO_LANGUAGE, isChosen: language === null };
  const spoken = languages().map(({ locale, name }) => ({
    label: name,
    value: locale,
    isChosen: locale === language,
  }));
  return menuRow(pressOn(PRESS.language), words.language, [standard, ...spoken]);
}
