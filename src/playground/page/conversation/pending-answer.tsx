import type { JSX } from 'preact';
import { Avatar } from '../controls/avatar.tsx';
import { Dots } from '../message/components/dots.tsx';
import { UsedCommand } from '../message/message-above.tsx';
import { FailureNote, PrivateNote } from '../message/notes.tsx';
import { usePage } from '../shell/page-context.ts';
import type { Pending, PendingSource } from '../state/state.ts';

/** A placeholder for the answer to a command: it is on its way, or did not come. */
export function PendingAnswer({
  pending,
  source,
}: {
  readonly pending: Pending;
  readonly source: Extract<PendingSource, { readonly kind: 'command' }>;
}): JSX.Element {
  const { world, dispatch } = usePage();
  const { me, bot } = world;

  return (
    <li class={pending.hasFailed ? 'message private' : 'message'}>
      <UsedCommand userId={me.id} userName={me.displayName} command={source.name} />
      <div class="message-header">
        <Avatar id={bot.user.id} name={bot.user.username} />
        <span class="author">{bot.user.username}</span>
        <span class="app-tag">APP</span>
      </div>
      <div class="message-content">
        {pending.hasFailed ? (
          <>
            <FailureNote text="The application did not respond" />
            <PrivateNote
              onDismiss={() => dispatch({ kind: 'failure-dismissed', nonce: pending.nonce })}
            />
          </>
        ) : (
          <p class="thinking">
            <Dots /> <span>Sending command…</span>
          </p>
        )}
      </div>
    </li>
  );
}
