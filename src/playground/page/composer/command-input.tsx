import type { JSX } from 'preact';
import { usePage } from '../shell/page-context.ts';
import type { CommandDraft } from '../state/draft/draft.ts';
import { optionsOf } from '../state/draft/options.ts';
import { ChipInput } from './chip-input.tsx';
import { REST_INPUT_ID } from './input-ids.ts';
import type { InputList } from './input-list.ts';

/** A command with its options as chips, and an input after them to add more. */
export function CommandInput({
  draft,
  list,
  onKeyDown,
}: {
  readonly draft: CommandDraft;
  readonly list: InputList;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}): JSX.Element {
  const options = optionsOf(draft.command, draft.subcommand);
  const more = options.length - draft.chips.length;

  return (
    <div class="command-input">
      <span class="command-name">/{[draft.command.name, ...draft.subcommand].join(' ')}</span>
      {draft.chips.map((chip) => (
        <ChipInput
          key={chip.name}
          chip={chip}
          option={options.find(({ name }) => name === chip.name)}
          isFocused={draft.focused === chip.name}
          list={list}
          onKeyDown={onKeyDown}
        />
      ))}
      <RestInput draft={draft} more={more} list={list} onKeyDown={onKeyDown} />
    </div>
  );
}

/** The input after the chips. */
function RestInput({
  draft,
  more,
  list,
  onKeyDown,
}: {
  readonly draft: CommandDraft;
  /** How many options can still be added. */
  readonly more: number;
  readonly list: InputList;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}): JSX.Element {
  const { changeDraft } = usePage();
  const isFocused = draft.focused === null;

  return (
    <input
      id={REST_INPUT_ID}
      class="rest-input"
      role="combobox"
      aria-label={more === 0 ? 'End of the command' : `Add an option, ${more} more`}
      aria-expanded={isFocused && list.isShown}
      aria-controls={isFocused && list.isShown ? list.id : undefined}
      aria-activedescendant={isFocused ? list.activeId : undefined}
      aria-autocomplete="list"
      autocomplete="off"
      spellcheck={false}
      placeholder={more === 0 ? '' : `+${more} optional`}
      value={draft.rest}
      onFocus={() => changeDraft({ kind: 'focused', name: null })}
      onInput={({ currentTarget }) =>
        changeDraft({ kind: 'rest-typed', text: currentTarget.value })
      }
      onKeyDown={onKeyDown}
    />
  );
}
