import type { JSX } from 'preact';
import { messageElementId } from '../message/message-element-id.ts';
import { usePage } from '../shell/page-context.ts';
import { WebLink } from './web-link.tsx';

/**
 * A link to a message, shown as its channel, which leads there. One to another Discord is an
 * ordinary link.
 */
export function MessageLink({
  channelId,
  id,
  url,
}: {
  readonly channelId: string;
  readonly id: string;
  readonly url: string;
}): JSX.Element {
  const { world, channelId: openId, session } = usePage();
  const channel = world.channels.find((each) => each.id === channelId);
  if (channel === undefined) return <WebLink url={url}>{url}</WebLink>;

  const open = () => {
    if (channelId === openId) document.getElementById(messageElementId(id))?.focus();
    else session.openChannel(channelId);
  };
  return (
    <button type="button" class="mention" title={url} onClick={open}>
      #{channel.name} › message
    </button>
  );
}
