import type { SettingsPhrases } from '../contract/settings.ts';
import { counted } from './grammar.ts';

/** The settings of a server. */
export const settings: SettingsPhrases = {
  definition: 'Where, how and from which notes I answer in this server',

  onlyInServers: 'Settings belong to a server. Please use this command in one.',
  onlyManagers:
    'Changing settings needs the permission **Manage Server**. Please ask somebody who has it.',

  // The panel; labels of buttons and menus are plain
  title: '## Settings of this server',
  saved: '✅ Saved, and in force at once.',
  switchOn: 'Switch on',
  switchOff: 'Switch off',
  isOn: 'on',
  isOff: 'off',
  mentions: (state) =>
    `**Answer when mentioned**: ${state}\n-# A message that mentions me is answered as a question.`,
  mentionsNotReceived: (state) =>
    `**Answer when mentioned**: ${state}\n-# I receive no messages yet, so I can’t answer. The person who runs me can set \`MENTION_ANSWERS=true\`.`,
  privately: (state) =>
    `**Answer privately**: ${state}\n-# Only the person who asked sees the answer, unless with \`private: False\`.`,
  questions: (state) =>
    `**Keep unanswered questions**: ${state}\n-# Their texts, for 30 days and without names, for \`/notes gaps\`.`,
  flood: (seconds) =>
    [
      '**No repeats**: ',
      seconds === 0 ? 'off' : counted(seconds, { one: '# second', other: '# seconds' }),
      '\n-# Asked for again in a channel within that time, a section is answered privately.',
    ].join(''),
  changeFlood: 'Change',
  floodTitle: 'No repeats',
  floodLabel: 'Seconds, 0 to 900',
  floodHint: '0 shows every answer to all, however often it is asked for',
  badSeconds: (typed) =>
    `I can’t read **${typed}** as seconds. Please enter a whole number from 0 to 900. Nothing has changed.`,
  channels: (names) => `**Channels in which questions are answered**: ${names}`,
  everyChannel: 'all',
  channelsMenu: 'Limit to some channels',
  categories: (names) => `**Categories that members see**: ${names}`,
  everyCategory: 'all',
  noCategory: 'Notes without a category',
  categoriesMenu: 'Limit to some categories',
  noCategories: '-# The notes have no categories, so there is nothing to choose from.',
  language: 'Language of public answers',
  serverLanguage: 'The server’s, as in Discord',
  thisChannel: 'Categories in this channel …',

  // One channel apart
  channelTitle: (channel) => `## Settings of ${channel}`,
  asServer: 'as the server',
  followServer: 'As the server',
  backToServer: '‹ Settings of the server',

  // Where questions are not answered
  askElsewhere: (channels) =>
    `This server wants questions asked in ${channels}. Please ask me there.`,
};
