import type * as z from 'zod';
import { invalidForm } from '../discord-error.ts';
import { type Issue, toDiscordIssue } from './issue.ts';

/** How a body is read, in addition to its schema. */
export interface Reading<Body> {
  /** The rules that a schema can't express. */
  readonly rules?: (body: Body) => readonly Issue[];
  /** Where the body is in the request. */
  readonly at?: Issue['path'];
}

/**
 * Reads a request's body by its schema and then by further rules.
 *
 * @throws DiscordError 50035 with every issue found, each at its path in the request.
 */
export function readBody<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  { rules = () => [], at = [] }: Reading<z.output<Schema>> = {},
): z.output<Schema> {
  const result = schema.safeParse(body, { reportInput: true });
  const issues = result.success ? rules(result.data) : result.error.issues.map(toDiscordIssue);
  if (result.success && issues.length === 0) return result.data;
  throw invalidForm(issues.map((issue) => ({ ...issue, path: [...at, ...issue.path] })));
}
