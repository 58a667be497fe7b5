import type { APIMessage } from 'discord-api-types/v10';
import type { CreateMessageBody } from '../validation/message-body.ts';
import type { NonceUse, State } from './state.ts';

/** Discord says "a few minutes". */
const NONCE_WINDOW_MS = 5 * 60_000;

/**
 * The message that the same author already sent with the same nonce, if the request asks to enforce
 * it.
 */
export function spentNonce(
  state: State,
  authorId: string,
  body: CreateMessageBody,
): NonceUse | undefined {
  const key = nonceKey(authorId, body);
  const use = key === undefined ? undefined : state.nonces.get(key);
  return use !== undefined && state.clock.now() - use.at <= NONCE_WINDOW_MS ? use : undefined;
}

/** Records the nonce of a new message, and removes expired ones. */
export function rememberNonce(
  state: State,
  authorId: string,
  body: CreateMessageBody,
  message: APIMessage,
): void {
  const now = state.clock.now();
  for (const [key, use] of state.nonces) {
    if (now - use.at <= NONCE_WINDOW_MS) break;
    state.nonces.delete(key);
  }
  const key = nonceKey(authorId, body);
  if (key === undefined) return;
  state.nonces.set(key, { channelId: message.channel_id, messageId: message.id, at: now });
}

function nonceKey(authorId: string, body: CreateMessageBody): string | undefined {
  const { nonce, enforce_nonce: isEnforced } = body;
  const isGiven = nonce !== undefined && nonce !== null;
  return isGiven && isEnforced ? `${authorId} ${nonce}` : undefined;
}
