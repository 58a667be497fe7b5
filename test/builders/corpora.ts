import { join, resolve } from 'node:path';

const CORPORA = process.env['NOTA_CORPORA'];

/** Folders of other people's notes, by name; none if `NOTA_CORPORA` is not set. */
export function corpora(...names: readonly string[]): readonly string[] {
  return CORPORA === undefined ? [] : names.map((name) => join(CORPORA, name));
}

/** For properties of any notes: the folder of the sample notes, and those of other people. */
export const FOLDERS_OF_NOTES = [
  resolve('notes'),
  ...corpora('zets', 'kananinirav-clf/sections', 'multilingual/zh', 'multilingual/ja'),
];
