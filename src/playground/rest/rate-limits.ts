/** How many requests a bucket takes in a window of time. */
export interface Limit {
  readonly requests: number;
  readonly windowMs: number;
}

/** What a bucket has left after a request. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds until the window ends. */
  readonly resetAfterMs: number;
  /** Was this request over the limit? */
  readonly isExceeded: boolean;
}

/** Discord: requests of a bot to all routes together, those of interactions not counted. */
const GLOBAL_LIMIT: Limit = { requests: 50, windowMs: 1_000 };

/**
 * Limits by route, as Discord was seen to set them; it promises none, and tells them in headers.
 */
const ROUTE_LIMITS: Readonly<Record<string, Limit>> = {
  'POST /channels/:channelId/messages': { requests: 5, windowMs: 5_000 },
  'PATCH /channels/:channelId/messages/:messageId': { requests: 5, windowMs: 5_000 },
  'DELETE /channels/:channelId/messages/:messageId': { requests: 5, windowMs: 1_000 },
  'POST /webhooks/:applicationId/:token': { requests: 5, windowMs: 2_000 },
  'PATCH /webhooks/:applicationId/:token/messages/:messageId': { requests: 5, windowMs: 2_000 },
};

const OTHER_LIMIT: Limit = { requests: 50, windowMs: 1_000 };

/** The limit of a route, given as `POST /channels/:channelId/messages`. */
export function limitOf(route: string): Limit {
  return ROUTE_LIMITS[route] ?? OTHER_LIMIT;
}

/** Counts requests. */
export interface RateLimiter {
  /** Counts a request against the bucket with this name. */
  take(bucket: string, limit: Limit): Allowance;
  /** Counts a request against the limit over all routes. */
  takeGlobal(): Allowance;
}

/** A limiter that counts in windows that start with their first request. */
export function createRateLimiter(now: () => number): RateLimiter {
  const windows = new Map<string, { readonly endsAt: number; readonly used: number }>();
  const take = (bucket: string, limit: Limit): Allowance => {
    const time = now();
    const open = windows.get(bucket);
    const current =
      open === undefined || open.endsAt <= time ? { endsAt: time + limit.windowMs, used: 0 } : open;
    const used = current.used + 1;
    windows.set(bucket, { ...current, used });
    return {
      limit: limit.requests,
      remaining: Math.max(0, limit.requests - used),
      resetAfterMs: current.endsAt - time,
      isExceeded: used > limit.requests,
    };
  };
  return { take, takeGlobal: () => take('global', GLOBAL_LIMIT) };
}
