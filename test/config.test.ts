import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, variableNames } from '../src/config.ts';

const read = (env: Record<string, string>) => readConfig({ env, cwd: '/home/me', delimiter: ':' });

const faultOf = (env: Record<string, string>): string => {
  try {
    read(env);
  } catch (error) {
    return error instanceof ConfigError ? error.message : String(error);
  }
  return 'accepted';
};

describe('config', () => {
  it('keeps the template of links to notes as it is written', () => {
    const config = read({ NOTES_URL: 'https://example.org/notes/{path}#{heading}' });

    expect(config.notesUrl).toBe('https://example.org/notes/{path}#{heading}');
  });

  it('needs no variable at all', () => {
    const config = read({});

    expect(config).toEqual({
      token: null,
      guildId: null,
      apiUrl: 'https://discord.com/api',
      notesDirs: ['/home/me/notes'],
      notesUrl: null,
      ignoredProblems: [],
      databaseFile: ':memory:',
      answersMentions: true,
      dailyCatchUpMs: 3 * 60 * 60_000,
      logLevel: 'info',
      port: 3000,
    });
  });

  it('takes an empty variable as one that is not set', () => {
    const config = read({ DISCORD_TOKEN: '', NOTES_DIR: '  ', PORT: '' });

    expect(config.token).toBeNull();
    expect(config.notesDirs).toEqual(['/home/me/notes']);
    expect(config.port).toBe(3000);
  });

  it('receives messages in the playground, and in Discord where it is told to', () => {
    const token = `${'a'.repeat(24)}.${'b'.repeat(6)}.${'c'.repeat(27)}`;
    const mentions = (env: Record<string, string>) => read(env).answersMentions;

    expect(mentions({ MENTION_ANSWERS: 'false' })).toBe(false);
    expect(mentions({ DISCORD_TOKEN: token })).toBe(false);
    expect(mentions({ DISCORD_TOKEN: token, MENTION_ANSWERS: 'true' })).toBe(true);
  });

  it('splits several notes folders as the platform does and makes them absolute', () => {
    const config = read({ NOTES_DIR: 'aws:/srv/notes: :../course' });

    expect(config.notesDirs).toEqual(['/home/me/aws', '/srv/notes', '/home/course']);
  });

  it('finds what is in the home folder, as a shell does', () => {
    const config = read({ NOTES_DIR: '~/notes:~:a~/b:~tom', DATABASE_FILE: '~/nota.db' });

    const here = ['/home/me/a~/b', '/home/me/~tom'];
    expect(config.notesDirs).toEqual([join(homedir(), 'notes'), homedir(), ...here]);
    expect(config.databaseFile).toBe(join(homedir(), 'nota.db'));
  });

  it('keeps the database in memory where SQLite’s name for that is set, rather than in a file called so', () => {
    expect(read({ DATABASE_FILE: ':memory:' }).databaseFile).toBe(':memory:');
  });

  it('takes a list of problems that are not reported', () => {
    const config = read({ NOTES_CHECK_IGNORE: 'section-long, note-unlinked,' });

    expect(config.ignoredProblems).toEqual(['section-long', 'note-unlinked']);
  });

  it.each([
    ['LOG_LEVEL', 'loud', 'one of trace, debug, info, warn, error, fatal, silent'],
    ['PORT', '70000', 'a port number from 0 (any free one) to 65535'],
    ['PORT', '-1', 'a port number from 0 (any free one) to 65535'],
    ['DISCORD_GUILD_ID', 'my server', 'the id of a server, 17 to 20 digits'],
    ['NOTES_CHECK_IGNORE', 'section-long,nonsense', 'codes of problems, separated by commas'],
    ['NOTES_DIR', ':', 'the path of a folder, or of several'],
    ['NOTES_URL', 'https://example.org', 'a web address with {path} in it'],
    ['NOTES_URL', 'javascript:{path}', 'a web address with {path} in it'],
    ['DISCORD_API_URL', 'discord', 'the address of an API without its version'],
  ])('says for %s=%s what it takes', (name, value, takes) => {
    const fault = faultOf({ [name]: value });

    expect(fault).toContain(`${name} is set to "${value}", but takes ${takes}`);
  });

  it('names every wrong variable at once', () => {
    const fault = faultOf({ PORT: 'x', LOG_LEVEL: 'y' });

    expect(fault.split('\n')).toHaveLength(2);
  });

  it('never shows a token, not even a wrong one', () => {
    const fault = faultOf({ DISCORD_TOKEN: 'Bot abc.def' });

    expect(fault).toContain('DISCORD_TOKEN is set to 11 characters');
    expect(fault).not.toContain('abc');
  });

  it('has every variable in .env.example, with values that are accepted', () => {
    const example = parse(readFileSync('.env.example'));

    expect(Object.keys(example)).toEqual(variableNames);
    expect(() => read(example)).not.toThrow();
  });

  it('keeps nothing of a playground whose .env is a copy of .env.example', () => {
    expect(read(parse(readFileSync('.env.example'))).databaseFile).toBe(':memory:');
  });
});
