import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import type { BuildPeer } from '../../eval/ranking/engines.ts';

/** Orama with its English stemmer and stop words, boosted heading and title, and any word enough for a match. */
export const buildPeer: BuildPeer = (documents) => {
  const database = create({
    schema: {
      id: 'string',
      heading: 'string',
      title: 'string',
      tags: 'string',
      body: 'string',
    },
    components: {
      tokenizer: { stemming: true, stemmer, stopWords: stopwords, language: 'english' },
    },
  });
  insertMultiple(database, [...documents]);
  return (question, limit) => {
    const found = search(database, {
      term: question,
      properties: ['heading', 'title', 'tags', 'body'],
      boost: { heading: 4, title: 2 },
      threshold: 1,
      limit,
    });
    if (found instanceof Promise) {
      throw new Error('Orama answers at once unless it has asynchronous hooks.');
    }
    return found.hits.map(({ document }) => document.id);
  };
};
