import Fuse from 'fuse.js';
import type { BuildPeer } from '../../eval/ranking/engines.ts';

/** Fuse with weighted keys; place and length of a field don't count, as its docs advise for long texts. */
export const buildPeer: BuildPeer = (documents) => {
  const fuse = new Fuse([...documents], {
    keys: [
      { name: 'heading', weight: 4 },
      { name: 'title', weight: 2 },
      { name: 'tags', weight: 1 },
      { name: 'body', weight: 1 },
    ],
    ignoreLocation: true,
    useExtendedSearch: true,
  });
  return (question, limit) => {
    const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
    return fuse.search(words.join(' | '), { limit }).map(({ item }) => item.id);
  };
};
