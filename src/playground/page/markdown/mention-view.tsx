import type { JSX } from 'preact';
import { usePage } from '../shell/page-context.ts';
import { channels, people, roles } from '../state/pickables.ts';

/** `<@1>` */
export function UserMention({ id }: { readonly id: string }): JSX.Element {
  const { world, channelId } = usePage();
  const person = people(world, channelId).find((each) => each.id === id);
  const user = world.users.find((each) => each.id === id);
  const name = person?.name ?? (user === undefined ? '@unknown-user' : `@${user.displayName}`);
  return <span class="mention">{name}</span>;
}

/** `<@&1>` */
export function RoleMention({ id }: { readonly id: string }): JSX.Element {
  const { world, channelId } = usePage();
  const role = roles(world, channelId).find((each) => each.id === id);
  return <span class="mention">{role?.name ?? '@deleted-role'}</span>;
}

/** `<#1>`: opens the channel. */
export function ChannelMention({ id }: { readonly id: string }): JSX.Element {
  const { world, channelId, session } = usePage();
  const channel = channels(world, channelId).find((each) => each.id === id);
  if (channel === undefined) return <span class="mention"># No Access</span>;

  return (
    <button type="button" class="mention" onClick={() => session.openChannel(id)}>
      {channel.name}
    </button>
  );
}

/** `</tips:1>`: puts the command into the composer. */
export function CommandMention({ name }: { readonly name: string }): JSX.Element {
  const { dispatch } = usePage();
  const text = `/${name}`;
  const start = () => {
    dispatch({ kind: 'draft-changed', change: { kind: 'cleared' } });
    dispatch({
      kind: 'draft-changed',
      change: { kind: 'typed', text: `${text} `, caret: text.length + 1 },
    });
  };

  return (
    <button type="button" class="mention" onClick={start}>
      {text}
    </button>
  );
}
