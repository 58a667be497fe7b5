import type { Overview } from '../../answers/overview.ts';
import type { Look } from '../context.ts';
import { fitsCustomId } from '../custom-id.ts';
import type { Message } from '../reply.ts';
import { actionRow, button, containerMessage, textDisplay } from './components.ts';
import { clip, shown } from './shown.ts';

/** Characters for all categories together. */
const MAX_CATEGORIES = 1_500;

/** Characters between two names, in the language that takes most. */
const BETWEEN_NAMES = 3;

/** Characters for one category's name. */
const MAX_CATEGORY = 60;

/** Characters for the topic of the examples. */
const MAX_TOPIC = 60;

/** What presses on the examples are for; their ids are about the topic. */
const EXAMPLES = ['explain', 'tips', 'search', 'browse'] as const;

/** Says what the bot can do, with examples to press, and what the notes hold. */
export function helpMessage(overview: Overview, { phrases }: Look): Message {
  const { categories, exampleTopic, loadedAtMs } = overview;
  const loadedAt = `<t:${Math.floor(loadedAtMs / 1000)}:R>`;
  const holdings =
    overview.notes === 0
      ? phrases.common.noNotes
      : phrases.help.holdings({ ...overview, loadedAt });
  const names = categories.map(({ name, notes }) => `${shown(name, MAX_CATEGORY)} (${notes})`);
  return containerMessage([
    ...textDisplay(phrases.help.tour(inCode(exampleTopic ?? 'lambda'))),
    ...actionRow(exampleButtons(exampleTopic)),
    ...textDisplay(holdings),
    ...textDisplay(
      names.length === 0 ? '' : phrases.help.categories(fitting(names, MAX_CATEGORIES)),
    ),
  ]);
}

/** Named as one would type them, so that they say the same in every language. */
function exampleButtons(topic: string | null) {
  if (topic === null) return [];
  return EXAMPLES.map((what) => ({ command: 'help', what, page: 0, about: topic }))
    .filter(fitsCustomId)
    .map((id) => button(id.what === 'browse' ? '/browse' : `/${id.what} ${topic}`, id));
}

/** As many names as fit; `…` stands for the others. */
function fitting(names: readonly string[], maxCharacters: number): readonly string[] {
  let left = maxCharacters;
  const shownNames = names.filter((name) => {
    left -= name.length + BETWEEN_NAMES;
    return left >= 0;
  });
  return shownNames.length === names.length ? names : [...shownNames, '…'];
}

/** A topic as it stands inside inline code. */
function inCode(topic: string): string {
  return clip(topic.replace(/[`\s]+/g, ' ').trim(), MAX_TOPIC);
}
