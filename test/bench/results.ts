import { cpus } from 'node:os';
import type { TimesByKind } from './ask-in-turns.ts';
import type { Measured, MeasuredSize } from './measure.ts';
import type { Start } from './start.ts';

/** The measurements for one number of sections. */
export interface Size {
  readonly sections: number;
  /** The time to read and parse the notes of these sections, in milliseconds. */
  readonly parseMs: number;
  readonly start: Start | null;
  readonly measured: MeasuredSize;
}

/** All measurements as a page of Markdown. `source` says where the sections are from. */
export function resultsPage(sizes: readonly Size[], source: string, date: string): string {
  return [
    '# Speed and memory, measured',
    introduction(source, date),
    ...sizes.map(sizeSection),
    '## Growth',
    `${growthTable(sizes)}\n`,
  ].join('\n\n');
}

function introduction(source: string, date: string): string {
  const cpu = `${cpus().length} × ${cpus()[0]?.model ?? 'an unknown CPU'}`;
  return [
    `\`npm run bench\` wrote this page on ${date} with Node ${process.versions.node} on ${cpu}, from ${source}.`,
    'Times are in milliseconds. **× FTS5** is Nota’s time divided by FTS5’s: below 1, Nota is faster.',
    'Nota uses the complete ranking of the bot. FTS5 is contentless, with the porter tokenizer, weights, and function words left out; MiniSearch has the options of its README.',
    'Nota and FTS5 are each built three times, in turns, and the median counts; MiniSearch is built once.',
    'Nota and one other engine first answer other questions of every kind, like a bot that has been running for a while. Then they are asked the same questions in turns, in one process, in three rounds. Each timed question follows an untimed one, as in a bot that is asked one question after another; its time is the median. Nota’s own times are those in turns with FTS5.',
    'An engine that took 30 s for one kind of question is asked no more of that kind.',
    'The start from saved files is the median of three.',
    'The longest pause is the longest time for which the bot could not respond while it indexed all notes again, in slices, with their texts on disk as in any running bot; the median of three. For a changed and a new note, the table gives the time, also in slices, until its text can be found, the median of seven.',
  ].join(' ');
}

function sizeSection({ sections, parseMs, start, measured }: Size): string {
  return [
    `## ${sections.toLocaleString('en')} sections`,
    `Reading and parsing the notes takes ${whole(parseMs)} ms.${startSentence(start)}`,
    table(
      ['engine', 'build', '× FTS5', 'changed note', 'new note', 'memory, MB', 'on disk, MB'],
      costRows(measured),
    ),
    table(
      [
        'question',
        'Nota p50',
        'p95',
        'p99',
        'FTS5 p95',
        'MiniSearch p95',
        '× FTS5',
        '× MiniSearch',
      ],
      kindsOf(measured).map((kind) => timesRow(kind, measured)),
    ),
  ].join('\n\n');
}

function startSentence(start: Start | null): string {
  if (start === null) {
    return '';
  }
  const { firstMs, savedMs, savedBytes, memoryBytes, longestPauseMs } = start;
  return (
    ` The bot’s first start takes ${whole(firstMs)} ms, the next one, from ${megabytes(savedBytes)} MB of saved files,` +
    ` ${whole(savedMs)} ms: ${short(firstMs / savedMs)} times faster. After that, the notes and everything computed` +
    ` from them take ${megabytes(memoryBytes)} MB of memory, with their texts on disk. While all are indexed again, the` +
    ` longest pause is ${short(longestPauseMs)} ms.`
  );
}

function costRows({ nota, fts5, miniSearch }: MeasuredSize): readonly (readonly string[])[] {
  return [nota, fts5, miniSearch].map((measured: Measured) => [
    measured.engine,
    whole(measured.buildMs),
    ratio(measured.buildMs, fts5.buildMs),
    ...(measured === nota ? [nota.changedNoteMs, nota.newNoteMs].map(short) : ['', '']),
    megabytes(measured.memoryBytes),
    megabytes(measured.indexBytes),
  ]);
}

function timesRow(kind: string, { fts5, miniSearch }: MeasuredSize): readonly string[] {
  const own = fts5.timesOfNota.get(kind);
  const p95 = (times: TimesByKind) => times.get(kind)?.p95;
  return [
    kind,
    ...[own?.p50, own?.p95, own?.p99, p95(fts5.times), p95(miniSearch.times)].map(short),
    ...[fts5, miniSearch].map(({ times, timesOfNota }) => ratio(p95(timesOfNota), p95(times))),
  ];
}

/** How Nota's p95 grows from size to size. */
function growthTable(sizes: readonly Size[]): string {
  const [first] = sizes;
  const kinds = first === undefined ? [] : kindsOf(first.measured);
  const head = ['Nota p95', ...sizes.map(({ sections }) => sections.toLocaleString('en'))];
  const rows = kinds.map((kind) => [
    kind,
    ...sizes.map(({ measured }) => short(measured.fts5.timesOfNota.get(kind)?.p95)),
  ]);
  return table(head, rows);
}

function kindsOf({ fts5 }: MeasuredSize): readonly string[] {
  return Array.from(fts5.timesOfNota.keys());
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lengths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const rule = lengths.map((length, column) =>
    column === 0 ? '-'.repeat(length) : `${'-'.repeat(length - 1)}:`,
  );
  const padded = (cells: readonly string[]) =>
    cells.map((cell, column) =>
      column === 0 ? cell.padEnd(lengths[column] ?? 0) : cell.padStart(lengths[column] ?? 0),
    );
  return [head, rule, ...rows].map((cells) => `| ${padded(cells).join(' | ')} |`).join('\n');
}

function ratio(own: number | undefined, other: number | undefined): string {
  return own === undefined || other === undefined ? '' : short(own / other);
}

function megabytes(bytes: number): string {
  return Number.isNaN(bytes) ? '' : (bytes / 1_000_000).toFixed(1);
}

function whole(ms: number): string {
  return Math.round(ms).toLocaleString('en');
}

/** Two significant digits, three from 10, and no decimals from 100. */
function short(value: number | undefined): string {
  if (value === undefined) {
    return '';
  }
  return value < 100 ? value.toPrecision(value < 10 ? 2 : 3) : whole(value);
}
