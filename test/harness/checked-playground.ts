import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../../src/playground/playground.ts';
import { exchangeProblems, isRefusal } from './check-exchange.ts';

/** A playground in which every word between it and the bot is held against Discord's specification. */
export interface CheckedPlayground extends Playground {
  /** What was not as Discord has it. {@link close} throws when there is anything. */
  problems(): readonly string[];
}

/** How a playground is started and checked. */
export interface CheckedOptions extends PlaygroundOptions {
  /** `true`: a test sends wrong requests on purpose. Else a refused request is a problem too. */
  readonly allowsRefusals?: boolean;
}

/** Starts a playground on a free port, with no page, that checks what is said in it. */
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
