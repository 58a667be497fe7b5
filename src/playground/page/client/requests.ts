import type { APIMessage } from 'discord-api-types/v10';
import type { ClientAction, UploadedFile } from '../../client-api/actions.ts';
import type { MessageHistory, MessagePayload, SendMessage } from '../../client-api/messages.ts';
import type { ClientWorld, ClockState, MoveClock } from '../../client-api/world.ts';
import type { ClientError } from '../../client-api.ts';

/**
 * The requests to the playground, as one user. Each rejects with {@link RefusedError}, or when
 * nobody answers.
 */
export interface Requests {
  world(): Promise<ClientWorld>;
  /** The newest messages, or those before one. */
  messages(channelId: string, before?: string): Promise<MessageHistory>;
  send(channelId: string, message: SendMessage): Promise<APIMessage>;
  edit(messageId: string, content: string): Promise<APIMessage>;
  remove(messageId: string): Promise<void>;
  payload(messageId: string): Promise<MessagePayload>;
  interact(action: ClientAction): Promise<void>;
  moveClock(move: MoveClock): Promise<ClockState>;
  upload(file: File): Promise<UploadedFile>;
  /** Address of the event stream. */
  readonly eventsUrl: string;
}

/** The playground understood a request and said no. */
export class RefusedError extends Error {
  readonly reason: ClientError;

  constructor(reason: ClientError) {
    super(reason.message);
    this.name = 'RefusedError';
    this.reason = reason;
  }
}

/** The playground did not answer, or not with a valid answer. */
class UnreachableError extends Error {
  constructor(options?: ErrorOptions) {
    super('The playground is not responding. Is it still running?', options);
    this.name = 'UnreachableError';
  }
}

/** Requests as a user; the playground's first user when `userId` is empty. */
export function requestsAs(userId: string): Requests {
  const at = (path: string, more: Readonly<Record<string, string>> = {}) => {
    const query = new URLSearchParams({ ...(userId !== '' && { user: userId }), ...more });
    return `client/${path}?${query}`;
  };

  return {
    eventsUrl: at('events'),
    world: () => ask('GET', at('world')),
    messages: (channelId, before) =>
      ask('GET', at(`channels/${channelId}/messages`, before === undefined ? {} : { before })),
    send: (channelId, message) => ask('POST', at(`channels/${channelId}/messages`), message),
    edit: (messageId, content) => ask('PATCH', at(`messages/${messageId}`), { content }),
    remove: (messageId) => ask('DELETE', at(`messages/${messageId}`)),
    payload: (messageId) => ask('GET', at(`messages/${messageId}/payload`)),
    interact: (action) => ask('POST', at('interactions'), action),
    moveClock: (move) => ask('PUT', at('clock'), move),
    upload: (file) => send('POST', at('files', { name: file.name }), { body: file }),
  };
}

/** `Answer` is what the playground promises in `client-api.ts`; both are built together. */
function ask<Answer>(method: string, address: string, body?: unknown): Promise<Answer> {
  const json = { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  return send(method, address, body === undefined ? {} : json);
}

async function send<Answer>(
  method: string,
  address: string,
  content: Pick<RequestInit, 'body' | 'headers'>,
): Promise<Answer> {
  const response = await fetch(address, { method, ...content }).catch((cause: unknown) => {
    throw new UnreachableError({ cause });
  });

  const text = await response.text();
  if (response.ok) return JSON.parse(text === '' ? 'null' : text);
  throw refusalOf(text);
}

function refusalOf(text: string): Error {
  try {
    return new RefusedError(JSON.parse(text));
  } catch (cause) {
    return new UnreachableError({ cause });
  }
}

/** Why a request failed, as a sentence for the person, in the playground's words if it gave any. */
export function toClientError(error: unknown): ClientError {
  if (error instanceof RefusedError) return error.reason;
  return { message: error instanceof Error ? error.message : String(error) };
}
