import { describe, expect, it } from 'vitest';
import type { ClientEvent } from '../../../../src/playground/client-api/events.ts';
import type { Action } from '../../../../src/playground/page/state/action.ts';
import {
  type Draft,
  EMPTY_DRAFT,
  type TextDraft,
} from '../../../../src/playground/page/state/draft/draft.ts';
import { reduce } from '../../../../src/playground/page/state/reduce.ts';
import type { PendingSource, State } from '../../../../src/playground/page/state/state.ts';
import { aChannel, aCommand, aMessage, aState, aStringOption, aWorld } from '../harness/world.ts';

const event = (told: ClientEvent): Action => ({ kind: 'event', event: told, machineNowMs: 0 });
const sent = (nonce: string, source: PendingSource): Action => ({
  kind: 'interaction-sent',
  nonce,
  source,
});
const BUTTON = { kind: 'component', messageId: '100', customId: 'next' } as const;
const FORM = { modalId: 'm', modal: { custom_id: 'm', title: 'Form', components: [] } };

/** The state after actions, with messages 100 and 101 in the open channel. */
function stateAfter(...actions: readonly Action[]): State {
  const start = aState(aWorld(), {
    histories: { 10: { messages: [aMessage('100'), aMessage('101')], hasOlder: false } },
  });
  return actions.reduce(reduce, start);
}

const idsOf = (state: State) => state.histories['10']?.messages.map(({ id }) => id);

describe('messages', () => {
  it('stand in the order of their ids, each once', () => {
    const state = stateAfter(
      event({ kind: 'message-created', message: aMessage('1000') }),
      event({ kind: 'message-created', message: aMessage('99') }),
      event({ kind: 'message-created', message: aMessage('101', { content: 'again' }) }),
    );

    expect(idsOf(state)).toEqual(['99', '100', '101', '1000']);
  });

  it('are replaced where they stand, and go', () => {
    const state = stateAfter(
      event({ kind: 'message-updated', message: aMessage('100', { content: 'new' }) }),
      event({ kind: 'message-deleted', channelId: '10', messageId: '101' }),
    );

    expect(state.histories['10']?.messages).toMatchObject([{ id: '100', content: 'new' }]);
  });

  it('of other channels mark them as unread until they are opened', () => {
    const state = stateAfter(
      event({ kind: 'message-created', message: aMessage('200', { channel_id: '11' }) }),
    );

    expect(state.unread).toEqual(['11']);
    expect(reduce(state, { kind: 'channel-opened', channelId: '11' }).unread).toEqual([]);
  });

  it('that are older come before those that are shown, without doubles', () => {
    const state = stateAfter({
      kind: 'older-came',
      channelId: '10',
      history: { messages: [aMessage('98'), aMessage('100')], hasOlder: true },
    });

    expect(idsOf(state)).toEqual(['98', '100', '101']);
    expect(state.histories['10']?.hasOlder).toBe(true);
  });
});

describe('an interaction', () => {
  it('is on its way until it is answered', () => {
    const state = stateAfter(sent('n', BUTTON));

    expect(state.pending).toMatchObject([{ nonce: 'n', hasFailed: false }]);
    expect(reduce(state, event({ kind: 'interaction-answered', nonce: 'n' })).pending).toEqual([]);
  });

  it('that failed is shown until the same message is pressed again', () => {
    const state = stateAfter(sent('n', BUTTON), event({ kind: 'interaction-failed', nonce: 'n' }));

    expect(state.pending).toMatchObject([{ hasFailed: true }]);
    expect(reduce(state, sent('n2', BUTTON)).pending).toMatchObject([
      { nonce: 'n2', hasFailed: false },
    ]);
  });

  it('that is refused leaves a notice and nothing on its way', () => {
    const state = stateAfter(sent('n', BUTTON), {
      kind: 'interaction-refused',
      nonce: 'n',
      error: { message: 'This button is gone.' },
    });

    expect(state).toMatchObject({ pending: [], notice: 'This button is gone.' });
  });
});

describe('an outcome that was missed', () => {
  const MISSED: Action = { kind: 'outcomes-missed' };

  it('fails what waits for it, and is believed when it comes after all', () => {
    const state = stateAfter(sent('n', BUTTON), sent('c', { kind: 'command', name: '/a' }), MISSED);

    expect(state.pending).toMatchObject([
      { nonce: 'n', hasFailed: true },
      { nonce: 'c', hasFailed: true },
    ]);
    expect(
      reduce(state, event({ kind: 'interaction-answered', nonce: 'c' })).pending,
    ).toMatchObject([{ nonce: 'n' }]);
  });

  it('leaves a modal open, to be sent again', () => {
    const opened = event({ kind: 'modal-opened', nonce: 'n', ...FORM });
    const submitted = sent('s', { kind: 'modal', modalId: 'm' });
    const state = stateAfter(sent('n', BUTTON), opened, submitted, MISSED);

    expect(state).toMatchObject({ pending: [], modal: { status: 'failed' } });
  });
});

describe('a modal', () => {
  const opened = event({ kind: 'modal-opened', nonce: 'n', ...FORM });
  const submitted = sent('s', { kind: 'modal', modalId: 'm' });

  it('opens as the answer to a button and closes when it is answered itself', () => {
    const open = stateAfter(sent('n', BUTTON), opened);
    const closed = reduce(
      reduce(open, submitted),
      event({ kind: 'interaction-answered', nonce: 's' }),
    );

    expect(open).toMatchObject({ pending: [], modal: { modalId: 'm', status: 'filling' } });
    expect(closed.modal).toBeNull();
  });

  it('does not open on another page of the same person', () => {
    expect(stateAfter(opened).modal).toBeNull();
  });

  it('stays open when it fails or is refused, so that nothing typed is lost', () => {
    const open = stateAfter(sent('n', BUTTON), opened, submitted);
    const failed = reduce(open, event({ kind: 'interaction-failed', nonce: 's' }));
    const refused = reduce(open, {
      kind: 'interaction-refused',
      nonce: 's',
      error: { message: 'Wrong', fields: { name: 'Too short' } },
    });

    expect(failed.modal).toMatchObject({ status: 'failed' });
    expect(refused.modal).toMatchObject({ status: 'filling', errors: { name: 'Too short' } });
  });
});

describe('a draft that is refused late', () => {
  const refused = (draft: Draft, replyTo = ''): Action => ({
    kind: 'draft-refused',
    channelId: '10',
    draft,
    replyTo,
    error: { message: 'No.' },
  });
  const typed = (text: string): Action => ({
    kind: 'draft-changed',
    change: { kind: 'typed', text, caret: text.length },
  });
  const first: TextDraft = {
    ...EMPTY_DRAFT,
    text: 'First @Ada',
    mentions: [{ shown: '@Ada', sent: '<@1>' }],
  };

  it('stands in the composer again, with the message that it replies to', () => {
    const state = stateAfter(refused(first, '100'));

    expect(state.draft).toEqual({ ...first, refusal: 'No.' });
    expect(state.replyTo).toBe('100');
  });

  it('stands before what was typed since, in which the caret stays', () => {
    const state = stateAfter(typed('Second'), refused(first, '100'));

    expect(state.draft).toMatchObject({
      text: 'First @Ada\nSecond',
      caret: 'First @Ada\nSecond'.length,
      mentions: first.mentions,
      refusal: 'No.',
    });
    expect(state.replyTo).toBe('');
  });

  it('leaves alone a message that is replied to or edited since', () => {
    const replying = stateAfter({ kind: 'reply-chosen', messageId: '101' }, refused(first, '100'));
    const editing = stateAfter({ kind: 'editing-chosen', messageId: '101' }, refused(first, '100'));

    expect(replying).toMatchObject({ replyTo: '101', draft: { text: 'First @Ada' } });
    expect(editing).toMatchObject({ editing: '101', replyTo: '' });
  });

  it('is told in words where a command is filled in since, or a text was begun after a command', () => {
    const world = aWorld([aCommand('explain', [aStringOption('topic')])]);
    const filling = reduce(aState(world), typed('/explain sqs'));
    const writing = reduce(aState(world), typed('Second'));

    const afterText = reduce(filling, refused(first));
    const afterCommand = reduce(writing, refused(filling.draft));

    expect(afterText.draft).toEqual(filling.draft);
    expect(afterText.notice).toBe('No. Not sent: First @Ada');
    expect(afterCommand.draft).toEqual(writing.draft);
    expect(afterCommand.notice).toBe('No. Not sent: /explain topic:sqs');
  });

  it('waits in its own channel where another one is open by then', () => {
    const elsewhere = stateAfter({ kind: 'channel-opened', channelId: '11' }, refused(first));
    const back = reduce(elsewhere, { kind: 'channel-opened', channelId: '10' });

    expect(elsewhere).toMatchObject({ draft: EMPTY_DRAFT, notice: 'No.' });
    expect(back.draft).toEqual({ ...first, refusal: 'No.' });
  });
});

describe('the world', () => {
  it('opens another channel when the open one is gone, and leaves what was begun there', () => {
    const state = stateAfter(
      event({ kind: 'message-created', message: aMessage('200', { channel_id: '11' }) }),
      { kind: 'reply-chosen', messageId: '100' },
      { kind: 'panel-opened', messageId: '100' },
      event({ kind: 'world-changed', world: aWorld([], { channels: [aChannel('11')] }) }),
    );

    expect(state).toMatchObject({ channelId: '11', unread: [], replyTo: '', panel: null });
  });

  it('makes a command of what was typed before the bot had told its commands', () => {
    const world = aWorld([aCommand('explain', [aStringOption('topic'), aStringOption('tag')])]);
    const text = '/explain topic:what is sqs tag:aws';
    const typed = stateAfter({
      kind: 'draft-changed',
      change: { kind: 'typed', text, caret: text.length },
    });

    const state = reduce(typed, event({ kind: 'world-changed', world }));

    expect(typed.draft).toMatchObject({ kind: 'text', text });
    expect(state.draft).toMatchObject({
      command: { name: 'explain' },
      chips: [
        { name: 'topic', text: 'what is sqs' },
        { name: 'tag', text: 'aws' },
      ],
    });
  });

  it('tells how far its clock is ahead of the machine', () => {
    const state = stateAfter(event({ kind: 'clock-moved', clock: { now: 5_000 } }));

    expect(state.clockOffsetMs).toBe(5_000);
  });

  it('is forgotten, with all messages, when somebody else looks', () => {
    const state = stateAfter({ kind: 'user-switched' });

    expect(state).toMatchObject({ world: null, histories: {}, channelId: '10' });
  });
});
