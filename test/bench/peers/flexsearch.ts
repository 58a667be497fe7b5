import { Charset, Document, Encoder } from 'flexsearch';
import EnglishPreset from 'flexsearch/lang/en';
import type { BuildPeer } from '../../eval/ranking/engines.ts';

const FIELDS = ['heading', 'title', 'tags', 'body'] as const;

/** FlexSearch with its English encoder and suggestions, so that not every word must be found. */
export const buildPeer: BuildPeer = (documents) => {
  const index = new Document({
    document: { id: 'id', index: [...FIELDS] },
    encoder: new Encoder(Charset.LatinBalance).assign(EnglishPreset),
    tokenize: 'strict',
    resolution: 9,
  });
  for (const { id, heading, title, tags, body } of documents) {
    index.add({ id, heading, title, tags, body });
  }
  return (question, limit) =>
    index
      .search({ query: question, limit, suggest: true, merge: true })
      .map(({ id }) => String(id));
};
