import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConflictingDefinitions } from '../../../src/library/findings/conflicting-definitions.ts';
import { findDuplicateTitles } from '../../../src/library/findings/duplicate-titles.ts';
import { findMistypedTags } from '../../../src/library/findings/mistyped-tags.ts';
import { isOneSlipApart } from '../../../src/library/findings/one-slip-apart.ts';
import { findUnlinkedNotes } from '../../../src/library/findings/unlinked-notes.ts';
import { aLibrary } from '../../builders/library.ts';

describe('duplicate titles', () => {
  const placesIn = (texts: Readonly<Record<string, string>>) =>
    findDuplicateTitles(aLibrary(texts)).map(({ file, line }) => `${file}:${line}`);

  it('are reported for every note except the first, at the line of the title', () => {
    const texts = {
      'a.md': '# Lambda\n',
      'b.md': 'Text\n\n# lambda\n',
      'c.md': '---\ntitle: Lambda\n---\nText',
    };

    expect(placesIn(texts)).toEqual(['b.md:3', 'c.md:1']);
  });

  it('may be shared by the translations of a note', () => {
    expect(
      placesIn({ 'a.md': '# Lambda\n', 'a.de.md': '# Lambda\n', 'a.pt-BR.md': '# Lambda\n' }),
    ).toEqual([]);
  });
});

describe('definitions that contradict', () => {
  const FUNCTIONS = 'runs your code as functions without servers';
  const GREEK = 'the eleventh letter of an old alphabet';
  const STOPS_AFTER_15 = 'a service that stops functions after 15 minutes';
  const note = (meaning: string, category = 'aws') =>
    `---\ncategory: ${category}\n---\n# Words\n* Lambda - ${meaning}\n`;
  const placesIn = (texts: Readonly<Record<string, string>>) =>
    findConflictingDefinitions(aLibrary(texts)).map(({ file, line }) => `${file}:${line}`);

  it('are found where two notes say other things about a term', () => {
    const texts = { 'a.md': note(FUNCTIONS), 'b.md': note(GREEK) };

    const problems = findConflictingDefinitions(aLibrary(texts));

    expect(problems).toMatchObject([{ file: 'b.md', line: 5, severity: 'hint' }]);
    expect(problems[0]?.message).toBe('a.md:5 defines "Lambda" differently.');
  });

  it('are found where the words are the same and the numbers are not', () => {
    const texts = {
      'a.md': note('a service that stops functions after 5 minutes'),
      'b.md': note(STOPS_AFTER_15),
    };

    expect(placesIn(texts)).toEqual(['b.md:5']);
  });

  it('are not reported for notes in two languages', () => {
    const glossary = (meaning: string) => `# Glossary\n\n## Lambda\n\n${meaning}\n`;
    const english = glossary('A service that runs functions and is billed by the millisecond.');
    const german = glossary(
      'Ein Dienst, der Code ohne Server ausführt und nach Zeit bezahlt wird.',
    );

    expect(placesIn({ 'en/a.md': english, 'de/a.md': german })).toEqual([]);
  });

  it('are not reported for aspects of many things, with different words each time', () => {
    const texts = {
      'a.md': note(FUNCTIONS),
      'b.md': note(GREEK),
      'c.md': note('the length of a light wave between its two crests'),
    };

    expect(placesIn(texts)).toEqual([]);
  });

  it('are not reported for translations', () => {
    expect(placesIn({ 'a.md': note(FUNCTIONS), 'a.el.md': note(GREEK) })).toEqual([]);
  });

  it.each([
    [
      'other words for the same',
      note('a service that runs code as small functions for you'),
      note(FUNCTIONS),
    ],
    ['the same numbers', note(STOPS_AFTER_15), note(`${STOPS_AFTER_15} or 900 seconds`)],
    ['another category', note(FUNCTIONS), note(GREEK, 'greek')],
    ['too few words to tell', note('a Greek letter'), note(FUNCTIONS)],
    ['a link from one note to the other', note(FUNCTIONS), note(`${GREEK}, see [there](a.md)`)],
    ['another language', note(FUNCTIONS), note('用于运行代码的服务')],
    ['one note alone', note(`${FUNCTIONS}\n\n## Letters\n* Lambda - ${GREEK}`), '# B\n'],
  ])('are none with %s', (_, one, other) => {
    expect(placesIn({ 'a.md': one, 'b.md': other })).toEqual([]);
  });
});

describe('tags that look like a typo', () => {
  const tagged = (...tags: readonly string[]) =>
    Object.fromEntries(
      tags.map((list, at) => [`${at}.md`, `---\ntags: [${list}]\n---\n# Note ${at}\n`]),
    );
  const hintsFor = (...tags: readonly string[]) =>
    findMistypedTags(aLibrary(tagged(...tags))).map(({ file, message }) => `${file} ${message}`);

  it.each([
    ['a wrong letter', 'serverlass'],
    ['a letter too few', 'servrless'],
    ['a letter too many', 'serverlless'],
    ['two letters swapped', 'serevrless'],
    ['a hyphen', 'server-less'],
  ])('are found with %s', (_, typo) => {
    expect(hintsFor('serverless', 'serverless', typo)).toEqual([
      `2.md Only this note has the tag "${typo}", while 2 notes have "serverless".`,
    ]);
  });

  it('are found whatever the case of the correct one', () => {
    expect(hintsFor('Serverless', 'serverless', 'serverlass')).toHaveLength(1);
  });

  it('are found where a plural is the only difference of two that are each used once', () => {
    expect(hintsFor('permissions', 'permission')).toEqual([
      '1.md Only this note has the tag "permission", while 0.md has "permissions".',
    ]);
  });

  it.each([
    ['used more than once', 'serverless', 'serverless', 'serverlass', 'serverlass'],
    ['short', 'sqs', 'sqs', 'sns'],
    ['told apart by a number', 'python2', 'python2', 'python3'],
    ['different in their first letter', 'hashing', 'hashing', 'bashing'],
    ['in other cases', 'Serverless', 'serverless', 'SERVERLESS'],
    ['close to another that is used once', 'serverless', 'serverlass'],
    ['short and end in s', 'sns', 'sns', 'sn'],
  ])('are none that are %s', (_, ...tags) => {
    expect(hintsFor(...tags)).toEqual([]);
  });

  it('are one slip apart in both directions, and never from themselves', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneSlipApart(one, other)).toBe(isOneSlipApart(other, one));
        expect(isOneSlipApart(one, one)).toBe(false);
        expect(isOneSlipApart(one, `${one}x`)).toBe(true);
      }),
    );
  });
});

describe('notes that are never linked', () => {
  /** Ten notes, each linked from the next one, the last from the first. */
  const ring = Object.fromEntries(
    Array.from({ length: 10 }, (_, at) => [`${at}.md`, `# Note ${at}\n[x](${(at + 1) % 10}.md)\n`]),
  );
  const unlinked = Object.fromEntries(
    Array.from({ length: 10 }, (_, at) => [`art/${at}.md`, `# Art ${at}\n`]),
  );
  const filesIn = (texts: Readonly<Record<string, string>>) =>
    findUnlinkedNotes(aLibrary(texts)).map(({ file }) => file);

  it('are found where most notes are linked', () => {
    expect(filesIn({ ...ring, 'lonely.md': '# Lonely\n[me](lonely.md)\n' })).toEqual(['lonely.md']);
  });

  it.each([
    ['where reading begins by name', { ...ring, 'README.md': '# Start\n' }],
    [
      'from where others are reached',
      { ...ring, 'map.md': '# Map\n[1](1.md) [2](2.md) [3](3.md)\n' },
    ],
    ['on a subject whose notes are not linked', { ...ring, ...unlinked }],
    ['among few', { 'a.md': '# A\n[b](b.md)\n', 'b.md': '# B\n[a](a.md)\n', 'c.md': '# C\n' }],
  ])('are none %s', (_, texts) => {
    expect(filesIn(texts)).toEqual([]);
  });
});
