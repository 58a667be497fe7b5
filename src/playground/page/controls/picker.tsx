import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { PickerList } from './picker-list.tsx';
import { type PickerOption, toggle } from './picker-state.ts';
import { staysIn } from './stays-in.ts';

/** The options of a picker, and how many may be chosen. */
export interface PickerProps {
  /** Id of the box, for its label. */
  readonly id?: string;
  /** What is chosen, for screen readers: `Choose a section`. */
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly PickerOption[];
  readonly values: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly isDisabled: boolean;
  readonly isInvalid?: boolean;
  /** Id of the text that explains the picker or its error. */
  readonly describedBy?: string;
  /**
   * Called when the choice is made: at once if only one is allowed, otherwise when the list closes.
   */
  readonly onChosen: (values: readonly string[]) => void;
}

/** Discord's select menu: a box that opens a searchable list. */
export function Picker(props: PickerProps): JSX.Element {
  const { options, placeholder, min, max, onChosen } = props;
  const [isOpen, setOpen] = useState(false);
  const [values, setValues] = useState(props.values);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const initial = props.values.join('\n');

  useLayoutEffect(() => setValues(props.values), [initial]);
  const { opensUp, roomPx } = useRoom(box, isOpen);

  const close = (chosen: readonly string[], giveFocusBack: boolean) => {
    setOpen(false);
    if (giveFocusBack) button.current?.focus();
    if (max > 1 && chosen.length >= min && chosen.join('\n') !== initial) onChosen(chosen);
  };
  const choose = (value: string) => {
    const chosen = toggle(values, value, { min, max });
    setValues(chosen);
    if (max > 1) return;
    close(chosen, true);
    onChosen(chosen);
  };
  const chosen = options.filter(({ value }) => values.includes(value));

  return (
    <div
      ref={box}
      class={opensUp ? 'picker opens-up' : 'picker'}
      style={{ '--room': `${roomPx}px` }}
      onFocusOut={(event) => {
        if (isOpen && !staysIn(event, box.current)) close(values, false);
      }}
    >
      <button
        ref={button}
        id={props.id}
        type="button"
        class="picker-button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-label={describe(props.label, chosen)}
        aria-disabled={props.isDisabled}
        aria-invalid={props.isInvalid ?? false}
        aria-describedby={props.describedBy}
        onClick={() => (isOpen ? close(values, true) : setOpen(!props.isDisabled))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(!props.isDisabled);
        }}
      >
        <Chosen chosen={chosen} placeholder={placeholder} />
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <PickerList
          id={listId}
          label={props.label}
          options={options}
          values={values}
          isMultiple={max > 1}
          onChoose={choose}
          onClose={() => close(values, true)}
        />
      )}
    </div>
  );
}

function Chosen({
  chosen,
  placeholder,
}: {
  readonly chosen: readonly PickerOption[];
  readonly placeholder: string;
}): JSX.Element {
  if (chosen.length === 0) {
    return (
      <span class="picker-placeholder" dir="auto">
        {placeholder}
      </span>
    );
  }
  return (
    <span class="picker-chosen" dir="auto">
      {chosen.map(({ value, label, emoji }) => (
        <span key={value}>
          {emoji} {label}
        </span>
      ))}
    </span>
  );
}

function describe(label: string, chosen: readonly PickerOption[]): string {
  return chosen.length === 0 ? label : `${label}: ${chosen.map((each) => each.label).join(', ')}`;
}

/** The height that a list of many options takes, in pixels. */
const LIST_PX = 320;

/**
 * Near the lower end of its scroll area the list opens upwards; it gets as high as there is room.
 */
function useRoom(
  box: { readonly current: HTMLElement | null },
  isOpen: boolean,
): { readonly opensUp: boolean; readonly roomPx: number } {
  const [room, setRoom] = useState({ opensUp: false, roomPx: LIST_PX });

  useLayoutEffect(() => {
    const bounds = box.current?.getBoundingClientRect();
    if (!isOpen || bounds === undefined) return;
    const around = box.current?.closest('.message-scroller')?.getBoundingClientRect();
    const below = (around?.bottom ?? window.innerHeight) - bounds.bottom;
    const above = bounds.top - (around?.top ?? 0);
    const opensUp = below < LIST_PX && above > below;
    setRoom({ opensUp, roomPx: Math.floor(opensUp ? above : below) });
  }, [isOpen]);

  return room;
}
