import { NewestMap } from './newest-map.ts';

/** How long answers are cached, and how many. */
interface Memory {
  readonly forMs: number;
  /** When there are more, the oldest is dropped. */
  readonly most: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A cache of recent answers. */
export interface Remembered<Key, Answer> {
  /** Asks if the answer is not cached, or if asking failed the last time. */
  of(key: Key): Promise<Answer>;
  /** Removes an answer that has changed. */
  forget(key: Key): void;
}

/** Caches, for a while, the answers to questions whose answers rarely change. */
export function remembered<Key, Answer>(
  { forMs, most, now }: Memory,
  ask: (key: Key) => Promise<Answer>,
): Remembered<Key, Answer> {
  const known = new NewestMap<
    Key,
    { readonly askedAtMs: number; readonly answer: Promise<Answer> }
  >(most);
  const forget = (key: Key): void => {
    known.delete(key);
  };
  return {
    of(key) {
      const before = known.get(key);
      if (before !== undefined && now() - before.askedAtMs < forMs) return before.answer;
      const answer = ask(key);
      answer.catch(() => forget(key));
      known.set(key, { askedAtMs: now(), answer });
      return answer;
    },
    forget,
  };
}
