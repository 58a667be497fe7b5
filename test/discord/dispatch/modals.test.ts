import { ComponentType, InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/discord/phrases/en/english.ts';
import { aSlashInteraction, aSubmit } from '../../builders/interactions.ts';
import { dispatched } from './dispatched.ts';

describe('a modal', () => {
  it('opens as the answer to a command, its words cut to what Discord takes', async () => {
    const { sent } = await dispatched(aSlashInteraction('form'));

    expect(sent[0]?.body).toEqual({
      type: InteractionResponseType.Modal,
      data: {
        custom_id: '1:form:sent:0:x',
        title: 'A question of more than forty-five…',
        components: [
          {
            type: ComponentType.Label,
            label: 'Your question',
            component: { type: ComponentType.TextInput, custom_id: 'question', style: 1 },
          },
        ],
      },
    });
  });

  it('comes back to the command that its custom id names, with what was filled in', async () => {
    const { messages } = await dispatched(
      aSubmit({ customId: '1:form:sent:0:x', texts: { question: 'Why?' } }),
    );

    expect(messages()).toMatchObject([{ text: 'x: Why?', isPrivate: true }]);
  });

  it('may change the message whose button opened it', async () => {
    const { messages } = await dispatched(
      aSubmit({
        customId: '1:form:sent:0:x',
        texts: { question: 'Why?' },
        from: { customId: '1:form:open:0:x' },
      }),
    );

    expect(messages()).toMatchObject([
      { text: 'x: Why?', type: InteractionResponseType.UpdateMessage },
    ]);
  });

  it.each([
    ['made up', 'anything'],
    ['of a command without modals', '1:echo:sent:0:x'],
    ['that the command does not know', '1:form:unknown:0:x'],
  ])('with a custom id %s is answered politely and privately', async (_, customId) => {
    const { messages } = await dispatched(aSubmit({ customId, texts: {} }));

    expect(messages()).toMatchObject([{ text: english.common.outdated, isPrivate: true }]);
  });
});
