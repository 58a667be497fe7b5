import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import type { ClientWorld } from '../../../client-api/world.ts';
import { OPTION } from '../../../discord-numbers.ts';
import { channels, mentionable, type Pickable, people, roles } from '../pickables.ts';
import type { State } from '../state.ts';
import type { CommandDraft, Mention, TextDraft } from './draft.ts';
import { type Invocation, invocationsOf, optionsOf } from './options.ts';
import { shownDescription, shownName } from './translated.ts';

/** An entry of the list above the composer. */
export type Suggestion = {
  readonly title: string;
  readonly description: string;
} & (
  | { readonly kind: 'invocation'; readonly invocation: Invocation }
  | { readonly kind: 'option'; readonly name: string }
  | { readonly kind: 'choice'; readonly value: string | number | boolean }
  | { readonly kind: 'mention'; readonly mention: Mention; readonly sigil: '@' | '#' }
);

/** The composer's current suggestions, best first; may be empty. */
export function suggest(state: State): readonly Suggestion[] {
  const { world, draft } = state;
  if (world === null || draft.list.isClosed) return [];

  return draft.kind === 'text'
    ? suggestForText(draft, world, state.channelId)
    : suggestForCommand(draft, world, state.channelId);
}

/** What can be typed after a slash in a channel. */
export function invocationsIn(world: ClientWorld, channelId: string): readonly Invocation[] {
  return world.commands
    .filter(({ channelIds }) => channelIds.includes(channelId))
    .flatMap(({ command }) => invocationsOf(command, world.me.locale));
}

function suggestForText(
  draft: TextDraft,
  world: ClientWorld,
  channelId: string,
): readonly Suggestion[] {
  if (draft.text.startsWith('/')) {
    const suggestions = invocationsIn(world, channelId).map(
      (invocation): Suggestion => ({
        kind: 'invocation',
        invocation,
        title: `/${invocation.name}`,
        description: invocation.description,
      }),
    );
    return matching(suggestions, draft.text);
  }

  const [, sigil, typed] = /(?:^|\s)([@#])([^\s@#]*)$/.exec(draft.text.slice(0, draft.caret)) ?? [];
  if (sigil !== '@' && sigil !== '#') return [];

  const mentions = sigil === '@' ? mentionable(world, channelId) : channels(world, channelId);
  return matching(
    mentions.map(({ name, about, sent }) => ({
      kind: 'mention',
      sigil,
      title: name,
      description: about,
      mention: { shown: name, sent },
    })),
    `${sigil}${typed}`,
  );
}

function suggestForCommand(
  draft: CommandDraft,
  world: ClientWorld,
  channelId: string,
): readonly Suggestion[] {
  const options = optionsOf(draft.command, draft.subcommand);
  if (draft.focused === null) {
    const shown = new Set(draft.chips.map(({ name }) => name));
    return matching(
      options
        .filter(({ name }) => !shown.has(name))
        .map((option) => ({
          kind: 'option',
          name: option.name,
          title: option.name,
          description: shownDescription(option, world.me.locale),
        })),
      draft.rest.replace(/:$/, ''),
    );
  }

  const option = options.find(({ name }) => name === draft.focused);
  const chip = draft.chips.find(({ name }) => name === draft.focused);
  if (option === undefined || chip === undefined || chip.picked !== null) return [];

  return isAutocompleted(option)
    ? choicesFromBot(draft, world.me.locale)
    : matching(knownChoices(option, world, channelId), chip.text);
}

/** Whether the bot suggests values for this option. */
function isAutocompleted(option: APIApplicationCommandBasicOption): boolean {
  return 'autocomplete' in option && option.autocomplete === true;
}

/** Name of the option for which the bot is asked for suggestions; `null` for none. */
export function optionAskedFor({
  command,
  subcommand,
  chips,
  focused,
}: CommandDraft): string | null {
  const option = optionsOf(command, subcommand).find(({ name }) => name === focused);
  const chip = chips.find(({ name }) => name === focused);
  return option !== undefined && chip?.picked === null && isAutocompleted(option) ? focused : null;
}

/** The bot has already matched them, by its own rules. */
function choicesFromBot(draft: CommandDraft, locale: string): readonly Suggestion[] {
  if (draft.choices === null || draft.choices.option !== draft.focused) return [];

  return draft.choices.list.map((choice) => offered(choice, locale));
}

function offered(choice: APIApplicationCommandOptionChoice, locale: string): Suggestion {
  const title = shownName(choice, locale);
  return { kind: 'choice', title, description: '', value: choice.value };
}

function knownChoices(
  option: APIApplicationCommandBasicOption,
  world: ClientWorld,
  channelId: string,
): readonly Suggestion[] {
  switch (option.type) {
    case OPTION.boolean:
      return [
        { kind: 'choice', title: 'True', description: '', value: true },
        { kind: 'choice', title: 'False', description: '', value: false },
      ];
    case OPTION.user:
      return people(world, channelId).map(toChoice);
    case OPTION.role:
      return roles(world, channelId).map(toChoice);
    case OPTION.mentionable:
      return mentionable(world, channelId).map(toChoice);
    case OPTION.channel:
      return channels(world, channelId, option.channel_types).map(toChoice);
    case OPTION.string:
    case OPTION.integer:
    case OPTION.number:
      return (option.choices ?? []).map((choice) => offered(choice, world.me.locale));
    default:
      return [];
  }
}

function toChoice({ id, name, about }: Pickable): Suggestion {
  return { kind: 'choice', title: name, description: about, value: id };
}

/** Titles that begin with the typed text come before those that contain it elsewhere. */
function matching<Entry extends Suggestion>(
  entries: readonly Entry[],
  typed: string,
): readonly Entry[] {
  const wanted = plain(typed);
  const starting = entries.filter(({ title }) => plain(title).startsWith(wanted));
  const holding = entries.filter(
    ({ title }) => !plain(title).startsWith(wanted) && plain(title).includes(wanted),
  );
  return [...starting, ...holding];
}

function plain(text: string): string {
  return text
    .replace(/^[/@#]/, '')
    .trim()
    .toLowerCase();
}
