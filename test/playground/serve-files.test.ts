import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CheckedPlayground, startCheckedPlayground } from '../harness/checked-playground.ts';

let parent: string;
let folder: string;
let playground: CheckedPlayground;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'page-'));
  folder = join(parent, 'page');
  await mkdir(folder);
  await writeFile(join(parent, 'outside.js'), 'secret');
  await mkdir(join(parent, 'page-two'));
  await writeFile(join(parent, 'page-two', 'outside.js'), 'secret');
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Chat</title>');
  await writeFile(join(folder, 'app.js'), 'export {};');
  await writeFile(join(folder, 'secret.env'), 'TOKEN=1');
  playground = await startCheckedPlayground({ pageDir: folder });
});

afterAll(async () => {
  await playground.close();
  await rm(parent, { recursive: true });
});

it('serves the page under a policy that lets only its own scripts run', async () => {
  const response = await fetch(playground.pageUrl);

  expect(await response.text()).toContain('<title>Chat</title>');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = response.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

it('serves scripts as scripts', async () => {
  const response = await fetch(new URL('/app.js', playground.pageUrl));

  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

it.each([
  '/secret.env',
  '/no.js',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc%2fhosts.js',
  '/%E0%A4%A',
])('serves nothing else: %s', async (path) => {
  expect((await fetch(playground.pageUrl + path.slice(1))).status).toBe(404);
});

it.each(['/../outside.js', '/..%2foutside.js', '/../page-two/outside.js', '//../outside.js'])(
  'serves nothing outside of its folder, though a request climbs: %s',
  async (path) => {
    const url = new URL(playground.pageUrl);

    const status = await new Promise((resolve, reject) => {
      const sent = request({ host: url.hostname, port: url.port, path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject).end();
    });

    expect(status).not.toBe(200);
  },
);
