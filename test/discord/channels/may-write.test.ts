import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { mayWrite } from '../../../src/discord/channels/may-write.ts';

const { SendMessages, SendMessagesInThreads, Administrator } = PermissionFlagsBits;

const IN_CHANNEL = { serverId: '1', parentId: null };
const IN_THREAD = { serverId: '1', parentId: '2' };
const IN_DIRECT_MESSAGES = { serverId: null, parentId: null };

it.each([
  ['a channel with the permission for channels', IN_CHANNEL, SendMessages, true],
  ['a channel with the permission for threads alone', IN_CHANNEL, SendMessagesInThreads, false],
  ['a thread with the permission for threads', IN_THREAD, SendMessagesInThreads, true],
  ['a thread with the permission for channels alone', IN_THREAD, SendMessages, false],
  ['any channel as an administrator', IN_CHANNEL, Administrator, true],
  ['direct messages, where there are no permissions', IN_DIRECT_MESSAGES, 0n, true],
])('says of %s whether a person may write there', (_, place, permissions, expected) => {
  expect(mayWrite({ ...place, permissions })).toBe(expected);
});
