import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { Overview } from '../../answers/overview.ts';
import { BROWSE, EXPLAIN, HELP, QUESTION, SEARCH, TIPS } from '../command/names.ts';
import type { Look } from '../context.ts';
import { fitsCustomId } from '../custom-id.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Message } from '../reply.ts';
import { actionRow, button, containerMessage, textDisplay } from './components.ts';
import { existingPage, pageButtons, pageLine } from './page-buttons.ts';
import { ASK_IN_WINDOW, PAGE } from './presses.ts';
import { clip, shown } from './shown.ts';
import { timestamp } from './timestamp.ts';

/** Categories that are named; `/browse` lists all. */
const MOST_CATEGORIES = 10;

/** Characters for one category's name. */
const MAX_CATEGORY = 60;

/** Characters for the topic of the examples. */
const MAX_TOPIC = 60;

/** What a press on an example is for; its id is about the topic. */
const EXAMPLES = [EXPLAIN, TIPS, SEARCH] as const;

/** Steps of the tour. */
const STEPS = 3;

/** One step of a short tour: what the bot can do, with examples to press, and what the notes contain. */
export function helpMessage(overview: Overview, step: number, { phrases }: Look): Message {
  const page = existingPage(step, STEPS);
  const turn = pageButtons({ command: HELP, what: PAGE, page, about: '' }, STEPS, phrases);
  const { text, examples, below } = stepOf(overview, page, phrases);
  return containerMessage([
    ...textDisplay(text),
    ...actionRow(examples),
    ...below.flatMap(textDisplay),
    ...pageLine(page, STEPS, phrases),
    ...actionRow(turn),
  ]);
}

interface Step {
  readonly text: string;
  readonly examples: readonly APIButtonComponentWithCustomId[];
  /** Texts below the examples. */
  readonly below: readonly string[];
}

function stepOf(overview: Overview, step: number, phrases: Phrases): Step {
  const { exampleTopic } = overview;
  const { help, sharing, feedback } = phrases;
  switch (step) {
    case 0:
      return {
        text: help.asking(inCode(exampleTopic ?? 'lambda')),
        examples: topicExamples(exampleTopic),
        below: holdings(overview, phrases),
      };
    case 1: {
      const browse = { command: HELP, what: BROWSE, page: 0, about: '' };
      const question = { command: QUESTION, what: ASK_IN_WINDOW, page: 0, about: '' };
      const examples = [button(`/${BROWSE}`, browse), button(`/${QUESTION}`, question)];
      return { text: help.reading, examples: exampleTopic === null ? [] : examples, below: [] };
    }
    default:
      return { text: help.together({ ...sharing, ...feedback }), examples: [], below: [] };
  }
}

/** How much there is in the notes, and in which categories. */
function holdings(overview: Overview, { common, help }: Phrases): readonly string[] {
  const { categories, loadedAtMs, notes } = overview;
  if (notes === 0) return [common.noNotes];
  const loadedAt = timestamp(loadedAtMs, 'R');
  const names = categories
    .slice(0, MOST_CATEGORIES)
    .map((one) => `${shown(one.name, MAX_CATEGORY)} (${one.notes})`);
  return [
    help.holdings({ ...overview, loadedAt }),
    names.length === 0 ? '' : help.categories(names, categories.length - names.length),
  ];
}

/** Examples as people would type them, so that they are the same in every language. */
function topicExamples(topic: string | null) {
  if (topic === null) return [];
  return EXAMPLES.map((what) => ({ command: HELP, what, page: 0, about: topic }))
    .filter(fitsCustomId)
    .map((id) => button(`/${id.what} ${topic}`, id));
}

/** A topic as it stands inside inline code. */
function inCode(topic: string): string {
  return clip(topic.replace(/[`\s]+/g, ' ').trim(), MAX_TOPIC);
}
