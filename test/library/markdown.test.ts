import { describe, expect, it } from 'vitest';
import { createMarkdownParser, firstLineOf, type Token } from '../../src/library/markdown.ts';

describe('createMarkdownParser', () => {
  it('sets the lines of every block token, including table cells and closing tokens', () => {
    const tokens = parse('Text\n\n| a | b |\n|---|---|\n| c | d |\n');

    const cells = tokens.filter(({ type }) => type === 'inline');
    expect(cells.map((token) => [token.content, firstLineOf(token)])).toEqual([
      ['Text', 1],
      ['a', 3],
      ['b', 3],
      ['c', 5],
      ['d', 5],
    ]);
    expect(tokens.filter(({ map }) => map === null)).toEqual([]);
  });

  it('reads a list indented like code right under a paragraph as a list', () => {
    const tokens = parse('Ways to scale:\n    * up\n        * further up\n    * out\n\nEnd\n');

    expect(outlineOf(tokens)).toEqual([
      'p:Ways to scale:',
      'li:up',
      'li/li:further up',
      'li:out',
      'p:End',
    ]);
  });

  it('leaves code under a blank line code', () => {
    const tokens = parse('Like this:\n\n    * up\n');

    expect(tokens.map(({ type }) => type)).toContain('code_block');
  });

  it('keeps an indented line that is no list item in its paragraph', () => {
    const tokens = parse('One\n    two\n');

    expect(outlineOf(tokens)).toEqual(['p:One\n    two']);
  });

  it('outdents lists that are indented with tabs', () => {
    const tokens = parse('Ways:\n\t* up\n\t\t* further\n\t* out\n');

    expect(outlineOf(tokens)).toEqual(['p:Ways:', 'li:up', 'li/li:further', 'li:out']);
  });

  it('reads wikilinks with their place, heading and shown text', () => {
    const [token] = inlineOf('[[Lambda basics#Limits|the limits]]');

    expect(token).toMatchObject({
      type: 'wikilink',
      content: 'the limits',
      meta: { target: 'Lambda basics', anchor: 'Limits' },
    });
  });

  it.each([
    ['[[Lambda\\|the limits]]', 'Lambda', 'the limits'],
    ['[[Lambda|one|other]]', 'Lambda', 'one|other'],
    ['[[Lambda]]', 'Lambda', 'Lambda'],
    ['[[ Lambda]]', 'Lambda', 'Lambda'],
    ['[[Lambda| the limits ]]', 'Lambda', 'the limits'],
    ['[[2026-04-15]]', '2026-04-15', '2026-04-15'],
    ['[[2026/04/15]]', '2026/04/15', '2026/04/15'],
    ['[[Lambda#^6f3434]]', 'Lambda', 'Lambda'],
    ['[[Lambda#]]', 'Lambda', 'Lambda'],
  ])('reads %s, as in the cell of a table or with several bars', (text, target, content) => {
    expect(inlineOf(text)).toMatchObject([{ type: 'wikilink', content, meta: { target } }]);
  });

  it.each([
    '[[ -f file ]]',
    '[[ a, b]]',
    '[[1, 2]]',
    '[[2026]]',
    '[[text]](./file.md)',
    '[[]]',
    '[[open',
  ])('does not read %s as a wikilink', (text) => {
    expect(inlineOf(text).map(({ type }) => type)).not.toContain('wikilink');
  });

  it('keeps formulas whole and sums of money as text', () => {
    expect(inlineOf('$a_1 * b_1$')).toMatchObject([{ type: 'math_inline', content: 'a_1 * b_1' }]);
    expect(inlineOf('It costs $5 and then $6, or $7.')).toMatchObject([{ type: 'text' }]);
  });

  it.each([
    ['with room at its ends', 'Where $$ x = 1 $$ holds', ['x = 1']],
    [
      'with room at one end',
      'if $Av = \\lambda v $, $a^x = b $ and $ m \\in \\mathbb{N}$',
      ['Av = \\lambda v', 'a^x = b', 'm \\in \\mathbb{N}'],
    ],
    ['that is short, with room', 'the $$ Z $$ of $ ^{15}N $, $ 100g $', ['Z', '^{15}N', '100g']],
    ['with an unknown command', 'Where $$ p(\\bfx) $$ holds', ['p(\\bfx)']],
    ['of one letter with room behind', 'with $n $, the $X $ of', ['n', 'X']],
    ['between words', 'it is$$f(x) = y_1$$and', ['f(x) = y_1']],
    ['right behind another one', '$a$$b$', ['a', 'b']],
    ['that a word goes on behind', 'the $i$th of $2^d$s in $10$KB', ['i', '2^d', '10']],
    ['that words stand right behind', 'is $$w_t$$and $$v$$words', ['w_t', 'v']],
    ['between signs that take no room', '设$n_1$个点和$m$条边', ['n_1', 'm']],
    [
      'with a command, at words and numbers',
      'a 3$\\times$3 matrix of 10$\\mu$m, C$\\rightarrow$Q',
      ['\\times', '\\mu', '\\rightarrow'],
    ],
    ['that a particle follows', '수열 $a_n$은 $n$개', ['a_n', 'n']],
  ])('reads a formula %s', (_, text, formulas) => {
    const found = inlineOf(text).filter(({ type }) => type === 'math_inline');

    expect(found.map(({ content }) => content.trim())).toEqual(formulas);
  });

  it('leaves prices text', () => {
    const text = 'It costs $$ or even $$, not $$$.';

    expect(inlineOf(text)).toMatchObject([{ type: 'text', content: text }]);
  });

  it.each([
    '花$5，再花$6',
    '$5 or $6a',
    '$HOME$path',
    'a hash $1$salt$abc',
    'Pa$$w0rd of $P$BuPb7',
    'from $ 5 to $ 10',
    'from 5 $ - 10 $ on',
    'costs $ 5 or $ more',
    'costs $ 5, $ if you pay',
    'from $$ to $$ here',
    'type $ cd x; $ ls',
    'R$10 or R$20',
    'costs 5$$ or 6$$ more',
    'export A=$x $y',
    'a $5-$6 ticket',
    'b$x$ and $x$2',
    'in C:\\$\\bin$',
    'for ($i = 0; $i < 9; $i++) $x = 1 $y = 2',
    'costs $5 \\or 10 $',
    'of $\\alpha, n $\\le 3',
  ])('reads no formula in %s', (text) => {
    expect(inlineOf(text).map(({ type }) => type)).not.toContain('math_inline');
  });

  it('reads a formula on lines of its own', () => {
    expect(
      parse('Text\n$$\nO(n^2)\n$$\nMore\n').map(({ type, content }) => [type, content]),
    ).toContainEqual(['math_block', 'O(n^2)']);
  });

  it.each([
    ['', '\\begin{align}\na &= b\n\\end{align}'],
    ['- ', '\\begin{align}\na &= b\n\\end{align}'],
    ['', 'a'],
    ['> ', 'a'],
    ['', `${'a + '.repeat(300)}b`],
  ])(
    'reads a formula that begins at the end of a line with "%s", and what stands behind it',
    (mark, formula) => {
      const text = `Thus: $$\n${formula}\n$$\nSo $b$.`.replace(/^(?=T|S)/gm, mark);

      const tokens = parse(`${text}\n\n$$\nc\n$$\n`);

      const inline = tokens.flatMap(({ children }) => children ?? []);
      expect(
        inline.filter(({ type }) => type === 'math_inline').map(({ content }) => content.trim()),
      ).toEqual([formula, 'b']);
      expect(tokens.filter(({ type }) => type === 'math_block')).toMatchObject([{ content: 'c' }]);
    },
  );

  it('reads highlights, with markup inside', () => {
    const types = inlineOf('==never **ever**==').map(({ type }) => type);

    expect(types).toEqual([
      'mark_open',
      'text',
      'strong_open',
      'text',
      'strong_close',
      'text',
      'mark_close',
    ]);
  });

  it('leaves comments out, over several blocks and inside a line', () => {
    const tokens = parse('Before %%hidden%% after\n\n%%\n\n# Hidden\n\n%%\n\nEnd\n');

    expect(tokens.map(({ type }) => type)).not.toContain('heading_open');
    expect(shown(tokens)).toBe('Before  after End');
  });

  it('reads a comment that is never closed as text', () => {
    expect(shown(parse('%% open\n\nText\n'))).toBe('%% open Text');
  });

  it('keeps an absurdly long paragraph as plain text, to limit its cost', () => {
    const long = `**bold** ${'word '.repeat(30_000)}`;

    expect(inlineOf(`**bold** ${'word '.repeat(10_000)}`).map(({ type }) => type)).toContain(
      'strong_open',
    );
    expect(inlineOf(long)).toMatchObject([{ type: 'text', content: long.trim() }]);
  });

  it('keeps the text of what is nested too deeply to be taken apart', () => {
    expect(shown(parse(`${'> '.repeat(1000)}deep down\n`))).toBe('deep down');
    expect(shown(parse(`${'- '.repeat(1000)}deep down\n`))).toBe('deep down');
  });
});

function parse(text: string): Token[] {
  return createMarkdownParser().parse(text);
}

function inlineOf(text: string): Token[] {
  return parse(text).find(({ type }) => type === 'inline')?.children ?? [];
}

/** What a reader sees, with spaces between blocks. */
function shown(tokens: readonly Token[]): string {
  const texts = tokens
    .filter(({ type }) => type === 'inline')
    .map(({ children }) => (children ?? []).filter(({ type }) => type === 'text'))
    .map((children) => children.map(({ content }) => content).join(''));
  return texts.filter((text) => text !== '').join(' ');
}

/** Paragraphs and list items with their text: `li/li:up`. */
function outlineOf(tokens: readonly Token[]): string[] {
  const open: string[] = [];
  const lines: string[] = [];
  for (const token of tokens) {
    if (token.type === 'list_item_open') {
      open.push('li');
    } else if (token.type === 'list_item_close') {
      open.pop();
    } else if (token.type === 'inline') {
      lines.push(`${open.join('/') || 'p'}:${token.content}`);
    }
  }
  return lines;
}
