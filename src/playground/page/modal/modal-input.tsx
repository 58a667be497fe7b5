import type { APITextInputComponent } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { TEXT_INPUT } from '../discord-numbers.ts';

/** An input of a modal with its label, its explanation and what is wrong with it. */
export function ModalInput({
  label,
  description,
  input,
  value,
  error,
  onChange,
}: {
  readonly label: string;
  readonly description: string;
  readonly input: APITextInputComponent;
  readonly value: string;
  /** What is wrong with it; empty when nothing is. */
  readonly error: string;
  readonly onChange: (value: string) => void;
}): JSX.Element {
  const id = `modal-${input.custom_id}`;
  const isRequired = input.required !== false;
  const attributes = {
    id,
    dir: 'auto' as const,
    value,
    placeholder: input.placeholder ?? '',
    maxLength: input.max_length ?? 4000,
    'aria-required': isRequired,
    'aria-invalid': error !== '',
    'aria-describedby': error === '' ? `${id}-about` : `${id}-about ${id}-error`,
  };

  return (
    <div class={error === '' ? 'field' : 'field invalid'}>
      <label class="field-label" for={id} dir="auto">
        {label}
        {isRequired && (
          <span class="required" aria-hidden="true">
            {' *'}
          </span>
        )}
      </label>
      <p id={`${id}-about`} class="field-about" dir="auto">
        {description}
      </p>
      {input.style === TEXT_INPUT.paragraph ? (
        <textarea
          {...attributes}
          rows={5}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      ) : (
        <input
          {...attributes}
          type="text"
          autocomplete="off"
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
      {error !== '' && (
        <p id={`${id}-error`} class="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
