import type { Overview } from '../../answers/overview.ts';
import type { Look } from '../context.ts';
import type { Message } from '../reply.ts';
import { containerMessage, textDisplay } from './components.ts';
import { clip, shown } from './shown.ts';

/** Characters for all categories together. */
const MAX_CATEGORIES = 1_500;

/** Characters for one category's name. */
const MAX_CATEGORY = 60;

/** Characters for the topic of the examples. */
const MAX_TOPIC = 60;

/** Says what the bot can do, and what the notes hold. */
export function helpMessage(overview: Overview, { phrases }: Look): Message {
  const { categories, exampleTopic, loadedAtMs } = overview;
  const loadedAt = `<t:${Math.floor(loadedAtMs / 1000)}:R>`;
  const holdings =
    overview.notes === 0 ? phrases.noNotes : phrases.holdings({ ...overview, loadedAt });
  const names = categories.map(({ name, notes }) => `${shown(name, MAX_CATEGORY)} (${notes})`);
  return containerMessage([
    ...textDisplay(phrases.help(inCode(exampleTopic ?? 'lambda'))),
    ...textDisplay(holdings),
    ...textDisplay(names.length === 0 ? '' : phrases.categories(joined(names, MAX_CATEGORIES))),
  ]);
}

/** As many names as fit. */
function joined(names: readonly string[], maxCharacters: number): string {
  return names.reduce((text, name) => {
    const longer = `${text}, ${name}`;
    return text.endsWith('…') || longer.length > maxCharacters - ', …'.length
      ? `${text.replace(/, …$/, '')}, …`
      : longer;
  });
}

/** A topic as it stands inside inline code. */
function inCode(topic: string): string {
  return clip(topic.replace(/[`\s]+/g, ' ').trim(), MAX_TOPIC);
}
