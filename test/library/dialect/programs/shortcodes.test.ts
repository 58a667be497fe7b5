import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

describe('shortcodes of Hugo and tags of Jekyll', () => {
  it.each([
    [
      '{{% callout info %}}\n**SQS**\n\n- pull\n{{% /callout %}}',
      '> **ℹ️ Info**\n> **SQS**\n> - pull',
    ],
    ['{{< hint warning >}}\nSQS\n{{< /hint >}}', '> **⚠️ Warning**\n> SQS'],
    ['{{% notice tip "Know this" %}}\nSQS\n{{% /notice %}}', '> **💡 Know this**\n> SQS'],
    ['{{< alert title="Costs" color="warning" >}}\nSQS\n{{< /alert >}}', '> **⚠️ Costs**\n> SQS'],
    ['{{< details "The answer" >}}\nSQS\n{{< /details >}}', '> **The answer**\n> SQS'],
    [
      'a\n{% highlight py linenos %}\nx = 1\n\n# y\n{% endhighlight %}',
      'a\n```py\nx = 1\n\n# y\n```',
    ],
    ['{{< highlight go "linenos=table" >}}\nx\n{{< /highlight >}}', '```go\nx\n```'],
    ['{{< figure src="a.png" title="The set $A \\cup B$ in *red*" >}}', 'The set A ∪ B in _red_'],
    ["See {% include fig.html src='a.png' caption='A queue' %}.", 'See A queue.'],
    ['{{< figure caption="A queue" >}}\nmore', 'A queue\nmore'],
    ['{{< youtube id="yi9gs36cCMA" >}}', '<https://youtu.be/yi9gs36cCMA>'],
    ['{{< tabs >}}\n{{< tab "a" >}}\nSQS\n{{< /tab >}}\n{{< /tabs >}}', 'SQS'],
    ['{% raw %}\nSQS\n{% endraw %}', 'SQS'],
    ['{{% callout info %}}\nSQS', 'SQS'],
  ])('are shown as what they stand for: %s', (markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it.each(['Loop with {% for x in y %} and {{ x }}', '`{{< tabs >}}`', 'a {{< b'])(
    'are none: %s',
    (text) => {
      expect(toDiscordMarkdown(text).replaceAll('\\', '')).toBe(text);
    },
  );

  it('leave sections alone that are after one that is never closed', () => {
    const note = aNote(
      'note.md',
      '# Note\n{{% callout info %}}\nSQS\n## Part\nS3\n{{% /callout %}}\n',
    );

    expect(note.sections).toMatchObject([
      { heading: 'Note', plain: 'SQS' },
      { heading: 'Part', plain: 'S3' },
    ]);
  });

  it('take no longer than their lines where none of very many is closed', () => {
    const { sections } = aNote(
      'note.md',
      `# Note\n${'{{% callout info %}}\nSQS\n\n'.repeat(20_000)}`,
    );

    expect(sections[0]?.plain).toMatch(/^SQS\nSQS/);
  });
});
