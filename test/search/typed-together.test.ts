import { describe, expect, it } from 'vitest';
import { searching } from '../builders/engine.ts';

const { search, headings } = searching({
  'watch.md':
    '# Watch\n## Threats\nThe guardduty finds them.\n## Guards\nAre on duty.\n## Network load balancer\nWorks with packets.\n## Rds\nKeeps tables.\n',
  'names.md': '# Names\n## Kar mento\nOne.\n## Karm ento\nTwo.\n## Zebralike fo\nThree.\n',
});

describe('words that were typed as one', () => {
  it('may be four', () => {
    expect(headings('networkloadbalancerpackets')).toEqual(['Network load balancer']);
  });

  it('are cut where the shorter of them is longest', () => {
    expect(headings('karmento')).toEqual(['Karm ento']);
  });

  it('are not parts of two letters, which are endings', () => {
    expect(headings('fozebralike')).toEqual([]);
  });

  it('are not function words', () => {
    expect(headings('thebalancer')).toEqual([]);
  });
});

describe('a word that was typed as two', () => {
  it('may have a typo where the notes lack one of the two, but not where they know both', () => {
    expect(headings('gaurd duty')).toContain('Threats');
    expect(headings('guards duty')).toEqual(['Guards']);
  });

  it('has five letters or more', () => {
    expect(search('r ds').hits).toEqual([]);
  });
});
