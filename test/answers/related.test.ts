import { describe, expect, it } from 'vitest';
import { passageOf } from '../../src/answers/passage.ts';
import { type Surroundings, surroundingsOf } from '../../src/answers/related.ts';
import { buildSearchEngine } from '../../src/search/build-search-engine.ts';
import { aLibrary } from '../builders/library.ts';

/** Where to read on from the section with this heading. */
function around(texts: Readonly<Record<string, string>>, heading: string): Surroundings {
  const library = aLibrary(texts);
  const section = library.sections.find((one) => one.heading === heading);
  const passage = passageOf(library, section?.id ?? '');
  if (passage === null) throw new Error(`There is no section "${heading}"`);
  return surroundingsOf(buildSearchEngine(library), passage);
}

function relatedTo(texts: Readonly<Record<string, string>>, heading: string): readonly string[] {
  return around(texts, heading).related.map(({ section }) => section.heading);
}

function termsIn(texts: Readonly<Record<string, string>>, heading: string): readonly string[] {
  return around(texts, heading).terms.map(({ definition }) => definition.term);
}

const other = '# Gardening\nRoses and tulips want water in the morning.\n';

describe('related to a section', () => {
  it('is first what it links, a whole note by its first section', () => {
    const texts = {
      'a.md': '# Start\nSee [limits](b.md#limits) and [[c]].\n',
      'b.md': '# B\nText.\n## Limits\nMany.\n',
      'c.md': '# C\nText.\n',
      'other.md': other,
    };

    expect(relatedTo(texts, 'Start')).toEqual(['Limits', 'C']);
  });

  it('is then what links to it', () => {
    const texts = {
      'a.md': '# Start\nSee [limits](b.md#limits).\n',
      'b.md': '# B\nText.\n## Limits\nMany.\n',
      'c.md': '# C\nAll about [B](b.md).\n',
      'other.md': other,
    };

    expect(relatedTo(texts, 'Limits')).toEqual(['Start']);
    expect(relatedTo(texts, 'B')).toEqual(['C']);
  });

  it('is what defines the same term', () => {
    const texts = {
      'a.md': '# Compute\n* Lambda - runs code without servers\n',
      'b.md': '# Glossary\n* Lambda - a function service of the cloud\n',
      'other.md': other,
    };

    expect(relatedTo(texts, 'Compute')).toEqual(['Glossary']);
  });

  it('is what reads alike in another note, with a shared tag before without', () => {
    const text = 'A queue keeps messages until a consumer takes them.';
    const texts = {
      'a.md': `---\ntags: [messaging]\n---\n# Queues\n${text}\n## More\n${text}\n`,
      'b.md': '# Messages\nOf a queue: a consumer takes messages, and keeps them in mind.\n',
      'c.md':
        '---\ntags: [messaging]\n---\n# Consumers\nThe consumer of a queue takes messages that it keeps.\n',
      'other.md': other,
    };

    expect(relatedTo(texts, 'Queues')).toEqual(['Consumers', 'Messages']);
  });

  it('is nothing that has but a word in common', () => {
    const texts = {
      'a.md': '# Queues\nA queue keeps messages in the order of their arrival for consumers.\n',
      'other.md': `${other}Their order does not matter.\n`,
    };

    expect(relatedTo(texts, 'Queues')).toEqual([]);
  });

  it('is five places at most, and never the section itself', () => {
    const links = Array.from({ length: 9 }, (_, n) => `[${n}](${n}.md) [self](a.md)`).join(' ');
    const notes = Array.from({ length: 9 }, (_, n) => [`${n}.md`, `# Note ${n}\nText.\n`]);

    const related = relatedTo(
      { ...Object.fromEntries(notes), 'a.md': `# Start\n${links}\n` },
      'Start',
    );

    expect(related).toEqual(['Note 0', 'Note 1', 'Note 2', 'Note 3', 'Note 4']);
  });

  it('is nothing where there is one note', () => {
    expect(relatedTo({ 'a.md': '# Alone\nText.\n' }, 'Alone')).toEqual([]);
  });
});

describe('terms to look up', () => {
  const glossary = {
    'glossary.md':
      '# Glossary\n* Load balancer - a device that spreads requests\n* Network load balancer (NLB) - balances by port\n* Lambda - runs code\n',
  };

  it('are those that the section names and another one defines, in the order of the text', () => {
    const texts = { ...glossary, 'a.md': '# A\nAn nlb in front of a LAMBDA function.\n' };

    expect(termsIn(texts, 'A')).toEqual(['Network load balancer', 'Lambda']);
  });

  it('are the longest ones in the text, each once', () => {
    const texts = {
      ...glossary,
      'a.md': '# A\nA network load balancer, then a load balancer, then a load balancer.\n',
    };

    expect(termsIn(texts, 'A')).toEqual(['Network load balancer', 'Load balancer']);
  });

  it('are named once, by whichever of their names the text calls them', () => {
    const texts = { ...glossary, 'a.md': '# A\nAn NLB is a network load balancer.\n' };

    expect(termsIn(texts, 'A')).toEqual(['Network load balancer']);
  });

  it('are named once where several notes define them by other names', () => {
    const texts = {
      ...glossary,
      'second.md': '# Second\n* Network load balancer - a balancer of the fourth layer\n',
      'a.md': '# A\nAn NLB is a network load balancer.\n',
    };

    expect(termsIn(texts, 'A')).toEqual(['Network load balancer']);
  });

  it('are not those that the section itself explains', () => {
    expect(termsIn(glossary, 'Glossary')).toEqual([]);
  });

  it('are not single letters and digits, which mean something else in each text', () => {
    const texts = {
      'options.md':
        '# Options\n* `-n` - prints no lines by itself\n* **1**: writes with each commit\n* **锁**：防止冲突\n* **502**: the backend answered wrongly\n',
      'a.md': '# A\nO(n) for 1 of them, or a 502. 等待 锁 释放。\n',
    };

    expect(termsIn(texts, 'A')).toEqual(['502', '锁']);
  });

  it('are those of the sections that a passage without own text is made of', () => {
    const texts = { ...glossary, 'a.md': '# A\n## Under it\nA Lambda.\n' };

    expect(termsIn(texts, 'A')).toEqual(['Lambda']);
  });
});
