import { cpus } from 'node:os';
import type { TimesByKind } from './ask-in-turns.ts';
import type { Measured, MeasuredSize } from './measure.ts';
import type { Start } from './start.ts';

/** What was measured with so many sections. */
export interface Size {
  readonly sections: number;
  /** Reading and understanding the notes that the sections are from, in milliseconds. */
  readonly parseMs: number;
  readonly start: Start | null;
  readonly measured: MeasuredSize;
}

/** All that was measured, as a page of Markdown. `source` says what the sections are from. */
export function resultsPage(sizes: readonly Size[], source: string, date: string): string {
  return [
    '# Speed and memory, measured',
    `\`npm run bench\` wrote this page on ${date} with Node ${process.versions.node} on ${cpus().length} × ${cpus()[0]?.model ?? 'an unknown CPU'}, from ${source}. Nota ranks with everything that the bot uses; FTS5 is contentless, porter, weighted, function words left out; MiniSearch has the options of its README. Nota and FTS5 are built three times in turns, the median counts; MiniSearch is built once. Nota and one other engine at a time first answer other questions of every kind, as a bot that has been up for a while has; then the same questions in turns in one process, in three rounds, each time right behind another question that is not timed, as in a bot that is asked one after the other; a question’s time is the median. Nota’s own times are those in turns with FTS5. An engine that took 30 s for a kind of questions is asked no more of them. The start from saved files is the median of three. The longest pause is how long the bot was deaf while its index was built in slices, the median of three builds; a changed and a new note are the time, in slices, too, until what such a note says is found, the median of seven. Times in milliseconds; **× FTS5** is Nota’s time as a part of FTS5’s, below 1 is faster.`,
    ...sizes.map(sizeSection),
    '## Growth',
    `${growthTable(sizes)}\n`,
  ].join('\n\n');
}

function sizeSection({ sections, parseMs, start, measured }: Size): string {
  return [
    `## ${sections.toLocaleString('en')} sections`,
    `Reading and understanding the notes takes ${whole(parseMs)} ms.${startSentence(start)}`,
    table(
      [
        'engine',
        'build',
        '× FTS5',
        'longest pause',
        'changed note',
        'new note',
        'memory, MB',
        'on disk, MB',
      ],
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
  const { firstMs, savedMs, savedBytes, memoryBytes } = start;
  return (
    ` The bot’s first start takes ${whole(firstMs)} ms, the next one, from ${megabytes(savedBytes)} MB of saved files,` +
    ` ${whole(savedMs)} ms: ${short(firstMs / savedMs)} times faster. Then the notes and all that is known of them` +
    ` take ${megabytes(memoryBytes)} MB of memory, their texts on disk.`
  );
}

function costRows({ nota, fts5, miniSearch }: MeasuredSize): readonly (readonly string[])[] {
  return [nota, fts5, miniSearch].map((measured: Measured) => [
    measured.engine,
    whole(measured.buildMs),
    ratio(measured.buildMs, fts5.buildMs),
    ...(measured === nota
      ? [nota.longestPauseMs, nota.changedNoteMs, nota.newNoteMs].map(short)
      : ['', '', '']),
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

/** Two digits that say something, three from ten on, no part of a number from a hundred on. */
function short(value: number | undefined): string {
  if (value === undefined) {
    return '';
  }
  return value < 100 ? value.toPrecision(value < 10 ? 2 : 3) : whole(value);
}
