import type { Section } from '../../library/note.ts';

/** What programs write in the stead of an image that is pasted, with a number, a time or the end of a file's name. */
const NAME = [
  'image(?: description)?|img|picture|photo|untitled|unnamed|screen ?shot|pasted image|alt(?: text)?',
  'imagen|bild|grafik|图片|画像|在这里插入图片描述',
].join('|');

const PICTURE = new RegExp(
  `!\\[\\s*((?:${NAME})(?:[\\s\\d,.:_-]|at|[ap]m){0,40}(?:\\.(?:png|jpe?g|gif|webp|svg))?)\\s*\\]\\(`,
  'giu',
);

/**
 * A text of a section without the lines that are the name a program gave a picture: `image.png` says nothing where the
 * picture is not shown. In what is searched they stay, for a page of pictures alone is no empty one.
 */
export function withoutPictureNames(text: string, { markdown }: Section): string {
  const names = new Set(Array.from(markdown.matchAll(PICTURE), ([, name = '']) => name.trim()));
  if (names.size === 0) return text;
  return text
    .split('\n')
    .filter((line) => !names.has(line.trim()))
    .join('\n');
}
