import { describe, expect, it } from 'vitest';
import { searching } from '../builders/engine.ts';

const { headings } = searching({
  'queues.md':
    '# Queues\nA queue holds messages until workers take them.\n## Polling\nWorkers poll for messages, and pay for each call.\n## Order\nMessages of a queue keep their order for workers.',
  'workers.md': '# Workers\nWorkers take messages from a queue and call others.',
  'calendar.md': '# Startup calendar\nThe annual gala of the startup.',
  'cities.md': '# Cities\nWhere people live.',
});

describe('a story of several sentences', () => {
  const story =
    'A startup plans its annual sale. Its workers poll a queue for messages all day. How can it pay for fewer calls?';

  it('finds first what has most of it', () => {
    expect(headings(story)[0]).toBe('Polling');
  });

  it('leaves the first place to what has most of it, however often sentences repeat other words', () => {
    const found = headings(
      'A startup plans its annual sale. It has a gala. The gala is annual. Its workers poll for messages. How can it pay for fewer calls?',
    );

    expect(found.slice(0, 2)).toEqual(['Polling', 'Startup calendar']);
  });

  it('offers what has its words that belong together before what has rare words by chance', () => {
    const found = headings(story);

    expect(found).toEqual(expect.arrayContaining(['Workers', 'Startup calendar']));
    expect(found.indexOf('Workers')).toBeLessThan(found.indexOf('Startup calendar'));
  });

  it('offers what speaks as the best sections do before what has as many of its words', () => {
    const notes = searching({
      'autumn.md': '# Autumn\nEach sale goes through the hedge.',
      'delivery.md': '# Delivery\nEach sale goes through the broker.',
      'queues.md': '# Queues\nA broker holds the messages of a queue until workers take them.',
      'workers.md': '# Workers\nWorkers poll the broker for messages, and pay for each call.',
    });

    const found = notes.headings(story);

    expect(found).toEqual(expect.arrayContaining(['Delivery', 'Autumn']));
    expect(found.indexOf('Delivery')).toBeLessThan(found.indexOf('Autumn'));
  });

  it('does not weigh words by their company in a single sentence', () => {
    const found = headings('annual startup queue');

    expect(found[0]).toBe('Startup calendar');
  });
});
