import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';

describe('the caption of a table of Pandoc', () => {
  it.each([': Limits of *SQS* {#tbl-limits .wide}', 'Table: Limits of *SQS*'])(
    'is shown without its marks: %s',
    (caption) => {
      const shown = toDiscordMarkdown(`| a | b |\n|---|---|\n| 1 | 2 |\n\n${caption}\n\n: c`);

      expect(shown).toBe('```\na  b\n─  ─\n1  2\n```\nLimits of _SQS_\n\n: c');
    },
  );
});
