import type { Playground } from '../../src/playground/playground.ts';

/** The API's answer. */
export interface ApiAnswer<Body> {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON body, as the test expects it. */
  readonly body: Body;
}

/** How a request is sent, besides its content. */
export interface ApiRequest {
  /** The bot's token by default; null for none. */
  readonly token?: string | null;
  readonly files?: readonly File[];
}

/** Calls the playground's REST API without a library, so that invalid requests can be sent, too. */
export function rawApi(playground: Playground) {
  return async <Body = unknown>(
    method: string,
    path: string,
    body?: unknown,
    { token = playground.token, files }: ApiRequest = {},
  ): Promise<ApiAnswer<Body>> => {
    const response = await fetch(`${playground.apiUrl}/v10${path}`, {
      method,
      headers: {
        ...(token !== null && { authorization: `Bot ${token}` }),
        ...(body !== undefined && files === undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: files ? aForm(body, files) : asText(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: JSON.parse(text || 'null'),
    };
  };
}

function asText(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function aForm(body: unknown, files: readonly File[]): FormData {
  const form = new FormData();
  form.set('payload_json', JSON.stringify(body));
  for (const [index, file] of files.entries()) form.set(`files[${index}]`, file);
  return form;
}
