import type { PressId } from '../custom-id.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { button, textDisplay } from './components.ts';

/** Buttons to the page before and the page after; none where there is one page only. */
export function pageButtons(id: PressId, pageCount: number, phrases: Phrases) {
  const toPage = (page: number, label: string) =>
    page >= 0 && page < pageCount ? [button(label, { ...id, page })] : [];
  return [
    ...toPage(id.page - 1, phrases.places.previousPage),
    ...toPage(id.page + 1, phrases.places.nextPage),
  ];
}

/** Small print that says which page is shown, counted from 0; nothing where there is one page only. */
export function pageLine(page: number, pageCount: number, { places }: Phrases) {
  return textDisplay(pageCount > 1 ? `-# ${places.pageOf(page + 1, pageCount)}` : '');
}

/** A page number that exists: the message may have fewer pages than when the button was made. */
export function existingPage(page: number, pageCount: number): number {
  return Math.max(0, Math.min(page, pageCount - 1));
}
