import type { APITextInputComponent } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ModalField } from '../../client-api/actions.ts';
import { COMPONENT, TEXT_INPUT } from '../../discord-numbers.ts';
import { menuOptions, menuPlaceholder } from '../controls/menu-options.ts';
import { Picker } from '../controls/picker.tsx';
import { usePage } from '../shell/page-context.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { FileField } from './file-field.tsx';
import type { ModalPart } from './modal-inputs.ts';

interface InputProps {
  readonly part: Extract<ModalPart, { readonly kind: 'input' }>;
  readonly value: ModalField['value'];
  /** Its error; empty if there is none. */
  readonly error: string;
  readonly onChange: (value: ModalField['value']) => void;
}

/** An input of a modal with its label, description and error. */
export function ModalInput(props: InputProps): JSX.Element {
  const { part } = props;
  const [refusal, setRefusal] = useState('');
  const error = refusal || props.error;
  const id = inputId(part.input.custom_id);
  const isRequired = part.input.type !== COMPONENT.checkbox && part.input.required !== false;

  return (
    <div class={error === '' ? 'field' : 'field invalid'}>
      <label class="field-label" for={id} id={`${id}-label`} dir="auto">
        {part.label}
        {isRequired && (
          <span class="required" aria-hidden="true">
            {' *'}
          </span>
        )}
      </label>
      <p id={`${id}-about`} class="field-about" dir="auto">
        {part.description}
      </p>
      <Control {...props} error={error} onRefused={setRefusal} />
      {error !== '' && (
        <p id={`${id}-error`} class="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function Control(
  props: InputProps & { readonly onRefused: (reason: string) => void },
): JSX.Element {
  const { world, channelId } = usePage();
  const { part, value, error, onChange } = props;
  const { input, label } = part;
  const id = inputId(input.custom_id);

  switch (input.type) {
    case COMPONENT.textInput:
      return <TextField input={input} {...props} />;
    case COMPONENT.checkbox:
      return (
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
      );
    case COMPONENT.radioGroup:
    case COMPONENT.checkboxGroup:
      return (
        <ChoiceGroup
          id={id}
          isMultiple={input.type === COMPONENT.checkboxGroup}
          max={input.type === COMPONENT.checkboxGroup ? (input.max_values ?? Infinity) : 1}
          options={input.options}
          chosen={valuesOf(value)}
          onChosen={(chosen) =>
            onChange(input.type === COMPONENT.checkboxGroup ? chosen : (chosen[0] ?? null))
          }
        />
      );
    case COMPONENT.fileUpload:
      return (
        <FileField
          id={id}
          max={input.max_values ?? 1}
          describedBy={describedBy(id, error)}
          isInvalid={error !== ''}
          onUploaded={onChange}
          onRefused={props.onRefused}
        />
      );
    default:
      return (
        <Picker
          id={id}
          label={label}
          placeholder={menuPlaceholder(input)}
          options={menuOptions(input, world, channelId)}
          values={valuesOf(value)}
          min={input.required === false ? 0 : (input.min_values ?? 1)}
          max={input.max_values ?? 1}
          isDisabled={false}
          isInvalid={error !== ''}
          describedBy={describedBy(id, error)}
          onChosen={onChange}
        />
      );
  }
}

function TextField({
  input,
  value,
  error,
  onChange,
}: InputProps & { readonly input: APITextInputComponent }): JSX.Element {
  const id = inputId(input.custom_id);
  const attributes = {
    id,
    dir: 'auto' as const,
    value: typeof value === 'string' ? value : '',
    placeholder: input.placeholder ?? '',
    maxLength: input.max_length ?? 4000,
    'aria-required': input.required !== false,
    'aria-invalid': error !== '',
    'aria-describedby': describedBy(id, error),
  };

  return input.style === TEXT_INPUT.paragraph ? (
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
  );
}

function inputId(customId: string): string {
  return `modal-${customId}`;
}

function describedBy(id: string, error: string): string {
  return error === '' ? `${id}-about` : `${id}-about ${id}-error`;
}

function valuesOf(value: ModalField['value']): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}
