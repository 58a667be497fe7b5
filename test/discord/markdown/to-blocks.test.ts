import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../builders/discord-markdown.ts';

describe('a note in Discord’s Markdown', () => {
  it.each([
    ['headings that Discord has', '## Limits\n\nText', '## Limits\nText'],
    ['deeper headings, bold', '#### Limits\n\nText', '**Limits**\nText'],
    ['an underlined heading', 'Limits\n------\n\nText', '## Limits\nText'],
    ['marks', '**b** *i*, ***bi*** ~~s~~ ==h==', '**b** _i_, **_bi_** ~~s~~ **h**'],
    ['bold beside Chinese punctuation', '这是**“桥梁”**就是', '这是**“桥梁”**就是'],
    ['entities', 'R&amp;D &lt;3 &copy;', 'R&D \\<3 ©'],
    ['hard line breaks', 'one  \ntwo\\\nthree', 'one\ntwo\nthree'],
    ['tasks', '- [ ] learn\n- [x] read', '- ☐ learn\n- ☑ read'],
    ['nested lists', '* a\n    * b\n        * c\n* d', '- a\n  - b\n    - c\n- d'],
    ['paragraphs of an item close to it', '- a\n\n  b\n\n  c\n- d', '- a\n  b\n  c\n- d'],
    ['no empty items', '-\n- a', '- a'],
    ['numbers as written', '3. c\n4. d\n   - e', '3. c\n4. d\n  - e'],
    ['a list right under a paragraph', 'Ways:\n    * up\n    * out', 'Ways:\n- up\n- out'],
    ['a code block with its language', '```ts\na < b\n```', '```ts\na < b\n```'],
    ['what is more than a language', '```js {1,3}\nx\n```', '```js\nx\n```'],
    ['a word that is no language', '```中文\nx\n```', '```\nx\n```'],
    ['indented code', 'Run:\n\n    npm test', 'Run:\n```\nnpm test\n```'],
    ['code with a fence in it', '````\n```\nx\n```\n````', '```\n`\u200b``\nx\n`\u200b``\n```'],
    ['quotes', '> a\n>\n> b', '> a\n> \n> b'],
    ['quotes in quotes, which Discord has not', '> a\n> > b', '> a\n> \n> b'],
    [
      'a comparison, which is no quote',
      '* S3:\n    * >=3 zones\n    * fast',
      '- S3:\n  - \\>=3 zones\n  - fast',
    ],
    ['a comparison at the start of a line', 'Zones:\n>= 3, or 1', 'Zones:\n\\>= 3, or 1'],
    [
      'more than a number, in a list',
      '* Burns:\n    * >20% of the skin\n    1. >50 years',
      '- Burns:\n  - \\>20% of the skin\n  1. \\>50 years',
    ],
    [
      'quotes of numbers, in a list or not',
      '* >1. a\n* >20 years\n  >ago\n\n>20 %',
      '> 1. a\n> 20 years\n> ago\n\n> 20 %',
    ],
    ['a callout', '> [!tip] Remember\n> SQS', '> **💡 Remember**\n> SQS'],
    [
      'a box of MkDocs',
      '!!! warning "Costs"\n    SQS\n\n    - a\n\nMore',
      '> **⚠️ Costs**\n> SQS\n> - a\nMore',
    ],
    [
      'a box right below a text',
      'SQS\n!!! note\n    pull\nMore',
      'SQS\n\n> **📝 Note**\n> pull\n\nMore',
    ],
    ['marks that stand above no box', 'SQS\n!!! note\npull', 'SQS\n!!! note\npull'],
    [
      'a box that opens',
      '??? Answer\n\n    Run:\n\n    ```sh\n    ls\n    ```',
      '> **Answer**\n> Run:\n> ```sh\n> ls\n> ```',
    ],
    ['a box in a box', '???+ "Two"\n    !!! note\n        SQS', '> **Two**\n> **📝 Note**\n> SQS'],
    ['a box with no space before its kind', '!!!note\n    SQS', '> **📝 Note**\n> SQS'],
    [
      'a box with quotes in its title',
      '??? note "The "best" one"\n    SQS',
      '> **📝 The "best" one**\n> SQS',
    ],
    [
      'tabs of MkDocs one below the other',
      'Run:\n=== "npm"\n    ```sh\n    npm i\n    ```\n\n    - a\n\n=== "*pnpm*"\n    b\n\nc',
      'Run:\n\n**npm**\n```sh\nnpm i\n```\n- a\n\n**_pnpm_**\n\nb\n\nc',
    ],
    ['a tab in a box', '??? note "A"\n    === "C"\n        b', '> **📝 A**\n> **C**\n> \n> b'],
    ['what is no tab', '=== "a"\nb\n\n=== "c"', '=== "a"\nb\n\n=== "c"'],
    [
      'a box in a list',
      '- a\n\n    !!! note\n        SQS\n\n- b',
      '- a\n> **📝 Note**\n> SQS\n- b',
    ],
    [
      'a box of Docusaurus',
      'a\n:::note[On *x*]\nSQS\n\n- b\n:::\nc',
      'a\n\n> **📝 On _x_**\n> SQS\n> - b\nc',
    ],
    ['a box of VuePress', '::: warning Costs\nSQS\n:::', '> **⚠️ Costs**\n> SQS'],
    [
      'boxes with attributes',
      '::: tip Use {{x}} {open}\na\n:::\n\n:::tip{.b}\nc\n:::\n\n::: tip {d}\ne\n:::',
      '> **💡 Use {{x}}**\n> a\n\n> **💡 Tip**\n> c\n\n> **💡 Tip**\n> e',
    ],
    [
      'boxes in a box, with more colons around or as many',
      '::::info\n:::tip\na\n:::\n::::\n\n:::info\n:::tip\nb\n:::\n:::',
      '> **ℹ️ Info**\n> **💡 Tip**\n> a\n\n> **ℹ️ Info**\n> **💡 Tip**\n> b',
    ],
    [
      'a box of colons in a list, and one right behind a list',
      '- a\n\n  :::note\n  SQS\n  :::\n\n- b\n:::note\nS3\n:::',
      '- a\n> **📝 Note**\n> SQS\n- b\n> **📝 Note**\n> S3',
    ],
    [
      'colons in the code of a box',
      ':::tip\n```\n:::\n```\nSQS\n:::\nc',
      '> **💡 Tip**\n> ```\n> :::\n> ```\n> SQS\n\nc',
    ],
    ['a box in code', '```\n:::tip\nSQS\n:::\n```', '```\n:::tip\nSQS\n:::\n```'],
    ['boxes with their kinds in braces', ':::{tip} Know\nSQS\n:::', '> **💡 Know**\n> SQS'],
    ['a callout of Quarto', '::: {.callout-note}\nSQS\n:::', '> **📝 Note**\n> SQS'],
    ['a box that is never closed without its colons', 'a\n:::tip\nSQS', 'a\n\nSQS'],
    [
      'the title of a box with a heading in it',
      ':::tip[Know]\n### SQS\nb\n:::',
      '**Know**\n\n### SQS\nb',
    ],
    [
      'code in tabs one below the other',
      '::: code-group\n```sh [npm]\nnpm i\n```\n```sh [pnpm]\npnpm i\n```\n:::\nb',
      '```sh\nnpm i\n```\n```sh\npnpm i\n```\nb',
    ],
    [
      'the titles of tabs as bold lines',
      '::::{tab-set}\n:::{tab-item} Linux\napt\n:::\n::: tab macOS\nbrew\n:::\n::::',
      '**Linux**\n\napt\n\n**macOS**\n\nbrew',
    ],
    ['columns without their colons', '::: {.column width="40%"}\nSQS\n:::', 'SQS'],
    ['what stands behind an unknown name', ':::: task of `a`\nb\n::::', 'task of `a`\n\nb'],
    ['colons with other text as they stand', 'a\n::: b, c\n:: d', 'a\n::: b, c\n:: d'],
    ['a callout without a title', '> [!WARNING]-\n> Costs', '> **⚠️ Warning**\n> Costs'],
    ['callouts of other languages', '> [!Définition] Pi\n> SQS', '> **Pi**\n> SQS'],
    ['their signs', '> [!atención]\n> Costs', '> **⚠️ Atención**\n> Costs'],
    ['their signs without accents', '!!! atencao\n    Costs', '> **⚠️ Atencao**\n> Costs'],
    ['boxes of other languages', ':::beispiel SQS\nPull\n:::', '> **📎 SQS**\n> Pull'],
    ['a rule between blocks only', '---\n\na\n\n***\n\nb\n\n---', 'a\n\n────────────\n\nb'],
    ['formulas', '$\\frac{a}{b} \\leq n^2$, $5 and $6', 'a/b ≤ n², $5 and $6'],
    [
      'indices and exponents',
      '$x_1^2 + x_n^i, CO_2, H_3O^+, 10^{-3}, (q_0,0)$, $^{15}N$',
      'x₁² + xₙⁱ, CO₂, H₃O⁺, 10⁻³, (q₀,0), ¹⁵N',
    ],
    [
      'charges, isotopes and states of chemistry',
      '$\\ce{SO4^2- + 2Na+(aq) -> Na2SO4(s)}$, $\\ce{^{14}_{6}C}$, $Ca^{2+}$, $a^+(b)$',
      'SO₄²⁻ + 2Na⁺(aq) → Na₂SO₄(s), ¹⁴₆C, Ca²⁺, a^+(b)',
    ],
    [
      'indices and exponents that have no small signs, or would be hard to read',
      '$a_{ij} + 2^{1.5} + t_{max} + P_A + e^{-x} + x^{2y}$',
      'a\\_ij + 2^1.5 + t\\_max + P\\_A + e^(-x) + x^(2y)',
    ],
    [
      'rows of a formula in a line',
      'If $A = (\\begin{matrix} 1 & 2 \\\\\n3 & 4 \\\\ \\end{matrix})$, then',
      'If A = (1, 2; 3, 4), then',
    ],
    [
      'rows of a formula that begins behind text',
      'So: $$\n\\begin{align}\na &= b + c \\\\\n&= d\n\\end{align}\n$$\nIn all:',
      'So: a = b + c\n= d\nIn all:',
    ],
    ['no block ids of Obsidian', 'Fast. ^abc-1', 'Fast.'],
    ['footnotes', 'Fast.[^1]\n\n[^1]: *Very*.', 'Fast.¹\n\n-# ¹ _Very_.'],
    [
      'footnotes beside each other',
      'Fast.[^1][^2] So[^1] [^2]\n\n[^1]: A.\n\n[^2]: B.',
      'Fast.¹ ² So¹ ²\n\n-# ¹ A.\n-# ² B.',
    ],
    [
      'lines that end in an address',
      'Origin: https://a.example/guides/2024/the-names-of-domains-and-their-servers\nTags: names',
      'Origin: <https://a.example/guides/2024/the-names-of-domains-and-their-servers>\nTags: names',
    ],
    ['no comments', 'a %%hidden%% b\n\n<!-- hidden -->\n\nc', 'a b\n\nc'],
    ['no marks for a table of contents', '[TOC]\n\n* [[_toc_]]\n\nA TOC.', 'A TOC.'],
    ['no images of the notes', 'Text:\n![A diagram](a.png)\n\n![[b.png]]', 'Text:'],
    [
      'no braces that say how something looks',
      'a\n![A](a.png){width=50%}\n[b](https://a.b/){:target="_blank"} `c`{.sh} {d} `e`{f}',
      'a\nb (<https://a.b/>) `c` {d} `e`{f}',
    ],
    [
      'no braces over several lines, or on a line of their own',
      '{: .top}\n[SQS]{.ex\nhref="a"} is\n![A](a.png){width="1in"\nheight="2in"} pull\n{: #id .wide}\n\n{:ok, x}',
      'SQS is\nA pull\n\n{:ok, x}',
    ],
    ['no code for other pages', 'SQS `\\quad`{=tex} is `pull`', 'SQS is `pull`'],
    [
      'spans of Pandoc as their text',
      'a [b [*c*](c.md)]{.notes} [d]{e} [f](g.md)',
      'a b _c_ \\[d\\]{e} f',
    ],
    ['the language of code in braces', '```{r, echo=FALSE}\na\n```', '```r\na\n```'],
    ['the language of code as a class', '``` {.python size="small"}\na\n```', '```python\na\n```'],
    ['the language of code of MyST', '```{code-block} go\na\n```', '```go\na\n```'],
    [
      'a wrapped link on one line',
      'See [the\ndocs](https://a.b/).',
      'See the docs (<https://a.b/>).',
    ],
    [
      'the text of an image within a line',
      'Press ![the gear](g.png) twice',
      'Press the gear twice',
    ],
    ['images on the web as links', '![Logo](https://a.b/c.png)', 'Logo (<https://a.b/c.png>)'],
  ])('shows %s', (_, markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it.each([
    ['mentions', 'Hi @everyone and <@123> in <#1>', 'Hi \\@everyone and \\<@123> in \\<#1>'],
    ['commands and times', '</explain:1> <t:1:R>', '\\</explain:1> \\<t:1:R>'],
    ['custom emoji', '<:lambda:12> <a:x:1>', '\\<\\:lambda:12> \\<a\\:x:1>'],
    ['spoilers and small print', '||x||\n\n-# y', '\\|\\|x\\|\\|\n\n\\-# y'],
    ['escaped stars', '\\*not bold\\*', '\\*not bold\\*'],
    ['names with underscores', 'AWS_ACCESS_KEY_ID', 'AWS\\_ACCESS\\_KEY\\_ID'],
    ['a quote to the end', '\\>>> x', '\\>>> x'],
    ['numbers that begin no list', '1995\\. A year', '1995\\. A year'],
    ['what is literal only for Discord', '- \\# a\n- \\- b', '- \\# a\n- \\- b'],
    ['nothing in code', '`@everyone *a*`', '`@everyone *a*`'],
  ])('leaves %s text', (_, markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  describe('line breaks of the source', () => {
    it('are spaces where the writer wrapped a long line', () => {
      const markdown = `${'word '.repeat(15)}end\nof the line`;

      expect(toDiscordMarkdown(markdown)).toBe(`${'word '.repeat(15)}end of the line`);
    });

    it('are nothing between Chinese characters', () => {
      const markdown = `${'数据库管理系统'.repeat(6)}\n是一种软件`;

      expect(toDiscordMarkdown(markdown)).toBe(`${'数据库管理系统'.repeat(6)}是一种软件`);
    });

    it('stay after short lines, and before the options of a question', () => {
      const markdown = 'Which one?\nA. Lambda\nB. EC2';

      expect(toDiscordMarkdown(markdown)).toBe(markdown);
    });
  });

  describe('links', () => {
    it.each([
      ['show where they lead', '[docs](https://a.b/c)', 'docs (<https://a.b/c>)'],
      ['show an address once', '[https://a.b/c](https://a.b/c)', '<https://a.b/c>'],
      [
        'hide no other address',
        '[https://a.b](https://evil.c)',
        '<https://a.b> (<https://evil.c>)',
      ],
      ['keep brackets and underscores', '<https://a.b/c_(d)_e>', '<https://a.b/c_(d)_e>'],
      ['stand bare in a text', 'See https://a.b/c_d.', 'See <https://a.b/c_d>.'],
      ['end where something was cut', 'See https://a.b/c…', 'See <https://a.b/c>…'],
      ['are resolved by reference', '[docs][1]\n\n[1]: https://a.b/c', 'docs (<https://a.b/c>)'],
      ['to mail show the address', '[us](mailto:a@b.c)', 'us (a@b.c)'],
      ['to nothing safe are text', '[x](file:///etc/passwd)', '\\[x\\](file:///etc/passwd)'],
      ['between notes are text', '[SQS](../sqs.md) and [[Lambda|it]]', 'SQS and it'],
    ])('%s', (_, markdown, expected) => {
      expect(toDiscordMarkdown(markdown)).toBe(expected);
    });

    it('between notes lead where the bot says', () => {
      const linkFor = (target: string) => `https://notes.example/${encodeURI(target)}`;

      const shown = toDiscordMarkdown(
        '[SQS](../sqs.md#limits), [[Lambda#Cold start|cold]]',
        linkFor,
      );

      expect(shown).toBe(
        '[SQS](<https://notes.example/../sqs.md#limits>), [cold](<https://notes.example/Lambda#Cold%20start>)',
      );
    });
  });

  it.each([
    ['the third heading, and the fourth bold', '### c\n\n#### d', '### c\n**d**'],
    ['a heading in a list, bold', '- # a\n- b\n\n  ## c', '- **a**\n- b\n\n  **c**'],
    ['the number before code', '1. ```\n   a\n   ```\n2. b', '1.\n```\na\n```\n2. b'],
    ['the number before a list', '1. - a\n2. b', '1.\n  - a\n2. b'],
    ['a list in nothing but a list', '- a\n- - b', '- a\n- b'],
    ['a quote in a list in a quote', '> - a\n>   > b', '> - a\n> \n> b'],
    ['a quote in a list', '- > a\n- b', '> a\n- b'],
    [
      'marks inside of words',
      'un*fair* or *fair*ly **un*fair***',
      'un*fair* or *fair*ly **un*fair***',
    ],
    ['italics behind a strike', '~~a~~*b*', '~~a~~*b*'],
  ])('keeps %s', (_, markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it.each([
    ['[a](https://www.b.org/)', 'a (<https://www.b.org/>)'],
    ['[b.org](https://www.b.org/)', '<https://www.b.org/>'],
    ['[B](mailto:a@b.org)', 'B (a@b.org)'],
    ['[a@b.org](mailto:a@b.org)', 'a@b.org'],
    ['[](mailto:a@b.org)', 'a@b.org'],
    ['[](folder/my%20note.md)', 'my note.md'],
    ['[](folder/note.md#part)', 'part'],
    ['[![a](https://b.org/c.png)](https://b.org)', 'a (<https://b.org>)'],
  ])('says once where %j leads', (markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it.each([
    ['a line that announces', `${'word '.repeat(13)}is:\nnext`, 'is:\nnext'],
    ['an option', `${'word '.repeat(13)}is\nA. next`, 'is\nA. next'],
  ])('does not join %s with the next line', (_, markdown, end) => {
    expect(toDiscordMarkdown(markdown).slice(-end.length)).toBe(end);
  });

  it.each([
    ['a long line', `${'word '.repeat(13)}is\nnext`, 'is next'],
    ['Chinese and Chinese', `${'漢字'.repeat(20)}\n漢字`, '字漢字'],
    ['Chinese and English', `${'漢字'.repeat(20)}\nword`, '字 word'],
    ['English and Chinese', `${'word '.repeat(13)}is\n漢字`, 'is 漢字'],
  ])('joins %s with the next line', (_, markdown, end) => {
    expect(toDiscordMarkdown(markdown).slice(-end.length)).toBe(end);
  });

  it('indents lists no deeper than Discord does', () => {
    const items = Array.from({ length: 12 }, (_, depth) => `${'  '.repeat(depth)}- item`);

    const depths = toDiscordMarkdown(items.join('\n'))
      .split('\n')
      .map((line) => line.indexOf('-') / 2);

    expect(depths).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9]);
  });

  it('puts code and quotes of a list to the margin, where Discord shows them', () => {
    const markdown = '1. one\n\n   ```sh\n   ls\n   ```\n2. two\n   > quoted\n3. three';

    expect(toDiscordMarkdown(markdown)).toBe('1. one\n```sh\nls\n```\n2. two\n> quoted\n3. three');
  });
});
