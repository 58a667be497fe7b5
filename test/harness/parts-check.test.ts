import {
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Callback } from '../../src/discord/dispatch/callback.ts';
import { createPartsCheck } from './parts-check.ts';

const text = { type: ComponentType.TextDisplay, content: 'Lambda runs code' } as const;

const aMessage = (parts: object[], container: object = {}, data: object = {}): Callback => {
  const components = [{ type: ComponentType.Container, ...container, components: parts }];
  const body: object = {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { flags: MessageFlags.IsComponentsV2, components, ...data },
  };
  return { body: JSON.parse(JSON.stringify(body)), files: [] };
};

const row = (button: object) => ({
  type: ComponentType.ActionRow,
  components: [
    { type: ComponentType.Button, style: ButtonStyle.Primary, custom_id: 'a', ...button },
  ],
});

describe('the check by parts', () => {
  it('finds nothing in a message that is as Discord has it', () => {
    expect(createPartsCheck()(aMessage([text, row({ label: 'Next' })]))).toEqual([]);
  });

  it.each([
    ['a part that is wrong', aMessage([text, row({ label: 'x'.repeat(81) })])],
    ['a field that no part has', aMessage([{ ...text, colour: 1 }])],
    ['too many parts', aMessage(Array.from({ length: 41 }, () => text))],
    ['no parts', aMessage([])],
    ['a container that is wrong', aMessage([text], { accent_color: -1 })],
    ['a message that is wrong around it', aMessage([text], {}, { flags: 'V2' })],
  ])('finds %s, as often as it comes', (_, wrong) => {
    const check = createPartsCheck();

    expect(check(wrong)).not.toEqual([]);
    expect(check(wrong)).toEqual(check(wrong));
  });
});
