import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../../src/playground/playground.ts';
import { exchangeProblems, isRefusal } from './check-exchange.ts';

/**
 * A playground in which everything it exchanges with the bot is checked against Discord's
 * specification.
 */
export interface CheckedPlayground extends Playground {
  /** Violations of the specification. {@link close} throws if there are any. */
  problems(): readonly string[];
}

/** How a playground is started and checked. */
export interface CheckedOptions extends PlaygroundOptions {
  /**
   * `true`: the test sends invalid requests on purpose. Otherwise a refused request is a problem,
   * too.
   */
  readonly allowsRefusals?: boolean;
}

/** Starts a playground on a free port, without a page, that checks every exchange. */
export async function startCheckedPlayground(
  options: CheckedOptions = {},
): Promise<CheckedPlayground> {
  const problems: string[] = [];
  const playground = await startPlayground({
    ...options,
    onFailure: (error) => problems.push(`the playground failed: ${error.stack}`),
    onExchange: (exchange) => {
      problems.push(...exchangeProblems(exchange));
      if (!options.allowsRefusals && isRefusal(exchange)) {
        problems.push(`refused: ${JSON.stringify(exchange)}`);
      }
      options.onExchange?.(exchange);
    },
  });
  return {
    ...playground,
    problems: () => problems,
    close: async () => {
      await playground.close();
      if (problems.length > 0) throw new Error(`Not as on Discord:\n${problems.join('\n')}`);
    },
  };
}
