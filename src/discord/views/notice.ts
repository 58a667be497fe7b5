import { ComponentType } from 'discord-api-types/v10';
import type { Message } from '../reply.ts';

/** A message that says one thing. `text` is Discord's Markdown of at most 4,000 characters. */
export function notice(text: string): Message {
  return {
    components: [
      {
        type: ComponentType.Container,
        components: [{ type: ComponentType.TextDisplay, content: text }],
      },
    ],
    files: [],
    pings: [],
  };
}
