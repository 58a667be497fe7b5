/** The styles of `<t:UNIX:STYLE>`, as Discord names them; `f` is the default. */
export type TimestampStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 's' | 'S' | 'R';

/** The kinds of emphasis. */
export type Emphasis = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';

/** Inline nodes. A line break is a `\n` in a text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Emphasis; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** `url` always starts with `http://` or `https://`. */
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** A link to a message, in Discord's own form. */
  | {
      readonly kind: 'message';
      readonly channelId: string;
      readonly id: string;
      readonly url: string;
    }
  | { readonly kind: 'timestamp'; readonly unixSeconds: number; readonly style: TimestampStyle }
  | { readonly kind: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'command'; readonly name: string; readonly id: string }
  | { readonly kind: 'emoji'; readonly name: string; readonly id: string }
  | { readonly kind: 'everyone'; readonly name: 'everyone' | 'here' };

/** One bullet with the blocks that are indented under it. */
export type ListItem = readonly Block[];

/** Block nodes. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  /** `-# text` */
  | { readonly kind: 'small'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly ListItem[] }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  /** `language` in lower case, empty if the fence names none. */
  | { readonly kind: 'fence'; readonly language: string; readonly code: string };

/** A node found at a position in a text, and where the text continues after it. */
export interface Found {
  readonly node: Inline;
  readonly end: number;
}
