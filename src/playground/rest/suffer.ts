import { setTimeout as wait } from 'node:timers/promises';
import type { Context, MiddlewareHandler } from 'hono';
import { DiscordError } from '../discord-error.ts';
import type { Faults } from './faults.ts';
import { type ApiEnv, withoutVersion } from './request.ts';

/** Lets the faults that are waiting happen to requests. */
export function suffer(faults: Faults): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const fault = faults.next(context.req.method, withoutVersion(context.req.path));
    switch (fault?.kind) {
      case 'error':
        throw new DiscordError(fault.status, 0, `${fault.status}: Internal Server Error`);
      case 'forbidden':
        throw new DiscordError(
          403,
          fault.code,
          fault.code === 50001 ? 'Missing Access' : 'Missing Permissions',
        );
      case 'rate-limited': {
        const seconds = fault.retryAfterMs / 1_000;
        context.header('Retry-After', String(seconds));
        context.header('X-RateLimit-Scope', fault.isGlobal ? 'global' : 'user');
        if (fault.isGlobal) context.header('X-RateLimit-Global', 'true');
        const body = { message: 'You are being rate limited.', retry_after: seconds };
        return context.json({ ...body, global: fault.isGlobal ?? false }, 429);
      }
      case 'cut-before':
        return cut(context);
      case 'cut-after':
        await next();
        return cut(context);
      case 'late':
        await next();
        await wait(fault.delayMs);
        return undefined;
      default:
        return next();
    }
  };
}

/** Ends the connection without an answer. */
function cut(context: Context<ApiEnv>): Response {
  context.env.outgoing.destroy();
  return context.body(null);
}
