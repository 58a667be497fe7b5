import { hash } from 'node:crypto';
import { type BigIntStats, closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isMissing } from './system-error.ts';

/** A file as it was at one moment. */
export type FileContent = {
  /** Another one when the file was written since. */
  readonly version: string;
} & (
  | {
      readonly kind: 'bytes';
      readonly bytes: Uint8Array;
      /** SHA-1 of the bytes (base64url): the same for the same text, whenever it was written. */
      readonly digest: string;
    }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'unreadable'; readonly error: Error }
  | { readonly kind: 'gone' }
);

/**
 * Reads a file of at most so many bytes. Never throws. Waits for the disk: for small files to hand each step to
 * another thread takes five times as long.
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
    return isMissing(error)
      ? { kind: 'gone', version }
      : { kind: 'unreadable', version, error: asError(error) };
  }
}

/** What can't be looked at, has the version of what is not there. */
function versionNow(path: string): string {
  try {
    return versionOf(statSync(path, { bigint: true }));
  } catch {
    return versionOf(undefined);
  }
}

/** The version of a file that need not be read. */
export async function versionOfFile(path: string): Promise<string> {
  return versionOf(await stat(path, { bigint: true }).catch(() => undefined));
}

function versionOf(facts: BigIntStats | undefined): string {
  return facts === undefined
    ? 'gone'
    : `${facts.ino} ${facts.size} ${facts.mtimeNs} ${facts.ctimeNs}`;
}

/** What was thrown, as an error in any case. */
export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
