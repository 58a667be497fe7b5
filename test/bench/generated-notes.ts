import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../../src/library/library.ts';
import { ENGLISH } from '../../src/search/text/word-forms.ts';
import { wordsOf } from '../../src/search/text/words.ts';
import { seededRandom } from '../builders/random.ts';

const SECTIONS_IN_NOTE = 11;
const NOTES_IN_FOLDER = 100;
/** Letters that new words are made of: syllables, so that typos and beginnings are near to others. */
const SYLLABLES =
  'ba co di fer gan hul ime jo kar lem mon nep ori pal que ras sto tri urb vex'.split(' ');

/**
 * Writes a folder of notes with about `sections` sections. Their words are those of `sample`, as often
 * as there, and made-up ones that are rarer and rarer (Zipf): each thousand sections bring new words,
 * as real notes do. The same seed writes the same notes.
 */
export async function writeGeneratedNotes(
  folder: string,
  sections: number,
  sample: Library,
): Promise<void> {
  const random = seededRandom(20);
  const nextWord = wordSource(sample, sections, random);
  for (let note = 0; note * SECTIONS_IN_NOTE < sections; note += 1) {
    const inside = join(folder, `part-${Math.floor(note / NOTES_IN_FOLDER)}`);
    await mkdir(inside, { recursive: true });
    await writeFile(join(inside, `note-${note}.md`), noteText(nextWord, random));
  }
}

/** Half function words and known words by their share of the sample, half by Zipf's law. */
function wordSource(sample: Library, sections: number, random: () => number): () => string {
  const text = sample.sections.map(({ plain }) => plain).join('\n');
  const running = wordsOf(text).map((word) => word.text);
  const content = Array.from(new Set(running.filter((word) => !ENGLISH.isStopWord(word))));
  const size = Math.round(content.length + sections * 1.2);
  const wordOfRank = (rank: number) => content[rank] ?? madeUpWord(rank);
  return () =>
    random() < 0.5
      ? (running[Math.floor(random() * running.length)] ?? 'the')
      : wordOfRank(Math.floor(size ** random()) - 1);
}

/** A number in syllables: always the same word for the same number. */
function madeUpWord(rank: number): string {
  const word: string[] = [];
  for (let rest = rank; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word.push(SYLLABLES[rest % SYLLABLES.length] ?? '');
  }
  return word.join('');
}

function noteText(nextWord: () => string, random: () => number): string {
  const words = (least: number, most: number) =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, nextWord).join(' ');
  const sections = Array.from({ length: SECTIONS_IN_NOTE - 1 }, () => {
    const level = random() < 0.6 ? '##' : '###';
    const lines = Array.from({ length: 1 + Math.floor(random() * 8) }, () => `* ${words(4, 20)}.`);
    return `${level} ${words(1, 4)}\n\n${lines.join('\n')}\n`;
  });
  const tags = `[${words(1, 1)}, ${words(1, 1)}]`;
  return `---\ntitle: ${words(2, 4)}\ntags: ${tags}\n---\n# ${words(2, 4)}\n\n${words(10, 60)}.\n\n${sections.join('\n')}`;
}
