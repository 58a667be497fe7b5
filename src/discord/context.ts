import type { OpenQuestion } from '../answers/gaps.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { GuildSettings } from './guild-settings.ts';
import type { LinkTo } from './note-link.ts';
import type { Phrases } from './phrases/phrases.ts';

/** What a message is made with, beside what it says. */
export interface Look {
  /** What the bot says, in the language of those who will see the message. */
  readonly phrases: Phrases;
  readonly linkTo: LinkTo;
  /** Bytes that one file may have where the message is sent: more in servers that were boosted. */
  readonly maxAttachmentBytes: number;
}

/** What a command may use of the world while it answers one request. */
export interface Context extends Look {
  /** What the bot says to the person who asked, where a word is for them alone. */
  readonly personal: Phrases;
  /** Searches the notes that this request sees: one snapshot from start to end. */
  readonly engine: SearchEngine;
  /** How the server wants to be answered, in the channel of the request. */
  readonly settings: GuildSettings;
  /** Only the person will see the answer. */
  readonly isPrivate: boolean;
  /**
   * Keeps a question that the notes did not answer, where the server wants that; never rejects.
   * `false` where it is not kept.
   */
  readonly keepQuestion: (question: OpenQuestion) => Promise<boolean>;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
}
