import { describe, expect, it } from 'vitest';
import { buildSearchEngine } from '../../src/search/build-search-engine.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { aLibrary } from '../builders/library.ts';

const library = aLibrary({
  'queues.md':
    '# Queues\nA queue holds messages until workers take them.\n## Polling\nWorkers poll for messages, and pay for each call.\n## Order\nMessages of a queue keep their order for workers.',
  'workers.md': '# Workers\nWorkers take messages from a queue and call others.',
  'calendar.md': '# Startup calendar\nThe annual gala of the startup.',
  'cities.md': '# Cities\nWhere people live.',
});

const headingsFor = (question: string, notes = library): readonly string[] =>
  buildSearchEngine(notes)
    .search(parseQuery(question), { limit: 10 })
    .hits.map(({ section }) => section.heading);

describe('a story of several sentences', () => {
  const story =
    'A startup plans its annual sale. Its workers poll a queue for messages all day. How can it pay for fewer calls?';

  it('finds first what has most of it', () => {
    expect(headingsFor(story)[0]).toBe('Polling');
  });

  it('offers what has its words that belong together before what has rare words by chance', () => {
    const headings = headingsFor(story);

    expect(headings.indexOf('Workers')).toBeLessThan(headings.indexOf('Startup calendar'));
  });

  it('offers what speaks as the best sections do before what has as many of its words', () => {
    const notes = aLibrary({
      'autumn.md': '# Autumn\nEach sale goes through the hedge.',
      'delivery.md': '# Delivery\nEach sale goes through the broker.',
      'queues.md': '# Queues\nA broker holds the messages of a queue until workers take them.',
      'workers.md': '# Workers\nWorkers poll the broker for messages, and pay for each call.',
    });

    const headings = headingsFor(story, notes);

    expect(headings.indexOf('Delivery')).toBeLessThan(headings.indexOf('Autumn'));
  });

  it('does not weigh words by their company in a single sentence', () => {
    const headings = headingsFor('annual startup queue');

    expect(headings[0]).toBe('Startup calendar');
  });
});
