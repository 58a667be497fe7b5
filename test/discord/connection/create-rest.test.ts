import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { createRest } from '../../../src/discord/connection/create-rest.ts';

it('goes on with its token after Discord took it for a wrong one for a moment', async () => {
  const tokens: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    tokens.push(request.headers.authorization);
    response.writeHead(tokens.length === 1 ? 401 : 200, { 'content-type': 'application/json' });
    response.end('{"code": 0, "message": "401: Unauthorized"}');
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  const rest = createRest(`http://127.0.0.1:${port}/api`, 'token');

  await expect(rest.get('/users/@me')).rejects.toMatchObject({ status: 401 });
  await rest.get('/users/@me');

  expect(tokens).toEqual(['Bot token', 'Bot token']);
});
