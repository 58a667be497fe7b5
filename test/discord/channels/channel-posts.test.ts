import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  type ChannelPosts,
  channelPosts,
  type MessagePlace,
} from '../../../src/discord/channels/channel-posts.ts';
import { createRest } from '../../../src/discord/connection/create-rest.ts';
import { notice } from '../../../src/discord/views/notice.ts';
import type { Playground } from '../../../src/playground/playground.ts';
import { startCheckedPlayground } from '../../harness/checked-playground.ts';

const ANSWER = notice('Runs code.');

function postsThrough(apiUrl: string, token: string): ChannelPosts {
  return channelPosts(createRest(apiUrl, token), async () => null);
}

describe('a reply', () => {
  let playground: Playground;
  let posts: ChannelPosts;

  beforeEach(async () => {
    playground = await startCheckedPlayground({ allowsRefusals: true });
    onTestFinished(() => playground.close());
    posts = postsThrough(playground.apiUrl, playground.token);
  });

  function asked(channel: string): MessagePlace {
    const question = playground.user('maya').in(`Cloud Study/${channel}`).write('lambda?');
    return { channelId: question.channel_id, messageId: question.id };
  }

  it('is not allowed where the bot may not write', async () => {
    const posted = await posts.reply(asked('welcome'), ANSWER, 'one');

    expect(posted).toEqual({ kind: 'not-allowed' });
  });

  it('is posted again after Discord failed once, because the nonce rules out a second one', async () => {
    playground.faults.add({ fault: { kind: 'error', status: 502 }, path: '/messages' });

    const posted = await posts.reply(asked('daily-tip'), ANSWER, 'one');

    expect(posted).toMatchObject({ kind: 'posted' });
  });

  it('has lost its target where the channel is gone', async () => {
    const { messageId } = asked('daily-tip');

    const posted = await posts.reply({ channelId: '1', messageId }, ANSWER, 'one');

    expect(posted).toEqual({ kind: 'target-gone' });
  });

  it('is not said to be forbidden when it was deleted before it is sent again', async () => {
    const question = asked('daily-tip');
    const first = await posts.reply(question, ANSWER, 'one');
    if (first.kind !== 'posted') throw new Error(`The first reply was ${first.kind}`);
    await posts.delete({ channelId: question.channelId, messageId: first.messageId });

    const again = await posts.reply(question, ANSWER, 'one');

    expect(again).toEqual({ kind: 'target-gone' });
  });
});

it.each([403, 404])(
  'takes %i from something before Discord for a failure, not for Discord’s refusal of a reply',
  async (status) => {
    const server = createServer((_, response) => {
      response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Access denied</h1>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const posts = postsThrough(`http://127.0.0.1:${port}/api`, 'token');

    const reply = posts.reply({ channelId: '1', messageId: '2' }, ANSWER, 'one');

    await expect(reply).rejects.toMatchObject({ status });
  },
);
