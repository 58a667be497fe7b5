import type { JSX } from 'preact';
import { toggle } from '../controls/picker-state.ts';

/** An option of a group of radio buttons or check boxes. */
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

/** Radio buttons (one choice) or check boxes (several). */
export function ChoiceGroup({
  id,
  isMultiple,
  max,
  options,
  chosen,
  onChosen,
}: {
  readonly id: string;
  readonly isMultiple: boolean;
  /** How many check boxes may be ticked. */
  readonly max: number;
  readonly options: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChosen: (values: readonly string[]) => void;
}): JSX.Element {
  return (
    <fieldset class="choice-group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-about`}>
      {options.map(({ value, label, description }) => {
        const isChosen = chosen.includes(value);
        return (
          <label key={value} class={isChosen ? 'choice chosen' : 'choice'}>
            <input
              type={isMultiple ? 'checkbox' : 'radio'}
              name={id}
              checked={isChosen}
              disabled={isMultiple && !isChosen && chosen.length >= max}
              onChange={() =>
                onChosen(isMultiple ? toggle(chosen, value, { min: 0, max: Infinity }) : [value])
              }
            />
            <span class="choice-texts">
              <span dir="auto">{label}</span>
              {description !== undefined && (
                <span class="field-about" dir="auto">
                  {description}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
