import { NewestMap } from '../basics/newest-map.ts';
import type { SearchEngine } from './engine.ts';
import { narrowEngine } from './narrow-engine.ts';

/** How many views are kept; when there are more, the oldest is dropped. */
const MOST_VIEWS = 100;

/**
 * Narrows an engine to the notes of some categories (an empty name means notes without a category);
 * `null` returns the engine itself. The view of a set of categories is built once, and dropped with
 * its engine when the notes are loaded again.
 */
export type ViewOf = (engine: SearchEngine, categories: readonly string[] | null) => SearchEngine;

/** Makes a {@link ViewOf} that caches its views. */
export function createCategoryViews(): ViewOf {
  const viewsByEngine = new WeakMap<SearchEngine, NewestMap<string, SearchEngine>>();
  return (engine, categories) => {
    if (categories === null) return engine;
    const views = viewsByEngine.get(engine) ?? new NewestMap<string, SearchEngine>(MOST_VIEWS);
    viewsByEngine.set(engine, views);
    const key = JSON.stringify(categories.toSorted());
    const known = views.get(key);
    if (known !== undefined) return known;
    const visible = new Set(categories);
    const view = narrowEngine(engine, ({ category }) => visible.has(category ?? ''));
    views.set(key, view);
    return view;
  };
}
