/** How each subcommand is used; what `--help` shows. */
export const USAGE = {
  check: `npm run notes:check -- [FOLDER …] [--json | --format github]

Lists what is wrong in the notes of these folders; without one, of NOTES_DIR, else of notes.
  --json            one object with counts and all problems, for scripts
  --format github   marks the lines in a pull request
Exits with 1 when there is an error, or no note. For scripts use npm run -s, so that npm adds no lines of its own.
`,
  db: `npm run db -- backup FILE | restore FILE | check

Copies the database to a file, in the place of an older copy, puts such a copy in its place, or looks whether it is whole.
Exits with 1 when something is wrong.
`,
  search: `npm run search -- [--notes FOLDER …] [--limit N] [--json | --explain] QUESTION
npm run search -- [--notes FOLDER …] [--limit N] --stdin

Shows the sections of the notes that answer a question, or what they say on each option of a practice question.
  --notes FOLDER    these notes; without it, those of NOTES_DIR, else of notes
  --limit N         so many sections at most, 10 without it
  --json            one line for scripts
  --explain         says what each score is made of
  --stdin           answers each line of the input with a line of JSON
Exits with 1 when nothing is found, but for --json and --stdin. For scripts use npm run -s, so that npm adds no
lines of its own.
`,
} as const;
