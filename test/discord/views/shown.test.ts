import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, shown, shownQuestion } from '../../../src/discord/views/shown.ts';

describe('a text that is shown letter for letter', () => {
  it('is one line, and nothing in it acts', () => {
    expect(shown('  **big**\n @everyone <@1>  ', 100)).toBe('\\*\\*big\\*\\* \\@everyone \\<@1>');
  });

  it('is there to see if it is blank', () => {
    expect(shown('  ', 100)).toBe('␣');
    expect(shown('', 100)).toBe('');
  });

  it('ends with … where it was cut, escapes counted', () => {
    expect(shown('*'.repeat(50), 10)).toBe('\\*\\*\\*\\*…');
  });

  it('is never longer than it may be', () => {
    const text = fc.array(fc.constantFrom('*', '\\', 'a', '😀', 'https://x.y/z ', '漢', '# '));

    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 60 }), (parts, max) => {
        expect(shown(parts.join(''), max).length).toBeLessThanOrEqual(max);
      }),
    );
  });
});

describe('a question in a sentence of the bot', () => {
  it.each([
    ['what is SQS?', 'what is SQS'],
    ['¿Qué es SQS?', 'Qué es SQS'],
    ['SQSとは？', 'SQSとは'],
    ['S3? EBS??', 'S3? EBS'],
    ['why ?!', 'why'],
    ['U.S.', 'U.S.'],
    ['??', '??'],
  ])('has no sign of its own beside those of the sentence: %s', (asked, text) => {
    expect(shownQuestion(asked)).toBe(text);
  });
});

describe('clip', () => {
  it('leaves what fits', () => {
    expect(clip('abc', 3)).toBe('abc');
  });

  it('cuts no character in two', () => {
    expect(clip('ab😀cd', 4)).toBe('ab…');
  });

  it('cuts after a word if one ends nearby', () => {
    expect(clip('What keeps messages until they are read?', 22)).toBe('What keeps messages…');
    expect(clip('What keeps messages until they are read?', 20)).toBe('What keeps messages…');
    expect(clip('What keeps messages, says who?', 22)).toBe('What keeps messages,…');
    expect(clip(`It is ${'x'.repeat(40)}`, 40)).toBe(`It is ${'x'.repeat(33)}…`);
    expect(clip('保持消息的是 SQS 队列还是主题', 14)).toBe('保持消息的是 SQS 队列…');
  });
});
