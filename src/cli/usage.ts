/** How each subcommand is used; what `--help` shows. */
export const USAGE = {
  check: `npm run notes:check -- [FOLDER …] [--json | --format github]

Lists what is wrong in the notes of these folders; without one, of NOTES_DIR, else of notes.
  --json            one object with counts and all problems, for scripts
  --format github   marks the lines in a pull request
Exits with 1 when there is an error, or no note. For scripts use npm run -s, so that npm adds no lines of its own.
`,
  db: `npm run db -- backup FILE | restore FILE | check | forget user ID | forget server ID

Looks after the database.
  backup FILE         copies it to a file, in the place of an older copy
  restore FILE        puts such a copy in its place; stop the bot first
  check               looks whether it is whole
  forget user ID      deletes the votes of a user, and that this user set daily tips up, which stay
  forget server ID    deletes all that is kept of a server, its daily tips and settings included
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
