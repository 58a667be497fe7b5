import type { APIInteraction } from 'discord-api-types/v10';
import { NewestMap } from '../../newest-map.ts';

/** What an answer is known by at Discord: the interaction that it answered. */
export type AnsweredInteraction = Pick<APIInteraction, 'application_id' | 'token'>;

/** Gives the id of the message that answered an interaction; `null` when it is gone. */
export type FindAnswer = (interaction: AnsweredInteraction) => Promise<string | null>;

/** What was answered in which channel a moment ago. Kept in memory: it is about a minute. */
export interface RecentAnswers {
  /** The message that answered the same in the channel within so many seconds; `null` for none. */
  find(channelId: string, subject: string, withinSeconds: number): Promise<string | null>;
  remember(channelId: string, subject: string, interaction: AnsweredInteraction): void;
}

/** So many of the latest answers are remembered. */
const MOST_REMEMBERED = 1_000;

/** Remembers answers; whether one is still there is asked only when it is asked for again. */
export function createRecentAnswers(findAnswer: FindAnswer, now: () => number): RecentAnswers {
  const answers = new NewestMap<string, { atMs: number; interaction: AnsweredInteraction }>(
    MOST_REMEMBERED,
  );
  const keyOf = (channelId: string, subject: string) => `${channelId} ${subject}`;
  return {
    async find(channelId, subject, withinSeconds) {
      const answer = answers.get(keyOf(channelId, subject));
      const isRecent = answer !== undefined && now() - answer.atMs < withinSeconds * 1_000;
      return isRecent ? findAnswer(answer.interaction) : null;
    },
    remember(channelId, subject, { application_id, token }) {
      const answered = { atMs: now(), interaction: { application_id, token } };
      answers.set(keyOf(channelId, subject), answered);
    },
  };
}
