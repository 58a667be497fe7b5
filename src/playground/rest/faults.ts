/** A failure of requests, on demand. */
export type Fault =
  /** Discord fails before it does anything. */
  | { readonly kind: 'error'; readonly status: 500 | 502 | 503 | 504 }
  /** Too many requests. */
  | { readonly kind: 'rate-limited'; readonly retryAfterMs: number }
  /** The bot may not do this: 50001 Missing Access, 50013 Missing Permissions. */
  | { readonly kind: 'forbidden'; readonly code: 50001 | 50013 }
  /** The connection is cut before the request is processed. */
  | { readonly kind: 'cut-before' }
  /** The request is processed, but the connection is cut before the answer: the bot can't know. */
  | { readonly kind: 'cut-after' }
  /** The request is processed, but answered late. */
  | { readonly kind: 'late'; readonly delayMs: number };

/** Which requests a fault affects. */
export interface FaultRule {
  readonly fault: Fault;
  /** `POST`; all methods by default. */
  readonly method?: string;
  /** Part of the path: `/messages`. All paths when left out. */
  readonly path?: string;
  /** How many requests it hits; 1 when left out. */
  readonly times?: number;
}

/** The faults that are still to happen. */
export interface Faults {
  add(rule: FaultRule): void;
  clear(): void;
  /** The fault for a request, which is used up by this. */
  next(method: string, path: string): Fault | undefined;
}

/** Without faults at first. */
export function createFaults(): Faults {
  let waiting: readonly { readonly rule: FaultRule; readonly left: number }[] = [];
  return {
    add: (rule) => {
      waiting = [...waiting, { rule, left: rule.times ?? 1 }];
    },
    clear: () => {
      waiting = [];
    },
    next: (method, path) => {
      const hit = waiting.find(({ rule }) => isHit(rule, method, path));
      if (hit === undefined) return undefined;
      waiting = waiting
        .map((one) => (one === hit ? { ...one, left: one.left - 1 } : one))
        .filter((one) => one.left > 0);
      return hit.rule.fault;
    },
  };
}

function isHit(rule: FaultRule, method: string, path: string): boolean {
  const { method: wanted = method, path: part = '' } = rule;
  return wanted === method && path.includes(part);
}
