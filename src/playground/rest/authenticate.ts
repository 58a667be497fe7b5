import type { MiddlewareHandler } from 'hono';
import { unauthorized } from '../discord-error.ts';
import type { State } from '../state/state.ts';
import { type ApiEnv, withoutVersion } from './request.ts';

/** Paths whose token is part of the path. */
const OPEN_PATHS = /^\/(interactions|webhooks)\//;

/** Admits only the bot. */
export function authenticate(state: State): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const isOpen = OPEN_PATHS.test(withoutVersion(context.req.path));
    const isBot = context.req.header('authorization') === `Bot ${state.bot.token}`;
    if (!isOpen && !isBot) throw unauthorized();
    await next();
  };
}
