import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { OPTION } from '../../discord-numbers.ts';
import { usePage } from '../shell/page-context.ts';
import type { Chip } from '../state/draft/draft.ts';
import { shownDescription } from '../state/draft/translated.ts';
import { chipErrorId, chipInputId } from './input-ids.ts';
import type { InputList } from './input-list.ts';

/** A command option: its name and value. Its error is shown below the composer. */
export function ChipInput({
  chip,
  option,
  isFocused,
  list,
  onKeyDown,
}: {
  readonly chip: Chip;
  readonly option: APIApplicationCommandBasicOption | undefined;
  readonly isFocused: boolean;
  readonly list: InputList;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}): JSX.Element {
  const { changeDraft, world } = usePage();
  const id = chipInputId(chip.name);
  const hasError = chip.error !== '';
  const description = option === undefined ? '' : shownDescription(option, world.me.locale);
  const isNumber = option?.type === OPTION.integer || option?.type === OPTION.number;

  return (
    <span class={hasError ? 'chip invalid' : 'chip'}>
      <label for={id}>{chip.name}</label>
      <input
        id={id}
        role="combobox"
        dir="auto"
        size={Math.max(1, chip.text.length)}
        inputMode={isNumber ? 'decimal' : 'text'}
        aria-label={`${chip.name}: ${description}`}
        aria-required={option?.required === true}
        aria-invalid={hasError}
        aria-describedby={hasError ? chipErrorId(chip.name) : undefined}
        aria-expanded={isFocused && list.isShown}
        aria-controls={isFocused && list.isShown ? list.id : undefined}
        aria-activedescendant={isFocused ? list.activeId : undefined}
        aria-autocomplete="list"
        autocomplete="off"
        spellcheck={false}
        maxLength={6000}
        value={chip.text}
        onFocus={() => changeDraft({ kind: 'focused', name: chip.name })}
        onInput={({ currentTarget }) =>
          changeDraft({ kind: 'chip-typed', name: chip.name, text: currentTarget.value })
        }
        onKeyDown={onKeyDown}
      />
    </span>
  );
}
