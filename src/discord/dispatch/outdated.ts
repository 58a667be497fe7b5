import { languageOf } from '../phrases/languages.ts';
import { phraseBook } from '../phrases/phrase-book.ts';
import { privateNotice } from '../privately.ts';
import type { Reply } from '../reply.ts';
import type { PersonalInteraction } from './read-interaction.ts';

/** The reply to a button or command from another version of the bot, or to a forged one. */
export function outdated({ locale }: PersonalInteraction): Reply {
  const { common } = phraseBook(languageOf(locale));
  return privateNotice(common.outdated);
}
