import type { APIMessage } from 'discord-api-types/v10';
import type { CreateMessageBody } from '../validation/message-body.ts';
import type { NonceUse, State } from './state.ts';

/** Discord says "a few minutes". */
const NONCE_WINDOW_MS = 5 * 60_000;

/** The message that the bot already sent with the same nonce, when the request asks for that to be looked up. */
export function spentNonce(state: State, body: CreateMessageBody): NonceUse | undefined {
  const key = nonceKey(body);
  const use = key === undefined ? undefined : state.nonces.get(key);
  return use !== undefined && state.clock.now() - use.at <= NONCE_WINDOW_MS ? use : undefined;
}

/** Notes the nonce of a new message, and forgets those whose time is over. */
export function rememberNonce(state: State, body: CreateMessageBody, message: APIMessage): void {
  const now = state.clock.now();
  for (const [key, use] of state.nonces) {
    if (now - use.at <= NONCE_WINDOW_MS) break;
    state.nonces.delete(key);
  }
  const key = nonceKey(body);
  if (key === undefined) return;
  state.nonces.set(key, { channelId: message.channel_id, messageId: message.id, at: now });
}

function nonceKey({ nonce, enforce_nonce: isEnforced }: CreateMessageBody): string | undefined {
  return isEnforced && nonce !== undefined && nonce !== null ? String(nonce) : undefined;
}
