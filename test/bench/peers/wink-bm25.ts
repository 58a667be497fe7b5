import search from 'wink-bm25-text-search';
import nlp from 'wink-nlp-utils';
import type { BuildPeer } from '../../eval/ranking/engines.ts';

/** wink-bm25-text-search with the preparation tasks of its README: stop words, stemming, negations. */
export const buildPeer: BuildPeer = (documents) => {
  const engine = search();
  engine.defineConfig({ fldWeights: { heading: 4, title: 2, tags: 1, body: 1 } });
  engine.definePrepTasks([
    nlp.string.lowerCase,
    nlp.string.tokenize0,
    nlp.tokens.removeWords,
    nlp.tokens.stem,
    nlp.tokens.propagateNegations,
  ]);
  for (const { id, heading, title, tags, body } of documents) {
    engine.addDoc({ heading, title, tags, body }, id);
  }
  engine.consolidate();
  return (question, limit) => engine.search(question, limit).map(([id]) => String(id));
};
