import type { NotesPhrases } from '../contract/notes.ts';
import { counted, number } from './grammar.ts';

/** What is said to those who look after the notes. */
export const notes: NotesPhrases = {
  definition: {
    command: 'Look after the notes that I answer from',
    status: 'What the notes hold, and what is wrong in them',
    reload: 'Read the notes again',
    gaps: 'What people asked that the notes did not answer',
    forget: 'Delete the kept questions of this server',
  },

  onlyInServers: 'This is about a server’s notes. Please use this command in one.',
  onlyManagers:
    'Looking after the notes needs the permission **Manage Server**. Please ask somebody who has it.',

  // status
  unreadable: {
    missing:
      'The notes can’t be read right now: their folder does not exist. I answer from the last ones:',
    'not-a-folder':
      'The notes can’t be read right now: what should be their folder is a file. I answer from the last ones:',
    unreadable:
      'The notes can’t be read right now: I am not allowed to read their folder. I answer from the last ones:',
  },
  noProblems: 'Nothing is wrong in them.',
  problems: (errors, warnings, hints, files) =>
    [
      counted(files, { one: '**Problems in # file**: ', other: '**Problems in # files**: ' }),
      counted(errors, { one: '# error, ', other: '# errors, ' }),
      counted(warnings, { one: '# warning, ', other: '# warnings, ' }),
      counted(hints, { one: '# hint', other: '# hints' }),
    ].join(''),
  line: (line) => `line ${number(line)}`,

  // reload
  reloaded: 'The notes were read again.',
  reloading:
    'The notes are being read again. That takes a while; `/notes status` shows when it is done.',
  reloadFailed:
    'The notes can’t be read right now, so the last ones stay in use. The reason is in my log, for the person who runs me.',

  // gaps
  gaps: (questions, days) =>
    [
      counted(questions, { one: '**# question', other: '**# questions' }),
      ` of the last ${number(days)} days that the notes did not answer**`,
    ].join(''),
  gap: ({ times, text, why }) => `${number(times)} × ${text} · ${why}`,
  nothingFound: 'nothing found',
  missed: 'not what was asked',
  alsoAs: (count) => counted(count, { one: 'in # wording', other: 'in # wordings' }),
  remark: (text) => `“${text}”`,
  noGaps: 'No question of the last 30 days was left without an answer.',
  gapsOff:
    'This server doesn’t keep questions. Switch **Keep unanswered questions** on in `/settings`; from then on they are collected for 30 days, without names.',
  missedSections: '**Sections that were often not what was asked**',
  missedSection: (place, missed, helpful) =>
    `${place}: ${number(missed)} × not what was asked, ${number(helpful)} × helpful`,
  downloadGaps: 'All of them are in the file.',

  // forget
  sureToForget: (count) =>
    counted(count, {
      one: 'Delete the one kept question of this server for good?',
      other: 'Delete all # kept questions of this server for good?',
    }),
  nothingToForget: 'This server has no kept questions.',
  forget: 'Delete',
  keep: 'Keep them',
  forgotten: (count) =>
    counted(count, { one: '# question was deleted.', other: '# questions were deleted.' }),
  kept: 'Nothing was deleted.',
};
