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

  it('are written out as a name with small words in it', () => {
    const { search } = searching({
      'tools.md': '# Tools\n## Infrastructure as code\nIaC keeps servers in files.\n',
    });

    const [hit] = search('iac').hits;

    expect(hit?.matches.map(({ found }) => found)).toEqual(['iac', 'infrastructure', 'code']);
  });

  it('are written out however the question is put around them', () => {
    const { headings } = searching({
      'store.md':
        '# Storage\n## Elastic block store\nEBS volumes are disks.\n' +
        [1, 2, 3, 4, 5, 6]
          .map((price) => `## Price ${price}\nHow to understand EBS bills.\n`)
          .join(''),
    });

    expect(headings('ebs')[0]).toBe('Elastic block store');
    expect(headings('help me understand ebs pls, exam tomorrow')[0]).toBe('Elastic block store');
  });

  it('are no word that only asks', () => {
    expect(headings('when can you use suvat')).toEqual(['SUVAT']);
  });

  it('are no options of a pasted command', () => {
    const { headings, search } = searching({
      'data.md': '# Data\n## Linear algebra\nVectors.\n',
      'shell.md': '# Shell\n## Listing files\n`ls` lists them.\n',
    });

    expect(headings('la')).toEqual(['Linear algebra']);
    expect(search('ls -la').hits.map(({ section }) => section.heading)).toEqual(['Listing files']);
  });

  it('stand for a name that the notes contain along with them, not for its words here and there', () => {
    const { search } = searching({
      'mind.md':
        '# Mind\n## Cluster B personality disorders\nA group.\n## Borderline personality disorder\nBPD is unstable.\n' +
        '## Overview\nBPD is a disorder of personality, in the second cluster, b.\n## Cluster B personality disorders again\nMore.\n',
    });

    expect(search('bpd').hits[0]?.section.heading).toBe('Borderline personality disorder');
  });
});

describe('numbers after names', () => {
  it('are found as Roman ones, and the other way round', () => {
    const { headings } = searching({
      'moods.md':
        '# Moods\n## Bipolar I disorder\nManic.\n## Bipolar II disorder\nLess so.\n## Type 3 moods\nRare.\n## Type 1 moods\nCommon.\n',
    });

    expect(headings('bipolar 2')[0]).toBe('Bipolar II disorder');
    expect(headings('type III moods')[0]).toBe('Type 3 moods');
  });
});
