import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { channelChecker } from '../../../src/daily/discord/check-channel.ts';
import { discordChannels } from '../../../src/daily/discord/daily-channels.ts';
import { createRest } from '../../../src/discord/connection/create-rest.ts';
import { containerMessage } from '../../../src/discord/views/components.ts';

const POST = {
  subscriptionId: 'sub-1',
  localDate: '2026-11-23',
  guildId: '1',
  channelId: '2',
  roleId: null,
  tipId: 'tip',
};

/**
 * Something between the bot and Discord that lets nothing through: a proxy, or Discord's own
 * firewall.
 */
async function aWall(status: number) {
  const server = createServer((_, response) => {
    response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Access denied</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return createRest(`http://127.0.0.1:${port}/api`, 'token');
}

it.each([400, 403, 404])(
  'takes %i from something before Discord for no refusal, so that the post is tried again',
  async (status) => {
    const rest = await aWall(status);
    const channels = discordChannels({
      rest,
      show: async () => ({ message: containerMessage([]), threadName: '' }),
      readPicture: async () => null,
    });

    await expect(channels.publish(POST)).rejects.toMatchObject({ status });
    await expect(channels.findPost(POST, 0)).rejects.toMatchObject({ status });
  },
);

it('does not say of a channel that it can’t be seen where nobody could ask Discord', async () => {
  const check = channelChecker(await aWall(403));

  await expect(check(POST)).rejects.toMatchObject({ status: 403 });
});
