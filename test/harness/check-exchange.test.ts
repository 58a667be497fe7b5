import { describe, expect, it } from 'vitest';
import type { RestExchange } from '../../src/playground/exchange.ts';
import { exchangeProblems } from './check-exchange.ts';

/** Opening a direct message channel, as bot and Discord do it. */
const opening: RestExchange = {
  kind: 'rest',
  method: 'POST',
  path: '/users/@me/channels',
  route: '/users/@me/channels',
  requestBody: { recipient_id: '1' },
  status: 200,
  responseBody: { id: '2', type: 1, flags: 0, recipients: [] },
};

describe('an exchange', () => {
  it('as Discord specifies it has no problems', () => {
    expect(exchangeProblems(opening)).toEqual([]);
  });

  it.each<[string, Partial<RestExchange>, string]>([
    ['a wrong field in the request', { requestBody: { recipient_id: [1] } }, 'recipient_id'],
    ['a field that Discord does not know', { requestBody: { to: '1' } }, 'unknown field .to'],
    ['a missing field in the answer', { responseBody: { id: '2', type: 1 } }, 'flags'],
    ['no answer', { responseBody: undefined }, 'answer'],
    [
      'an answer where there is none',
      { method: 'DELETE', route: '/channels/:channelId/messages/:messageId' },
      'no body',
    ],
    ['a route without a schema', { route: '/new' }, 'knows no schema'],
    ['an error of another shape', { status: 400, responseBody: { error: 'no' } }, 'message'],
    [
      'a rate limit without its time',
      { status: 429, responseBody: { message: 'no' } },
      'retry_after',
    ],
  ])('with %s has a problem', (_, fields, problem) => {
    expect(exchangeProblems({ ...opening, ...fields }).join()).toContain(problem);
  });

  it('with an event of an unknown name has a problem', () => {
    const frame = { op: 0, t: 'NEW', s: 1, d: {} };

    expect(exchangeProblems({ kind: 'gateway', from: 'playground', frame })).toHaveLength(1);
  });
});
