import type { MarkdownIt, StateInline } from 'markdown-it';

/**
 * Removes alt texts that a program generated: `![Untitled 1](…)`, `![3f2504e04f89.png](…)`,
 * `![Pasted image 2024](…)`.
 */
export function imageNames(parser: MarkdownIt): void {
  parser.inline.ruler2.push('image_name', withoutNames);
}

const ENDING = /\.(?:png|jpe?g|gif|webp|svg|bmp)$/i;
const NAMES = [
  'image(?: description)?|img|picture|photo|untitled|unnamed|screen ?shot|pasted image|alt(?: text)?',
  'imagen|bild|grafik|图片|画像|在这里插入图片描述',
].join('|');
const WORDS = new RegExp(`^(?:${NAMES})(?!\\p{L})`, 'iu');
const COUNTS = /[\da-f]{8,}|(?<=-)[\da-f]{4}(?=-)|at|am|pm|[\s\d._:()–-]/gi;
const MAX_LENGTH = 100;

function withoutNames({ tokens }: StateInline): void {
  for (const token of tokens) {
    if (token.type !== 'image' || !isMadeUp(token.content)) continue;
    token.content = '';
    token.children = [];
  }
}

function isMadeUp(name: string): boolean {
  if (name.length > MAX_LENGTH) return false;
  return name.replace(ENDING, '').replace(WORDS, '').replace(COUNTS, '') === '';
}
