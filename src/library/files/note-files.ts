/** Of Markdown, of MDX (Docusaurus), and of Quarto and R Markdown. */
const NOTE = /\.(?:md|markdown|mdown|mdwn|mkdn?|mkdown|mdx|qmd|rmd|rmarkdown)$/i;
const IMAGE = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|heic|tiff?)$/i;

/**
 * Whether files and folders of this name are skipped, such as `.git`, `.obsidian`, `.trash` and
 * `node_modules`.
 */
export function isNeverRead(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether a folder, by its path inside the notes folder, holds what pages were before, as Logseq keeps it beside them. */
export function holdsBackups(path: string): boolean {
  return /(?:^|\/)logseq\/(?:bak|version-files)$/.test(path);
}

/** Whether a file name is that of a note. */
export function isNoteFile(file: string): boolean {
  return NOTE.test(file);
}

/** Whether a file name is that of an image. */
export function isImageFile(file: string): boolean {
  return IMAGE.test(file);
}

/** A path without the ending that makes it a note: `aws/lambda.md` -> `aws/lambda`. */
export function withoutNoteEnding(file: string): string {
  return file.replace(NOTE, '');
}
