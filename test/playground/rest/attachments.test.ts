import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { channelId } from '../../harness/places.ts';
import { type Protocol, startProtocol } from '../../harness/protocol.ts';

let playground: Protocol['playground'];
let api: Protocol['api'];
let messages: string;

beforeAll(async () => {
  ({ playground, api } = await startProtocol());
  messages = `/channels/${channelId(playground, 'general')}/messages`;
});

afterAll(() => playground.close());

/** One transparent pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const pixel = () => new File([PIXEL], 'a pixel.png', { type: 'image/png' });

const inGallery = (url: string) => ({
  flags: 1 << 15,
  components: [{ type: 12, items: [{ media: { url } }] }],
});

it('serves an uploaded file to whoever opens its address', async () => {
  const body = { attachments: [{ id: '0', description: 'A pixel' }] };

  const { body: sent } = await api<APIMessage>('POST', messages, body, { files: [pixel()] });

  const [attachment] = sent.attachments;
  expect(attachment).toMatchObject({
    filename: 'a_pixel.png',
    description: 'A pixel',
    content_type: 'image/png',
    width: 1,
    height: 1,
  });
  const file = await fetch(attachment?.url ?? '');
  expect(Buffer.from(await file.arrayBuffer())).toEqual(PIXEL);
  expect(file.headers.get('content-security-policy')).toContain('sandbox');
  expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  expect(file.headers.get('content-disposition')).toBeNull();
});

it.each(['text/html', 'application/xhtml+xml', 'application/octet-stream'])(
  'lets a file be saved, not shown, that could be a page: %s',
  async (type) => {
    const page = new File(['<script>alert(1)</script>'], 'page', { type });

    const { body: sent } = await api<APIMessage>('POST', messages, {}, { files: [page] });

    const file = await fetch(sent.attachments[0]?.url ?? '');
    expect(file.headers.get('content-disposition')).toBe('attachment');
  },
);

it('shows a file that a component points at there, and not as an attachment', async () => {
  const body = {
    ...inGallery('attachment://a.png'),
    attachments: [{ id: '0', filename: 'a.png' }],
  };

  const { body: sent } = await api<APIMessage>('POST', messages, body, { files: [pixel()] });

  expect(sent.attachments).toEqual([]);
  expect(sent.components).toMatchObject([
    { items: [{ media: { width: 1, content_type: 'image/png' } }] },
  ]);
});

it('says of a file that a component shows what it is called and how long it is', async () => {
  const body = {
    flags: 1 << 15,
    components: [{ type: 13, file: { url: 'attachment://a.png' } }],
    attachments: [{ id: '0', filename: 'a.png' }],
  };

  const { body: sent } = await api<APIMessage>('POST', messages, body, { files: [pixel()] });

  expect(sent.components).toMatchObject([{ name: 'a.png', size: PIXEL.byteLength }]);
});

it('keeps the files of a message when only its text changes', async () => {
  const { body: sent } = await api<APIMessage>(
    'POST',
    messages,
    { content: 'a' },
    { files: [pixel()] },
  );

  const { body: edited } = await api<APIMessage>('PATCH', `${messages}/${sent.id}`, {
    content: 'b',
  });

  expect(edited.attachments).toEqual(sent.attachments);
});

it('drops the files that an edit does not list', async () => {
  const { body: sent } = await api<APIMessage>(
    'POST',
    messages,
    { content: 'a' },
    { files: [pixel()] },
  );

  const { body: edited } = await api<APIMessage>('PATCH', `${messages}/${sent.id}`, {
    attachments: [],
  });

  expect(edited.attachments).toEqual([]);
  expect((await fetch(sent.attachments[0]?.url ?? '')).status).toBe(404);
});

it('lets an edit point at a file that the message has', async () => {
  const body = inGallery('attachment://a_pixel.png');
  const { body: sent } = await api<APIMessage>('POST', messages, body, { files: [pixel()] });

  const { status } = await api('PATCH', `${messages}/${sent.id}`, body);

  expect(status).toBe(200);
});

it('refuses a file over 10 MiB', async () => {
  const file = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'big.bin');

  expect(await api('POST', messages, {}, { files: [file] })).toMatchObject({
    status: 413,
    body: { code: 40005 },
  });
});
