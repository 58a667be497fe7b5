import { ComponentType } from 'discord-api-types/v10';
import { type Issue, issueIf, repeats } from './issue.ts';
import type { Select } from './message-components.ts';

/** Issues of one menu: bounds that contradict, and what contradicts between its options. */
export function selectIssues(select: Select, path: Issue['path']): readonly Issue[] {
  const min = select.min_values ?? 1;
  const max = select.max_values ?? 1;
  const options = select.type === ComponentType.StringSelect ? select.options : undefined;
  return [
    ...issueIf(min > max, {
      path: [...path, 'max_values'],
      code: 'SELECT_COMPONENT_MAX_VALUES_TOO_SMALL',
      message: 'max_values must be at least min_values',
    }),
    ...(options ? optionIssues(options, { min, max }, path) : []),
  ];
}

function optionIssues(
  options: Extract<Select, { type: ComponentType.StringSelect }>['options'],
  { min, max }: { readonly min: number; readonly max: number },
  path: Issue['path'],
): readonly Issue[] {
  return [
    ...issueIf(min > options.length, {
      path: [...path, 'min_values'],
      code: 'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE',
      message: 'min_values cannot exceed the number of options',
    }),
    ...repeats(options.map(({ value }) => value)).map((index) => ({
      path: [...path, 'options', index, 'value'],
      code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      message: 'The specified option value is already used',
    })),
    ...issueIf(options.filter((option) => option.default).length > max, {
      path: [...path, 'options'],
      code: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
      message: 'Too many options are set as default',
    }),
  ];
}
