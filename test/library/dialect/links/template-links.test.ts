import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aLibrary } from '../../../builders/library.ts';

describe('a link whose address Hugo or Jekyll makes', () => {
  it.each([
    ['[Queues]({{< relref "sqs.md" >}}) wait', 'Queues wait'],
    ['[Queues]({{% ref "aws/sqs#limits" %}}) wait', 'Queues wait'],
    ['[Queues]({% link _aws/sqs.md %}) wait', 'Queues wait'],
    ['**a** [*b* c *d*]({{ site.url }}) **e** `f`', '**a** _b_ c _d_ **e** `f`'],
    ['[*Queues*]({{ site.baseurl }}/sqs/ "On queues") wait', '_Queues_ wait'],
  ])('is shown as its text: %s', (markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it('leads to the note that it names', () => {
    const { links, problems } = aLibrary({
      'aws/sqs.md': '# SQS\ntext\n## Limits\ntext',
      'b.md': '# B\n[Queues]({{< relref "sqs.md#limits" >}})\n',
    });

    expect(links).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('is not one in code or with something else in it', () => {
    const markdown = '`[a]({{< ref "b" >}})` [a]({{ x }})';

    expect(toDiscordMarkdown(markdown)).toContain('`[a]({{< ref "b" >}})` ');
    expect(toDiscordMarkdown(markdown)).toContain('{{ x }}');
  });
});
