import { beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import type { Section } from '../../../src/library/note.ts';
import { FOLDERS_OF_NOTES } from '../../builders/corpora.ts';
import { toDiscordMarkdown } from '../../builders/discord-markdown.ts';
import { lostWords } from '../../builders/lost-words.ts';

describe.each(FOLDERS_OF_NOTES)('every section of %s, in Discord’s Markdown,', (folder) => {
  let shown: readonly { readonly section: Section; readonly markdown: string }[];

  beforeAll(async () => {
    const { sections } = await loadLibrary([folder]);
    shown = sections.map((section) => ({ section, markdown: toDiscordMarkdown(section.markdown) }));
  });

  it('has each word of its text', () => {
    const lost = shown.map(({ section, markdown }) => lostWords(section, markdown));

    expect(lost.filter((words) => words !== '')).toEqual([]);
  });

  it('mentions nobody, runs nothing and hides no link’s target', () => {
    const acting = shown.flatMap(({ markdown }) => withoutCode(markdown).match(ACTS) ?? []);

    expect(acting).toEqual([]);
  });

  it('has no table, tag or wikilink that Discord would show as it is', () => {
    const raw = shown.flatMap(({ markdown }) => withoutCode(markdown).match(NOT_RENDERED) ?? []);

    expect(raw).toEqual([]);
  });

  it('closes every code block that it opens', () => {
    const open = shown.filter(({ markdown }) => (markdown.match(/^(?:> )?```/gm) ?? []).length % 2);

    expect(open).toEqual([]);
  });
});

/**
 * `<` begins a mention, an emoji, a time or a command, unless an address follows; `](` is part of a
 * masked link.
 */
const ACTS = /(?<!\\)(?:<(?!https?:\/\/[^\s<>]+>)|\]\(|@(?=everyone|here)|\|\|).{0,20}/g;

const NOT_RENDERED =
  /^\s*\|.*\||\\<\/?(?:br|p|div|table|tr|td|details|summary|img|kbd)\b[^<>]*>|(?<!\\\[)\\\[\\\[\p{L}.{0,20}/gmu;

function withoutCode(markdown: string): string {
  return markdown
    .replace(/^(?:> )?```[\s\S]*?^(?:> )?```$/gm, '')
    .replace(/(?<!\\)(`{1,2})(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
}
