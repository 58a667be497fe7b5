import type { Look } from '../context.ts';

/** Whom an answer is for. */
export interface Readers {
  /** A user to point to the answer, by id; pinged where there is something to read. */
  readonly mention: string | null;
  /** Others see it too: which option the notes favour stays behind a spoiler, so that they can still think. */
  readonly isPublic: boolean;
}

/** The line that points somebody to an answer, or says that they can't see it; empty for nobody. */
export function pointedAt({ mention, isPublic }: Readers, { phrases }: Look): string {
  if (mention === null) return '';
  const who = `<@${mention}>`;
  return isPublic ? who : `-# ${phrases.explain.notSeenBy(who)}`;
}

/** Whom an answer pings: nobody who can't see it. */
export function pingsOf({ mention, isPublic }: Readers): readonly string[] {
  return mention === null || !isPublic ? [] : [mention];
}
