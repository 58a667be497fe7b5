import { posix } from 'node:path';

/** Markdown, MDX (Docusaurus), Quarto and R Markdown. */
const NOTE = /\.(?:md|markdown|mdown|mdwn|mkdn?|mkdown|mdx|qmd|rmd|rmarkdown)$/i;
const IMAGE = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|heic|tiff?)$/i;

/**
 * Whether files and folders with this name are skipped, such as `.git`, `.obsidian`, `.trash` and
 * `node_modules`.
 */
export function isNeverRead(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether a folder, given relative to the notes folder, is where Logseq keeps backups of pages. */
export function holdsBackups(path: string): boolean {
  return /(?:^|\/)logseq\/(?:bak|version-files)$/.test(path);
}

/** Whether a file name is a note's. */
export function isNoteFile(file: string): boolean {
  return NOTE.test(file);
}

/** Whether a file name is an image's. */
export function isImageFile(file: string): boolean {
  return IMAGE.test(file);
}

/** A path without a note's extension: `aws/lambda.md` -> `aws/lambda`. */
export function withoutNoteEnding(file: string): string {
  return file.replace(NOTE, '');
}

/** The file name of a note without its extension: `aws/lambda.md` -> `lambda`. */
export function noteFileName(file: string): string {
  return withoutNoteEnding(posix.basename(file));
}
