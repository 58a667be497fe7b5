import type { APIInteraction } from 'discord-api-types/v10';
import type { Protocol } from './protocol.ts';
import type { ApiAnswer } from './raw-api.ts';
import { anIdentify, connectRaw, type RawGateway } from './raw-gateway.ts';

/** A bot that receives interactions and answers them only when the test says so. */
export interface PatientBot {
  /** The next interaction that somebody started. */
  next(): Promise<PendingInteraction>;
  readonly gateway: RawGateway;
}

/** An interaction that waits for the test's answer. */
export interface PendingInteraction {
  readonly payload: APIInteraction;
  /** Sends a callback. */
  answer(body: object, query?: string): Promise<ApiAnswer<unknown>>;
  /** Sends a request below the token's webhook: `POST`, or `PATCH /messages/@original`. */
  webhook<Body = unknown>(method: string, path?: string, body?: object): Promise<ApiAnswer<Body>>;
}

/** Connects a bot with these commands, without using a library. */
export async function startPatientBot(
  { playground, api }: Pick<Protocol, 'playground' | 'api'>,
  commands: readonly object[],
): Promise<PatientBot> {
  const gateway = await connectRaw(playground);
  gateway.send(anIdentify(playground));
  await gateway.next('READY');
  await api('PUT', `/applications/${playground.applicationId}/commands`, commands);
  return {
    gateway,
    next: async () => {
      const payload = (await gateway.next('INTERACTION_CREATE')).d as APIInteraction;
      const { id, token, application_id } = payload;
      return {
        payload,
        answer: (body, query = '') =>
          api('POST', `/interactions/${id}/${token}/callback${query}`, body, { token: null }),
        webhook: (method, path = '', body = undefined) =>
          api(method, `/webhooks/${application_id}/${token}${path}`, body, { token: null }),
      };
    },
  };
}
