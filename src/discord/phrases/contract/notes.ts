import type { NotesFolderFault } from '../../../library/files/notes-folder-error.ts';

/** What is said to people who maintain the notes. */
export interface NotesPhrases {
  /** Descriptions of the command and its subcommands, in plain text. */
  readonly definition: {
    readonly command: string;
    readonly status: string;
    readonly reload: string;
    readonly gaps: string;
    readonly forget: string;
  };

  readonly onlyInServers: string;
  readonly onlyManagers: string;

  // status
  /** Sentences above the contents of the last notes. */
  readonly unreadable: Readonly<Record<NotesFolderFault, string>>;
  readonly noProblems: string;
  readonly problems: (errors: number, warnings: number, hints: number, files: number) => string;
  readonly line: (line: number) => string;

  // reload
  readonly reloaded: string;
  readonly reloading: string;
  readonly reloadFailed: string;

  // gaps
  readonly gaps: (questions: number, days: number) => string;
  readonly gap: (facts: GapFacts) => string;
  readonly nothingFound: string;
  readonly missed: string;
  readonly alsoAs: (count: number) => string;
  readonly remark: (text: string) => string;
  readonly noGaps: string;
  readonly gapsOff: string;
  readonly missedSections: string;
  readonly missedSection: (place: string, missed: number, helpful: number) => string;
  readonly downloadGaps: string;

  // forget
  readonly sureToForget: (count: number) => string;
  readonly nothingToForget: string;
  readonly forget: string;
  readonly keep: string;
  readonly forgotten: (count: number) => string;
  readonly kept: string;
}

/** The parts of a line about an open question, ready to be shown. */
export interface GapFacts {
  readonly times: number;
  readonly text: string;
  readonly why: string;
}
