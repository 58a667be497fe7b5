import type { JSX } from 'preact';
import type { State } from '../state/state.ts';
import { usePage } from './page-context.ts';

/** Says when the playground or the bot is not connected. */
export function Banner({ connection }: { readonly connection: State['connection'] }): JSX.Element {
  const { world } = usePage();
  const name = world.bot.user.username;

  return (
    <div role="status">
      {connection === 'lost' && (
        <p class="banner danger">The playground is not responding. Trying again…</p>
      )}
      {connection === 'open' && world.bot.presence === 'starting' && (
        <p class="banner calm">{name} is starting: its commands appear in a moment.</p>
      )}
      {connection === 'open' && world.bot.presence === 'offline' && (
        <p class="banner">{name} is offline: commands get no answer until it is back.</p>
      )}
    </div>
  );
}
