import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import {
  componentUse,
  customIdOf,
  everyComponent,
  type PlacedComponent,
} from './component-tree.ts';
import { type Issue, issueIf, repeats } from './issue.ts';
import type { AnyComponent, Button, MessageComponent } from './message-components.ts';
import { selectIssues } from './select-rules.ts';

/** Discord: components of a message, including nested ones. */
export const MAX_COMPONENTS = 40;
/** Discord: characters over all text displays of a message. */
export const MAX_DISPLAYED_CHARACTERS = 4000;
/** Discord: action rows of a message without the flag IS_COMPONENTS_V2. */
const MAX_LEGACY_ROWS = 5;

/** The rules across components, which a schema of single components can't express. */
export function componentIssues(components: readonly MessageComponent[]): readonly Issue[] {
  const all = everyComponent(components);
  return [...duplicateIssues(all), ...all.flatMap(singleIssues)];
}

/** The rules of a message with the flag IS_COMPONENTS_V2. */
export function totalIssues(components: readonly MessageComponent[]): readonly Issue[] {
  const use = componentUse(components);
  const path = ['components'];
  return [
    ...issueIf(use.components > MAX_COMPONENTS, {
      path,
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `The total number of components in this message exceeds the maximum allowed: ${MAX_COMPONENTS}`,
    }),
    ...issueIf(use.characters > MAX_DISPLAYED_CHARACTERS, {
      path,
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `Total displayable text size exceeds maximum size of ${MAX_DISPLAYED_CHARACTERS}`,
    }),
  ];
}

/** The rules of a message without the flag IS_COMPONENTS_V2: only action rows, and few of them. */
export function legacyIssues(components: readonly MessageComponent[]): readonly Issue[] {
  return [
    ...components.flatMap(({ type }, index) =>
      issueIf(type !== ComponentType.ActionRow, {
        path: ['components', index],
        code: 'UNION_TYPE_CHOICES',
        message: 'Value of field "type" must be one of (1,).',
      }),
    ),
    ...issueIf(components.length > MAX_LEGACY_ROWS, {
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between 1 and ${MAX_LEGACY_ROWS} in length.`,
    }),
  ];
}

function duplicateIssues(all: readonly PlacedComponent[]): readonly Issue[] {
  const pathOf = (index: number) => all[index]?.path ?? [];
  const customIds = all.map(({ component }) => customIdOf(component));
  // Discord treats 0 as no id.
  const ids = all.map(({ component }) => component.id || undefined);
  return [
    ...repeats(customIds).map((index) => ({
      path: [...pathOf(index), 'custom_id'],
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    })),
    ...repeats(ids).map((index) => ({
      path: [...pathOf(index), 'id'],
      code: 'COMPONENT_ID_DUPLICATED',
      message: 'Component id cannot be duplicated',
    })),
  ];
}

function singleIssues({ component, path }: PlacedComponent): readonly Issue[] {
  switch (component.type) {
    case ComponentType.ActionRow:
      return rowIssues(component.components, path);
    case ComponentType.Button:
      return buttonIssues(component, path);
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return selectIssues(component, path);
    default:
      return [];
  }
}

function rowIssues(children: readonly AnyComponent[], path: Issue['path']): readonly Issue[] {
  const hasMenu = children.some((child) => child.type !== ComponentType.Button);
  return issueIf(hasMenu && children.length > 1, {
    path: [...path, 'components', 1],
    code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    message: 'The specified component exceeds the maximum width',
  });
}

function buttonIssues(button: Button, path: Issue['path']): readonly Issue[] {
  const issue = (code: string, message: string): readonly Issue[] => [{ path, code, message }];
  const isLink = button.style === ButtonStyle.Link;
  const isPremium = button.style === ButtonStyle.Premium;
  if (isLink && !button.url) return issue('BUTTON_COMPONENT_URL_REQUIRED', 'A url is required');
  if (isLink && button.custom_id) {
    return issue(
      'BUTTON_COMPONENT_CUSTOM_ID_AND_URL_MUTUALLY_EXCLUSIVE',
      'A custom id and url cannot both be specified',
    );
  }
  if (!isLink && !isPremium && !button.custom_id) {
    return issue('BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
  }
  if (isPremium && !button.sku_id) {
    return issue('BUTTON_COMPONENT_SKU_ID_REQUIRED', 'A sku id is required');
  }
  if (!isLink && button.url) {
    return issue('BUTTON_COMPONENT_INVALID_STYLE', 'Only link buttons may have a url');
  }
  if (isLink && !/^(https?|discord):\/\/./.test(button.url ?? '')) {
    return issue('BUTTON_COMPONENT_INVALID_URL', 'The url is not a well-formed URL');
  }
  return !isPremium && !button.label && !button.emoji
    ? issue('BUTTON_COMPONENT_MISSING_LABEL_OR_EMOJI', 'A label or emoji is required')
    : [];
}
