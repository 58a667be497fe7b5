import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { RestExchange } from '../exchange.ts';
import { parseJson } from '../json.ts';
import { type ApiEnv, withoutVersion } from './request.ts';

/** Passes each request with its answer to an observer, once it is answered. */
export function observe(tell: (exchange: RestExchange) => void): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    await next();
    const answer = await context.res.clone().text();
    tell({
      kind: 'rest',
      method: context.req.method,
      path: withoutVersion(context.req.path),
      route: routeOf(context),
      requestBody: context.get('requestBody')?.json,
      status: context.res.status,
      responseBody: answer === '' ? undefined : parseJson(answer),
    });
  };
}

/** The route that serves a request: `/channels/:channelId`; undefined if none does. */
export function routeOf(context: Context): string | undefined {
  const route = matchedRoutes(context).find(({ method }) => method === context.req.method);
  return route && withoutVersion(route.path);
}
