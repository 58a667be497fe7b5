import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Issue, type IssueTree, nestIssues } from './validation/issue.ts';

/**
 * An error as Discord's API answers it: a status, and a JSON body with one of Discord's own codes.
 */
export class DiscordError extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: number;
  /** What is wrong in the fields of the request; only for {@link invalidForm}. */
  readonly errors: IssueTree | undefined;

  constructor(status: ContentfulStatusCode, code: number, message: string, errors?: IssueTree) {
    super(message);
    this.name = 'DiscordError';
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /** The body of the answer. */
  toBody(): { message: string; code: number; errors?: IssueTree } {
    const { message, code, errors } = this;
    return errors === undefined ? { message, code } : { message, code, errors };
  }
}

/** Missing things, by Discord's codes for them. */
const UNKNOWN = {
  channel: [10003, 'Unknown Channel'],
  guild: [10004, 'Unknown Guild'],
  member: [10007, 'Unknown Member'],
  message: [10008, 'Unknown Message'],
  user: [10013, 'Unknown User'],
  webhook: [10015, 'Unknown Webhook'],
  interaction: [10062, 'Unknown interaction'],
} as const;

/** 404: the requested thing does not exist, or no longer exists. */
export function unknown(thing: keyof typeof UNKNOWN): DiscordError {
  const [code, message] = UNKNOWN[thing];
  return new DiscordError(404, code, message);
}

/** 401: the token is missing or wrong. */
export function unauthorized(): DiscordError {
  return new DiscordError(401, 0, '401: Unauthorized');
}

/** 403: the bot can't see the channel or server. */
export function missingAccess(): DiscordError {
  return new DiscordError(403, 50001, 'Missing Access');
}

/** 403: the bot can see it, but may not do this there. */
export function missingPermissions(): DiscordError {
  return new DiscordError(403, 50013, 'Missing Permissions');
}

/** 400: fields of the request are invalid; says which and why. */
export function invalidForm(issues: readonly Issue[]): DiscordError {
  return new DiscordError(400, 50035, 'Invalid Form Body', nestIssues(issues));
}

/** 400: the body is not JSON. */
export function invalidJson(): DiscordError {
  return new DiscordError(400, 50109, 'The request body contains invalid JSON.');
}

/** 400: the request can't be read. */
export function badRequest(): DiscordError {
  return new DiscordError(400, 0, '400: Bad Request');
}

/** 400: neither text nor components nor files. */
export function emptyMessage(): DiscordError {
  return new DiscordError(400, 50006, 'Cannot send an empty message');
}

/** 400: no more commands of this type can be registered there. */
export function tooManyCommands(max: number): DiscordError {
  return new DiscordError(400, 30032, `Maximum number of application commands reached (${max})`);
}

/** 413: a file, or all files together, exceed the limit. */
export function tooLarge(): DiscordError {
  return new DiscordError(413, 40005, 'Request entity too large');
}

/** 500: Discord itself failed. */
export function internalError(): DiscordError {
  return new DiscordError(500, 0, '500: Internal Server Error');
}
