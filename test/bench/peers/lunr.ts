import lunr from 'lunr';
import type { BuildPeer } from '../../eval/ranking/engines.ts';

/** lunr with its English pipeline (stop words, stemming) and boosted heading and title. */
export const buildPeer: BuildPeer = (documents) => {
  const index = lunr((builder) => {
    builder.ref('id');
    builder.field('heading', { boost: 4 });
    builder.field('title', { boost: 2 });
    builder.field('tags');
    builder.field('body');
    for (const document of documents) {
      builder.add(document);
    }
  });
  return (question, limit) =>
    index
      .query((query) => {
        query.term(lunr.tokenizer(question), {});
      })
      .slice(0, limit)
      .map(({ ref }) => ref);
};
