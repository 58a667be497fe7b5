import { describe, expect, it } from 'vitest';
import { search } from '../../../src/answers/search.ts';
import { MAX_ATTACHMENT_BYTES } from '../../../src/discord/limits.ts';
import { noteLinks } from '../../../src/discord/note-link.ts';
import { english } from '../../../src/discord/phrases/en/english.ts';
import { searchAnswerMessage } from '../../../src/discord/views/search/search-answer-message.ts';
import { anEngine } from '../../builders/engine.ts';
import { readComponents } from '../../builders/sent-message.ts';

const look = {
  phrases: english,
  linkTo: noteLinks(null),
  maxAttachmentBytes: MAX_ATTACHMENT_BYTES,
};

function found(notes: Readonly<Record<string, string>>, asked: string) {
  const answer = search(anEngine(notes), { asked, category: null, tag: null });
  const { text, menu } = readComponents(searchAnswerMessage(answer, look).components);
  const options = menu?.options.map(({ label, description }) => [label, description]);
  return { text, options: options?.toSorted() };
}

describe('a list of places', () => {
  it('says the name of a note once where its first section is called the same', () => {
    const { text, options } = found(
      { 'ice.md': '---\ntitle: Ice\n---\n# ICE\nIce melts.\n\n## Lakes\nIce on a lake.\n' },
      'ice',
    );

    expect(text).toContain('. ICE**\n**Ice** melts.');
    expect(text).toContain('. Lakes**\n-# Ice\n**Ice** on a lake.');
    expect(options).toEqual([
      ['ICE', undefined],
      ['Lakes', 'Ice'],
    ]);
  });

  it('distinguishes notes with the same title by their files', () => {
    const { text, options } = found(
      {
        'gout.md': '# References\nBooks.\n\n# Therapy\nRest, and ice.\n',
        'burns.md': '# References\nIce in books.\n\n# Therapy\nWater, no ice.\n',
        'ice.md': '# Winter\nIce.\n',
      },
      'ice',
    );

    expect(text).toContain('Therapy**\n-# gout.md\n');
    expect(options).toEqual([
      ['References', 'burns.md'],
      ['Therapy', 'burns.md'],
      ['Therapy', 'gout.md'],
      ['Winter', undefined],
    ]);
  });

  it('distinguishes sections with the same heading in a note by how they begin', () => {
    const { options } = found(
      { 'ice.md': '# Ice\n## Example\nThe first ice.\n\n## Example\n* Ice again\n* and more\n' },
      'ice',
    );

    expect(options).toEqual([
      ['Example', 'Ice again · and more'],
      ['Example', 'The first ice.'],
      ['Ice', undefined],
    ]);
  });
});
