import type { Nothing } from '../../answers/nothing-found.ts';
import type { Look } from '../context.ts';
import type { Message } from '../reply.ts';
import { actionRow, containerMessage, textDisplay } from './components.ts';
import { notice } from './notice.ts';
import { shownQuestion } from './shown.ts';
import { topicButtons } from './topic-buttons.ts';

/** Says why there is no answer. If the notes have none, the nearest topics are buttons of `command`. */
export function nothingFoundMessage(answer: Nothing, command: string, { phrases }: Look): Message {
  switch (answer.kind) {
    case 'no-notes':
      return notice(phrases.common.noNotes);
    case 'nothing-asked':
      return notice(phrases.common.nothingAsked);
    case 'nothing-found': {
      const near = topicButtons(command, answer.didYouMean);
      const text = phrases.common.nothingFound(shownQuestion(answer.asked), near.length);
      return containerMessage([...textDisplay(text), ...actionRow(near)]);
    }
  }
}
