import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { routeOf } from './observe.ts';
import { type Allowance, createRateLimiter, limitOf } from './rate-limits.ts';
import { type ApiEnv, withoutVersion } from './request.ts';

/**
 * Sends the rate limits in headers and, if they are enforced, refuses requests over them. They
 * apply to the network, so they use a clock of their own even when the playground's is moved.
 */
export function limitRate(isEnforced: boolean, wireNow: () => number): MiddlewareHandler<ApiEnv> {
  const limiter = createRateLimiter(wireNow);
  return async (context, next) => {
    const route = routeOf(context);
    const path = withoutVersion(context.req.path);
    if (route === undefined || path.startsWith('/interactions/')) return next();
    const overall = path.startsWith('/webhooks/') ? undefined : limiter.takeGlobal();
    if (isEnforced && overall?.isExceeded) return refuse(context, overall.resetAfterMs, true);
    const name = `${context.req.method} ${route}`;
    const allowance = limiter.take(`${name} ${majorParameter(path)}`, limitOf(name));
    if (isEnforced && allowance.isExceeded) {
      setHeaders(context, allowance, name);
      return refuse(context, allowance.resetAfterMs, false);
    }
    await next();
    setHeaders(context, allowance, name);
    return undefined;
  };
}

/**
 * Discord counts separately for each channel and server, such as `channels/1` in any path, and for
 * each webhook with its token, which every interaction has.
 */
function majorParameter(path: string): string {
  return /^\/(?:(?:channels|guilds)\/[^/]+|webhooks\/[^/]+\/[^/]+)/.exec(path)?.[0] ?? '';
}

/** The name by which clients distinguish buckets. Discord leaves the major parameter out of it. */
function bucketName(route: string): string {
  return createHash('sha256').update(route).digest('hex').slice(0, 32);
}

/** Refuses a request that is over the global limit or over its route's. */
export function refuse(context: Context, retryAfterMs: number, isGlobal: boolean) {
  const seconds = retryAfterMs / 1_000;
  context.header('Retry-After', String(Math.ceil(seconds)));
  context.header('X-RateLimit-Scope', isGlobal ? 'global' : 'user');
  if (isGlobal) context.header('X-RateLimit-Global', 'true');
  return context.json(
    { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal },
    429,
  );
}

function setHeaders(context: Context, allowance: Allowance, route: string): void {
  const seconds = allowance.resetAfterMs / 1_000;
  context.header('X-RateLimit-Limit', String(allowance.limit));
  context.header('X-RateLimit-Remaining', String(allowance.remaining));
  context.header('X-RateLimit-Reset', String(Date.now() / 1_000 + seconds));
  context.header('X-RateLimit-Reset-After', seconds.toFixed(3));
  context.header('X-RateLimit-Bucket', bucketName(route));
}
