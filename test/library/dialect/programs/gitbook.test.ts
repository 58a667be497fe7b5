import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

describe('what GitBook and HackMD write between braces and percent signs', () => {
  it.each([
    [
      'a hint',
      '{% hint style="warning" %}\nPull\n\n* a\n{% endhint %}\nb',
      '> **⚠️ Warning**\n> Pull\n> - a\nb',
    ],
    [
      'tabs',
      '{% tabs %}\n{% tab title="Linux" %}\nPull\n{% endtab %}\n\n{% tab title=\'Mac\' %}\n```sh\na\n```\n{% endtab %}\n{% endtabs %}',
      '**Linux**\n\nPull\n\n**Mac**\n```sh\na\n```',
    ],
    [
      'code that wraps',
      '{% code overflow="wrap" %}\n```\na\n```\n{% endcode %}\nb',
      '```\na\n```\nb',
    ],
    [
      'code with a name',
      '{% code title="a.sh" %}\n```\na\n```\n{% endcode %}',
      '**a.sh**\n```\na\n```',
    ],
    [
      'a page elsewhere',
      'a\n{% embed url="https://example.org/a%20b" %}\nAbout\n{% endembed %}',
      'a\n\n<https://example.org/a%20b>\n\nAbout',
    ],
    [
      'a page of the same book',
      '{% content-ref url="sqs.md" %}\n[sqs.md](sqs.md)\n{% endcontent-ref %}',
      'sqs.md',
    ],
    ['one in an old book', '{% page-ref page="../aws/sqs.md" %}', 'sqs'],
    [
      'a text that other pages have, too',
      'a\n{% include "../.gitbook/includes/licence.md" %}\n\nb\n\n{%- include toc.html depth=2 -%}',
      'a\n\nb',
    ],
    ['but not in a sentence', 'write {% include "a.md" %}', 'write {% include "a.md" %}'],
    [
      'bold beside one',
      '**a** {% embed url="https://example.org/b" %} **c**',
      '**a** <https://example.org/b> **c**',
    ],
    ['a hint that ends in its text', '{% hint style="info" %}\nPull. {% endhint %}', 'Pull.'],
    ['a video', '{%youtube dQw4w9WgXcQ %}', '<https://youtu.be/dQw4w9WgXcQ>'],
    ['a page that is shown small', 'See {%preview https://a.b/c %}', 'See <https://a.b/c>'],
    ['another note', '{%hackmd BJrTq20hE %}\nPull', 'Pull'],
  ])('is shown as what it says: %s', (_, markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it('makes a hint of the kind tip a tip', () => {
    const { tips } = aNote('sqs.md', '# SQS\n{% hint style="tip" %}\nPull first.\n{% endhint %}\n');

    expect(tips).toMatchObject([{ plain: 'Pull first.', line: 2 }]);
  });

  it('leads to the pages of the book', () => {
    const { references } = aNote('aws.md', '# AWS\n{% page-ref page="sqs.md" %}\n');

    expect(references).toMatchObject([{ target: 'sqs.md', line: 2 }]);
  });

  it('leaves what notes say of templates', () => {
    const markdown = 'A loop: {% for x in y %} and {% code-of-x %}';

    expect(toDiscordMarkdown(markdown)).toBe(markdown);
  });

  it.each(['{% hint %}\n', '{% tab title="', '{% endtab %}', '{%'])(
    'takes no longer than its text where it is not closed: %s',
    (text) => {
      const { sections } = aNote('note.md', `# Note\nSQS\n\n${text.repeat(20_000)}`);

      expect(sections[0]?.plain).toMatch(/^SQS/);
    },
  );
});
