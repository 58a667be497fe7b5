import type { FoundDefinition } from '../../../answers/definition.ts';
import type { Explained, Explanation, SideBySide } from '../../../answers/explain.ts';
import type { PracticeAnswer } from '../../../answers/practice/weigh.ts';
import type { Look } from '../../context.ts';
import type { Message } from '../../reply.ts';
import { PASSAGE_CHARACTERS, SIDES_CHARACTERS } from '../budget.ts';
import { correctionsText } from '../corrections-text.ts';
import { leadText } from '../lead.ts';
import { nothingFoundMessage } from '../nothing-found-message.ts';
import { passageMessage } from '../passage/passage-message.ts';
import { pingsOf, pointedAt, type Readers } from '../pointed-at.ts';
import { type AnswerView, practiceMessage } from '../practice/practice-message.ts';
import { shownQuestion } from '../shown.ts';
import { definitionText, definitionWithSource } from './definition-text.ts';
import { sidesMessage } from './sides-message.ts';
import { tooBroadMessage } from './too-broad-message.ts';

/** The least room, in characters, for a definition with its source. */
const MIN_DEFINITION = 260;

/** Shows an explanation, or why there is none; for a practice question, what the notes say for its options. */
export function explanationMessage(
  answer: Explanation | PracticeAnswer,
  view: AnswerView,
  look: Look,
): Message {
  const { command } = view;
  const pings = pingsOf(view);
  switch (answer.kind) {
    case 'explained': {
      const { passage, places, surroundings } = answer;
      const lead = explanationLead(answer, view, look);
      const message = passageMessage(
        { command, lead, passage, page: null, places, surroundings, backTo: null },
        look,
      );
      return { ...message, pings };
    }
    case 'side-by-side': {
      const { sides, places } = answer;
      const lead = sidesLead(answer, view, look);
      const message = sidesMessage({ command, lead, sides, places }, look);
      return { ...message, pings };
    }
    case 'practice':
      return practiceMessage(answer, view, look);
    case 'too-broad':
      return tooBroadMessage(answer, look);
    case 'nothing-found':
    case 'nothing-asked':
    case 'no-notes':
      return nothingFoundMessage(answer, command, look);
  }
}

function explanationLead(answer: Explained, view: Readers, look: Look): string {
  const unsure = answer.sure ? '' : look.phrases.explain.unsure(shownQuestion(answer.asked));
  const corrected = correctionsText(answer.corrections, look);
  const before = leadText([pointedAt(view, look), corrected, unsure]);
  const room = PASSAGE_CHARACTERS.lead - before.length - 1;
  const definition = definitionPart(answer, room, look);
  return leadText([before, definition]);
}

function sidesLead(answer: SideBySide, view: Readers, look: Look): string {
  const corrected = correctionsText(answer.corrections, look);
  const before = leadText([pointedAt(view, look), corrected, look.phrases.explain.apart]);
  const room = SIDES_CHARACTERS.lead - before.length;
  const definitions = answer.definitions.slice(0, Math.floor(room / MIN_DEFINITION));
  return leadText([before, ...definitionLines(definitions, room, look)]);
}

/** Definitions, each with its source, or one source for several from the same section. */
function definitionLines(
  definitions: readonly FoundDefinition[],
  room: number,
  look: Look,
): readonly string[] {
  const share = Math.floor(room / definitions.length) - 1;
  return definitions.map((found, index) =>
    found.section.id === definitions[index + 1]?.section.id
      ? definitionText(found, share)
      : definitionWithSource(found, share, look),
  );
}

/** The definition; its source only where it is not the one that stands under the passage anyway. */
function definitionPart({ definition, passage }: Explained, room: number, look: Look): string {
  if (definition === null) {
    return '';
  }
  return definition.section.id === passage.section.id
    ? definitionText(definition, room)
    : definitionWithSource(definition, room, look);
}
