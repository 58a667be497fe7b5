import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UploadedFile } from '../../../src/playground/client-api/actions.ts';
import type { Entered } from '../../../src/playground/user/user.ts';
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
const options = [
  { label: 'One', value: '1' },
  { label: 'Two', value: '2' },
];
const modal = (...components: object[]) => ({ custom_id: 'ask', title: 'Ask', components });

/** Tom sends /ask and the bot answers with a modal. */
async function opened(...components: object[]) {
  const opening = playground.user('tom').commandForModal('/ask');
  const interaction = await bot.next();
  await interaction.answer({ type: 9, data: modal(...components) });
  return opening;
}

/** Uploads a file like the page does; returns its id. */
async function upload(name: string, text: string): Promise<string> {
  const address = `${playground.pageUrl}client/files?name=${name}`;
  const { id }: UploadedFile = JSON.parse(
    await (await fetch(address, { method: 'POST', body: text })).text(),
  );
  return id;
}

describe('a modal', () => {
  it('opens in front of the person', async () => {
    const { modal: shown } = await opened(labelled(textInput()));

    expect(shown).toMatchObject({ title: 'Ask', components: [{ component: { type: 4 } }] });
  });

  it('brings the bot what was entered', async () => {
    const open = await opened(
      { type: 10, content: 'Please' },
      labelled(textInput()),
      labelled({ type: 3, custom_id: 'menu', options }),
      labelled({ type: 5, custom_id: 'who' }),
      labelled({ type: 21, custom_id: 'radio', options }),
    );
    const answer = playground.user('tom').submit(open, {
      text: 'What is SQS?',
      menu: ['1'],
      who: [playground.user('maya').id],
      radio: '2',
    });
    const interaction = await bot.next();
    await interaction.answer({ type: 4, data: { content: 'A queue' } });

    expect(interaction.payload).toMatchObject({
      type: 5,
      data: {
        custom_id: 'ask',
        components: [
          { type: 10, id: 1 },
          { type: 18, component: { custom_id: 'text', value: 'What is SQS?' } },
          { component: { custom_id: 'menu', values: ['1'] } },
          { component: { custom_id: 'who', values: [playground.user('maya').id] } },
          { component: { custom_id: 'radio', value: '2' } },
        ],
        resolved: { users: { [playground.user('maya').id]: { username: 'maya' } } },
      },
    });
    expect(await answer).toMatchObject({
      content: 'A queue',
      interaction: { name: 'ask', type: 5 },
      interaction_metadata: { type: 5, triggering_interaction_metadata: { type: 2 } },
    });
  });

  it('numbers its parts around the numbers that the bot chose', async () => {
    const open = await opened({ type: 10, content: 'Please' }, labelled(textInput({ id: 2 })));
    playground
      .user('tom')
      .submit(open, { text: 'What is SQS?' })
      .catch(() => undefined);

    expect((await bot.next()).payload).toMatchObject({
      data: { components: [{ id: 1 }, { id: 3, component: { id: 2 } }] },
    });
  });

  it('brings files, and goes without them where they are optional', async () => {
    const file = { type: 19, custom_id: 'file' };
    const open = await opened(
      labelled(file),
      labelled({ ...file, custom_id: 'more', required: false }),
    );
    const id = await upload('notes.md', '# Lambda');

    playground
      .user('tom')
      .submit(open, { file: [id] })
      .catch(() => undefined);

    expect((await bot.next()).payload).toMatchObject({
      data: {
        components: [{ component: { values: [id] } }, { component: { values: [] } }],
        resolved: { attachments: { [id]: { filename: 'notes.md', size: 8 } } },
      },
    });
  });

  it('brings checkboxes and the older rows too', async () => {
    const open = await opened(
      { type: 1, components: [textInput({ label: 'Text' })] },
      labelled({ type: 22, custom_id: 'boxes', options }),
      labelled({ type: 23, custom_id: 'box' }),
    );
    const entered = { text: 'a', boxes: ['2'], box: true };
    playground
      .user('tom')
      .submit(open, entered)
      .catch(() => undefined);

    expect((await bot.next()).payload).toMatchObject({
      data: {
        components: [
          { type: 1, components: [{ value: 'a' }] },
          { component: { values: ['2'] } },
          { component: { value: true } },
        ],
      },
    });
  });

  it.each<[string, object, Entered, string]>([
    ['without a field that is required', textInput(), {}, 'required'],
    ['with too short a text', textInput({ min_length: 3 }), { text: 'ab' }, '3 or more'],
    ['with too long a text', textInput({ max_length: 3 }), { text: 'abcd' }, '3 or fewer'],
    [
      'with a file that was not uploaded',
      { type: 19, custom_id: 'text' },
      { text: ['9'] },
      'no such file',
    ],
    ['with a field that it does not have', textInput(), { text: 'a', more: 'b' }, 'no such field'],
    [
      'with an option that is none',
      { type: 3, custom_id: 'text', options },
      { text: ['9'] },
      '"9"',
    ],
    ['with a choice that is none', { type: 21, custom_id: 'text', options }, { text: '9' }, '"9"'],
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
      'with one choice to choose from',
      modal(labelled({ type: 21, custom_id: 'a', options: [options[0]] })),
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
