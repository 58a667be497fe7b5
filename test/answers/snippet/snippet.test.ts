import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippet } from '../../../src/answers/snippet/snippet.ts';
import { marked } from './marked.ts';

const LONG = `${'word '.repeat(100)}here is the Lambda timeout of 15 minutes ${'more '.repeat(100)}`;

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe('snippet', () => {
  it('is the whole text where that is short', () => {
    expect(marked(snippet('Lambda runs  code.', ['lambda'], 100))).toBe('[Lambda] runs code.');
  });

  it('is the whole text if that fits, wherever the words are', () => {
    expect(marked(snippet('Some words first. Then Lambda.', ['lambda'], 40))).toBe(
      'Some words first. Then [Lambda].',
    );
  });

  it('begins earlier if little text follows the words', () => {
    const text = marked(snippet(`${'A few words. '.repeat(30)}Then Lambda.`, ['lambda'], 100));

    expect(text).toMatch(/^…(?:A few words\. ){6}Then \[Lambda]\.$/);
  });

  it('has one sign for what was cut where the text has it already', () => {
    const text = `${'some '.repeat(30)}words. … Lambda runs … more`;

    expect(marked(snippet(text, ['lambda'], 30))).toBe('… [Lambda] runs … more');
    expect(marked(snippet(text, ['lambda'], 15))).toBe('…[Lambda] runs …');
  });

  it('begins at the beginning where the words stand near it', () => {
    const text = marked(snippet(`Short. A Lambda ${'more '.repeat(60)}`, ['lambda'], 100));

    expect(text).toMatch(/^Short\. A \[Lambda] more .*…$/);
  });

  it('keeps lines apart that do not end as sentences', () => {
    const plain = 'Limits\nMemory, 10 GB\nRaise it.\nIt costs (more)\n\nIn all:\n层数\n5';

    expect(marked(snippet(plain, [], 100))).toBe(
      'Limits · Memory, 10 GB · Raise it. It costs (more) · In all: 层数 · 5',
    );
  });

  it.each([
    ['a share', 'SLA, 99.9 %\nPrice, 5 $', 'SLA, 99.9 % · Price, 5 $'],
    ['a sign of a table', 'Durable, ✅\nFast, ❌\nCheap', 'Durable, ✅ · Fast, ❌ · Cheap'],
    ['a quotation', 'pay "as you go"\nno servers', 'pay "as you go" · no servers'],
    [
      'a closing bracket of any kind',
      '范围（大）\n《实现》\nx{1}\ny',
      '范围（大） · 《实现》 · x{1} · y',
    ],
    ['a sentence in quotation marks', 'It says "Wait."\nThen go.', 'It says "Wait." Then go.'],
    ['code that goes on', 'a: {\n  b: [1],\n  c: "d"\n}\nEnd', 'a: { b: [1], c: "d" } · End'],
  ])('knows where a line ends that ends with %s', (_, plain, shown) => {
    expect(marked(snippet(plain, [], 100))).toBe(shown);
  });

  it('is not cut next to what separates lines or their parts', () => {
    for (let length = 1; length < 40; length += 1) {
      const plain = `${'word - said\n'.repeat(50)}${'x'.repeat(length)} timeout${'\nmore'.repeat(50)}`;

      const text = marked(snippet(plain, ['timeout'], 60 + length));

      expect(text).toMatch(/^…[^ ·-].*[^ ·]…$/);
    }
  });

  it('marks every form of a word', () => {
    expect(marked(snippet('One timeout, two timeouts', ['timeout'], 100))).toBe(
      'One [timeout], two [timeouts]',
    );
  });

  it('shows the text around the words, and that it was cut on both sides', () => {
    const text = marked(snippet(LONG, ['lambda', 'timeout'], 100));

    expect(text).toMatch(/^….*\[Lambda] \[timeout] of 15 minutes.*…$/);
  });

  it('ends with a line that is short but whole', () => {
    const plain = 'A Lambda\nruns code for you in a moment wherever you may be\nand\nso cheap';

    expect(marked(snippet(plain, [], 67))).toBe(
      'A Lambda · runs code for you in a moment wherever you may be · and…',
    );
  });

  it('shows the beginning of a text that goes on with a very long word', () => {
    expect(marked(snippet(`Word ${'x'.repeat(100)}`, [], 60))).toBe('Word…');
  });

  it('begins at the beginning if no word is found', () => {
    expect(marked(snippet(LONG, ['nothing'], 22))).toBe('word word word word…');
  });

  it('cuts at words', () => {
    const text = marked(snippet(LONG, [], 98));

    expect(
      text
        .replace('…', '')
        .split(' ')
        .every((word) => word === 'word'),
    ).toBe(true);
  });

  it('cuts Chinese and Japanese texts between words', () => {
    const plain = '事务隔离级别，读已提交。'.repeat(20);

    const text = marked(snippet(plain, [], 62)).replace('…', '');

    expect(text).toMatch(/(?:事务|隔离|级别，|读|已|提交。)$/);
    expect(text.length).toBeGreaterThan(50);
  });

  it('leaves links whole', () => {
    const plain = `Read https://example.com/a/long/path/to-somewhere.html ${'word '.repeat(60)}`;

    const text = marked(snippet(plain, ['word'], 50));

    expect(text).toMatch(/^…(?:\[word] )+\[word]…$/);
  });

  it('cuts no character in two, were it a family', () => {
    const text = marked(snippet('👩‍👩‍👧‍👦'.repeat(50), [], 60));

    expect(text).toBe(`${'👩‍👩‍👧‍👦'.repeat(5)}…`);
  });

  it('is empty for an empty text', () => {
    expect(snippet('', ['lambda'], 100)).toEqual([]);
  });

  it('is never longer than wanted, and holds nothing that the text does not', () => {
    const text = fc.array(
      fc.constantFrom('lambda', 'timeout', '事务隔离', '😀', 'x'.repeat(50), '\n', 'the'),
      {
        maxLength: 60,
      },
    );

    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 220 }), (words, maxLength) => {
        const plain = words.join(' ').replace(/\s+/g, ' ').trim();

        const cut = snippet(words.join(' '), ['lambda', 'timeout'], maxLength)
          .map((part) => part.text)
          .join('')
          .replace(/^…|…$/g, '')
          .replaceAll(' · ', ' ');

        expect(plain).toContain(cut);
        expect(cut.length).toBeLessThanOrEqual(maxLength);
        expect(cut).not.toMatch(LONE_SURROGATE);
      }),
    );
  });
});

describe('a snippet in another language', () => {
  it('marks a word in all forms that its language has', () => {
    const plain = 'Las funciones leen un mensaje; cada función lee mensajes.';

    expect(marked(snippet(plain, ['funcion', 'mensaje'], 100, { language: 'es' }))).toBe(
      'Las [funciones] leen un [mensaje]; cada [función] lee [mensajes].',
    );
  });
});
