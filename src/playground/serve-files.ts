import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Hono } from 'hono';
import type { State } from './state/state.ts';

/** Lets the page run its own scripts and connect to its own server, and nothing else. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** An uploaded file that is opened by itself may do nothing at all. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const PAGE_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

/** Types that a browser may show; all others are downloaded. */
const SHOWN_TYPES = /^(image\/(png|jpeg|gif|webp|avif|svg\+xml)|text\/plain)/;

/** The uploaded files of messages. Mount it at `/attachments`. */
export function attachmentRoutes(state: State): Hono {
  return new Hono().get('/:channelId/:fileId/:name', (context) => {
    const file = state.files.get(context.req.param('fileId'));
    if (file === undefined || file.name !== context.req.param('name')) return context.notFound();
    context.header('Content-Type', file.contentType);
    context.header('Content-Security-Policy', FILE_POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
    if (!SHOWN_TYPES.test(file.contentType)) context.header('Content-Disposition', 'attachment');
    return context.body(new Uint8Array(file.bytes));
  });
}

/** The chat page's files, all directly in its folder. Mount it at `/`. */
export function pageRoutes(pageDir: string): Hono {
  return new Hono().get('/:name?', async (context) => {
    const name = context.req.param('name') ?? 'index.html';
    const type = PAGE_TYPES[extname(name)];
    // A name that is listed in the folder can't lead elsewhere.
    const isThere = type !== undefined && (await readdir(pageDir)).includes(name);
    if (!isThere) return context.notFound();
    context.header('Content-Type', type);
    context.header('Content-Security-Policy', PAGE_POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-cache');
    return context.body(new Uint8Array(await readFile(join(pageDir, name))));
  });
}
