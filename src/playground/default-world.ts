import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { World } from './world.ts';

const STAFF =
  PermissionFlagsBits.ManageGuild |
  PermissionFlagsBits.ManageMessages |
  PermissionFlagsBits.ManageChannels;

/** The default world of a playground. */
export const defaultWorld: World = {
  bot: { username: 'Bot' },
  users: [
    { username: 'maya', displayName: 'Maya', locale: 'en-US', about: 'Manager of Cloud Study' },
    {
      username: 'tom',
      displayName: 'Tom',
      locale: 'en-US',
      about: 'Member; has added the bot to his account',
      hasBot: true,
    },
    {
      username: 'camille',
      displayName: 'Camille',
      locale: 'fr',
      about: 'Member who uses Discord in French',
    },
  ],
  servers: [
    {
      name: 'Cloud Study',
      locale: 'en-US',
      owner: 'maya',
      members: ['tom', 'camille'],
      roles: [
        { name: 'Staff', permissions: STAFF, members: ['maya'] },
        {
          name: 'Learners',
          permissions: 0n,
          isMentionable: true,
          members: ['tom', 'camille'],
        },
      ],
      channels: [
        { name: 'general', kind: 'text', topic: 'Ask anything' },
        { name: 'daily-tip', kind: 'text', topic: 'One tip a day' },
        { name: 'news', kind: 'announcement' },
        { name: 'questions', kind: 'forum', topic: 'One thread for each question' },
        {
          name: 'welcome',
          kind: 'text',
          topic: 'Only the owner can write here',
          deniedToEveryone: PermissionFlagsBits.SendMessages,
        },
        {
          name: 'staff',
          kind: 'text',
          topic: 'Only the owner can see this',
          deniedToEveryone: PermissionFlagsBits.ViewChannel,
        },
      ],
    },
    {
      name: 'Révisions Cloud',
      locale: 'fr',
      owner: 'camille',
      members: ['maya', 'tom'],
      roles: [],
      channels: [
        { name: 'général', kind: 'text' },
        { name: 'astuce-du-jour', kind: 'text' },
      ],
    },
    {
      name: 'Book Club',
      locale: 'en-US',
      owner: 'tom',
      members: ['maya'],
      roles: [],
      channels: [{ name: 'lounge', kind: 'text', topic: 'The bot is not a member here' }],
      withBot: false,
    },
  ],
};
