import { hash } from 'node:crypto';
import { type BigIntStats, closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isMissing } from '../../basics/system-error.ts';

/** A file as it was when it was read. */
export type FileContent = {
  /** Changes when the file is written. */
  readonly version: string;
} & (
  | {
      readonly kind: 'bytes';
      readonly bytes: Uint8Array;
      /** SHA-1 of the bytes (base64url). */
      readonly digest: string;
    }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'unreadable'; readonly error: unknown }
  | { readonly kind: 'gone' }
);

/**
 * Reads a file of at most `maxBytes`. Never throws. Synchronous: for small files the asynchronous
 * calls take five times as long.
 */
export function readContent(path: string, maxBytes: number): FileContent {
  try {
    const descriptor = openSync(path, 'r');
    try {
      const facts = fstatSync(descriptor, { bigint: true });
      const version = versionOf(facts);
      if (facts.size > maxBytes) return { kind: 'too-large', version, size: Number(facts.size) };
      const bytes = readFileSync(descriptor);
      return { kind: 'bytes', version, bytes, digest: hash('sha1', bytes, 'base64url') };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const version = versionNow(path);
    return isMissing(error) ? { kind: 'gone', version } : { kind: 'unreadable', version, error };
  }
}

/** A file that can't be examined gets the same version as one that doesn't exist. */
function versionNow(path: string): string {
  try {
    return versionOf(statSync(path, { bigint: true }));
  } catch {
    return versionOf(undefined);
  }
}

/** The version of a file, without reading it. */
export async function versionOfFile(path: string): Promise<string> {
  return versionOf(await stat(path, { bigint: true }).catch(() => undefined));
}

function versionOf(facts: BigIntStats | undefined): string {
  return facts === undefined
    ? 'gone'
    : `${facts.ino} ${facts.size} ${facts.mtimeNs} ${facts.ctimeNs}`;
}
