import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../builders/discord-markdown.ts';

describe('HTML in a note', () => {
  it.each([
    ['line breaks', 'a<br>b<br/>c', 'a\nb\nc'],
    ['keys', 'Press <kbd>Ctrl</kbd>+<kbd>C</kbd>', 'Press `Ctrl`+`C`'],
    ['marks', '<b>a</b> <em>b</em> <u>c</u> <del>d</del>', '**a** _b_ __c__ ~~d~~'],
    ['marks across Markdown', '<b>a *b* c</b>', '**a _b_ c**'],
    ['raised and lowered text', 'H<sub>2</sub>O, n<sup>10</sup>', 'H₂O, n¹⁰'],
    ['links', '<a href="https://a.b/c">docs</a>', 'docs (<https://a.b/c>)'],
    ['paragraphs', '<p align="center">a</p><p>b</p>', 'a\n\nb'],
    ['headings', '<h2>Limits</h2>\n\nText', '## Limits\nText'],
    ['lists without closing tags', '<ol><li>a<li>b<ul><li>c</ul></ol>', '1. a\n2. b\n  - c'],
    ['code blocks', '<pre><code>a\n  &lt;b&gt;</code></pre>', '```\na\n  <b>\n```'],
    ['quotes', '<blockquote>a<p>b</blockquote>', '> a\n> \n> b'],
    ['boxes', '<input type="checkbox" checked> done', '☑ done'],
    ['images on the web', '<img src="https://a.b/c.png" alt="Logo">', 'Logo (<https://a.b/c.png>)'],
    ['no other images', '<img src="a.png" alt="A diagram">\n\ntext', 'text'],
    [
      'no scripts, styles, comments',
      '<script>alert(1)</script><style>p{}</style><!-- x -->\n\na',
      'a',
    ],
  ])('shows %s', (_, html, expected) => {
    expect(toDiscordMarkdown(html)).toBe(expected);
  });

  it.each([
    ['a quote and what follows it', '<blockquote>a</blockquote>\n\nb', '> a\n\nb'],
    ['containers apart', '<div>a</div><div>b</div>', 'a\n\nb'],
    ['raised text and what follows it', '2<sup>10</sup> bytes', '2¹⁰ bytes'],
    ['code and what follows it', '<pre>\n  a\n b</pre><b>c</b>', '```\n  a\n b\n```\n**c**'],
    ['what follows a style', '<style>p{}</style><b>a</b>', '**a**'],
    ['wrapped lines as one', '<div>a\n   b</div>', 'a b'],
    ['no empty paragraphs', 'a\n\n<p>&nbsp;</p>\n\nb', 'a\n\nb'],
    ['no line breaks around a title', '<h2><br>Limits<br></h2>\n\nText', '## Limits\nText'],
    ['the number that a list begins with', '<ol start="3"><li>a</ol>', '3. a'],
    ['nought as the number of the first item', '<ol start="0"><li>a<li>b</ol>', '0. a\n1. b'],
    ['one where a list can’t begin so', '<ol start="-3"><li>a</ol>', '1. a'],
    ['one where a list begins with no number', '<ol start="1.5"><li>a</ol>', '1. a'],
    ['items without a list', '<li>a<li>b', '- a\n- b'],
    ['an item in one of Markdown', '- a <li>b\n- c', '- a\n  - b\n- c'],
    ['text of a list without an item', '<ul><b>a</b><li>b</ul>', '- **a**\n- b'],
    ['empty boxes', '<input type="checkbox"> to do', '☐ to do'],
    [
      'each box for itself',
      '<p><input type="checkbox" checked>a<br><input type="checkbox">b',
      '☑ a\n☐ b',
    ],
    ['code inside of a paragraph', '<p>a<pre>b</pre>c</p>', 'a\n```\nb\n```\nc'],
    ['rules', '<p>a</p><hr><p>b</p>', 'a\n\n────────────\n\nb'],
    [
      'blocks in links behind them',
      '<a href="https://a.b/">a<p>b</p></a>',
      'a (<https://a.b/>)\n\nb',
    ],
    ['no declarations and instructions', '<!DOCTYPE html>\na <?php echo 1 ?> b', 'a b'],
    ['a character at the end once', '<p>a &amp;', 'a &'],
    ['no fields of forms', '<input type="text">a', 'a'],
    [
      'titles of images',
      '<img src="https://a.b/c.png" title="Logo">',
      'Logo (<https://a.b/c.png>)',
    ],
    ['videos', '<video src="https://a.b/c.mp4"></video>', '<https://a.b/c.mp4>'],
    ['tags in capitals', '<B>a</B> <A HREF="https://a.b/">x</A>', '**a** x (<https://a.b/>)'],
    [
      'what stands for characters',
      '<a href="https://a.b/?c&amp;d">R&amp;D</a>',
      'R&D (<https://a.b/?c&d>)',
    ],
    [
      'formulas',
      '<details>\n<summary>When?</summary>\nIf $x_1 \\leq 2$, $$\n\\frac{a}{b}\n$$ or $5 and $6 to $HOME\n</details>',
      '**▸ When?**\nIf x\\_1 ≤ 2, a/b or $5 and $6 to $HOME',
    ],
    [
      'what stands in for a name',
      '<div>\ncp <your-file> s3://<Bucket>\n</div>',
      'cp \\<your-file> s3://\\<Bucket>',
    ],
    ['closing tags of such names', '<div>\nList<T>x</T>y\n</div>', 'List\\<T>x\\</T>y'],
    ['a tag that does not end', '<div>\na <b\n', 'a \\<b'],
  ])('shows %s', (_, html, expected) => {
    expect(toDiscordMarkdown(html)).toBe(expected);
  });

  it('leaves out what browsers show in place of what they cannot play', () => {
    const html =
      '<iframe src="https://a.b/c">\n<p>Your browser shows no frames.</p>\n</iframe>\n\n<video src="https://a.b/d">\nNo video.\n</video>\n\n<audio src="https://a.b/e">\n\nMore.';

    expect(toDiscordMarkdown(html)).toBe(
      '<https://a.b/c> <https://a.b/d> <https://a.b/e>\n\nMore.',
    );
  });

  it('makes no link of an anchor', () => {
    const linkFor = () => 'https://notes.example/';

    expect(toDiscordMarkdown('<a name="limits">Limits</a>', linkFor)).toBe('Limits');
  });

  it('shows what can be folded, its summary as a title, Markdown inside as Markdown', () => {
    const html =
      '<details>\n<summary>Answer</summary>\n\n**B.** Lambda\n\n- fast\n\n</details>\n\nNext';

    expect(toDiscordMarkdown(html)).toBe('**▸ Answer**\n**B.** Lambda\n- fast\n\nNext');
  });

  it('shows tables as it does those of Markdown', () => {
    const html =
      '<table><tr><th>Name</th><th>Price</th></tr>\n<tr><td>S3</td><td><b>low</b></td></tr></table>';

    expect(toDiscordMarkdown(html)).toBe('```\nName  Price\n────  ─────\nS3    low\n```');
  });

  it.each([
    ['without a head', '<tr><td>a<td>b</tr><tr><td>c<td>d</tr>', 'a  b\nc  d'],
    ['with heads of rows', '<tr><th>a<td>b</tr><tr><th>c<td>d</tr>', 'a  b\nc  d'],
    ['with empty rows', '<tr></tr><tr><th>a<th>b</tr><tr><td>c<td>d</tr>', 'a  b\n─  ─\nc  d'],
    ['with wrapped lines in a cell', '<tr><td>a\n  b<td>c</tr>', 'a b  c'],
    [
      'without breaks around a text',
      '<tr><td>a<br><td>b</tr><tr><td><br>c<td>d</tr>',
      'a  b\nc  d',
    ],
    ['with paragraphs in a cell', '<tr><td>a<td><p>b</p><p>c</p></tr>', 'a  b\n   c'],
    ['with a list in a cell', '<tr><td>a<td><ul><li>b<li>c</ul></tr>', 'a  b\n   c'],
    [
      'with a title and a quote in a cell',
      '<tr><td><h3>a</h3><td><blockquote>b</blockquote></tr>',
      'a  b',
    ],
    ['with lines of code in a cell', '<tr><td>a<td><pre>b\nc</pre></tr>', 'a  b c'],
    ['with a table in a cell', '<tr><td>a<td><table><tr><th>b<tr><td>c</table></tr>', 'a  b\n   c'],
    ['with text in no cell', '<tr>a<td>b</tr>', 'a  b'],
    ['with text in no row', 'a<tr><td>b<td>c</tr>', 'a\nb  c'],
  ])('shows tables %s', (_, rows, expected) => {
    expect(toDiscordMarkdown(`<table>${rows}</table>`)).toBe(`\`\`\`\n${expected}\n\`\`\``);
  });

  it('shows cells without a table as one, and two tables as two', () => {
    expect(toDiscordMarkdown('<td>a</td><td>b</td>')).toBe('```\na  b\n```');
    expect(toDiscordMarkdown('<table><td>a<td>b</table><table><td>c<td>d</table>')).toBe(
      '```\na  b\n```\n```\nc  d\n```',
    );
  });

  it.each([
    ['text', '<caption>Prices</caption><tr><td>a<td>b</tr>', '**Prices**\n```\na  b\n```'],
    [
      'paragraphs with marks',
      '<caption><p>Prices <em>now</em></p><p>1 GB</p></caption><tr><td>a<td>b</tr>',
      '**Prices _now_**\n**1 GB**\n```\na  b\n```',
    ],
    ['nothing', '<caption></caption><tr><td>a<td>b</tr>', '```\na  b\n```'],
    ['text, and no row', '<caption>Prices</caption>', '**Prices**'],
  ])('shows a caption above its table: %s', (_, rows, expected) => {
    expect(toDiscordMarkdown(`<table>${rows}</table>`)).toBe(expected);
  });

  it('shows nothing of what is empty', () => {
    const html = '<table></table><table><tr></tr></table><ul></ul><blockquote></blockquote>';

    expect(toDiscordMarkdown(`a\n\n${html}\n\nb`)).toBe('a\n\nb');
  });

  it('leaves anything that is not an HTML tag unchanged', () => {
    const text = 'aws s3 cp <your-file> s3://<Bucket Name>/ and List<String>, a < b';

    expect(toDiscordMarkdown(text)).toBe(
      'aws s3 cp \\<your-file> s3://\\<Bucket Name>/ and List\\<String>, a \\< b',
    );
  });

  it('ends what nobody closed where the paragraph does', () => {
    expect(toDiscordMarkdown('<b>bold\n\nnot <code>code\n\nagain')).toBe(
      '**bold**\n\nnot `code`\n\nagain',
    );
  });

  it('ignores closing tags that close nothing', () => {
    expect(toDiscordMarkdown('- a</li></ul></div>\n- b')).toBe('- a\n- b');
    expect(toDiscordMarkdown('<blockquote>a</div><b>b</b></blockquote>')).toBe('> a**b**');
  });
});
