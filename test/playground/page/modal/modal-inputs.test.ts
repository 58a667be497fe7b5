import { type APIComponentInLabel, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  findMistakes,
  initialValues,
  type ModalValues,
  modalParts,
} from '../../../../src/playground/page/modal/modal-inputs.ts';

const NAME = {
  type: ComponentType.TextInput,
  custom_id: 'name',
  style: TextInputStyle.Short,
} as const satisfies APIComponentInLabel;
const LEVEL = {
  type: ComponentType.RadioGroup,
  custom_id: 'level',
  options: [
    { label: 'Easy', value: 'easy', default: true },
    { label: 'Hard', value: 'hard' },
  ],
} as const satisfies Readonly<Record<string, unknown>>;

function partsOf(...inputs: readonly APIComponentInLabel[]) {
  return modalParts({
    custom_id: 'm',
    title: 'Form',
    components: inputs.map((component) => ({
      type: ComponentType.Label,
      label: component.custom_id,
      component,
    })),
  });
}

const mistakes = (input: APIComponentInLabel, value: ModalValues[string]) =>
  findMistakes(partsOf(input), { [input.custom_id]: value });

describe('modal inputs', () => {
  it('start with what the bot has put in', () => {
    const level = { ...LEVEL, options: [...LEVEL.options] };
    const parts = partsOf({ ...NAME, value: 'Ada' }, level, {
      type: ComponentType.Checkbox,
      custom_id: 'agree',
      default: true,
    });

    expect(initialValues(parts)).toEqual({ name: 'Ada', level: 'easy', agree: true });
  });

  it('read the old form, a text input in an action row', () => {
    const parts = modalParts({
      custom_id: 'm',
      title: 'Form',
      components: [
        { type: ComponentType.ActionRow, components: [{ ...NAME, label: 'Your name' }] },
      ],
    });

    expect(parts).toMatchObject([{ kind: 'input', label: 'Your name' }]);
  });

  it('are required unless the bot says otherwise', () => {
    expect(mistakes(NAME, '')).toEqual({ name: 'This field is required.' });
    expect(mistakes({ ...NAME, required: false }, '')).toEqual({});
  });

  it('keep to their lengths', () => {
    expect(mistakes({ ...NAME, min_length: 3 }, 'ab')).toEqual({
      name: 'Must be 3 or more in length.',
    });
    expect(mistakes({ ...NAME, max_length: 3 }, 'abcd')).toEqual({
      name: 'Must be 3 or fewer in length.',
    });
  });

  it('take as many choices as are asked for', () => {
    const planets = {
      type: ComponentType.StringSelect,
      custom_id: 'planets',
      min_values: 2,
      max_values: 3,
    } as const satisfies Readonly<Record<string, unknown>>;
    const options = ['mars', 'venus'].map((value) => ({ label: value, value }));
    const input = { ...planets, options };

    expect(mistakes(input, ['mars'])).toEqual({ planets: 'Choose 2 to 3.' });
    expect(mistakes(input, ['mars', 'venus'])).toEqual({});
  });
});
