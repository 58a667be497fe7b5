import {
  type APIComponentInContainer,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import { LEAD_COMPONENT_ID } from './carried-state.ts';

/** Joins the lines of a lead that are not empty. */
export function leadText(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}

/** The text on top of a message, which stays while its buttons change what is below. */
export function leadComponents(lead: string | null): readonly APIComponentInContainer[] {
  return lead === null || lead === ''
    ? []
    : [
        { type: ComponentType.TextDisplay, id: LEAD_COMPONENT_ID, content: lead },
        { type: ComponentType.Separator, spacing: SeparatorSpacingSize.Small },
      ];
}
