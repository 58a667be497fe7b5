import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../src/discord/markdown/to-discord-markdown.ts';

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

  it('leaves what is no tag of HTML as it stands', () => {
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
  });
});
