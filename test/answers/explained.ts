import { explain } from '../../src/answers/explain.ts';
import { anEngine } from '../builders/engine.ts';

/** The answer of notes, given by file name, to a question. */
export function explained(notes: Readonly<Record<string, string>>, asked: string) {
  return explain(anEngine(notes), asked);
}

/** A note of a category with `count` sections that contain a word. */
export function aNoteOf(category: string, word: string, count: number, tag = ''): string {
  const sections = Array.from({ length: count }, (_, n) => `## Part ${n}\n${word} is here.\n`);
  const frontMatter = `---\ncategory: ${category}\ntags: [${tag}]\n---\n`;
  return `${frontMatter}# About ${category}\n\n${sections.join('\n')}`;
}
