import { setTimeout as wait } from 'node:timers/promises';
import type { Context, MiddlewareHandler } from 'hono';
import { DiscordError, missingAccess, missingPermissions } from '../discord-error.ts';
import type { Faults } from './faults.ts';
import { refuse } from './limit-rate.ts';
import { type ApiEnv, withoutVersion } from './request.ts';

/** Makes requests fail as the pending faults say. */
export function applyFaults(faults: Faults): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const fault = faults.next(context.req.method, withoutVersion(context.req.path));
    switch (fault?.kind) {
      case 'error':
        throw new DiscordError(fault.status, 0, `${fault.status}: Internal Server Error`);
      case 'forbidden':
        throw fault.code === 50001 ? missingAccess() : missingPermissions();
      case 'rate-limited':
        return refuse(context, fault.retryAfterMs, false);
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
