import type { NoteLanguage } from './language/note-language.ts';
import type { Problem } from './problems/problem.ts';
import type { ProblemCode } from './problems/problem-codes.ts';

/** One parsed Markdown file. */
export interface Note {
  /** Short key, stable while the file keeps its path: see `stable-id.ts`. */
  readonly id: string;
  /** Absolute path of the notes folder that the file was found in. */
  readonly folder: string;
  /** Path inside `folder`, with `/` between the parts: `2022/5/aws-serverless-intro.md`. */
  readonly file: string;
  /**
   * Front matter `title`, else the first level-1 heading, else the file's name in words. Never
   * empty.
   */
  readonly title: string;
  /** The language of most of its words. */
  readonly language: NoteLanguage;
  /** Front matter `path`: where the note lives on the author's own site; `null` without one. */
  readonly path: string | null;
  /** Front matter `date` as `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm:ss` in no particular zone. */
  readonly date: string | null;
  readonly category: string | null;
  readonly tags: readonly string[];
  /** Other names for the note (front matter `aliases`, Obsidian's convention). */
  readonly aliases: readonly string[];
  /**
   * Codes of problems that are not reported for this note (front matter `nota-ignore`). Mostly
   * empty.
   */
  readonly ignoredProblems: readonly ProblemCode[];
  /** In file order. Empty for an empty file. */
  readonly sections: readonly Section[];
  readonly definitions: readonly Definition[];
  readonly tips: readonly Tip[];
  readonly images: readonly NoteImage[];
  /** Links as written; a Library resolves them against its other notes. */
  readonly references: readonly Reference[];
  /**
   * Problems within this file, ignored ones included. Broken links are found when the Library is
   * built.
   */
  readonly problems: readonly Problem[];
}

/**
 * What a section is for: `tips` holds exam tips; `contents` only lists the headings of the note.
 */
export type SectionKind = 'text' | 'tips' | 'contents';

/** A heading and the text under it up to the next heading of any level. */
export interface Section {
  /**
   * Short key (base64url) of note, trail, heading and, for equal ones, their count. It survives
   * edits elsewhere in the file, so that buttons and links keep working.
   */
  readonly id: string;
  readonly noteId: string;
  readonly kind: SectionKind;
  /** 1-6; 0 for the text before the first heading. */
  readonly level: number;
  /** The heading as plain text; the note's title for level 0. Never empty. */
  readonly heading: string;
  /** The headings above, outermost first, without the section's own. */
  readonly trail: readonly string[];
  /** GitHub's anchor of the heading, repeats numbered (`summary-1`); empty where there is none. */
  readonly anchor: string;
  /** Anchors set in the text, `<a name="limits">` or `{#limits}`; mostly empty. */
  readonly otherAnchors: readonly string[];
  /** Line of the heading in the file, from 1; 1 for level 0. */
  readonly startLine: number;
  /** Last line that belongs to the section. */
  readonly endLine: number;
  /**
   * The Markdown under the heading, without the heading, including link targets and footnotes from
   * elsewhere in the note. May be empty (a parent of other sections).
   */
  readonly markdown: string;
  /**
   * The text under the heading, as plain text for search and snippets: no markup, no tables of
   * contents.
   */
  readonly plain: string;
}

/** A term and its meaning, as a note states it. */
export interface Definition {
  readonly noteId: string;
  readonly sectionId: string;
  readonly line: number;
  /** The name as written, without markup and brackets: `Simple queue service`. */
  readonly term: string;
  /** Other names that the note gives: `['SQS']`. */
  readonly aliases: readonly string[];
  /** Markdown of the meaning, including nested bullets. Never empty. */
  readonly meaning: string;
}

/** One exam tip. */
export interface Tip {
  /** Short key, stable while the tip's own text stays the same. */
  readonly id: string;
  readonly noteId: string;
  readonly sectionId: string;
  readonly line: number;
  /** Markdown without the bullet or the `Exam tip:` label, including nested bullets. */
  readonly markdown: string;
  readonly plain: string;
}

/** The image formats that Discord shows, and SVG, which it does not. */
export type ImageType = 'png' | 'jpg' | 'gif' | 'webp' | 'svg';

/** An image that a section shows; the file exists, inside the notes folder. */
export interface NoteImage {
  readonly sectionId: string;
  readonly line: number;
  /** Alternative text; may be empty. */
  readonly alt: string;
  /** Path inside the notes folder, with `/` between the parts. */
  readonly file: string;
  /** For an image embedded in the text of a note: its number there. `file` is then the note. */
  readonly embedded?: number;
  /** As found in the file's content, regardless of its name. */
  readonly type: ImageType;
  readonly bytes: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A link to another place in the notes, as written. */
export interface Reference {
  readonly sectionId: string;
  readonly line: number;
  readonly kind: 'markdown' | 'wikilink';
  /**
   * Target as written, decoded, without the anchor: `../lambda.md`, `Lambda basics`; empty for this
   * note.
   */
  readonly target: string;
  /** The part after `#`, or `null`. */
  readonly anchor: string | null;
}
