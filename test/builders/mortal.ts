import type { PosterTools } from '../../src/daily/posting/poster-tools.ts';

/** A moment around a step of the protocol: `before publish`, `after startSending`. */
export type Moment = `${'before' | 'after'} ${string}`;

/** The tools of a process to which something may happen at every step. */
export function mortal(tools: PosterTools, happen: (moment: Moment) => void): PosterTools {
  return {
    ...tools,
    subscriptions: watched(tools.subscriptions, happen),
    occurrences: watched(tools.occurrences, happen),
    decks: watched(tools.decks, happen),
    channels: watched(tools.channels, happen),
  };
}

/** Calls `happen` before and after each call of a method that returns a promise. */
function watched<T extends object>(target: T, happen: (moment: Moment) => void): T {
  return new Proxy(target, {
    get(_, name) {
      const method: unknown = Reflect.get(target, name, target);
      if (typeof method !== 'function') return method;
      return async (...values: readonly unknown[]): Promise<unknown> => {
        happen(`before ${String(name)}`);
        const result: unknown = await Reflect.apply(method, target, values);
        happen(`after ${String(name)}`);
        return result;
      };
    },
  });
}
