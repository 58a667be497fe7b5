import type { PressId } from '../custom-id.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { button, textDisplay } from './components.ts';

/** Buttons to the previous and the next page; none if there is only one. */
export function pageButtons(id: PressId, pageCount: number, phrases: Phrases) {
  const toPage = (page: number, label: string) =>
    page >= 0 && page < pageCount ? [button(label, { ...id, page })] : [];
  return [
    ...toPage(id.page - 1, phrases.places.previousPage),
    ...toPage(id.page + 1, phrases.places.nextPage),
  ];
}

/** Small print with the page number, counted from 0; nothing if there is only one page. */
export function pageLine(page: number, pageCount: number, { places }: Phrases) {
  return textDisplay(pageCount > 1 ? `-# ${places.pageOf(page + 1, pageCount)}` : '');
}

/** The nearest existing page: a message may have fewer pages than when its button was made. */
export function existingPage(page: number, pageCount: number): number {
  return Math.max(0, Math.min(page, pageCount - 1));
}
