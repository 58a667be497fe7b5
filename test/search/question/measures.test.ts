import { describe, expect, it } from 'vitest';
import { measuresAsked } from '../../../src/search/question/measures.ts';

describe('measuresAsked', () => {
  it('names what "how" and an adjective ask for', () => {
    expect(measuresAsked('how', 'big', 'can')).toEqual(['size']);
    expect(measuresAsked('so', 'big', 'that')).toEqual([]);
  });

  it('takes "how much" for a price only where no noun follows', () => {
    expect(measuresAsked('how', 'much', 'does')).toContain('cost');
    expect(measuresAsked('how', 'much', 'memory')).toEqual([]);
  });
});
