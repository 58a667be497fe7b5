import { describe, expect, it } from 'vitest';
import { shownText } from '../../../src/answers/snippet/shown-text.ts';
import { aNote } from '../../builders/library.ts';

describe('the text that is shown of a section', () => {
  it('has no empty lines where pictures stood', () => {
    const [section] = aNote(
      'note.md',
      '# Note\nRuns code.\n\n- ![image.png](a.png)\n\n![](b.png)\n\nIn full.',
    ).sections;

    expect(section === undefined ? '' : shownText(section)).toBe('Runs code.\nIn full.');
  });
});
