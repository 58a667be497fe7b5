/**
 * A text for Discord: only what Discord can show, plus tables, which the layout turns into code blocks or lists.
 * Texts in it are literal: they are escaped when they are written.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  /** Levels 1-3 are Discord's headings; deeper ones are shown in bold. */
  | { readonly kind: 'heading'; readonly level: number; readonly runs: Runs }
  | { readonly kind: 'small'; readonly runs: Runs }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly Blocks[] }
  | { readonly kind: 'quote'; readonly blocks: Blocks }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly Runs[]; readonly rows: readonly TableRow[] }
  | { readonly kind: 'rule' };

/** A sequence of blocks. */
export type Blocks = readonly Block[];

/** A table as a block. */
export type Table = Extract<Block, { kind: 'table' }>;

/** The cells of a row, in order. */
export type TableRow = readonly Runs[];

/** The style of a run. In Discord, underline is `__` and strike is `~~`. */
export type Mark = 'bold' | 'underline' | 'strike' | 'italic';

/** A piece of a line. */
export type Run =
  /** Literal text, without line breaks. */
  | { readonly kind: 'text'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly kind: 'code'; readonly text: string; readonly marks: readonly Mark[] }
  /** A web address (`http` or `https`), shown as it is. */
  | { readonly kind: 'address'; readonly url: string; readonly marks: readonly Mark[] }
  /** A link made by the bot: its label is shown instead of the address. */
  | {
      readonly kind: 'link';
      readonly url: string;
      readonly label: string;
      readonly marks: readonly Mark[];
    }
  /** A line break. A soft one is only a line break in the source. */
  | { readonly kind: 'break'; readonly soft: boolean };

/** A sequence of runs. */
export type Runs = readonly Run[];

/** The text of runs without any markup, with their line breaks. */
export function plainText(runs: Runs): string {
  return runs.map(plainTextOfRun).join('');
}

function plainTextOfRun(run: Run): string {
  switch (run.kind) {
    case 'text':
    case 'code':
      return run.text;
    case 'address':
      return run.url;
    case 'link':
      return run.label;
    case 'break':
      return run.soft ? ' ' : '\n';
  }
}
