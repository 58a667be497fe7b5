import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { isLocalRequest } from '../../src/playground/guard.ts';
import { type CheckedPlayground, startCheckedPlayground } from '../harness/checked-playground.ts';

let playground: CheckedPlayground;

beforeAll(async () => {
  playground = await startCheckedPlayground();
});

afterAll(() => playground.close());

/** The status of a request with these headers, which can't be set with fetch. */
function statusOf(path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, playground.pageUrl), { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });
}

describe('a request', () => {
  it.each(['/client/world', '/api/v10/gateway', '/attachments/1/2/a.png'])(
    'for %s is refused when it comes from a page elsewhere',
    async (path) => {
      expect(await statusOf(path, { origin: 'https://evil.example' })).toBe(403);
    },
  );

  it('is refused when another name was made to point here', async () => {
    expect(await statusOf('/client/world', { host: 'evil.example' })).toBe(403);
  });

  it('is taken from the own page', async () => {
    const { origin } = new URL(playground.pageUrl);

    expect(await statusOf('/client/world', { origin })).toBe(200);
  });

  it.each([
    [{ host: '127.0.0.1:4000', origin: undefined }, true],
    [{ host: 'localhost:4000', origin: 'http://localhost:4000' }, true],
    [{ host: '[::1]:4000', origin: undefined }, true],
    [{ host: 'localhost:4000', origin: 'http://localhost:4001' }, false],
    [{ host: 'localhost:4000', origin: 'https://localhost:4000' }, false],
    [{ host: 'localhost:4000', origin: 'null' }, false],
    [{ host: 'localhost.evil.example', origin: undefined }, false],
    [{ host: undefined, origin: undefined }, false],
  ])('with %o is local: %s', (headers, isLocal) => {
    expect(isLocalRequest(headers)).toBe(isLocal);
  });
});

it('a gateway connection from a page elsewhere is refused', async () => {
  const url = `${playground.pageUrl.replace(/^http/, 'ws')}gateway`;
  const socket = new WebSocket(url, { origin: 'https://evil.example' });

  const refusal = await new Promise<Error>((resolve) => socket.on('error', resolve));

  expect(refusal.message).toContain('403');
});

/**
 * Requests a gateway connection like a page elsewhere; resolves with the connection once it is
 * refused.
 */
async function refusedUpgrade(pageUrl: string): Promise<Socket> {
  const { host, hostname, port } = new URL(pageUrl);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  const lines = ['GET /gateway HTTP/1.1', `Host: ${host}`, 'Origin: https://evil.example'];
  socket.write([...lines, 'Connection: Upgrade', 'Upgrade: websocket', '', ''].join('\r\n'));
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toContain('403');
  return socket;
}

it('a gateway connection that is refused may be reset by who asked for it', async () => {
  const socket = await refusedUpgrade(playground.pageUrl);

  socket.resetAndDestroy();
  await once(socket, 'close');

  expect(await statusOf('/client/world', {})).toBe(200);
});

it('a gateway connection that is refused does not hold up the end', async () => {
  const short = await startCheckedPlayground();
  const socket = await refusedUpgrade(short.pageUrl);

  await short.close();

  socket.destroy();
});

it('no other machine reaches the port', async () => {
  const { port } = new URL(playground.pageUrl);
  const outer = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  // A machine without a network has this address, which reaches any server that listens on all
  // interfaces.
  const addresses = [...outer, '127.0.0.2'];

  const answers = addresses.map((address) => fetch(`http://${address}:${port}/client/world`));

  const outcomes = await Promise.allSettled(answers);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toEqual([]);
});
