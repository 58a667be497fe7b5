import { describe, expect, it } from 'vitest';
import { termOf } from '../../../src/search/text/term.ts';

describe('termOf', () => {
  it.each([
    ['instances', 'instance'],
    ['scaling', 'scale'],
    ['encrypted', 'encrypts'],
    ['policies', 'policy'],
    ['precise', 'precisely'],
  ])('makes one term of the inflections %s and %s', (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });

  it.each([
    ['organisation', 'organization'],
    ['virtualised', 'virtualized'],
    ['organisational', 'organizational'],
    ['behaviour', 'behavior'],
    ['behavioural', 'behavioral'],
    ['neighbourhood', 'neighborhood'],
    ['centres', 'centers'],
    ['catalogue', 'catalog'],
    ['analysing', 'analyzing'],
    ['cancelled', 'canceled'],
    ['licence', 'license'],
    ['programme', 'program'],
    ['fibre', 'fiber'],
  ])('makes one term of British %s and American %s', (british, american) => {
    expect(termOf(british)).toBe(termOf(american));
  });

  it.each([
    ['filled', 'filed'],
    ['general', 'generous'],
    ['four', 'for'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });

  it('leaves what is too long for a word as it is', () => {
    const sequence = `${'acgt'.repeat(10)}s`;

    expect(termOf(sequence)).toBe(sequence);
  });

  it.each(['s3', 't2.micro', '--flag', '事务', 'ec2', 'c++'])(
    'leaves the name %s as it is',
    (name) => {
      expect(termOf(name)).toBe(name);
    },
  );
});
