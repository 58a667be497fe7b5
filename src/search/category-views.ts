import type { SearchEngine } from './engine.ts';
import { narrowEngine } from './narrow-engine.ts';

/** Sets of categories whose views are kept; then the one that was made first is made again. */
const MOST_VIEWS = 100;

/**
 * Gives the view of an engine that sees the notes of some categories alone (an empty name stands for
 * the notes without one), or the engine itself for `null`. A view is built once for a set of categories
 * and goes with its engine when the notes are loaded again.
 */
export type ViewOf = (engine: SearchEngine, categories: readonly string[] | null) => SearchEngine;

/** Makes a {@link ViewOf} that remembers its views. */
export function createCategoryViews(): ViewOf {
  const viewsByEngine = new WeakMap<SearchEngine, Map<string, SearchEngine>>();
  return (engine, categories) => {
    if (categories === null) return engine;
    const views = viewsByEngine.get(engine) ?? new Map<string, SearchEngine>();
    viewsByEngine.set(engine, views);
    const key = JSON.stringify(categories.toSorted());
    const known = views.get(key);
    if (known !== undefined) return known;
    const visible = new Set(categories);
    const view = narrowEngine(engine, ({ category }) => visible.has(category ?? ''));
    const [oldest] = views.keys();
    if (views.size >= MOST_VIEWS && oldest !== undefined) views.delete(oldest);
    views.set(key, view);
    return view;
  };
}
