import { describe, expect, it } from 'vitest';
import { snippet } from '../../../src/answers/snippet/snippet.ts';
import { marked } from './marked.ts';

const LONG = `${'word '.repeat(100)}here is the Lambda timeout of 15 minutes ${'more '.repeat(100)}`;

describe('the place that a snippet shows', () => {
  it('begins with a sentence or a line where one begins shortly before the words', () => {
    const before = 'Some words that say nothing. '.repeat(9);
    const sentence = `${before}A Lambda runs code. ${'More. '.repeat(60)}`;
    const line = `${before}\n- Other\n- A Lambda runs code\n${'- More\n'.repeat(60)}`;

    expect(marked(snippet(sentence, ['lambda'], 100))).toMatch(/^…A \[Lambda] runs code\./);
    expect(marked(snippet(line, ['lambda'], 60))).toMatch(/^…A \[Lambda] runs code ·/);
    expect(marked(snippet(`${'没有内容。'.repeat(40)}索引很快。`, ['索引'], 60))).toMatch(
      /^…没有内容。.*\[索引]很快。$/,
    );
  });

  it('begins with a sentence that begins further before the words where they still fit', () => {
    const sentence = `One says ${'very '.repeat(10)}often that Lambda runs.`;
    const plain = `${'Other words. '.repeat(20)}${sentence} ${'More. '.repeat(60)}`;

    expect(marked(snippet(plain, ['lambda'], 100))).toMatch(
      /^…One says (?:very ){10}often that \[Lambda] runs\..*…$/,
    );
    expect(marked(snippet(plain, ['lambda'], 75))).toMatch(/^…very .*often that \[Lambda] runs\./);
  });

  it('begins with a sentence whose end does not fit where the words do', () => {
    const sentence = `One says ${'very '.repeat(10)}often that Lambda ${'runs and '.repeat(20)}stops.`;
    const plain = `${'Other words. '.repeat(20)}${sentence}`;

    expect(marked(snippet(plain, ['lambda'], 100))).toMatch(
      /^…One says (?:very ){10}often that \[Lambda] runs and.*…$/,
    );
  });

  it('begins with a sentence where only words that it names before do not fit', () => {
    const sentence = `It reads ${'very '.repeat(8)}well that Lambda runs, and ${'so '.repeat(8)}Lambda ends.`;
    const plain = `${'Other words. '.repeat(20)}${sentence} ${'More. '.repeat(60)}`;

    expect(marked(snippet(plain, ['lambda'], 90))).toMatch(/^…It reads .*\[Lambda] runs, and so/);
  });

  it('prefers, of places with the same words, one that can be read from its sentence on', () => {
    const long = `${'word '.repeat(100)}a lambda here, lambda there`;
    const plain = `${long}. ${'Other words. '.repeat(30)}So does a lambda. ${'More. '.repeat(60)}`;

    expect(marked(snippet(plain, ['lambda'], 100))).toContain('So does a [lambda].');
  });

  it('begins with a part of a sentence that begins too far before the words', () => {
    const plain = `${'word '.repeat(100)}stands there, yet a Lambda runs ${'and '.repeat(100)}`;

    expect(marked(snippet(plain, ['lambda'], 100))).toMatch(/^…yet a \[Lambda] runs/);
    expect(marked(snippet(`${'没有内容'.repeat(40)}，索引很快。`, ['索引'], 60))).toMatch(
      /^…\[索引]/,
    );
  });

  it('does not end with what a sentence begins with, unless that was looked for', () => {
    const plain = `A Lambda runs code ${'and '.repeat(10)}ends. It costs little.`;

    expect(marked(snippet(plain, ['lambda'], 70))).toMatch(/^A \[Lambda] runs .* and ends\. …$/);
    expect(marked(snippet(plain, ['ends', 'it'], 70))).toMatch(/and \[ends]\. \[It]…$/);
  });

  it('shows a little of the text before the first word', () => {
    expect(marked(snippet(LONG, ['lambda'], 100))).toContain('here is the [Lambda] timeout');
  });

  it('prefers words that fit together to words that are a little too far apart', () => {
    const plain = `lambda ${'a '.repeat(45)}timeout ${'b '.repeat(200)} lambda timeout`;

    expect(marked(snippet(plain, ['lambda', 'timeout'], 100))).toContain('[lambda] [timeout]');
  });

  it('prefers a place with more of the words', () => {
    const plain = `timeout ${'a '.repeat(200)} lambda timeout ${'b '.repeat(200)} lambda`;

    expect(marked(snippet(plain, ['lambda', 'timeout'], 100))).toMatch(
      /^…(?:a )+\[lambda] \[timeout](?: b)+…$/,
    );
  });

  it('takes a word in two forms for one', () => {
    const plain = `timeout timeouts ${'a '.repeat(200)} lambda timeout ${'b '.repeat(200)}`;

    expect(marked(snippet(plain, ['lambda', 'timeout'], 100))).toContain('[lambda] [timeout]');
  });

  it('prefers, of places with the same words, the one that has them more often', () => {
    const plain = `A lambda. ${'Other words. '.repeat(30)}A lambda here, lambda there.`;

    expect(marked(snippet(plain, ['lambda'], 100))).toContain('[lambda] here, [lambda] there');
  });

  it('prefers, of places with the same words, a sentence or a line that is about them', () => {
    const before = `Shards share a throughput, and a throughput costs. ${'Other. '.repeat(40)}`;
    const says = 'what is read and written in a second';

    for (const about of [`Throughput is ${says}.`, `\nOther\nThroughput: ${says}\nMore`]) {
      const plain = `${before}${about} ${'More. '.repeat(40)}A throughput here, a throughput there.`;

      expect(marked(snippet(plain, ['throughput'], 80))).toContain('[Throughput]');
    }
  });
});
