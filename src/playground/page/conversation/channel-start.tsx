import type { JSX } from 'preact';
import { usePage } from '../shell/page-context.ts';
import { invocationsIn } from '../state/draft/suggestions.ts';

/** What is above the oldest message shown: a button for older ones, or a welcome. */
export function ChannelStart({
  hasOlder,
  channelName,
}: {
  readonly hasOlder: boolean;
  readonly channelName: string;
}): JSX.Element {
  const { session, world, channelId } = usePage();
  if (hasOlder) {
    return (
      <button
        type="button"
        class="button secondary older"
        onClick={() => {
          void session.loadOlder();
        }}
      >
        Show older messages
      </button>
    );
  }

  const { maySend = false } = world.channels.find(({ id }) => id === channelId) ?? {};
  const hasCommands = maySend && invocationsIn(world, channelId).length > 0;
  return (
    <div class="channel-start">
      <h2>Welcome to {channelName}!</h2>
      <p>
        This is the start of {channelName}.
        {hasCommands && (
          <>
            {' '}
            Type <kbd>/</kbd> to see what the bot can do.
          </>
        )}
      </p>
    </div>
  );
}
