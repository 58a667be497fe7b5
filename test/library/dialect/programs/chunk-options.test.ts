import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

describe('chunks of code in Quarto and R Markdown', () => {
  it.each([
    [
      '```{r}\n#| label: plot\n#| echo: false\n# A comment\nplot(x)\n```',
      '```r\n# A comment\nplot(x)\n```',
    ],
    ['```{ojs}\n//| echo: false\nx\n```', '```ojs\nx\n```'],
    ['```{sql, connection=db}\n--| a: b\nSELECT 1\n```', '```sql\nSELECT 1\n```'],
    ['- a\n\n  ```{python}\n  #| a: b\n  x\n  ```', '- a\n```python\nx\n```'],
    ['```{r}\nx\n#| echo: false\n```', '```r\nx\n#| echo: false\n```'],
    ['```sh\n#| not an option\n```', '```sh\n#| not an option\n```'],
  ])('are shown without their options: %s', (markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it('tell the right line of what is wrong in them', () => {
    const { problems } = aNote('sqs.qmd', '# SQS\n```{r}\n#| a: b\nx\n``` y\nz\n```\n');

    expect(problems).toMatchObject([{ code: 'fence-text', line: 5 }]);
  });
});
