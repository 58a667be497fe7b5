import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hasMoved } from './has-moved.ts';
import { Icon } from './icons.tsx';
import { isComposing } from './is-composing.ts';
import { type PickerOption, searchOptions, step } from './picker-state.ts';

/** With fewer options than this the search field is only there for the keyboard. */
const MIN_TO_SEARCH = 8;

/** The open list of a picker, with its search field. */
export function PickerList({
  id,
  label,
  options,
  values,
  isMultiple,
  onChoose,
  onClose,
}: {
  readonly id: string;
  readonly label: string;
  readonly options: readonly PickerOption[];
  readonly values: readonly string[];
  readonly isMultiple: boolean;
  readonly onChoose: (value: string) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const [typed, setTyped] = useState('');
  const found = searchOptions(options, typed);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      options.findIndex(({ value }) => values.includes(value)),
    ),
  );
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setActive(step(active, 1, found.length)),
    ArrowUp: () => setActive(step(active, -1, found.length)),
    Home: () => setActive(0),
    End: () => setActive(found.length - 1),
    Escape: onClose,
    Enter: () => {
      const option = found[active];
      if (option !== undefined) onChoose(option.value);
    },
  };

  return (
    <div class="picker-popup">
      <SearchField
        listId={id}
        label={label}
        activeId={found[active] === undefined ? undefined : `${id}-${active}`}
        isShown={options.length >= MIN_TO_SEARCH}
        typed={typed}
        keys={keys}
        onTyped={(text) => {
          setTyped(text);
          setActive(0);
        }}
      />
      <div ref={list} id={id} role="listbox" aria-label={label} aria-multiselectable={isMultiple}>
        {found.map((option, index) => (
          <Entry
            key={option.value}
            id={`${id}-${index}`}
            option={option}
            isActive={index === active}
            isChosen={values.includes(option.value)}
            isMultiple={isMultiple}
            onPoint={() => setActive(index)}
            onChoose={() => onChoose(option.value)}
          />
        ))}
      </div>
      {found.length === 0 && <p class="picker-empty">Nothing found.</p>}
    </div>
  );
}

/** The search field, which has the focus, even where it is only there for the keyboard. */
function SearchField({
  listId,
  label,
  activeId,
  isShown,
  typed,
  keys,
  onTyped,
}: {
  readonly listId: string;
  readonly label: string;
  readonly activeId: string | undefined;
  readonly isShown: boolean;
  readonly typed: string;
  /** The actions of keys that don't type anything. */
  readonly keys: Readonly<Record<string, () => void>>;
  readonly onTyped: (text: string) => void;
}): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  // Before the next key, so that none is lost.
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);

  return (
    <input
      ref={input}
      class={isShown ? 'picker-search' : 'picker-search visually-hidden'}
      inputMode={isShown ? 'search' : 'none'}
      role="combobox"
      aria-label={`Search: ${label}`}
      aria-expanded={true}
      aria-controls={listId}
      aria-autocomplete="list"
      aria-activedescendant={activeId}
      dir="auto"
      placeholder="Search"
      autocomplete="off"
      value={typed}
      onInput={({ currentTarget }) => onTyped(currentTarget.value)}
      onKeyDown={(event) => {
        const act = isComposing(event) ? undefined : keys[event.key];
        if (act === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        act();
      }}
    />
  );
}

function Entry({
  id,
  option,
  isActive,
  isChosen,
  isMultiple,
  onPoint,
  onChoose,
}: {
  readonly id: string;
  readonly option: PickerOption;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly isMultiple: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      class={isActive ? 'picker-option active' : 'picker-option'}
      // The search field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={(event) => {
        if (hasMoved(event)) onPoint();
      }}
      onClick={onChoose}
    >
      {option.emoji !== '' && <span class="emoji">{option.emoji}</span>}
      <span class="picker-texts">
        <span dir="auto">{option.label}</span>
        {option.description !== '' && (
          <span class="picker-about" dir="auto">
            {option.description}
          </span>
        )}
      </span>
      {isMultiple && (
        <span class={isChosen ? 'tick ticked' : 'tick'}>{isChosen && <Icon name="check" />}</span>
      )}
    </button>
  );
}
