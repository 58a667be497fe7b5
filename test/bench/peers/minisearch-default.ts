import MiniSearch from 'minisearch';
import type { BuildPeer } from '../../eval/ranking/engines.ts';

/** MiniSearch with no options but its fields. */
export const buildPeer: BuildPeer = (documents) => {
  const index = new MiniSearch({ fields: ['heading', 'title', 'tags', 'body'] });
  index.addAll(documents);
  return (question, limit) =>
    index
      .search(question)
      .slice(0, limit)
      .map(({ id }) => String(id));
};
