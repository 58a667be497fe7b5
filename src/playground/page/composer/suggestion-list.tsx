import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hasMoved } from '../controls/has-moved.ts';
import type { Suggestion } from '../state/draft/suggestions.ts';

/** Id of an entry, for `aria-activedescendant`. */
export function entryId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** The list above the composer: commands, options, choices or names. */
export function SuggestionList({
  id,
  label,
  suggestions,
  highlighted,
  onPoint,
  onPick,
}: {
  readonly id: string;
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
  /** Index of the entry that Enter takes; -1 for none. */
  readonly highlighted: number;
  readonly onPoint: (index: number) => void;
  readonly onPick: (suggestion: Suggestion) => void;
}): JSX.Element {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.children[highlighted]?.scrollIntoView({ block: 'nearest' });
  }, [highlighted]);

  return (
    <div ref={list} id={id} class="suggestions" role="listbox" aria-label={label}>
      {suggestions.map((suggestion, index) => (
        <button
          key={`${suggestion.title} ${index}`}
          type="button"
          id={entryId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === highlighted}
          // The input keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={(event) => {
            if (index !== highlighted && hasMoved(event)) onPoint(index);
          }}
          onClick={() => onPick(suggestion)}
        >
          <span class="suggestion-title" dir="auto">
            {suggestion.title}
          </span>
          <span class="suggestion-about" dir="auto">
            {suggestion.description}
          </span>
        </button>
      ))}
    </div>
  );
}
