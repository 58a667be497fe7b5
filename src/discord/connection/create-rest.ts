import { type InternalRequest, type RateLimitData, REST, type RESTOptions } from 'discord.js';

/** Milliseconds until a request without an answer counts as failed. */
const TIMEOUT_MS = 10_000;

/** Rate limits up to this many milliseconds are waited for; with a longer one, the request fails. */
const LONGEST_WAIT_MS = 15_000;

/**
 * Discord's REST API for posts. Automatic retries are off, because they send again without knowing whether the first
 * request arrived, which would create two threads in a forum. Callers retry if that is safe.
 *
 * @param api address without the version
 */
export function createRest(api: string, token: string): REST {
  return new TokenKeepingRest(token, {
    api,
    version: '10',
    retries: 0,
    timeout: TIMEOUT_MS,
    rejectOnRateLimit: ({ retryAfter }: RateLimitData) => retryAfter > LONGEST_WAIT_MS,
  });
}

/**
 * discord.js drops its token after one refusal, but a proxy, or Discord in an outage, may refuse a valid one. An
 * invalid token ends the gateway connection, and with it the bot.
 */
class TokenKeepingRest extends REST {
  readonly #ownToken: string;

  constructor(token: string, options: Partial<RESTOptions>) {
    super(options);
    this.#ownToken = token;
  }

  override queueRequest(request: InternalRequest) {
    this.setToken(this.#ownToken);
    return super.queueRequest(request);
  }
}
