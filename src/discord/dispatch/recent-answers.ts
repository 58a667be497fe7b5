import type { APIInteraction } from 'discord-api-types/v10';
import { NewestMap } from '../../basics/newest-map.ts';

/** Identifies an answer at Discord: by its interaction. */
export type AnsweredInteraction = Pick<APIInteraction, 'application_id' | 'token'>;

/** Finds the id of the message that answered an interaction; `null` when it is gone. */
export type FindAnswer = (interaction: AnsweredInteraction) => Promise<string | null>;

/** What was answered recently, by channel. Kept in memory, because it matters only for about a minute. */
export interface RecentAnswers {
  /** The message with the same answer in the channel, if it is at most `withinSeconds` old; else `null`. */
  find(channelId: string, subject: string, withinSeconds: number): Promise<string | null>;
  remember(channelId: string, subject: string, interaction: AnsweredInteraction): void;
}

/** How many of the latest answers are remembered. */
const MOST_REMEMBERED = 1_000;

/** Remembers answers. Whether one still exists is checked only when the same question comes again. */
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
