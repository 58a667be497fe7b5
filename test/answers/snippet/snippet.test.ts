import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/answers/measure/quantities.ts';
import { type SnippetPart, snippet } from '../../../src/answers/snippet/snippet.ts';

const LONG = `${'word '.repeat(100)}here is the Lambda timeout of 15 minutes ${'more '.repeat(100)}`;

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The matches in brackets. */
function written(parts: readonly SnippetPart[]): string {
  return parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
}

describe('snippet', () => {
  it('is the whole text where that is short', () => {
    expect(written(snippet('Lambda runs  code.', ['lambda'], 100))).toBe('[Lambda] runs code.');
  });

  it('is the whole text where that fits, wherever the words stand', () => {
    expect(written(snippet('Some words first. Then Lambda.', ['lambda'], 40))).toBe(
      'Some words first. Then [Lambda].',
    );
  });

  it('is filled from before the words where little stands behind them', () => {
    const text = written(snippet(`${'A few words. '.repeat(30)}Then Lambda.`, ['lambda'], 100));

    expect(text).toMatch(/^…(?:A few words\. ){6}Then \[Lambda]\.$/);
  });

  it('begins at the beginning where the words stand near it', () => {
    const text = written(snippet(`Short. A Lambda ${'more '.repeat(60)}`, ['lambda'], 100));

    expect(text).toMatch(/^Short\. A \[Lambda] more .*…$/);
  });

  it('keeps lines apart that do not end as sentences', () => {
    const plain = 'Limits\nMemory, 10 GB\nRaise it.\nIt costs (more)\n\nIn all:\n层数\n5';

    expect(written(snippet(plain, [], 100))).toBe(
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
    expect(written(snippet(plain, [], 100))).toBe(shown);
  });

  it('is not cut beside what keeps lines or their parts apart', () => {
    for (let length = 1; length < 40; length += 1) {
      const plain = `${'word - said\n'.repeat(50)}${'x'.repeat(length)} timeout${'\nmore'.repeat(50)}`;

      const text = written(snippet(plain, ['timeout'], 60 + length));

      expect(text).toMatch(/^…[^ ·-].*[^ ·]…$/);
    }
  });

  it('marks every form of a word', () => {
    expect(written(snippet('One timeout, two timeouts', ['timeout'], 100))).toBe(
      'One [timeout], two [timeouts]',
    );
  });

  it('shows where the words stand, and that text was cut on both sides', () => {
    const text = written(snippet(LONG, ['lambda', 'timeout'], 100));

    expect(text).toMatch(/^….*\[Lambda] \[timeout] of 15 minutes.*…$/);
  });

  it('begins with a sentence or a line where one begins shortly before the words', () => {
    const before = 'Some words that say nothing. '.repeat(9);
    const sentence = `${before}A Lambda runs code. ${'More. '.repeat(60)}`;
    const line = `${before}\n- Other\n- A Lambda runs code\n${'- More\n'.repeat(60)}`;

    expect(written(snippet(sentence, ['lambda'], 100))).toMatch(/^…A \[Lambda] runs code\./);
    expect(written(snippet(line, ['lambda'], 60))).toMatch(/^…A \[Lambda] runs code ·/);
    expect(written(snippet(`${'没有内容。'.repeat(40)}索引很快。`, ['索引'], 60))).toMatch(
      /^…没有内容。.*\[索引]很快。$/,
    );
  });

  it('begins with a sentence that begins further before the words where they still fit', () => {
    const sentence = `One says ${'very '.repeat(10)}often that Lambda runs.`;
    const plain = `${'Other words. '.repeat(20)}${sentence} ${'More. '.repeat(60)}`;

    expect(written(snippet(plain, ['lambda'], 100))).toMatch(
      /^…One says (?:very ){10}often that \[Lambda] runs\..*…$/,
    );
    expect(written(snippet(plain, ['lambda'], 75))).toMatch(/^…very .*often that \[Lambda] runs\./);
  });

  it('begins with a sentence whose end does not fit where the words do', () => {
    const sentence = `One says ${'very '.repeat(10)}often that Lambda ${'runs and '.repeat(20)}stops.`;
    const plain = `${'Other words. '.repeat(20)}${sentence}`;

    expect(written(snippet(plain, ['lambda'], 100))).toMatch(
      /^…One says (?:very ){10}often that \[Lambda] runs and.*…$/,
    );
  });

  it('begins with a sentence where only words that it names before do not fit', () => {
    const sentence = `It reads ${'very '.repeat(8)}well that Lambda runs, and ${'so '.repeat(8)}Lambda ends.`;
    const plain = `${'Other words. '.repeat(20)}${sentence} ${'More. '.repeat(60)}`;

    expect(written(snippet(plain, ['lambda'], 90))).toMatch(/^…It reads .*\[Lambda] runs, and so/);
  });

  it('prefers, of places with the same words, one that can be read from its sentence on', () => {
    const long = `${'word '.repeat(100)}a lambda here, lambda there`;
    const plain = `${long}. ${'Other words. '.repeat(30)}So does a lambda. ${'More. '.repeat(60)}`;

    expect(written(snippet(plain, ['lambda'], 100))).toContain('So does a [lambda].');
  });

  it('begins with a part of a sentence that begins too far before the words', () => {
    const plain = `${'word '.repeat(100)}stands there, yet a Lambda runs ${'and '.repeat(100)}`;

    expect(written(snippet(plain, ['lambda'], 100))).toMatch(/^…yet a \[Lambda] runs/);
    expect(written(snippet(`${'没有内容'.repeat(40)}，索引很快。`, ['索引'], 60))).toMatch(
      /^…\[索引]/,
    );
  });

  it('does not end with what a sentence begins with, unless that was looked for', () => {
    const plain = `A Lambda runs code ${'and '.repeat(10)}ends. It costs little.`;

    expect(written(snippet(plain, ['lambda'], 70))).toMatch(/^A \[Lambda] runs .* and ends\. …$/);
    expect(written(snippet(plain, ['ends', 'it'], 70))).toMatch(/and \[ends]\. \[It]…$/);
  });

  it('ends with a line that is short but whole', () => {
    const plain = 'A Lambda\nruns code for you in a moment wherever you may be\nand\nso cheap';

    expect(written(snippet(plain, [], 67))).toBe(
      'A Lambda · runs code for you in a moment wherever you may be · and…',
    );
  });

  it('shows the beginning of a text that goes on with a very long word', () => {
    expect(written(snippet(`Word ${'x'.repeat(100)}`, [], 60))).toBe('Word…');
  });

  it('shows a little of what stands before the first word', () => {
    expect(written(snippet(LONG, ['lambda'], 100))).toContain('here is the [Lambda] timeout');
  });

  it('prefers words that are shown together to such as stand a little too far apart', () => {
    const plain = `lambda ${'a '.repeat(45)}timeout ${'b '.repeat(200)} lambda timeout`;

    expect(written(snippet(plain, ['lambda', 'timeout'], 100))).toContain('[lambda] [timeout]');
  });

  it('prefers a place with more of the words', () => {
    const plain = `timeout ${'a '.repeat(200)} lambda timeout ${'b '.repeat(200)} lambda`;

    expect(written(snippet(plain, ['lambda', 'timeout'], 100))).toMatch(
      /^…(?:a )+\[lambda] \[timeout](?: b)+…$/,
    );
  });

  it('takes a word in two forms for one', () => {
    const plain = `timeout timeouts ${'a '.repeat(200)} lambda timeout ${'b '.repeat(200)}`;

    expect(written(snippet(plain, ['lambda', 'timeout'], 100))).toContain('[lambda] [timeout]');
  });

  it('prefers, of places with the same words, the one that has them more often', () => {
    const plain = `A lambda. ${'Other words. '.repeat(30)}A lambda here, lambda there.`;

    expect(written(snippet(plain, ['lambda'], 100))).toContain('[lambda] here, [lambda] there');
  });

  it('prefers, of places with the same words, a sentence or a line that is about them', () => {
    const before = `Shards share a throughput, and a throughput costs. ${'Other. '.repeat(40)}`;
    const says = 'what is read and written in a second';

    for (const about of [`Throughput is ${says}.`, `\nOther\nThroughput: ${says}\nMore`]) {
      const plain = `${before}${about} ${'More. '.repeat(40)}A throughput here, a throughput there.`;

      expect(written(snippet(plain, ['throughput'], 80))).toContain('[Throughput]');
    }
  });

  it.each([
    ['length', 'It may run for 15 minutes.', '[15 minutes]'],
    ['length', 'Records stay for 24 to 72 hours.', '[24 to 72 hours]'],
    ['length', 'A token of 1-35 days.', '[1-35 days]'],
    ['length', '最多运行15分钟。', '[15分钟]'],
    ['length', 'Höchstens 30 Tage lang.', '[30 Tage]'],
    ['size', 'Objects of 5TB at most.', '[5TB]'],
    ['size', 'A discount of 72%.', '[72%]'],
    ['price', 'It is $0.20 per month.', '[$0.20]'],
    ['price', 'Es kostet 1.000,50 € im Jahr.', '[1.000,50 €]'],
    ['count', 'Up to 12,500,000 of them, 5 MB each.', '[12,500,000]'],
    ['number', 'It takes 40 MB/s.', '[40 MB/s]'],
  ] as const)('shows where a text says what is asked for: %s in %s', (measure, says, number) => {
    const plain = `lambda run ${'a '.repeat(200)}\n${says}\n${'b '.repeat(200)}`;

    expect(written(snippet(plain, ['lambda', 'run'], 100, { measure }))).toContain(number);
  });

  it('takes the number of the sentence that has most of the words', () => {
    const plain = `Billed for 1 second.\n${'a '.repeat(200)}\nLambda may run 15 minutes.\nA week has 7 days.`;

    expect(written(snippet(plain, ['lambda', 'run'], 60, { measure: 'length' }))).toContain(
      '[Lambda] may [run] [15 minutes].',
    );
  });

  it('takes no number for an answer that the question names, or that belongs to a name', () => {
    const plain = `Route 53 on S3, 10.0.0.5 and t2.micro 2024-01-05.\n${'a '.repeat(200)}\nUp to 500.`;

    expect(written(snippet(plain, ['route', '53'], 60, { measure: 'count' }))).toContain(
      'Up to [500].',
    );
  });

  it('is as without a measure where no number says it', () => {
    const plain = `lambda ${'a '.repeat(200)} lambda timeout ${'b '.repeat(200)} 5 MB`;
    const words = ['lambda', 'timeout'];

    expect(snippet(plain, words, 100, { measure: 'length' })).toEqual(snippet(plain, words, 100));
  });

  it('looks through hostile numbers in no time', () => {
    for (const numbers of ['1', '1,000', '1.000.', '1 - ', '5 MB ']) {
      const plain = numbers.repeat(20_000 / numbers.length);

      for (const measure of MEASURES) {
        expect(snippet(plain, ['lambda'], 100, { measure }).length).toBeGreaterThan(0);
      }
    }
  });

  it('begins at the beginning where no word stands', () => {
    expect(written(snippet(LONG, ['nothing'], 22))).toBe('word word word word…');
  });

  it('cuts at words', () => {
    const text = written(snippet(LONG, [], 98));

    expect(
      text
        .replace('…', '')
        .split(' ')
        .every((word) => word === 'word'),
    ).toBe(true);
  });

  it('cuts Chinese and Japanese texts between words', () => {
    const plain = '事务隔离级别，读已提交。'.repeat(20);

    const text = written(snippet(plain, [], 62)).replace('…', '');

    expect(text).toMatch(/(?:事务|隔离|级别，|读|已|提交。)$/);
    expect(text.length).toBeGreaterThan(50);
  });

  it('leaves links whole', () => {
    const plain = `Read https://example.com/a/long/path/to-somewhere.html ${'word '.repeat(60)}`;

    const text = written(snippet(plain, ['word'], 50));

    expect(text).toMatch(/^…(?:\[word] )+\[word]…$/);
  });

  it('cuts no character in two, were it a family', () => {
    const text = written(snippet('👩‍👩‍👧‍👦'.repeat(50), [], 60));

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

    expect(written(snippet(plain, ['funcion', 'mensaje'], 100, { language: 'es' }))).toBe(
      'Las [funciones] leen un [mensaje]; cada [función] lee [mensajes].',
    );
  });
});
