import { noteFileName } from '../files/note-files.ts';
import { type MetadataLines, readMetadata } from './metadata.ts';

/**
 * Reads Logseq's properties at the top of a page, `tags:: aws, queues`, and those that Notion
 * exports below the title, `Tags: aws, queues`. Returns `null` if it may be text.
 */
export function readPropertyLines(text: string, file: string): MetadataLines | null {
  const lines = text.slice(0, MAX_LENGTH).split('\n');
  return ofLogseq(lines) ?? ofNotion(lines, file);
}

/** Properties are few; only the beginning is examined. */
const MAX_LENGTH = 10_000;

interface Property {
  readonly key: string;
  readonly value: string;
}

const LOGSEQ = /^(?:- | {2})?(?<key>[a-z][\w-]*)::(?:[ \t]+(?<value>.*))?$/;

/**
 * `term:: meaning` may be how somebody writes definitions, so one of these keys must be present.
 */
const KEYS_OF_LOGSEQ: ReadonlySet<string> = new Set(
  'title alias tags type icon public id file file-path exclude-from-graph-view'.split(' '),
);

function ofLogseq(lines: readonly string[]): MetadataLines | null {
  const start = firstText(lines, 0);
  const properties = propertiesFrom(lines, start, LOGSEQ);
  if (!properties.some(({ key }) => KEYS_OF_LOGSEQ.has(key))) return null;
  return asMetadata(properties, start, ['title', 'alias', 'tags', 'category']);
}

/**
 * The name of a property may contain spaces; the text before a colon in a sentence may be longer.
 */
const NOTION = /^(?<key>[^\s:*_`[\]|>-][^:*_`[\]|]{0,40}): (?<value>\S.*)$/;

/** Notion adds an id to each file name. */
const EXPORTED = / [\da-f]{32}$/;
const IS_TIME = /^(?:created|last edited)/;
const WITH_TIME =
  /^(?:\p{L}+ \d{1,2}, \d{4}|\d{1,2}\.? \p{L}+ \d{4}|\d{4}[-/]\d\d[-/]\d\d),? \d{1,2}:\d\d(?: [AP]M)?$/u;
const KEYS_OF_NOTION: ReadonlySet<string> = new Set([
  ...['tag', 'tags', 'status', 'type', 'category', 'date', 'url', 'owner', 'reviewed', 'priority'],
  ...['created', 'created time', 'created by', 'last edited', 'last edited time', 'last edited by'],
]);

/**
 * The paragraph directly below the title, if all of its lines are properties and something shows
 * that Notion wrote them: the file name has Notion's id, or they include the minute when the page
 * was created or changed.
 */
function ofNotion(lines: readonly string[], file: string): MetadataLines | null {
  const title = firstText(lines, 0);
  if (!/^# /.test(lines[title] ?? '')) return null;
  const start = firstText(lines, title + 1);
  const properties = propertiesFrom(lines, start, NOTION);
  const isWhole = (lines[start + properties.length] ?? '').trim() === '';
  const hasTime = properties.some(({ key, value }) => IS_TIME.test(key) && WITH_TIME.test(value));
  const isExported = EXPORTED.test(noteFileName(file));
  const hasKey = properties.some(({ key }) => KEYS_OF_NOTION.has(key));
  if (!isWhole || !(hasTime || (isExported && hasKey))) return null;
  return asMetadata(properties, start, ['tag', 'tags', 'category']);
}

/** The index of the first line that is not blank. */
function firstText(lines: readonly string[], from: number): number {
  const found = lines.findIndex((line, index) => index >= from && line.trim() !== '');
  return found === -1 ? lines.length : found;
}

function propertiesFrom(
  lines: readonly string[],
  start: number,
  pattern: RegExp,
): readonly Property[] {
  const properties: Property[] = [];
  for (const line of lines.slice(start)) {
    const { key, value = '' } = pattern.exec(line.trimEnd())?.groups ?? {};
    if (key === undefined) break;
    properties.push({ key: key.trim().toLowerCase(), value: withoutLinks(value) });
  }
  return properties;
}

/** `[[aws]], [[s3]]` -> `aws, s3`; Notion puts a page's address after its name. */
function withoutLinks(value: string): string {
  return value.replace(/\[\[|\]\]| \(https?:\/\/[^()\s]*\)/g, '').trim();
}

function asMetadata(
  properties: readonly Property[],
  start: number,
  known: readonly string[],
): MetadataLines {
  const values = properties
    .filter(({ key }) => known.includes(key))
    .map(({ key, value }) => [key, value] as const);
  const lineOf = (key: string) =>
    start +
    1 +
    Math.max(
      properties.findIndex((property) => property.key === key),
      0,
    );
  return {
    ...readMetadata(Object.fromEntries(values), lineOf),
    firstLine: start + 1,
    lineCount: properties.length,
  };
}
