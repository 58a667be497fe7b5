import { describe, expect, it } from 'vitest';
import { search } from '../../src/answers/search.ts';
import { anEngine } from '../builders/engine.ts';

const NOTES = {
  'lambda.md':
    '---\ncategory: AWS\ntags: [Serverless]\n---\n# Lambda\nA function waits for events.\n',
  'azure.md': '---\ncategory: azure\ntags: [serverless]\n---\n# Functions\nA function waits.\n',
  'go.md': '# Go\nA function returns values.\n',
};

function found(asked: string, { category = null, tag = null }: Filters = {}) {
  return search(anEngine(NOTES), { asked, category, tag });
}

interface Filters {
  readonly category?: string | null;
  readonly tag?: string | null;
}

function titles(answer: ReturnType<typeof found>): readonly string[] {
  return answer.kind === 'found' ? answer.places.map(({ note }) => note.title).toSorted() : [];
}

describe('search', () => {
  it('lists every place with the words that led there', () => {
    const answer = found('function waits');

    expect(answer).toMatchObject({ kind: 'found', total: 3, sure: true });
    expect(answer.kind === 'found' && answer.places[0]?.words.length).toBeGreaterThan(0);
  });

  it('keeps to a category, however it is written', () => {
    expect(titles(found('function', { category: 'aws' }))).toEqual(['Lambda']);
  });

  it('keeps to a tag, however it is written', () => {
    expect(titles(found('function', { tag: 'SERVERLESS' }))).toEqual(['Functions', 'Lambda']);
  });

  it('distinguishes categories and tags without letters', () => {
    const notes = {
      'fire.md': '---\ncategory: 🔥\ntags: [⭐]\n---\n# Fire\nA function burns.\n',
      'water.md': '---\ncategory: 💧\ntags: [🌙]\n---\n# Water\nA function flows.\n',
    };
    const engine = anEngine(notes);
    const asked = 'function';

    expect(titles(search(engine, { asked, category: '🔥', tag: null }))).toEqual(['Fire']);
    expect(titles(search(engine, { asked, category: null, tag: '⭐' }))).toEqual(['Fire']);
  });

  it('keeps to both a category and a tag', () => {
    expect(titles(found('function', { category: 'azure', tag: 'serverless' }))).toEqual([
      'Functions',
    ]);
  });

  it('finds the words of a quote that no section has, and says so', () => {
    const answer = found('"waits function"');

    expect(answer).toMatchObject({ kind: 'found', wordsAlone: true });
    expect(titles(answer)).toContain('Lambda');
  });

  it('finds what was excluded by mistake if nothing else is left, and says so', () => {
    const answer = found('events -function');

    expect(answer).toMatchObject({ kind: 'found', wordsAlone: true });
    expect(titles(answer)).toContain('Lambda');
  });

  it('keeps to quotes and exclusions where something matches them', () => {
    expect(found('"a function" -events')).toMatchObject({ total: 2, wordsAlone: false });
  });

  it('finds the words of a quote in the wanted notes only', () => {
    expect(titles(found('"waits function"', { category: 'azure' }))).toEqual(['Functions']);
  });

  it('says how many places other notes have where the wanted ones have none', () => {
    expect(found('events', { category: 'azure' })).toMatchObject({
      kind: 'found-elsewhere',
      search: { asked: 'events', category: 'azure' },
      elsewhere: 1,
    });
    expect(found('zzzz', { category: 'azure' }).kind).toBe('nothing-found');
  });

  it('says that no note has the category or tag, with the nearest names first', () => {
    expect(found('function', { category: 'Azur' })).toMatchObject({
      kind: 'no-such-name',
      by: 'category',
      asked: 'function',
      name: 'Azur',
      near: ['azure'],
      others: ['AWS'],
      elsewhere: 3,
    });
    expect(found('zzzz', { category: 'aws', tag: 'surf' })).toMatchObject({
      kind: 'no-such-name',
      by: 'tag',
      near: [],
      elsewhere: 0,
    });
  });

  it('asks for a word to look for before it speaks of the category', () => {
    expect(found('???', { category: 'gcp' }).kind).toBe('nothing-asked');
  });

  it.each(['', '  ', '???', '🎉', '-function'])('finds nothing to look for in "%s"', (asked) => {
    expect(found(asked).kind).toBe('nothing-asked');
  });

  it('reports how a misspelt word was corrected, but not words in another form', () => {
    expect(found('fucntion waiting')).toMatchObject({
      corrections: [{ typed: 'fucntion', read: 'function' }],
    });
    expect(found('functions wait')).toMatchObject({ corrections: [] });
  });

  it('takes lots of something for no logs of it', () => {
    const notes = { 'a.md': '# Logs\nKept in a bucket.\n', 'b.md': '# Queues\nKeep messages.\n' };
    const answer = search(anEngine(notes), {
      asked: 'lots of messages',
      category: null,
      tag: null,
    });

    expect(titles(answer)).toEqual(['Queues']);
    expect(answer).toMatchObject({ corrections: [], sure: true });
  });

  it('tells nothing of words that were read as others without leading to the best place', () => {
    const notes = { 'a.md': '# Lambda\nRuns code.\n\n# Queues\nActive ones keep messages.\n' };
    const engine = anEngine(notes);
    const asked = 'lambda code to actvie';

    const answer = search(engine, { asked, category: null, tag: null });

    expect(titles(answer)).toHaveLength(2);
    expect(answer).toMatchObject({ corrections: [] });
  });

  it('reports a typo in a name that is one word in the notes, not how its halves might be corrected', () => {
    const notes = {
      'a.md': '# CloudFormation\nStacks.\n\nCloudFormations.\n\n# Files\nMany formats.\n',
    };
    const engine = anEngine(notes);
    const answered = (asked: string) => search(engine, { asked, category: null, tag: null });

    expect(answered('cloud formaton')).toMatchObject({
      corrections: [{ typed: 'cloud formaton', read: 'cloudformation' }],
    });
    expect(answered('cloud formations')).toMatchObject({ corrections: [] });
  });

  it('reports no other form of a name that was typed as two words, in the language of the notes', () => {
    const notes = {
      'a.md':
        '# Lastverteilung\nDie Lastverteilung ist für alle Server da und wird vom Netz aus gesehen.\n',
      'b.md': '# Server\nDie Lastverteilungen der Server werden nicht auf einmal geändert.\n',
    };
    const engine = anEngine(notes);

    const answer = search(engine, { asked: 'last verteilungen', category: null, tag: null });

    expect(titles(answer)).toContain('Lastverteilung');
    expect(answer).toMatchObject({ corrections: [] });
  });

  it('reports how a misspelt name was corrected on either side of a comparison', () => {
    const notes = { 'a.md': '# Lambda\nRuns code.\n\n# Fargate\nRuns containers.\n' };
    const engine = anEngine(notes);

    const answer = search(engine, { asked: 'fargate vs lamda', category: null, tag: null });

    expect(answer).toMatchObject({ corrections: [{ typed: 'lamda', read: 'lambda' }] });
  });

  it('reports what an abbreviation was read as, unless the place contains it, too', () => {
    const notes = {
      'vpc.md': '# VPC\n## Transit gateway\nJoins networks.\n## Endpoints\nThe other way.\n',
      'elb.md': '# ELB\n## Network load balancer (NLB)\nFast.\n',
    };
    const engine = anEngine(notes);
    const answered = (asked: string) => search(engine, { asked, category: null, tag: null });

    expect(answered('tgw')).toMatchObject({
      corrections: [{ typed: 'tgw', read: 'transit gateway' }],
    });
    expect(answered('nlb')).toMatchObject({ corrections: [] });
    expect(answered('network load balancer')).toMatchObject({ corrections: [] });
  });

  it('finds quoted words literally, and leaves out what is excluded', () => {
    expect(titles(found('"function waits" -events'))).toEqual(['Functions']);
  });

  it('says that there are no notes at all', () => {
    const none = anEngine({});

    expect(search(none, { asked: 'function', category: null, tag: null }).kind).toBe('no-notes');
  });
});
