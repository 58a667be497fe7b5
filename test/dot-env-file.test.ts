import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dotEnvFile } from '../src/dot-env-file.ts';
import { aFolder } from './builders/folder.ts';

/** What a `.env` with this text sets. */
function read(text: string | Buffer): Readonly<Record<string, string>> {
  const file = join(aFolder(), '.env');
  writeFileSync(file, text);
  return dotEnvFile(file);
}

describe('a .env file', () => {
  it.each([
    ['NOTES_URL=https://example.org/{path}#{heading}\n', 'https://example.org/{path}#{heading}'],
    [
      'export NOTES_URL = https://example.org/{path}#{heading}\r\n',
      'https://example.org/{path}#{heading}',
    ],
    [
      'NOTES_URL="https://example.org/{path}#{heading}" # on the web',
      'https://example.org/{path}#{heading}',
    ],
    [
      'NOTES_URL=https://example.org/{path}#{heading} # on the web',
      'https://example.org/{path}#{heading}',
    ],
    ['NOTES_URL=https://example.org/{path} # on the web', 'https://example.org/{path}'],
    ['NOTES_URL=#none\n', ''],
    ['NOTES_URL=\n#none\n', ''],
    ['#NOTES_URL=https://example.org/{path}#{heading}\nNOTES_URL=', ''],
  ])('with %j takes a # for a comment only after a space', (text, url) => {
    expect(read(text)).toEqual({ NOTES_URL: url });
  });

  it.each(['utf8', 'utf16le'] as const)(
    'is read as it may be written on Windows: %s',
    (encoding) => {
      const text = Buffer.from('\uFEFFPORT=80\r\nLOG_LEVEL=warn\r\n', encoding);

      expect(read(text)).toEqual({ PORT: '80', LOG_LEVEL: 'warn' });
    },
  );

  it('sets nothing if there is none', () => {
    expect(dotEnvFile(join(aFolder(), '.env'))).toEqual({});
  });
});
