import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { badRequest, invalidJson, tooLarge } from '../discord-error.ts';
import { parseJson } from '../json.ts';
import { MAX_REQUEST_BYTES, type Upload } from '../state/files.ts';
import type { State } from '../state/state.ts';
import type { SentRequest } from '../state/stored-message.ts';

/** The body of a request: its JSON, and the files that came with it. */
export interface RequestBody {
  /** Undefined if there is none. */
  readonly json: unknown;
  readonly uploads: readonly Upload[];
}

/** What is stored with a request while it is answered, and its connection. */
export interface ApiEnv {
  Variables: { requestBody: RequestBody };
  Bindings: HttpBindings;
}

/** Refuses a body over Discord's limit while it arrives, whatever its declared length. */
export function limitBodies(): MiddlewareHandler<ApiEnv> {
  return bodyLimit({
    maxSize: MAX_REQUEST_BYTES,
    onError: () => {
      throw tooLarge();
    },
  });
}

/** Reads the body of each request before it is answered. */
export function readBodies(): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    context.set('requestBody', await readRequestBody(context.req.raw));
    await next();
  };
}

/**
 * Reads a request's body: JSON, or a form with `payload_json` and `files[n]`.
 *
 * @throws DiscordError 50109, or 400 for an invalid form
 */
async function readRequestBody(request: Request): Promise<RequestBody> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(await requireForm(request));
  const text = await request.text();
  if (text === '') return { json: undefined, uploads: [] };
  return { json: requireJson(text), uploads: [] };
}

async function readForm(form: FormData): Promise<RequestBody> {
  const payload = form.get('payload_json');
  const files = [...form.entries()].flatMap(([field, value]) => {
    const index = /^files\[(\d+)\]$/.exec(field)?.[1];
    return index === undefined || typeof value === 'string' ? [] : [{ index, file: value }];
  });
  const uploads = await Promise.all(
    files.map(
      async ({ index, file }): Promise<Upload> => ({
        index,
        name: file.name,
        contentType: file.type || 'application/octet-stream',
        bytes: new Uint8Array(await file.arrayBuffer()),
      }),
    ),
  );
  return { json: typeof payload === 'string' ? requireJson(payload) : {}, uploads };
}

async function requireForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw badRequest();
  }
}

function requireJson(text: string): unknown {
  const json = parseJson(text);
  if (json === undefined) throw invalidJson();
  return json;
}

/** The request as it is recorded on the message that it wrote. */
export function noteRequest(state: State, context: Context<ApiEnv>): SentRequest {
  return {
    method: context.req.method,
    path: withoutVersion(context.req.path),
    body: context.get('requestBody').json,
    at: state.clock.now(),
  };
}

/** `/api/v10/channels/1` -> `/channels/1`. */
export function withoutVersion(path: string): string {
  return path.replace(/^\/api\/v\d+/, '');
}
