import type { NoNotes, NothingFound } from '../../answers/nothing-found.ts';
import type { Look } from '../context.ts';
import type { Message } from '../reply.ts';
import { actionRow, containerMessage, textDisplay } from './components.ts';
import { notice } from './notice.ts';
import { MAX_ASKED, shown } from './shown.ts';
import { topicButtons } from './topic-buttons.ts';

/** Says that the notes have nothing, and offers the nearest topics as buttons of `command`. */
export function nothingFoundMessage(
  answer: NothingFound | NoNotes,
  command: string,
  { phrases }: Look,
): Message {
  if (answer.kind === 'no-notes') {
    return notice(phrases.common.noNotes);
  }
  const near = topicButtons(command, answer.didYouMean);
  const text = phrases.common.nothingFound(shown(answer.asked, MAX_ASKED), near.length);
  return containerMessage([...textDisplay(text), ...actionRow(near)]);
}
