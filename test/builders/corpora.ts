import { join, resolve } from 'node:path';

const CORPORA = process.env['NOTA_CORPORA'];

/** Folders with other people's notes, by name; none of them where the tests are not told where they are. */
export function corpora(...names: readonly string[]): readonly string[] {
  return CORPORA === undefined ? [] : names.map((name) => join(CORPORA, name));
}

/** For what holds of any notes: the folder of the sample notes, and those of other people. */
export const FOLDERS_OF_NOTES = [
  resolve('notes'),
  ...corpora('zets', 'kananinirav-clf/sections', 'multilingual/zh', 'multilingual/ja'),
];
