import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../builders/discord-markdown.ts';
import { aNote } from '../../builders/library.ts';

const plainOf = (markdown: string) => aNote('note.md', markdown).sections[0]?.plain;

describe('elements whose contents are not text', () => {
  it.each([
    ['a drawing', 'See <svg viewBox="0 0 1 1"><text>no</text></svg>below', 'See below'],
    ['a script over blank lines', '<script>\na()\n\nb()\n</script>\n\nHere', 'Here'],
    ['a drawing on lines of its own', '<svg>\n<path d="M0"/>\n</svg>\n\nHere', 'Here'],
    ['what needs no script', 'Here<NOSCRIPT> no *more*</noscript>.', 'Here.'],
  ])('are neither shown nor found: %s', (_, markdown, text) => {
    expect(toDiscordMarkdown(markdown)).toBe(text);
    expect(plainOf(markdown)).toBe(text);
  });
});

it('keeps a program in a sentence, which is about it', () => {
  const markdown = 'Type <script>alert(1)</script> or <style>p{}</style> to try it.';

  expect(toDiscordMarkdown(markdown)).toBe(markdown.replaceAll('<', '\\<'));
  expect(plainOf(markdown)).toBe(markdown);
});

describe('a tag of such an element that nobody closes', () => {
  it.each([
    ['in a sentence', 'The <script> tag loads code. It blocks.'],
    ['at the beginning of a line', '<script> runs code in the page.\nIt blocks.'],
    ['alone', 'Put it between\n<style>\nand the end.'],
    ['several', 'Use <svg>, <style> and <noscript>.'],
  ])('is text: %s', (_, markdown) => {
    const text = markdown.replaceAll('\n', ' ');

    expect(toDiscordMarkdown(markdown).replaceAll('\n', ' ')).toBe(text.replaceAll('<', '\\<'));
    expect(plainOf(markdown)?.replaceAll('\n', ' ')).toBe(text);
  });

  it('hides nothing of the rest of a list or note', () => {
    const markdown =
      '- <script> loads code\n- <style> holds CSS\n\nThe end.\n\n<script>no</script>';

    expect(toDiscordMarkdown(markdown)).toBe(
      '- \\<script> loads code\n- \\<style> holds CSS\n\nThe end.',
    );
  });

  it('may stand ten thousand times in a note, or in a line', () => {
    const lines = plainOf('<script> x\n'.repeat(10_000));
    const line = plainOf('<svg> '.repeat(10_000));

    expect(lines?.match(/<script> x/g)).toHaveLength(10_000);
    expect(line?.match(/<svg>/g)).toHaveLength(10_000);
  });
});
