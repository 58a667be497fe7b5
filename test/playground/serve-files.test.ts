import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CheckedPlayground, startCheckedPlayground } from '../harness/checked-playground.ts';

let folder: string;
let playground: CheckedPlayground;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Chat</title>');
  await writeFile(join(folder, 'app.js'), 'export {};');
  await writeFile(join(folder, 'secret.env'), 'TOKEN=1');
  playground = await startCheckedPlayground({ pageDir: folder });
});

afterAll(async () => {
  await playground.close();
  await rm(folder, { recursive: true });
});

it('serves the page under a policy that lets only its own scripts run', async () => {
  const response = await fetch(playground.pageUrl);

  expect(await response.text()).toContain('<title>Chat</title>');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = response.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
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
