import type { ClientChannel, ClientWorld } from '../../client-api/world.ts';
import { CHANNEL } from '../../discord-numbers.ts';
import { type Draft, EMPTY_DRAFT } from './draft/draft.ts';
import { invocationsIn } from './draft/suggestions.ts';
import { startTypedCommand } from './draft/text-draft.ts';
import type { State } from './state.ts';

/** Replaces the world. If the open channel is gone, another one opens. */
export function withWorld(state: State, world: ClientWorld, machineNowMs: number): State {
  const clockOffsetMs = world.clock.now - machineNowMs;
  const next = { ...state, world, clockOffsetMs };
  const isThere = world.channels.some(({ id }) => id === state.channelId);
  return isThere
    ? { ...next, draft: draftIn(world, next) }
    : openChannel(next, firstChannel(world)?.id ?? '');
}

/**
 * The draft when the commands change: text typed before the bot had registered its commands may be
 * one now.
 */
function draftIn(world: ClientWorld, { draft, channelId }: State): Draft {
  if (draft.kind === 'command') return draft;
  return startTypedCommand(draft.text, invocationsIn(world, channelId)) ?? draft;
}

/** Switches to another channel. The unfinished draft is restored on return. */
export function openChannel(state: State, channelId: string): State {
  if (channelId === state.channelId) return state;

  return {
    ...state,
    channelId,
    unread: state.unread.filter((id) => id !== channelId),
    draft: state.drafts[channelId] ?? EMPTY_DRAFT,
    drafts: { ...state.drafts, [state.channelId]: state.draft },
    replyTo: '',
    editing: '',
    panel: null,
  };
}

/** The channels of a server (direct messages for an empty id), as the list shows them. */
export function channelsOf(world: ClientWorld, serverId: string): readonly ClientChannel[] {
  return world.channels
    .filter((channel) => (channel.serverId ?? '') === serverId)
    .toSorted((a, b) => a.position - b.position);
}

/** The channel of the same name, in a server of the same name, in another world; empty for none. */
export function namesakeOf(channelId: string, before: ClientWorld, after: ClientWorld): string {
  const nameIn = (world: ClientWorld, { serverId, name }: ClientChannel) =>
    `${world.servers.find(({ id }) => id === serverId)?.name ?? ''}/${name}`;
  const channel = before.channels.find(({ id }) => id === channelId);
  if (channel === undefined) return '';

  const name = nameIn(before, channel);
  return after.channels.find((each) => nameIn(after, each) === name)?.id ?? '';
}

/**
 * Where a person starts: the first text channel of the first server, or else any place to write.
 */
function firstChannel(world: ClientWorld): ClientChannel | undefined {
  const inOrder = world.servers.flatMap(({ id }) => channelsOf(world, id));
  return inOrder.find(({ type }) => type === CHANNEL.text) ?? world.channels[0];
}
