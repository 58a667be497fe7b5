import { isUtf8 } from 'node:buffer';
import type { Finding } from '../problems/problem.ts';

/** The text of a file, or why it could not be read. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'not-text'; readonly finding: Finding };

/** Control characters, except tabs and line ends; no font shows them. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu;

/** Decodes UTF-8, with or without a byte order mark. Any other encoding is refused, not guessed. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isUtf16(bytes)) {
    return notText(1, 'The file is written in UTF-16.');
  }
  if (!isUtf8(bytes)) {
    return notText(
      firstBadLine(bytes),
      'The file is not UTF-8 text; this line is the first that is not.',
    );
  }
  // Removes the byte order mark.
  const written = new TextDecoder().decode(bytes);
  const controls = written.match(CONTROL);
  if (controls === null) {
    return { kind: 'text', text: written, findings: [] };
  }
  const text = written.replace(CONTROL, '');
  return { kind: 'text', text, findings: [controlCharacters(written, controls)] };
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/**
 * UTF-8 never uses the newline byte within a longer character, so lines can be checked one by one.
 */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) {
      return line;
    }
    start = end + 1;
    line++;
  }
  return line;
}

function notText(line: number, message: string): DecodedText {
  const whatWasDone = 'The note is left out. Save it as UTF-8.';
  return {
    kind: 'not-text',
    finding: { line, severity: 'error', code: 'encoding', message, whatWasDone },
  };
}

function controlCharacters(text: string, controls: readonly string[]): Finding {
  const first = controls[0] ?? '';
  const code = first.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const others = controls.length > 1 ? ` and ${controls.length - 1} more of its kind` : '';
  return {
    line: text.slice(0, text.indexOf(first)).split('\n').length,
    severity: 'hint',
    code: 'control-character',
    message: `The control character U+${code}${others} cannot be shown.`,
    whatWasDone: 'It is read as if it were not there.',
  };
}
