/** The usage of each subcommand, shown by `--help`. */
export const USAGE = {
  check: `npm run notes:check -- [FOLDER …] [--json | --format github]

Lists what is wrong in the notes in these folders; by default NOTES_DIR, or notes if that is not set.
  --json            prints one object with counts and all problems, for scripts
  --format github   marks the lines in a pull request
Exits with 1 if there is an error, or no note. In scripts use npm run -s, so that npm adds no lines of its own.
`,
  db: `npm run db -- backup FILE | restore FILE | check | forget user ID | forget server ID

Looks after the database.
  backup FILE         copies it to a file, replacing an older copy
  restore FILE        replaces it with such a copy; stop the bot first
  check               checks it for damage
  forget user ID      deletes a user's votes, and the record of which daily tips they set up; the tips stay
  forget server ID    deletes everything kept about a server, including its daily tips and settings
Exits with 1 if something is wrong.
`,
  search: `npm run search -- [--notes FOLDER …] [--limit N] [--json | --explain] QUESTION
npm run search -- [--notes FOLDER …] [--limit N] --stdin

Shows the sections of the notes that answer a question, or what they say about each option of a practice question.
  --notes FOLDER    where the notes are; by default NOTES_DIR, or notes if that is not set
  --limit N         shows at most N sections; by default 10
  --json            prints one line of JSON, for scripts
  --explain         shows how each score is made up
  --stdin           answers each line of the input with a line of JSON
Exits with 1 if nothing is found, except with --json or --stdin. In scripts use npm run -s, so that npm adds no
lines of its own.
`,
} as const;
