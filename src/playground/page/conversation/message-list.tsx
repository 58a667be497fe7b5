import type { APIMessage } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { MessageItem } from '../message/message-item.tsx';
import { dayName } from '../message/message-time.ts';
import { usePage } from '../shell/page-context.ts';
import type { History } from '../state/history.ts';
import type { Pending } from '../state/state.ts';
import { ChannelStart } from './channel-start.tsx';
import { beginsDay, continues } from './grouping.ts';
import { NewBelow } from './new-below.tsx';
import { PendingAnswer } from './pending-answer.tsx';
import { useStickyScroll } from './use-sticky-scroll.ts';

/**
 * The messages of a channel, oldest first; the newest are in view until the reader scrolls away.
 */
export function MessageList({
  history,
  pending,
  editing,
  channelName,
}: {
  readonly history: History;
  /** The interactions of this channel. */
  readonly pending: readonly Pending[];
  /** Id of one's own message that is being edited; empty for none. */
  readonly editing: string;
  readonly channelName: string;
}): JSX.Element {
  const { world } = usePage();
  const { messages, hasOlder } = history;
  const list = useRef<HTMLOListElement>(null);
  const [tabStop, setTabStop] = useState('');
  const isThere = messages.some(({ id }) => id === tabStop);
  const current = isThere ? tabStop : (messages.at(-1)?.id ?? '');
  const { scroller, isAway, scrollToEnd } = useStickyScroll(
    messages[0]?.id ?? '',
    newestOwn(messages, pending, world.me.id),
  );

  const items = useMemo(
    () =>
      messages.flatMap((message, index) => {
        const previous = messages[index - 1];
        const startsDay = beginsDay(message, previous);
        const item = (
          <MessageItem
            key={message.id}
            message={message}
            isContinuation={!startsDay && continues(message, previous)}
            isEdited={editing === message.id}
            pending={pendingOf(message.id, pending)}
            isTabStop={current === message.id}
          />
        );
        return startsDay
          ? [<Day key={`day-${message.id}`} at={message.timestamp} />, item]
          : [item];
      }),
    [messages, pending, editing, current],
  );

  const goToNewest = () => {
    scrollToEnd();
    messagesIn(list.current).at(-1)?.focus({ preventScroll: true });
  };

  return (
    <>
      <div ref={scroller} class="message-scroller">
        <div class="message-pane" role="log" aria-label={`Messages in ${channelName}`}>
          <ChannelStart hasOlder={hasOlder} channelName={channelName} />
          <ol
            ref={list}
            class="messages"
            onFocusIn={({ target }) => setTabStop(messageIdAt(target) ?? current)}
            onKeyDown={(event) => moveFocus(event, list.current)}
          >
            {items}
            {pending.map((each) =>
              each.source.kind === 'command' ? (
                <PendingAnswer key={each.nonce} pending={each} source={each.source} />
              ) : null,
            )}
          </ol>
        </div>
      </div>
      <NewBelow messages={messages} isAway={isAway} onGo={goToNewest} />
    </>
  );
}

/** The line above the first message of a day. */
function Day({ at }: { readonly at: string }): JSX.Element {
  const { world } = usePage();
  return (
    <li class="day">
      <span>{dayName(new Date(at), world.me.locale)}</span>
    </li>
  );
}

/** Changes when the reader sends something: the id of a message or the nonce of a command. */
function newestOwn(
  messages: readonly APIMessage[],
  pending: readonly Pending[],
  userId: string,
): string {
  const message = messages.findLast(({ author }) => author.id === userId);
  const command = pending.findLast(({ source }) => source.kind === 'command');
  return `${message?.id ?? ''} ${command?.nonce ?? ''}`;
}

function pendingOf(messageId: string, pending: readonly Pending[]): Pending | null {
  return (
    pending.find(({ source }) => source.kind === 'component' && source.messageId === messageId) ??
    null
  );
}

/** Arrows, Home and End move between messages while a message itself has the focus. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const items = messagesIn(list);
  const index = event.target instanceof HTMLElement ? items.indexOf(event.target) : -1;
  if (index === -1) return;

  const targets: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowUp: items[index - 1],
    ArrowDown: items[index + 1],
    Home: items[0],
    End: items.at(-1),
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

function messagesIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > .message[id]') ?? [])];
}

function messageIdAt(target: EventTarget | null): string | null {
  const item = target instanceof Element ? target.closest('.message[id]') : null;
  return item === null ? null : item.id.slice('message-'.length);
}
