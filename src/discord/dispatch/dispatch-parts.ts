import type { Logger } from 'pino';
import type { Command } from '../command/command.ts';
import type { Context } from '../context.ts';
import type { Asked } from '../request.ts';
import type { FailureParts } from './answer-failure.ts';
import type { RecentAnswers } from './recent-answers.ts';

/** What dispatch needs. */
export interface DispatchParts extends FailureParts {
  readonly commands: readonly Command[];
  /**
   * Makes the context of a request: the only place that decides which notes a person sees, and in which language.
   *
   * @param isPrivate whether only the person will see the answer; `null` if the server's settings decide
   */
  readonly contextFor: (asked: Asked, isPrivate: boolean | null) => Context | Promise<Context>;
  readonly recentAnswers: RecentAnswers;
  readonly log: Pick<Logger, 'trace' | 'debug' | 'error'>;
}
