import type { JSX } from 'preact';
import { usePage } from '../shell/page-context.ts';
import { channels } from '../state/pickables.ts';
import { type Mention, mentionName } from './mention-name.ts';

/** `<@1>`, `<@&1>` or `<#1>`; pressing a channel opens it. */
export function MentionView({ mention }: { readonly mention: Mention }): JSX.Element {
  const { world, channelId, session } = usePage();
  const name = mentionName(mention, world, channelId);
  const isChannel =
    mention.kind === 'channel' && channels(world, channelId).some(({ id }) => id === mention.id);
  if (!isChannel) return <span class="mention">{name}</span>;

  return (
    <button type="button" class="mention" onClick={() => session.openChannel(mention.id)}>
      {name}
    </button>
  );
}

/** `</tips:1>`: puts the command into the composer. */
export function CommandMention({ name }: { readonly name: string }): JSX.Element {
  const { changeDraft } = usePage();
  const text = `/${name}`;
  const start = () => {
    changeDraft({ kind: 'cleared' });
    changeDraft({ kind: 'typed', text: `${text} `, caret: text.length + 1 });
  };

  return (
    <button type="button" class="mention" onClick={start}>
      {text}
    </button>
  );
}
