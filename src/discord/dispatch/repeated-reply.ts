import { ComponentType } from 'discord-api-types/v10';
import type { Phrases } from '../phrases/phrases.ts';
import { privately } from '../privately.ts';
import type { Reply } from '../reply.ts';
import { textDisplay } from '../views/components.ts';

/** Makes an answer that was public a moment ago private, with a link to the first one. */
export function repeatedReply(reply: Reply, firstLink: string, { sharing }: Phrases): Reply {
  if (reply.kind !== 'message') return reply;
  const { message } = reply;
  const [first, ...others] = message.components;
  const said = textDisplay(sharing.answeredAlready(firstLink));
  const components =
    first?.type === ComponentType.Container
      ? [{ ...first, components: [...said, ...first.components] }, ...others]
      : message.components;
  return privately({ ...message, components, pings: [] });
}
