import { describe, expect, it } from 'vitest';
import { aNote } from '../builders/library.ts';

describe('the problems of a note', () => {
  it.each([
    ['heading-space', 3, '# One\nText\n##Two\nText\n'],
    ['heading-space', 3, '# One\nText\n##\u00a0Two\nText\n'],
    ['heading-accidental', 3, '# One\nThis is a sentence.\n---\nMore\n'],
    ['heading-empty', 3, '# One\nText\n##\nMore\n'],
    ['section-empty', 3, '# One\nText\n## Two\n\n# Three\nText\n'],
    ['list-indented', 3, '# One\nText:\n    * item\n    * item\n'],
    ['fence-unclosed', 3, '# One\nText\n```bash\necho\n# Two\n'],
    ['fence-unclosed', 3, '# One\n\n* ```bash\n  echo\n\nText\n'],
    ['fence-unclosed', 3, '# One\nText\n```\n'],
    ['fence-text', 4, '# One\n```bash\necho\n``` that was it\nText\n```\n'],
    ['link-broken', 3, '# One\nText\n[Two]()\n'],
    ['link-broken', 3, '# One\nText\n![Two]( )\n'],
    ['comment-unclosed', 3, '# One\nText\n<!-- hidden\n\n# Two\n'],
  ])('name %s with its line %i', (code, line, text) => {
    const { problems } = aNote('aws/note.md', text);

    expect(problems).toMatchObject([{ code, line, folder: '/notes', file: 'aws/note.md' }]);
    expect(problems[0]?.message).toMatch(/^[A-Z].*\.$/);
    expect(problems[0]?.whatWasDone).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    ['a heading that has others under it', '# One\n## Two\nText\n'],
    ['code that is closed in a quote', '> ```\n> code\n> ```\n\nText\n'],
    ['code that is closed in a list', '* item\n\n    ```bash\n    code\n    ```\n'],
    ['code with longer fences', '````md\n```js\ncode\n```\n````\n'],
    ['code with tildes', '~~~\n```\n~~~\n'],
    ['code at the very end', 'Text\n\n```\ncode\n```'],
    ['a rule under a blank line', 'Text\n\n---\n\nMore\n'],
    ['a comment with a fence in it', '<!-- ```mermaid\nx\n``` -->\n\nText\n'],
    ['links to the web', '[a](https://example.org/x.md) ![b](http://example.org/b.png)\n'],
    ['mail addresses', '[write](mailto:a@example.org)\n'],
    ['brackets in code', '# One\n`[Two]()`\n\n```\n![]()\n```\n'],
    ['headings in code', '```\n##Two\n```\n'],
  ])('are none in %s', (_, text) => {
    expect(aNote('note.md', text).problems).toEqual([]);
  });
});
