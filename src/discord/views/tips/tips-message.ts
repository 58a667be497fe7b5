import type { TipGroup } from '../../../answers/tips.ts';
import type { Tip } from '../../../library/note.ts';
import { TIPS } from '../../command/names.ts';
import type { Look } from '../../context.ts';
import { toBlocks } from '../../markdown/to-blocks.ts';
import { toPages } from '../../pages/to-pages.ts';
import type { Message } from '../../reply.ts';
import { TIPS_CHARACTERS } from '../budget.ts';
import { formatCarriedPlace } from '../carried-state.ts';
import {
  actionRow,
  containerMessage,
  type MenuOption,
  menuRow,
  textDisplay,
} from '../components.ts';
import { leadComponents } from '../lead.ts';
import { existingPage, pageButtons, pageLine } from '../page-buttons.ts';
import { LIST, OPEN } from '../presses.ts';
import { shown } from '../shown.ts';
import { sourceLine } from '../source-line.ts';
import { groupTitles } from './group-titles.ts';

/** Exam tips, and what else their message shows. */
export interface TipsView {
  /** Text on top, within `TIPS_CHARACTERS.lead`; `null` for none. */
  readonly lead: string | null;
  /** Best first. */
  readonly groups: readonly TipGroup[];
  /** Counted from 0; a page that does not exist is replaced by the nearest that does. */
  readonly page: number;
}

/** Shows exam tips, grouped by section. */
export function tipsMessage(view: TipsView, look: Look): Message {
  const { lead, groups } = view;
  const { phrases } = look;
  const titles = groupTitles(groups);
  const pages = packed(
    groups.flatMap((group, index) => groupTexts(group, titles[index] ?? '', look)),
    TIPS_CHARACTERS.page,
  );
  const page = existingPage(view.page, pages.length);
  return containerMessage([
    ...leadComponents(lead),
    ...textDisplay(pages[page] ?? ''),
    ...pageLine(page, pages.length, phrases),
    ...actionRow(
      pageButtons({ command: TIPS, what: LIST, page, about: '' }, pages.length, phrases),
    ),
    ...menuRow(
      { command: TIPS, what: OPEN, page, about: '' },
      phrases.tips.readNote,
      groups.map((group, index) => groupOption(group, titles[index] ?? '')),
    ),
  ]);
}

function groupOption({ section, words }: TipGroup, label: string): MenuOption {
  const value = formatCarriedPlace({ sectionId: section.id, words, measure: null });
  return { label, value, description: section.heading };
}

/** The tips of a section with title and source; several texts if they are longer than a page. */
function groupTexts(
  { note, section, tips }: TipGroup,
  title: string,
  look: Look,
): readonly string[] {
  const heading = `### ${shown(title, TIPS_CHARACTERS.title)}`;
  const source = sourceLine(note, section, look, TIPS_CHARACTERS.source);
  const room = TIPS_CHARACTERS.page - heading.length - source.length - 2;
  return toPages(toBlocks(tips.map(bullet).join('\n')), room).map((text) =>
    [heading, text, source].join('\n'),
  );
}

function bullet({ markdown }: Tip): string {
  return `* ${markdown.replaceAll('\n', '\n  ')}`;
}

/** Joins texts, as many to a page as fit, in order. */
function packed(texts: readonly string[], maxCharacters: number): readonly string[] {
  const pages: string[] = [];
  for (const text of texts) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= maxCharacters) {
      pages[pages.length - 1] = `${last}\n${text}`;
    } else {
      pages.push(text);
    }
  }
  return pages;
}
