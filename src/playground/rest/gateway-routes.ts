import { Hono } from 'hono';
import { gatewayUrl } from '../gateway/gateway.ts';
import type { State } from '../state/state.ts';
import type { ApiEnv } from './request.ts';

/** Discord: how many sessions a bot may start in a day. */
const SESSIONS_A_DAY = 1_000;

/** The address of the gateway. */
export function gatewayRoutes(state: State): Hono<ApiEnv> {
  return new Hono<ApiEnv>().get('/gateway/bot', (context) =>
    context.json({
      url: gatewayUrl(state),
      shards: 1,
      session_start_limit: {
        total: SESSIONS_A_DAY,
        remaining: SESSIONS_A_DAY,
        reset_after: 86_400_000,
        max_concurrency: 1,
      },
    }),
  );
}
