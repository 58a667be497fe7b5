import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';

/** The contents of the composer: text, or a command that is being filled in. */
export type Draft = TextDraft | CommandDraft;

/** A message, or the beginning of a command such as `/na`. */
export interface TextDraft {
  readonly kind: 'text';
  readonly text: string;
  /** The position of the caret in `text`. */
  readonly caret: number;
  /** Picked names, with what is sent for them. */
  readonly mentions: readonly Mention[];
  readonly list: SuggestionList;
  /** Why the playground refused to send it; empty if it didn't. */
  readonly refusal: string;
}

/** `@Ada` on the screen is sent as `<@123>`. */
export interface Mention {
  readonly shown: string;
  readonly sent: string;
}

/** A command with its options as chips. */
export interface CommandDraft {
  readonly kind: 'command';
  readonly command: APIApplicationCommand;
  /** Subcommand group and subcommand, outermost first; empty for a command without subcommands. */
  readonly subcommand: readonly string[];
  /** In the order of the screen. */
  readonly chips: readonly Chip[];
  /** Name of the option that has the focus; `null` for the input after the chips. */
  readonly focused: string | null;
  /** What is typed after the chips, to find another option. */
  readonly rest: string;
  readonly list: SuggestionList;
  readonly choices: Choices | null;
  readonly refusal: string;
}

/** An option on the screen. */
export interface Chip {
  readonly name: string;
  readonly text: string;
  /** The value picked from a list; `null` while the text is only typed. */
  readonly picked: string | number | boolean | null;
  /** Its error; empty if none is known. */
  readonly error: string;
}

/** The list above the composer. Its entries are computed: `suggestions.ts`. */
export interface SuggestionList {
  /** Index of the entry that Enter takes; -1 for none. */
  readonly highlighted: number;
  /** Closed with Escape; typing opens it again. */
  readonly isClosed: boolean;
}

/** The bot's suggestions for an option. */
export interface Choices {
  /**
   * Of the latest question; empty if the current text has not been asked for yet. Answers to
   * earlier ones are late and dropped.
   */
  readonly nonce: string;
  readonly option: string;
  readonly status: 'asked' | 'there' | 'failed';
  /** The previous answer stays until the next one arrives, so that the list does not flicker. */
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
