import MiniSearch from 'minisearch';
import type { BuildPeer } from '../../eval/ranking/engines.ts';

/** MiniSearch with the search options of its README: prefix, fuzzy and a boosted title. */
export const buildPeer: BuildPeer = (documents) => {
  const index = new MiniSearch({
    fields: ['heading', 'title', 'tags', 'body'],
    searchOptions: { boost: { heading: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(documents);
  return (question, limit) =>
    index
      .search(question)
      .slice(0, limit)
      .map(({ id }) => String(id));
};
