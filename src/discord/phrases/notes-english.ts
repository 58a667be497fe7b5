/** What the bot says to those who look after the notes, in English; Discord's Markdown unless said otherwise. */
export const notesEnglish = {
  onlyInServers: 'This is about a server’s notes. Please use this command in one.',
  onlyManagers:
    'Looking after the notes needs the permission **Manage Server**. Please ask somebody who has it.',

  // status
  noProblems: 'Nothing is wrong in them.',
  problems: (errors: number, warnings: number, hints: number, files: number) =>
    `**Problems in ${files} ${files === 1 ? 'file' : 'files'}**: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${hints} ${hints === 1 ? 'hint' : 'hints'}`,
  line: (line: number) => `line ${line}`,

  // reload
  reloaded: 'The notes were read again.',
  reloading:
    'The notes are being read again. That takes a while; `/notes status` shows when it is done.',
  reloadFailed:
    'The notes can’t be read just now, so the last ones stay in use. The person who runs me finds the reason in my log.',

  // gaps
  gaps: (questions: number, days: number) =>
    `**${questions} ${questions === 1 ? 'question' : 'questions'} of the last ${days} days that the notes did not answer**`,
  gap: ({ times, text, why }: GapFacts) => `${times} × ${text} · ${why}`,
  nothingFound: 'nothing found',
  missed: 'not what was asked',
  alsoAs: (count: number) => `in ${count} wordings`,
  remark: (text: string) => `“${text}”`,
  noGaps: 'No question of the last 30 days was left without an answer.',
  gapsOff:
    'This server keeps no questions. Switch **Keep unanswered questions** on in `/settings`; from then on they are collected for 30 days, without names.',
  missedSections: '**Sections that were often not what was asked**',
  missedSection: (place: string, missed: number, helpful: number) =>
    `${place}: ${missed} × not what was asked, ${helpful} × helpful`,
  downloadGaps: 'All of them are in the file.',

  // forget
  sureToForget: (count: number) =>
    `Delete ${count === 1 ? 'the one kept question' : `all ${count} kept questions`} of this server for good?`,
  nothingToForget: 'This server has no kept questions.',
  forget: 'Delete',
  keep: 'Keep them',
  forgotten: (count: number) =>
    count === 1 ? 'One question was deleted.' : `${count} questions were deleted.`,
  kept: 'Nothing was deleted.',
  diskFull:
    'This could not be done: the disk of the machine that I run on is full. Please tell the person who runs me.',
};

/** What a line about an open question says, ready to be shown. */
export interface GapFacts {
  readonly times: number;
  readonly text: string;
  readonly why: string;
}
