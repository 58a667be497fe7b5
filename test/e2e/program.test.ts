import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  onTestFinished,
} from 'vitest';
import type { Exchange } from '../../src/playground/exchange.ts';
import { aNotesFolder } from '../builders/notes-folder.ts';
import { read } from '../builders/sent-message.ts';
import { type CheckedPlayground, startCheckedPlayground } from '../harness/checked-playground.ts';
import { buildProgram, type Program, removeProgram, startProgram } from '../harness/program.ts';

let folder: string;
let playground: CheckedPlayground;
let programs: Program[];
/** Called with each exchange between the bot and the playground. */
let onExchange: (exchange: Exchange) => void;

beforeAll(buildProgram);

afterAll(removeProgram);

beforeEach(async () => {
  folder = await aNotesFolder({ 'notes/lambda.md': '# Lambda\nRuns code.\n' });
  onExchange = () => {};
  playground = await startCheckedPlayground({
    allowsRefusals: true,
    onExchange: (exchange) => onExchange(exchange),
  });
  programs = [];
});

afterEach(async () => {
  for (const program of programs) program.signal('SIGKILL');
  await Promise.all(programs.map(({ ended }) => ended));
  await playground.close();
});

function start(env: Readonly<Record<string, string>>): Program {
  const program = startProgram(folder, env);
  programs.push(program);
  return program;
}

/** Starts the bot against the playground of the test; resolves when it answers. */
async function startConnected(env: Readonly<Record<string, string>> = {}): Promise<Program> {
  const discord = { DISCORD_TOKEN: playground.token, DISCORD_API_URL: playground.apiUrl };
  const program = start({ ...discord, ...env });
  await program.says(/"msg":"commands"/);
  return program;
}

/** Resolves when the bot has made a request to such a path, which may be answered late. */
function request(path: string): Promise<void> {
  return new Promise((made) => {
    onExchange = (exchange) => {
      if (exchange.kind === 'rest' && exchange.path.includes(path)) made();
    };
  });
}

/** A server that is not Discord; returns the address of its API. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createHttpServer(answer).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api`;
}

describe('the program', () => {
  it('answers, follows the notes, finishes what it began and leaves when it is told to', async () => {
    const program = await startConnected();
    const maya = playground.user('maya');
    await expect(maya.command('/explain', { topic: 'lambda' })).resolves.toBeDefined();

    await writeFile(join(folder, 'notes', 'queue.md'), '# Queues\nKeep messages.\n');
    await program.says(/"notes":2/);
    const edited = await maya.command('/explain', { topic: 'queues' });
    // It checks whether the previous answer is still there, so by then it has begun this one.
    playground.faults.add({ fault: { kind: 'late', delayMs: 300 }, path: '/webhooks/' });
    const begun = request('/webhooks/');
    const running = maya.command('/explain', { topic: 'queues' });
    await begun;
    program.signal('SIGTERM');
    const last = await running;
    const ending = await program.ended;

    expect(read(edited).text).toContain('Keep messages.');
    expect(read(last).text).toContain('Keep messages.');
    expect(ending).toMatchObject({ code: 0, err: '' });
  });

  it('stops when it is told to while Discord leaves its start without an answer', async () => {
    let isAsked = () => {};
    const asked = new Promise<void>((resolve) => {
      isAsked = resolve;
    });
    const program = start({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: await serve(isAsked) });
    await asked;

    program.signal('SIGTERM');
    const { code, out } = await program.ended;

    expect(out).toContain('"msg":"stopping"');
    expect(code).toBe(0);
  });

  it('says that Discord lets it wait at its start, and stops when it is told to meanwhile', async () => {
    const fault = { kind: 'rate-limited', retryAfterMs: 3_600_000 } as const;
    playground.faults.add({ fault, path: '/gateway/bot' });
    const program = start({ DISCORD_TOKEN: playground.token, DISCORD_API_URL: playground.apiUrl });

    const line = await program.says(/.*Discord lets the bot wait.*/);
    program.signal('SIGTERM');
    const { code } = await program.ended;

    expect(JSON.parse(line)).toMatchObject({ level: 40, seconds: 3_600 });
    expect(code).toBe(0);
  });

  it('stops at once when it is told to while it reads the notes', async () => {
    const long = 'Keeps messages for you.\n\n'.repeat(200_000);
    await writeFile(join(folder, 'notes', 'long.md'), long);
    const program = start({ PORT: '0', LOG_LEVEL: 'info' });
    await fetch(await program.says(/(http:\S+)\n/));

    program.signal('SIGINT');
    const { code, out } = await program.ended;

    expect(out).toContain('"msg":"stopping"');
    expect(out).not.toContain('"msg":"notes"');
    expect(code).toBe(0);
  });

  it('logs which request Discord refused, but neither the question nor the token of the interaction', async () => {
    const program = await startConnected();
    const fault = { kind: 'forbidden', code: 50013 } as const;
    playground.faults.add({ fault, method: 'POST', path: '/callback' });

    const maya = playground.user('maya');
    await maya.command('/explain', { topic: 'my secret worry about lambda' });
    const line = await program.says(/.*an interaction failed.*/);

    const { err } = JSON.parse(line);
    expect(err).toEqual({
      type: 'DiscordAPIError',
      message: 'Missing Permissions',
      stack: expect.stringContaining('Missing Permissions'),
      code: 50013,
      status: 403,
      method: 'POST',
      path: expect.stringMatching(/\/interactions\/\d+\/…\/callback$/),
    });
    expect(line).not.toContain('secret worry');
  });

  it('reports no problem in /notes status that NOTES_CHECK_IGNORE names', async () => {
    const text = '# Links\n[gone](nowhere.md) ![gone](nothing.png)\n';
    await writeFile(join(folder, 'notes', 'links.md'), text);
    await startConnected({ NOTES_CHECK_IGNORE: 'link-broken' });

    const status = await playground.user('maya').command('/notes status');

    expect(read(status).text).toContain('nothing.png');
    expect(read(status).text).not.toContain('nowhere.md');
  });

  it('serves the page before it reads the notes, and answers on it afterwards', async () => {
    const program = start({ PORT: '0', LOG_LEVEL: 'info' });
    const address = await program.says(/(http:\S+)\n/);
    const early = await fetch(`${address}client/world`);
    await program.says(/"msg":"commands"/);
    const ready = await fetch(`${address}client/world`);

    const steps = program.lines().flatMap((line) => /http:|"msg":"notes"/.exec(line)?.[0] ?? []);
    expect(steps).toEqual(['http:', '"msg":"notes"']);
    expect(early.status).toBe(200);
    expect(await ready.json()).toMatchObject({ bot: { presence: 'online' } });
  });

  it('opens a playground without a token, prints its one address, and says that it has no notes', async () => {
    await rm(join(folder, 'notes', 'lambda.md'));
    await writeFile(join(folder, '.env'), 'PORT=0\nLOG_LEVEL=fatal\n');

    const program = start({ LOG_LEVEL: 'info' });
    const address = await program.says(/(http:\S+)\n/);
    const { url } = await fetch(address);
    await program.says(/there are no notes yet/);
    program.signal('SIGINT');
    const { code, out } = await program.ended;

    expect(url).toBe(address);
    expect(out.match(/http:/g)).toHaveLength(1);
    expect(code).toBe(0);
  });
});

describe('the program ends with code 1 and one line that says what to do', () => {
  it.each([
    ['for a wrong value', { PORT: 'x' }, /^PORT is set to "x", but takes a port number.*\n$/],
    [
      'for a notes folder that does not exist',
      { NOTES_DIR: 'nowhere' },
      /^The notes folder \S+nowhere does not exist\. Create it.*\n$/,
    ],
    [
      'for a database that can’t be opened',
      { DATABASE_FILE: 'notes', PORT: '0' },
      /^The database \S+notes can't be opened \(.+\): .*\n$/,
    ],
    [
      'when Discord can’t be reached',
      { DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'http://127.0.0.1:1/api' },
      /^Discord can’t be reached at http:\/\/127\.0\.0\.1:1\/api .*\n$/,
    ],
  ])('%s', async (_, env, line) => {
    const { code, out, err } = await start(env).ended;

    expect(err).toMatch(line);
    expect(out).not.toContain('Talk to Nota');
    expect(code).toBe(1);
  });

  it('for a wrong token', async () => {
    const env = { DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: playground.apiUrl };

    const { code, err } = await start(env).ended;

    expect(err).toMatch(/^Discord does not accept the token in DISCORD_TOKEN .*\n$/);
    expect(code).toBe(1);
  });

  it.each([
    [503, '<h1>Service unavailable</h1>', /\(status 503\)/],
    [404, '{"message":"404: Not Found","code":0}', /\(status 404\)/],
    [403, '<h1>Banned</h1>', /\(status 403\)/],
    [200, '<h1>Log in to this network</h1>', /\(another page in its place\)/],
  ])('when Discord’s address answers with %i and %s', async (status, body, reason) => {
    const type = body.startsWith('{') ? 'application/json' : 'text/html';
    const apiUrl = await serve((_, response) =>
      response.writeHead(status, { 'content-type': type }).end(body),
    );

    const program = start({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: apiUrl });
    const { code, err } = await program.ended;

    expect(err).toMatch(
      /^Discord did not answer at http:\S+ as it should .* DISCORD_API_URL .*\n$/,
    );
    expect(err).toMatch(reason);
    expect(code).toBe(1);
  });

  it('when a .env can’t be read', async () => {
    await mkdir(join(folder, '.env'));

    const { code, err } = await start({}).ended;

    expect(err).toMatch(/^The file \S*\.env can’t be read \(EISDIR.*\)\. .*\n$/);
    expect(code).toBe(1);
  });

  it('when the database is of another program', async () => {
    const file = join(folder, 'other.db');
    new SqliteDatabase(file).exec('create table questions (x)').close();
    const env = { DISCORD_TOKEN: playground.token, DISCORD_API_URL: playground.apiUrl };

    const { code, err } = await start({ ...env, DATABASE_FILE: file }).ended;

    expect(err).toMatch(/^The file \S+other\.db belongs to another program\. .*\n$/);
    expect(code).toBe(1);
  });

  it('when Discord ends a running connection over its intents', async () => {
    const program = await startConnected();

    playground.gateway.cutConnections(4014);
    const { code, err } = await program.ended;

    expect(err).toMatch(/^Discord does not allow this bot the intents .*\n$/);
    expect(code).toBe(1);
  });

  it('when the playground’s port is taken', async () => {
    const other = new URL(await serve(() => {}));

    const { code, err } = await start({ PORT: other.port }).ended;

    expect(err).toMatch(/^Port \d+ is in use by another program\. Set PORT .*\n$/);
    expect(code).toBe(1);
  });
});
