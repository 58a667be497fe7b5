import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Written } from '../../../src/playground/user/user.ts';
import { type PatientBot, startPatientBot } from '../../harness/pending-interaction.ts';
import { type Protocol, startProtocol } from '../../harness/protocol.ts';

let playground: Protocol['playground'];
let api: Protocol['api'];
let bot: PatientBot;

beforeEach(async () => {
  ({ playground, api } = await startProtocol());
  bot = await startPatientBot({ playground, api }, [{ name: 'ask', description: 'Asks' }]);
});

afterEach(() => playground.close());

const labelled = (component: object, label = 'Label') => ({ type: 18, label, component });
const textInput = (fields: object = {}) => ({ type: 4, custom_id: 'text', style: 1, ...fields });
const modal = (...components: object[]) => ({ custom_id: 'ask', title: 'Ask', components });

/** Tom sends /ask and the bot answers with a modal. */
async function opened(...components: object[]) {
  const opening = playground.user('tom').commandForModal('/ask');
  const interaction = await bot.next();
  await interaction.answer({ type: 9, data: modal(...components) });
  return opening;
}

describe('a modal', () => {
  it('opens in front of the person', async () => {
    const { modal: shown } = await opened(labelled(textInput()));

    expect(shown).toMatchObject({ title: 'Ask', components: [{ component: { type: 4 } }] });
  });

  it('brings the bot what was entered', async () => {
    const open = await opened(
      labelled(textInput()),
      labelled(textInput({ custom_id: 'more', required: false })),
    );
    const answer = playground.user('tom').submit(open, { text: 'What is SQS?' });
    const interaction = await bot.next();
    await interaction.answer({ type: 4, data: { content: 'A queue' } });

    expect(interaction.payload).toMatchObject({
      type: 5,
      data: {
        custom_id: 'ask',
        components: [
          { type: 18, id: 1, component: { id: 2, custom_id: 'text', value: 'What is SQS?' } },
          { type: 18, id: 3, component: { id: 4, custom_id: 'more', value: '' } },
        ],
      },
    });
    expect(await answer).toMatchObject({
      content: 'A queue',
      interaction: { name: 'ask', type: 5 },
      interaction_metadata: { type: 5, triggering_interaction_metadata: { type: 2 } },
    });
  });

  it.each<[string, object, Written, string]>([
    ['without a field that is required', textInput(), {}, 'required'],
    ['with too short a text', textInput({ min_length: 3 }), { text: 'ab' }, 'at least 3'],
    ['with too long a text', textInput({ max_length: 3 }), { text: 'abcd' }, 'at most 3'],
    ['with a field that it does not have', textInput(), { text: 'a', more: 'b' }, 'no such field'],
  ])('is not sent %s', async (_, input, entered, problem) => {
    const open = await opened(labelled(input));

    await expect(playground.user('tom').submit(open, entered)).rejects.toThrow(problem);
  });

  it('is sent by the person it was opened for', async () => {
    const open = await opened(labelled(textInput()));

    await expect(playground.user('maya').submit(open, { text: 'a' })).rejects.toThrow(
      'no longer open',
    );
  });

  it.each<[string, object, object]>([
    ['without a title', { ...modal(labelled(textInput())), title: '' }, { title: {} }],
    [
      'with a title of 46 characters',
      { ...modal(labelled(textInput())), title: 'a'.repeat(46) },
      { title: {} },
    ],
    ['without inputs', modal(), { components: {} }],
    [
      'with six',
      modal(...Array.from({ length: 6 }, (_, n) => labelled(textInput({ custom_id: `${n}` })))),
      { components: {} },
    ],
    [
      'with a label of 46 characters',
      modal(labelled(textInput(), 'a'.repeat(46))),
      { components: { 0: { label: {} } } },
    ],
    [
      'with an input twice',
      modal(labelled(textInput()), labelled(textInput())),
      { components: { 1: { component: { custom_id: {} } } } },
    ],
    [
      'with a button',
      modal({ type: 2, style: 1, label: 'a', custom_id: 'a' }),
      { components: { 0: {} } },
    ],
    [
      'with an input that is no text',
      modal(labelled({ type: 5, custom_id: 'who' })),
      { components: {} },
    ],
  ])('is refused %s', async (_, data, errors) => {
    playground
      .user('tom')
      .commandForModal('/ask')
      .catch(() => undefined);
    const interaction = await bot.next();

    const { body } = await interaction.answer({ type: 9, data });

    expect(body).toMatchObject({ code: 50035, errors: { data: errors } });
  });

  it('is no answer to a modal', async () => {
    const open = await opened(labelled(textInput()));
    playground
      .user('tom')
      .submit(open, { text: 'a' })
      .catch(() => undefined);
    const interaction = await bot.next();

    const again = await interaction.answer({ type: 9, data: modal(labelled(textInput())) });

    expect(again).toMatchObject({ status: 400, body: { errors: { type: {} } } });
  });
});
