import { ComponentType } from 'discord-api-types/v10';
import { type Gap, wordingsOf } from '../answers/gaps.ts';
import type { Look } from '../discord/context.ts';
import type { Message } from '../discord/reply.ts';
import { actionRow, button, containerMessage, textDisplay } from '../discord/views/components.ts';
import { NOTES, NOTES_PRESS } from '../discord/views/notes/notes-press.ts';
import { shown } from '../discord/views/shown.ts';
import type { Library } from '../library/library.ts';
import { sectionInNote } from '../library/section-in-note.ts';
import type { SectionFeedbackRow } from '../store/feedback.ts';
import { gapsCsv } from './gaps-csv.ts';

/** How many gaps the message shows; the file contains all of them. */
const GAPS_SHOWN = 8;

/** The most characters of a question. */
const MAX_QUESTION = 140;

/** The most characters of a remark. */
const MAX_REMARK = 80;

/** The most characters of a section's place. */
const MAX_PLACE = 120;

const FILE_NAME = 'gaps.csv';

/** The questions without an answer. */
export interface GapsView {
  /** The most asked first. */
  readonly gaps: readonly Gap[];
  /** Sections with negative feedback; those that the notes no longer have are left out. */
  readonly missed: readonly SectionFeedbackRow[];
  /** Whether the server keeps questions. */
  readonly isOn: boolean;
  /** For how many days they are kept. */
  readonly days: number;
}

/**
 * The open questions with their counts, all of them in a file, and the sections with the most
 * negative feedback.
 */
export function gapsMessage(view: GapsView, library: Library, look: Look): Message {
  const words = look.phrases.notes;
  const { gaps, isOn } = view;
  const missed = view.missed.flatMap((row) => missedLine(row, library, look));
  const missedText = missed.length === 0 ? '' : [words.missedSections, ...missed].join('\n');
  const off = textDisplay(isOn ? '' : words.gapsOff);
  if (gaps.length === 0) {
    return containerMessage([
      ...off,
      ...textDisplay(isOn ? words.noGaps : ''),
      ...textDisplay(missedText),
    ]);
  }
  return containerMessage(
    [
      ...off,
      ...textDisplay(gapList(view, look)),
      ...textDisplay(missedText),
      ...textDisplay(`-# ${words.downloadGaps}`),
      { type: ComponentType.File, file: { url: `attachment://${FILE_NAME}` } },
    ],
    [{ name: FILE_NAME, text: gapsCsv(gaps) }],
  );
}

/** Asks for confirmation before the questions are deleted for good. */
export function sureToForgetMessage(count: number, { phrases }: Look): Message {
  const words = phrases.notes;
  const id = (what: string) => ({ command: NOTES, what, page: 0, about: '' });
  return containerMessage([
    ...textDisplay(words.sureToForget(count)),
    ...actionRow([
      button(words.forget, id(NOTES_PRESS.forget)),
      button(words.keep, id(NOTES_PRESS.keep)),
    ]),
  ]);
}

function gapList({ gaps, days }: GapsView, look: Look): string {
  const asked = gaps.reduce((sum, { times }) => sum + times, 0);
  const lines = gaps.slice(0, GAPS_SHOWN).map((gap) => gapLine(gap, look));
  return [look.phrases.notes.gaps(asked, days), ...lines].join('\n');
}

function gapLine(gap: Gap, { phrases }: Look): string {
  const words = phrases.notes;
  const reasons = new Set(gap.questions.map(({ why }) => why));
  const wordings = wordingsOf(gap).length;
  const why = [
    ...(reasons.has('nothing-found') ? [words.nothingFound] : []),
    ...(reasons.has('missed') ? [words.missed] : []),
    ...(wordings > 1 ? [words.alsoAs(wordings)] : []),
  ].join(', ');
  const remark = gap.questions.find((question) => question.remark !== '')?.remark;
  const line = words.gap({ times: gap.times, text: shown(gap.text, MAX_QUESTION), why });
  return remark === undefined
    ? `- ${line}`
    : `- ${line}\n  -# ${words.remark(shown(remark, MAX_REMARK))}`;
}

function missedLine(
  { section_id, missed, helpful }: SectionFeedbackRow,
  library: Library,
  { phrases }: Look,
): readonly string[] {
  const found = sectionInNote(library, section_id);
  if (found === null) return [];
  const place = shown(`${found.note.title} › ${found.section.heading}`, MAX_PLACE);
  return [`- ${phrases.notes.missedSection(place, missed, helpful)}`];
}
