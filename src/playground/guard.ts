import type { MiddlewareHandler } from 'hono';

/** The host names of the playground on this machine. */
const LOCAL_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Whether a request comes from this machine's own page or bot. A web page elsewhere could make a
 * browser send requests here: its `Origin` shows that, and if a domain was made to point here, its
 * `Host` does.
 */
export function isLocalRequest(headers: {
  readonly host: string | undefined;
  readonly origin: string | undefined;
}): boolean {
  if (headers.host === undefined || !LOCAL_HOST.test(headers.host)) return false;
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}

/** Refuses requests that were not meant for this machine. */
export function refuseForeign(): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host');
    const origin = context.req.header('origin');
    if (isLocalRequest({ host, origin })) return next();
    return context.text('This playground answers requests from this machine only.', 403);
  };
}
