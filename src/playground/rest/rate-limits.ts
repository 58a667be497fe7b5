/** How many requests a bucket allows in a time window. */
export interface Limit {
  readonly requests: number;
  readonly windowMs: number;
}

/** What is left in a bucket after a request. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds until the window ends. */
  readonly resetAfterMs: number;
  /** Whether this request was over the limit. */
  readonly isExceeded: boolean;
}

/** Discord: a bot's requests to all routes together, except those for interactions. */
const GLOBAL_LIMIT: Limit = { requests: 50, windowMs: 1_000 };

/** Limits by route, as observed on Discord; it guarantees none, and sends them in headers. */
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
  /** Counts a request against the global limit. */
  takeGlobal(): Allowance;
}

/** A limiter whose windows start with their first request. */
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
