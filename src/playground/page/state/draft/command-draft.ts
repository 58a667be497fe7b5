import type { ClientError } from '../../../client-api.ts';
import { type Chip, type CommandDraft, type Draft, EMPTY_DRAFT, type TextDraft } from './draft.ts';
import type { DraftChange } from './draft-change.ts';
import { answerChoices, askedChoices } from './draft-choices.ts';
import { type Invocation, optionsOf } from './options.ts';
import { splitOptions } from './split-options.ts';
import type { Suggestion } from './suggestions.ts';

const FIRST = { highlighted: 0, isClosed: false };
const NONE = { highlighted: -1, isClosed: false };

/**
 * Required options are shown from the start. Text after the name goes to the options that it names,
 * or else to the first one.
 */
export function startCommand({ command, subcommand }: Invocation, text: string): CommandDraft {
  const options = optionsOf(command, subcommand);
  const names = options.map(({ name }) => name);
  const { head, options: named } = splitOptions(text, names);
  const first = head === '' ? [] : names.slice(0, 1).map((name) => ({ name, text: head }));
  const filled = [...first, ...named];
  const required = options.filter(
    (option) => option.required === true && !filled.some(({ name }) => name === option.name),
  );
  const chips = [...filled, ...required.map(({ name }) => ({ name, text: '' }))];

  const draft: CommandDraft = {
    kind: 'command',
    command,
    subcommand,
    chips: distinct(chips).map(({ name, text: typed }) => emptyChip(name, typed)),
    focused: null,
    rest: '',
    list: NONE,
    choices: null,
    refusal: '',
  };
  const next = required[0]?.name ?? filled.at(-1)?.name ?? null;
  return focus(draft, next);
}

/** A command draft after a change that concerns it. */
export function changeCommand(draft: CommandDraft, change: DraftChange): Draft {
  switch (change.kind) {
    case 'chip-typed':
      return typeChip(draft, change.name, change.text);
    case 'rest-typed':
      return typeRest(draft, change.text);
    case 'focused':
      return draft.focused === change.name ? draft : focus(draft, change.name);
    case 'picked':
      return pick(draft, change.suggestion);
    case 'stepped-back':
      return stepBack(draft);
    case 'choices-asked':
      return { ...draft, choices: askedChoices(draft, change.nonce, change.option) };
    case 'choices-came':
    case 'choices-failed':
      return answerChoices(draft, change);
    default:
      return draft;
  }
}

function pick(draft: CommandDraft, suggestion: Suggestion): CommandDraft {
  if (suggestion.kind === 'option') return addChip(draft, suggestion.name);
  if (suggestion.kind !== 'choice' || draft.focused === null) return draft;

  const filled = withChip(draft, {
    name: draft.focused,
    text: suggestion.title,
    picked: suggestion.value,
    error: '',
  });
  const nextEmpty = filled.chips.find(({ text }) => text === '');
  return focus(filled, nextEmpty?.name ?? null);
}

/**
 * Typing the name of another option and a colon moves to that option. Choices for the earlier text
 * are outdated now, including those that the bot is still asked for: Enter takes what is typed
 * until it has answered.
 */
function typeChip(draft: CommandDraft, name: string, text: string): CommandDraft {
  // Browsers report the end of a composition as input, although nothing new is typed.
  if (draft.chips.some((chip) => chip.name === name && chip.text === text)) return draft;

  const { head, options } = splitOptions(text, missingNames(draft));
  const typed = withChip(draft, { name, text: head, picked: null, error: '' });
  const last = options.at(-1);

  if (last !== undefined) {
    const added = distinct(options).map((each) => emptyChip(each.name, each.text));
    return focus({ ...typed, chips: [...typed.chips, ...added] }, last.name);
  }
  return draft.choices === null || draft.choices.option !== name
    ? { ...typed, list: FIRST }
    : { ...typed, list: NONE, choices: { ...draft.choices, nonce: '', status: 'asked' } };
}

/**
 * `topic:` after the chips adds that option, like picking it. Text that is not part of an option's
 * name goes to the first option, if nothing is filled in yet: `/tips lambda`.
 */
function typeRest(draft: CommandDraft, rest: string): CommandDraft {
  const names = missingNames(draft);
  const name = names.find((each) => rest === `${each}:`);
  if (name !== undefined) return addChip(draft, name);

  const [first] = names;
  const isValue = rest.trim() !== '' && !names.some((each) => each.includes(rest.toLowerCase()));
  if (draft.chips.length === 0 && first !== undefined && isValue) {
    return typeChip(addChip(draft, first), first, rest);
  }
  return { ...draft, rest, list: rest === '' ? NONE : FIRST, refusal: '' };
}

/** The options that are not shown. */
function missingNames(draft: CommandDraft): readonly string[] {
  return optionsOf(draft.command, draft.subcommand)
    .map(({ name }) => name)
    .filter((name) => !draft.chips.some((chip) => chip.name === name));
}

/** If an option is named twice, the last one counts. */
function distinct<Named extends { readonly name: string }>(
  options: readonly Named[],
): readonly Named[] {
  return [...new Map(options.map((option) => [option.name, option])).values()];
}

function addChip(draft: CommandDraft, name: string): CommandDraft {
  return focus({ ...draft, chips: [...draft.chips, emptyChip(name, '')], rest: '' }, name);
}

/**
 * Backspace removes an optional chip, moves to the previous one, or turns the name back into text.
 */
function stepBack(draft: CommandDraft): Draft {
  const index = draft.chips.findIndex(({ name }) => name === draft.focused);
  if (index === -1) return toLastChip(draft);

  const name = draft.chips[index]?.name;
  const before = index === 0 ? null : (draft.chips[index - 1]?.name ?? null);
  const option = optionsOf(draft.command, draft.subcommand).find((each) => each.name === name);
  if (option?.required === true) return before === null ? toName(draft) : focus(draft, before);

  return focus({ ...draft, chips: draft.chips.toSpliced(index, 1) }, before);
}

function toLastChip(draft: CommandDraft): Draft {
  const last = draft.chips.at(-1);
  return last === undefined ? toName(draft) : focus(draft, last.name);
}

function toName(draft: CommandDraft): TextDraft {
  const text = `/${[draft.command.name, ...draft.subcommand].join(' ')}`;
  return { ...EMPTY_DRAFT, text, caret: text.length };
}

function focus(draft: CommandDraft, name: string | null): CommandDraft {
  return { ...draft, focused: name, list: name === null ? NONE : FIRST };
}

/** Shows the error of each option, and moves to the first of them. */
export function refuseCommand(
  draft: CommandDraft,
  { message, fields = {} }: ClientError,
): CommandDraft {
  const known = optionsOf(draft.command, draft.subcommand).map(({ name }) => name);
  const wrong = known.filter((name) => fields[name] !== undefined);
  const missing = wrong.filter((name) => !draft.chips.some((chip) => chip.name === name));
  const chips = [...draft.chips, ...missing.map((name) => emptyChip(name, ''))].map((chip) => ({
    ...chip,
    error: fields[chip.name] ?? '',
  }));
  const refusal = wrong.length === 0 ? message : '';
  return focus({ ...draft, chips, refusal }, wrong[0] ?? null);
}

function withChip(draft: CommandDraft, chip: Chip): CommandDraft {
  const chips = draft.chips.map((each) => (each.name === chip.name ? chip : each));
  return { ...draft, chips, refusal: '' };
}

function emptyChip(name: string, text: string): Chip {
  return { name, text, picked: null, error: '' };
}
