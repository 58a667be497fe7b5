import { describe, expect, it } from 'vitest';
import { searching } from '../../builders/engine.ts';

describe('initials', () => {
  const { headings } = searching({
    'physics.md':
      '# Physics\n## Electromotive force\nThe e.m.f. of a cell.\n## R.M.S. speed\nA mean.\n## Constant speed\nThe speed is constant.\n',
    'steps.md': '# Steps\n## SUVAT\nFive equations.\n## Unknown SI equations\nUnits.\n',
  });

  it.each([
    ['what is emf', 'Electromotive force'],
    ['rms speed', 'R.M.S. speed'],
    ['r.m.s. speed', 'R.M.S. speed'],
  ])('are found with and without dots: %s', (question, heading) => {
    expect(headings(question)[0]).toBe(heading);
  });

  it('are no word that only asks', () => {
    expect(headings('when can you use suvat')).toEqual(['SUVAT']);
  });
});
