import type { Message } from '../reply.ts';
import { containerMessage, textDisplay } from './components.ts';

/** A message that says one thing. `text` is Discord's Markdown of at most 4,000 characters. */
export function notice(text: string): Message {
  return containerMessage(textDisplay(text));
}
