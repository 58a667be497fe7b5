import { Refusal } from '../refusal.ts';
import type { Channel } from '../state/channel.ts';
import { directMessages } from '../state/channels.ts';
import { homeOf, maySee, maySend } from '../state/permissions.ts';
import type { Person, State } from '../state/state.ts';

/**
 * The channel that a person means: `general`, `Cloud Study/general`, or `@bot` for the direct
 * messages with the bot.
 *
 * @throws Refusal when they see no such channel
 */
export function findPlace(state: State, person: Person, name: string): Channel {
  if (name === '@bot') return directMessages(state, person.user.id);
  const visible = visibleChannels(state, person);
  const found = visible.find((channel) => titlesOf(state, channel).includes(name));
  if (found !== undefined) return found;
  const titles = visible.map((channel) => `"${titlesOf(state, channel).at(-1)}"`).join(', ');
  throw new Refusal(`${person.user.username} sees no channel "${name}"; they see: ${titles}.`);
}

/** A person's default place: the first channel in which they may write. */
export function firstPlace(state: State, person: Person): Channel {
  const found = visibleChannels(state, person).find((channel) =>
    maySend(state, channel, person.user.id),
  );
  return found ?? directMessages(state, person.user.id);
}

function visibleChannels(state: State, person: Person): readonly Channel[] {
  return [...state.channels.values()].filter((channel) => maySee(state, channel, person.user.id));
}

function titlesOf(state: State, channel: Channel): readonly string[] {
  const server = homeOf(state, channel)?.server;
  const name = 'name' in channel ? (channel.name ?? '') : '@bot';
  return server === undefined ? [name] : [name, `${server.name}/${name}`];
}
