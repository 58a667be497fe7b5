import type { APIMessage } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { FLAG } from '../../discord-numbers.ts';
import { Menu, type MenuPlace } from '../controls/menu.tsx';
import { staysIn } from '../controls/stays-in.ts';
import { usePage } from '../shell/page-context.ts';
import type { Pending } from '../state/state.ts';
import { MessageAbove } from './message-above.tsx';
import { MessageBody } from './message-body.tsx';
import { MessageProvider } from './message-context.ts';
import { MessageEditor } from './message-editor.tsx';
import { messageElementId } from './message-element-id.ts';
import { MessageHeader } from './message-header.tsx';
import { messageMenu } from './message-menu.ts';
import { MessageToolbar } from './message-toolbar.tsx';
import { displayNameOf } from './names.ts';
import { FailureNote, PrivateNote } from './notes.tsx';
import { useFocusKept } from './use-focus-kept.ts';

/** What the list knows about a message besides the message itself. */
export interface MessageItemProps {
  readonly message: APIMessage;
  /** Whether it continues the message before it, without name and picture. */
  readonly isContinuation: boolean;
  readonly isEdited: boolean;
  /** An interaction of one of its components that is unanswered or failed. */
  readonly pending: Pending | null;
  /** Only one message is in the Tab order; arrows move to the others. */
  readonly isTabStop: boolean;
}

/** A message of the list. */
export function MessageItem(props: MessageItemProps): JSX.Element {
  const { message, isContinuation, isEdited, pending } = props;
  const page = usePage();
  const [isHovered, setHovered] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const [menuPlace, setMenuPlace] = useState<MenuPlace | null>(null);
  const item = useRef<HTMLLIElement>(null);
  const focus = useFocusKept(item);

  const id = messageElementId(message.id);
  const contentId = `${id}-content`;
  const authorName = displayNameOf(message.author, page.world);
  const isPrivate = ((message.flags ?? 0) & FLAG.ephemeral) !== 0;
  const source = pending?.source;
  const customId = source?.kind === 'component' ? source.customId : '';

  return (
    <li
      ref={item}
      id={id}
      class={[
        'message',
        isContinuation ? 'continuation' : '',
        isPrivate ? 'private' : '',
        isMentioned(message, page.world.me.id) ? 'mentioning' : '',
      ].join(' ')}
      tabIndex={props.isTabStop ? 0 : -1}
      // Screen readers announce the name of the focused element, and the arrows move between
      // messages.
      aria-label={`Message from ${authorName}`}
      aria-labelledby={`${id} ${contentId}`}
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
      onFocusIn={({ target }) => {
        focus.came(target);
        setFocus(true);
      }}
      onFocusOut={(event) => {
        if (staysIn(event, item.current)) return;
        if (event.relatedTarget !== null) focus.left();
        setFocus(false);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        setMenuPlace({ x: event.clientX, y: event.clientY });
      }}
    >
      <MessageProvider
        value={{ message, waitingFor: pending?.hasFailed === false ? customId : '' }}
      >
        <MessageAbove message={message} />
        {!isContinuation && <MessageHeader message={message} authorName={authorName} />}
        <div id={contentId} class="message-content">
          {isEdited ? (
            <MessageEditor message={message} />
          ) : (
            <MessageBody message={message} authorName={authorName} />
          )}
          {message.edited_timestamp !== null && message.author.bot !== true && (
            <span class="edited">(edited)</span>
          )}
          {pending?.hasFailed === true && <FailureNote text="This interaction failed" />}
          {isPrivate && <PrivateNote onDismiss={() => void page.actions.remove(message.id)} />}
        </div>
        {(isHovered || hasFocus || menuPlace !== null) && !isEdited && (
          <MessageToolbar message={message} onMore={setMenuPlace} />
        )}
        {menuPlace !== null && (
          <Menu
            label="What to do with this message"
            items={messageMenu(message, page)}
            place={menuPlace}
            onClose={() => setMenuPlace(null)}
          />
        )}
      </MessageProvider>
    </li>
  );
}

function isMentioned(message: APIMessage, userId: string): boolean {
  return message.mention_everyone || message.mentions.some(({ id }) => id === userId);
}
