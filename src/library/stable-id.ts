import { hash } from 'node:crypto';

/** 60 bits: among 100,000 sections two share a key once in two hundred million libraries. */
const ID_LENGTH = 10;

/** Ten letters, digits, `-` and `_` that depend on nothing but the parts and their order. */
export function stableId(...parts: readonly string[]): string {
  return hash('sha1', JSON.stringify(parts), 'base64url').slice(0, ID_LENGTH);
}
