import { Hono } from 'hono';
import { DiscordError, internalError } from '../discord-error.ts';
import type { RestExchange } from '../exchange.ts';
import type { State } from '../state/state.ts';
import { applyFaults } from './apply-faults.ts';
import { authenticate } from './authenticate.ts';
import { commandRoutes } from './command-routes.ts';
import { directoryRoutes } from './directory-routes.ts';
import type { Faults } from './faults.ts';
import { gatewayRoutes } from './gateway-routes.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { limitRate } from './limit-rate.ts';
import { messageRoutes } from './message-routes.ts';
import { observe } from './observe.ts';
import { type ApiEnv, limitBodies, readBodies } from './request.ts';
import { threadRoutes } from './thread-routes.ts';

/** What the API works on, and how. */
export interface ApiOptions {
  readonly state: State;
  readonly faults: Faults;
  /** Whether requests over a limit are refused. The limits are sent either way. */
  readonly enforcesLimits: boolean;
  readonly onExchange: (exchange: RestExchange) => void;
  /** The time for rate limits, in milliseconds. */
  readonly wireNow: () => number;
  /** Called with errors that are the playground's own fault. */
  readonly onFailure: (error: Error) => void;
}

/** The part of Discord's REST API that the playground implements. Mount it at `/api`. */
export function createApi(options: ApiOptions): Hono<ApiEnv> {
  const { state, faults, enforcesLimits, wireNow, onExchange, onFailure } = options;
  const api = new Hono<ApiEnv>();
  api.onError((error, context) => {
    const isOurs = error instanceof DiscordError;
    if (!isOurs) onFailure(error);
    const answer = isOurs ? error : internalError();
    return context.json(answer.toBody(), answer.status);
  });
  api.use(
    '/v10/*',
    applyFaults(faults),
    observe(onExchange),
    authenticate(state),
    limitRate(enforcesLimits, wireNow),
    limitBodies(),
    readBodies(),
  );
  for (const routes of [
    gatewayRoutes(state),
    directoryRoutes(state),
    commandRoutes(state),
    messageRoutes(state),
    threadRoutes(state),
    interactionRoutes(state),
  ]) {
    api.route('/v10', routes);
  }
  api.all('/v10/*', (context) => context.json({ message: '404: Not Found', code: 0 }, 404));
  api.all('/*', (context) =>
    context.json({ message: 'Invalid API version provided.', code: 50041 }, 400),
  );
  return api;
}
