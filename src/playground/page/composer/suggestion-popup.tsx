import type { JSX } from 'preact';
import type { ClientWorld } from '../../client-api/world.ts';
import { Avatar } from '../controls/avatar.tsx';
import { usePage } from '../shell/page-context.ts';
import type { CommandDraft, Draft } from '../state/draft/draft.ts';
import { optionsOf } from '../state/draft/options.ts';
import type { Suggestion } from '../state/draft/suggestions.ts';
import { shownDescription } from '../state/draft/translated.ts';
import { SuggestionList } from './suggestion-list.tsx';

/** The box above the composer: what is being asked for, and suggestions. */
export function SuggestionPopup({
  id,
  draft,
  suggestions,
}: {
  readonly id: string;
  readonly draft: Draft;
  readonly suggestions: readonly Suggestion[];
}): JSX.Element | null {
  const { world, changeDraft } = usePage();
  const title = titleOf(draft, suggestions, world);
  const isOfCommands = suggestions[0]?.kind === 'invocation';
  const status = draft.kind === 'command' ? choicesStatus(draft, suggestions) : '';
  if (suggestions.length === 0 && draft.kind === 'text') return null;
  if (suggestions.length === 0 && title.name === '' && status === '') return null;

  return (
    <div class="suggestion-popup">
      <p class="suggestion-heading">
        {isOfCommands && <Avatar id={world.bot.user.id} name={title.name} />}
        <strong>{title.name}</strong> {title.about}
      </p>
      {suggestions.length > 0 && (
        <SuggestionList
          id={id}
          label={title.name}
          suggestions={suggestions}
          highlighted={draft.list.highlighted}
          onPoint={(index) => changeDraft({ kind: 'highlighted', index })}
          onPick={(suggestion) => changeDraft({ kind: 'picked', suggestion })}
        />
      )}
      {status !== '' && (
        <p class="suggestion-status" role="status">
          {status}
        </p>
      )}
    </div>
  );
}

interface Title {
  readonly name: string;
  readonly about: string;
}

function titleOf(draft: Draft, suggestions: readonly Suggestion[], world: ClientWorld): Title {
  if (draft.kind === 'text') {
    const isOfCommands = suggestions[0]?.kind === 'invocation';
    return { name: isOfCommands ? world.bot.user.username : 'Mentions', about: '' };
  }
  if (draft.focused === null) {
    return { name: suggestions.length === 0 ? '' : 'Options', about: '' };
  }

  const option = optionsOf(draft.command, draft.subcommand).find(
    ({ name }) => name === draft.focused,
  );
  return {
    name: draft.focused,
    about: option === undefined ? '' : shownDescription(option, world.me.locale),
  };
}

/** The state of the bot's choices, in Discord's words. */
function choicesStatus(draft: CommandDraft, suggestions: readonly Suggestion[]): string {
  const { choices, focused, list } = draft;
  if (choices === null || choices.option !== focused || list.isClosed) return '';
  if (choices.status === 'failed') return 'Loading options failed';
  if (suggestions.length > 0) return '';

  const chip = draft.chips.find(({ name }) => name === focused);
  if (chip?.picked !== null) return '';
  return choices.status === 'asked' ? 'Loading options…' : 'No options match your search.';
}
