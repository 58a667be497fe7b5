import { describe, expect, it } from 'vitest';
import { explain } from '../../../../src/answers/explain.ts';
import { noteLinks } from '../../../../src/discord/note-link.ts';
import { LANGUAGES, type LanguageCode } from '../../../../src/discord/phrases/languages.ts';
import { phraseBook } from '../../../../src/discord/phrases/phrase-book.ts';
import type { Message } from '../../../../src/discord/reply.ts';
import { explanationMessage } from '../../../../src/discord/views/explanation/explanation-message.ts';
import type { Library } from '../../../../src/library/library.ts';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import { buildSearchEngine } from '../../../../src/search/build-search-engine.ts';
import { aPng } from '../../../builders/images.ts';
import { aLibrary } from '../../../builders/library.ts';
import { aNotesFolder } from '../../../builders/notes-folder.ts';
import { readComponents } from '../../../builders/sent-message.ts';
import { problemsOf } from '../../../harness/callback-problems.ts';

const VIEW = { command: 'explain', mention: '100000000000000001', isPublic: true };

function shown(library: Library, asked: string, language: LanguageCode = 'en'): Message {
  return explanationMessage(explain(buildSearchEngine(library), asked), VIEW, {
    phrases: phraseBook(language),
    linkTo: noteLinks('https://example.org/{path}#{heading}'),
    maxAttachmentBytes: 1_000,
  });
}

function textOf({ components }: Message): string {
  return readComponents(components).text;
}

/** The texts between the headings and the sources. */
function openingsIn(message: Message): readonly string[] {
  const [, ...sides] = textOf(message).split(/^### .*$/mu);
  return sides.map((side) => side.replace(/^-# .*$/mu, '').trim());
}

describe('sections side by side', () => {
  it('begin as their notes do, and say where they are', () => {
    const library = aLibrary({
      'snow.md': '# Weather\n## Snow\nSnow is **cold**.\n',
      'ice.md': '# Ice\n* Ice - frozen water\n',
    });

    const text = textOf(shown(library, 'snow vs ice'));

    expect(text).toMatch(
      /\n### Snow\nSnow is \*\*cold\*\*\.\n-# \[Weather\]\(\S+\) · snow\.md\n### Ice\n- Ice - frozen water\n-# \[Ice\]\(\S+\) · ice\.md$/,
    );
  });

  it('are below their definitions from another section, with its source once', () => {
    const library = aLibrary({
      'snow.md': '# Snow\nIt lies for days.\n',
      'ice.md': '# Ice\nIt holds on lakes.\n',
      'words.md': '# Words\n* Snow - covers the fields in flakes\n* Ice - covers the lakes\n',
    });

    const text = textOf(shown(library, 'snow vs ice'));

    expect(text).toMatch(
      /\n\*\*Snow\*\* - covers the fields in flakes\n\*\*Ice\*\* - covers the lakes\n-# \[Words\]\(\S+\) · words\.md\n### Snow\n/,
    );
  });

  it('say that there is more, be it text or a picture', async () => {
    const folder = await aNotesFolder({
      'snow.md': `# Snow\nSnow is cold.\n\n${'It lies for days.\n\n'.repeat(60)}`,
      'ice.md': '# Ice\nIce is frozen:\n\n![a lake](lake.png)\n',
      'lake.png': aPng(),
    });

    const [snow, ice] = openingsIn(shown(await loadLibrary([folder]), 'snow vs ice'));

    expect(snow).toMatch(/^Snow is cold\.\n[\s\S]+\n…$/);
    expect(ice).toBe('Ice is frozen:\n…');
  });

  it('leave each other room', () => {
    const long = 'It lies for days.\n\n'.repeat(90);
    const library = aLibrary({
      'snow.md': `# Snow\n${long}`,
      'ice.md': `# Ice\n${long}`,
      'hail.md': '# Hail\nHail is hard.\n',
    });

    const [snow = '', ice = '', hail] = openingsIn(shown(library, 'snow, ice vs hail'));

    expect(hail).toBe('Hail is hard.');
    expect(Math.min(snow.length, ice.length)).toBeGreaterThan(300);
    expect(Math.max(snow.length, ice.length)).toBeLessThanOrEqual(600);
  });

  it('are what Discord takes, however many and however long, in every language', async () => {
    const names = ['snow', 'ice', 'hail', 'fog'];
    const words = names.map((name) => `* ${name} - covers ${'the fields and '.repeat(60)}`);
    const notes = names.map((name) => [
      `${name}-${'n'.repeat(200)}.md`,
      `# ${name} ${'_x_ 雨云'.repeat(40)}\n${`${name} 漢字仮名交文。`.repeat(300)}\n`,
    ]);
    const library = aLibrary({
      ...Object.fromEntries(notes),
      'words.md': `# Words\n${words.join('\n')}\n`,
    });

    for (const language of LANGUAGES) {
      const message = shown(library, 'snow, ice, hail vs fog', language);
      expect(await problemsOf(message)).toEqual([]);
      expect(openingsIn(message)).toHaveLength(4);
      expect(textOf(message)).toMatch(/^\*\*snow\*\* - covers the fields/m);
    }
  });
});
