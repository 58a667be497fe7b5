import { NewestMap } from './newest-map.ts';

/** How long answers are remembered, and how many of them. */
interface Memory {
  readonly forMs: number;
  /** Beyond so many the oldest is dropped. */
  readonly most: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Answers that were asked for lately. */
export interface Remembered<Key, Answer> {
  /** Asks where the answer is not known, or where asking failed the last time. */
  of(key: Key): Promise<Answer>;
  /** The answer has become another. */
  forget(key: Key): void;
}

/** Asks for what changes seldom, and remembers the answers for a while. */
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
