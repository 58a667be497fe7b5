import { ComponentType } from 'discord-api-types/v10';
import type { Issue } from './issue.ts';
import type { Select } from './message-components.ts';

/** Issues of one menu, wherever it stands: repeated values, and bounds that contradict. */
export function selectIssues(select: Select, path: Issue['path']): readonly Issue[] {
  const min = select.min_values ?? 1;
  const max = select.max_values ?? 1;
  const issues: Issue[] = [];
  if (min > max) {
    issues.push({
      path: [...path, 'max_values'],
      code: 'SELECT_COMPONENT_MAX_VALUES_TOO_SMALL',
      message: 'max_values must be at least min_values',
    });
  }
  if (select.type !== ComponentType.StringSelect) return issues;
  if (min > select.options.length) {
    issues.push({
      path: [...path, 'min_values'],
      code: 'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE',
      message: 'min_values cannot exceed the number of options',
    });
  }
  const values = select.options.map((option) => option.value);
  const repeated = values.findIndex((value, index) => values.indexOf(value) !== index);
  if (repeated !== -1) {
    issues.push({
      path: [...path, 'options', repeated, 'value'],
      code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      message: 'The specified option value is already used',
    });
  }
  if (select.options.filter((option) => option.default).length > max) {
    issues.push({
      path: [...path, 'options'],
      code: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
      message: 'Too many options are set as default',
    });
  }
  return issues;
}
