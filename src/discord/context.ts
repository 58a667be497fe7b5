import type { OpenQuestion } from '../answers/gaps.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { GuildSettings } from './guild-settings.ts';
import type { LinkTo } from './note-link.ts';
import type { Phrases } from './phrases/phrases.ts';

/** What views need in order to make a message. */
export interface Look {
  /** The bot's phrases in the language of those who will see the message. */
  readonly phrases: Phrases;
  readonly linkTo: LinkTo;
  /** The most bytes of one file; more in boosted servers. */
  readonly maxAttachmentBytes: number;
}

/** What a command can use while it answers one request. */
export interface Context extends Look {
  /** The bot's phrases in the language of the person who asked, for what they alone will see. */
  readonly personal: Phrases;
  /** Searches the notes that this request may see. The same snapshot throughout the request. */
  readonly engine: SearchEngine;
  /** The server's settings for the channel of the request. */
  readonly settings: GuildSettings;
  /** Whether only the person will see the answer. */
  readonly isPrivate: boolean;
  /**
   * Stores a question that the notes did not answer, if the server wants that. Tells whether it was stored; never
   * rejects.
   */
  readonly keepQuestion: (question: OpenQuestion) => Promise<boolean>;
  /** A number from 0 up to but not including 1. */
  readonly random: () => number;
}
