import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';

/** What stands in the composer: text, or a command that is being filled in. */
export type Draft = TextDraft | CommandDraft;

/** A message, or a command of which only `/na` is typed yet. */
export interface TextDraft {
  readonly kind: 'text';
  readonly text: string;
  /** Where the caret stands in `text`. */
  readonly caret: number;
  /** Names that were picked, with what they are sent as. */
  readonly mentions: readonly Mention[];
  readonly list: SuggestionList;
  /** Why the playground refused to send it; empty when it did not. */
  readonly refusal: string;
}

/** `@Ada` on the screen is `<@123>` in the message. */
export interface Mention {
  readonly shown: string;
  readonly sent: string;
}

/** A command with its options as chips. */
export interface CommandDraft {
  readonly kind: 'command';
  readonly command: APIApplicationCommand;
  /** Subcommand group and subcommand, outermost first; empty for a command without. */
  readonly subcommand: readonly string[];
  /** In the order of the screen. */
  readonly chips: readonly Chip[];
  /** Name of the option that has the focus, or `null` for the place behind the chips. */
  readonly focused: string | null;
  /** What is typed behind the chips, to find another option. */
  readonly rest: string;
  readonly list: SuggestionList;
  readonly choices: Choices | null;
  readonly refusal: string;
}

/** An option on the screen. */
export interface Chip {
  readonly name: string;
  readonly text: string;
  /** What was picked from a list; `null` while the text is only typed. */
  readonly picked: string | number | boolean | null;
  /** What is wrong with it; empty when nothing is known to be. */
  readonly error: string;
}

/** The list above the composer. Its entries are computed: `suggestions.ts`. */
export interface SuggestionList {
  /** Index of the entry that Enter takes; -1 for none. */
  readonly highlighted: number;
  /** Closed with Escape; typing opens it again. */
  readonly isClosed: boolean;
}

/** What the bot suggests for an option. */
export interface Choices {
  /** Of the latest question; empty before what was typed since is asked. Answers to earlier ones are late, and dropped. */
  readonly nonce: string;
  readonly option: string;
  readonly status: 'asked' | 'there' | 'failed';
  /** The previous answer stays until the next one is there, so that the list does not flicker. */
  readonly list: readonly APIApplicationCommandOptionChoice[];
}

/** An empty composer. */
export const EMPTY_DRAFT: TextDraft = {
  kind: 'text',
  text: '',
  caret: 0,
  mentions: [],
  list: { highlighted: 0, isClosed: false },
  refusal: '',
};
