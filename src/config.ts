import { homedir } from 'node:os';
import { resolve } from 'node:path';
import * as z from 'zod';
import { HOUR_MS } from './basics/durations.ts';
import { PROBLEM_CODES, type ProblemCode } from './library/problems/problem-codes.ts';

/** Everything that can be set in the environment, validated. */
export interface Config {
  /** `null`: no token, so the bot talks to a playground on this machine. */
  readonly token: string | null;
  /** The one server whose commands are registered, for development; `null`: everywhere. */
  readonly guildId: string | null;
  /** Where Discord's REST API is, without the version. */
  readonly apiUrl: string;
  /** Absolute paths. Never empty. */
  readonly notesDirs: readonly string[];
  /** Template of a note's address on the web, with `{path}` and maybe `{heading}`. */
  readonly notesUrl: string | null;
  /** Codes of problems that are not reported for any note. */
  readonly ignoredProblems: readonly ProblemCode[];
  /** Absolute path of the database file; `:memory:` for a playground, which forgets everything too. */
  readonly databaseFile: string;
  /** Messages are received: direct ones are answered, and where a server wants it those that mention the bot. */
  readonly answersMentions: boolean;
  /** How late a daily tip may come, in milliseconds; a later one is left out. */
  readonly dailyCatchUpMs: number;
  readonly logLevel: LogLevel;
  /** Port of the playground's page on 127.0.0.1; 0 takes any free one. */
  readonly port: number;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** From everything to nothing. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Where the database is unless it is configured. */
export const DATABASE_FILE = 'data/nota.db';

/** Given in place of a path: the database is lost when the program ends. */
export const IN_MEMORY = ':memory:';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the configuration is read from. */
export interface ConfigSource {
  readonly env: Environment;
  /** Relative folders start here. */
  readonly cwd: string;
  /** What separates the folders of a list: `:`, on Windows `;`. */
  readonly delimiter: string;
}

const environment = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w.-]+$/)
    .nullable()
    .default(null),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/)
    .nullable()
    .default(null),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  NOTES_DIR: z
    .string()
    .regex(/[^\s:;]/)
    .default('notes'),
  NOTES_URL: z
    .url({ protocol: /^https?$/ })
    .includes('{path}')
    .nullable()
    .default(null),
  NOTES_CHECK_IGNORE: z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter((code) => code !== ''))
    .pipe(z.array(z.enum(PROBLEM_CODES)))
    .default([]),
  DATABASE_FILE: z.string().nullable().default(null),
  DAILY_CATCH_UP_HOURS: z
    .string()
    .regex(/^\d{1,2}(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().min(0.1).max(20))
    .default(3),
  MENTION_ANSWERS: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .nullable()
    .default(null),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().max(65_535))
    .default(3000),
});

type VariableName = keyof z.infer<typeof environment>;

/** What each variable must hold, as the end of a sentence. */
const takes: Readonly<Record<VariableName, string>> = {
  DISCORD_TOKEN: 'only the token, as the Bot page of the Discord developer portal shows it',
  DISCORD_GUILD_ID: 'the id of a server, 17 to 20 digits',
  DISCORD_API_URL: 'the address of an API without its version, such as https://discord.com/api',
  NOTES_DIR: 'the path of a folder, or of several',
  NOTES_URL: 'a web address with {path} in it, such as https://example.org/{path}#{heading}',
  NOTES_CHECK_IGNORE: 'codes of problems, separated by commas, as docs/notes-check.md lists them',
  DATABASE_FILE: 'the path of a file',
  DAILY_CATCH_UP_HOURS: 'a number of hours from 0.1 to 20',
  MENTION_ANSWERS: 'true or false',
  LOG_LEVEL: `one of ${LOG_LEVELS.join(', ')}`,
  PORT: 'a port number from 0 (any free one) to 65535',
};

/** Their values are never shown, not even when they are wrong. */
const secrets: ReadonlySet<VariableName> = new Set(['DISCORD_TOKEN']);

/** The names of all variables that are read. */
export const variableNames: readonly VariableName[] = environment.keyof().options;

/** One or more variables are invalid. The message has a line for each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly variables: readonly VariableName[];

  constructor(variables: readonly VariableName[], env: Environment) {
    super(variables.map((name) => faultSentence(name, env[name] ?? '')).join('\n'));
    this.variables = variables;
  }
}

/**
 * Reads the environment. An empty variable counts as not set.
 *
 * @throws {ConfigError} naming every variable that is wrong, not just the first.
 */
export function readConfig({ env, cwd, delimiter }: ConfigSource): Config {
  const given = Object.fromEntries(
    variableNames.map((name) => [name, env[name]?.trim() || undefined]),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
    throw new ConfigError(
      variableNames.filter((name) => wrong.has(name)),
      env,
    );
  }
  const values = parsed.data;
  return {
    token: values.DISCORD_TOKEN,
    guildId: values.DISCORD_GUILD_ID,
    apiUrl: values.DISCORD_API_URL,
    notesDirs: listedFolders(values.NOTES_DIR, cwd, delimiter),
    notesUrl: values.NOTES_URL,
    ignoredProblems: values.NOTES_CHECK_IGNORE,
    databaseFile: databaseFile(values, cwd),
    dailyCatchUpMs: values.DAILY_CATCH_UP_HOURS * HOUR_MS,
    answersMentions: values.MENTION_ANSWERS ?? values.DISCORD_TOKEN === null,
    logLevel: values.LOG_LEVEL,
    port: values.PORT,
  };
}

function databaseFile(
  { DATABASE_FILE: file, DISCORD_TOKEN: token }: z.infer<typeof environment>,
  cwd: string,
): string {
  const wanted = file ?? (token === null ? IN_MEMORY : DATABASE_FILE);
  return wanted === IN_MEMORY ? IN_MEMORY : settingPath(wanted, cwd);
}

/** The folders of a list, as absolute paths; blank ones do not count. */
function listedFolders(list: string, cwd: string, delimiter: string): readonly string[] {
  const folders = list.split(delimiter).filter((folder) => folder.trim() !== '');
  return folders.map((folder) => settingPath(folder.trim(), cwd));
}

/**
 * Makes the path of a setting absolute. No shell has expanded what stands in `.env`, so `~` is expanded here.
 */
export function settingPath(path: string, cwd: string): string {
  return resolve(
    cwd,
    path.replace(/^~(?=$|[/\\])/, () => homedir()),
  );
}

function faultSentence(name: VariableName, value: string): string {
  const got = secrets.has(name) ? `${value.length} characters` : JSON.stringify(value);
  return `${name} is set to ${got}, but takes ${takes[name]}.`;
}
