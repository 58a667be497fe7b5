import { describe, expect, it } from 'vitest';
import { aNote } from '../../builders/library.ts';

describe('chunks of R Markdown and Quarto that are run and not shown', () => {
  it.each([
    '```{r setup, include=FALSE}\nlibrary(x)\n```',
    '```{r include = F}\nlibrary(x)\n```',
    '```{r}\n#| label: a\n#| include: false\nlibrary(x)\n```',
  ])('make no answer at the top of a note: %s', (chunk) => {
    const { sections } = aNote(
      'sqs.Rmd',
      `---\ntitle: SQS\n---\n\n${chunk}\n\n## Limits\n\nPull\n`,
    );

    expect(sections).toMatchObject([
      { heading: 'Limits', startLine: chunk.split('\n').length + 6 },
    ]);
  });

  it('are only those', () => {
    const { sections } = aNote(
      'sqs.qmd',
      '# SQS\n```{r, echo=FALSE}\na\n```\n```{r}\nb\n#| include: false\n```\n```r\nc\n```\n',
    );

    expect(sections[0]?.plain.split(/\s+/)).toEqual(['a', 'b', '#|', 'include:', 'false', 'c']);
  });
});
