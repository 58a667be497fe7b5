import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Modal } from './modal.ts';
import type { PictureChange } from './pictures/change-picture.ts';

/** A message, independent of how it is sent. */
export interface Message {
  /** Components V2: at most 40, including nested ones, with 4,000 characters of text in all. */
  readonly components: readonly APIMessageTopLevelComponent[];
  /** The files that the components show as `attachment://name`. */
  readonly files: readonly MessageFile[];
  /** The users that the message may ping, by id. Nothing else in it ever pings. */
  readonly pings: readonly string[];
}

/** A file to send along. */
export type MessageFile = PictureFile | TextFile;

/** A text that is sent as a file. */
export interface TextFile {
  /** Like a picture's. */
  readonly name: string;
  readonly text: string;
}

/** A picture to send along. It is read, and converted if need be, when the message is sent. */
export interface PictureFile {
  /** Letters, digits, `-`, `_` and one dot; unique in the message. */
  readonly name: string;
  /** Absolute path. */
  readonly path: string;
  /** For a picture embedded in the text of a note: its number there. `path` is then the note. */
  readonly embedded?: number;
  readonly change: PictureChange;
}

/** What feedback is about. */
export interface Answered {
  /** The section that the answer shows or lists first. */
  readonly sectionId: string;
  /** The question; if a button carries it, as much of it as fits. */
  readonly asked: string;
}

/** An answer that is a message. */
export type MessageReply = NewMessage | ChangedMessage;

/** Adds a message. */
interface NewMessage extends AsksForFeedback {
  readonly kind: 'message';
  readonly message: Message;
  readonly isPrivate: boolean;
  /** Identifies what a public answer shows, so that the same is not shown again in the channel soon after. */
  readonly subject?: string;
}

/** The message whose button was pressed becomes this one. */
interface ChangedMessage extends AsksForFeedback {
  readonly kind: 'update';
  readonly message: Message;
}

/** The part of a reply that says what feedback on it would be about. */
export interface AsksForFeedback {
  /** What feedback is asked about, in servers; no feedback without it. */
  readonly answered?: Answered;
}

/** How a command answers. */
export type Reply =
  | MessageReply
  /** To a press, if the answer takes longer than Discord waits: Discord is told that it comes later. */
  | { readonly kind: 'later'; readonly answer: Promise<MessageReply> }
  /** The message whose button was pressed is deleted. */
  | { readonly kind: 'delete' }
  /** A window opens for the person. Discord: not in answer to another window. */
  | { readonly kind: 'modal'; readonly modal: Modal };
