import { GatewayCloseCodes } from 'discord-api-types/v10';

/** Discord ended the connection for good. The message says what to do about it. */
export class GatewayRefusedError extends Error {
  override readonly name = 'GatewayRefusedError';
  /** The gateway's close code; 401 when the REST API has refused the token. */
  readonly code: number;

  constructor(code: number, cause?: unknown) {
    super(refusalSentence(code), { cause });
    this.code = code;
  }
}

function refusalSentence(code: number): string {
  switch (code) {
    case 401:
    case GatewayCloseCodes.AuthenticationFailed:
      return `Discord does not accept the token in DISCORD_TOKEN (${code}). Copy it again from the Bot page of https://discord.com/developers/applications ("Reset Token" shows a new one).`;
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return `Discord does not allow this bot the intents it asks for (${code}). Switch them on under "Privileged Gateway Intents" on the Bot page of https://discord.com/developers/applications.`;
    default:
      return `Discord ended the connection for good (${code} ${GatewayCloseCodes[code] ?? 'unknown'}). Look this code up in https://docs.discord.com/developers/topics/opcodes-and-status-codes and update Nota.`;
  }
}
