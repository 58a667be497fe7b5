import type { Context } from '../../src/discord/context.ts';
import { privately } from '../../src/discord/for-managers.ts';
import type { MessageReply } from '../../src/discord/reply.ts';
import { notice } from '../../src/discord/views/notice.ts';
import { isDiskFull } from '../../src/store/errors.ts';

/** Answers after something was saved; says so where there was no room for it. */
export async function saving(
  { phrases }: Context,
  save: () => Promise<MessageReply>,
): Promise<MessageReply> {
  try {
    return await save();
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    return privately(notice(phrases.settings.diskFull));
  }
}
