import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

describe('macros of Logseq and Roam', () => {
  it.each([
    ['a video', '- {{video https://youtu.be/a?t=1}}', '- <https://youtu.be/a?t=1>'],
    [
      'a video by its number',
      'See {{youtube dQw4w9WgXcQ}}.',
      'See <https://youtu.be/dQw4w9WgXcQ>.',
    ],
    ['a video of Roam', '{{[[video]]: https://youtu.be/a}}', '<https://youtu.be/a>'],
    ['another page', '{{embed [[Queues]]}}', 'Queues'],
    ['a task', '- {{[[TODO]]}} Read\n- {{[[DONE]]}} Pull', '- ☐ Read\n- ☑ Pull'],
    [
      'what is hidden',
      'SQS is {{cloze **pull**}}, SNS is {{c1::push::not pull}}.',
      'SQS is **pull**, SNS is push.',
    ],
    ['what is bold beside one', '**a** {{cloze *b*}} **c**', '**a** _b_ **c**'],
    ['nothing else', '# Queues {{renderer :todo}}\n- {{query (todo now)}} a', '# Queues\n- a'],
  ])('show %s', (_, markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it('leave what notes say of templates, sets and pages of their own', () => {
    const text = '{{ title }} and {{video}s} and {{{1}}, {2}} and `{{video x}}`';

    expect(toDiscordMarkdown(text)).toBe(text);
  });

  it('leave links on their lines', () => {
    const { references } = aNote('a.md', '# A\nb\n{{embed [[Queues]]}}\n[c](c.md)\n');

    expect(references.map(({ line, target }) => [line, target])).toEqual([
      [3, 'Queues'],
      [4, 'c.md'],
    ]);
  });
});
