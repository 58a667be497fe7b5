import type * as z from 'zod';
import { invalidForm } from '../discord-error.ts';
import { type Issue, toDiscordIssue } from './issue.ts';

/**
 * Reads a request's body by its schema and then by the rules that a schema can't state.
 *
 * @throws DiscordError 50035 with every issue found, each at its path below `at`.
 */
export function readBody<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  rules: (body: z.output<Schema>) => readonly Issue[] = () => [],
  at: Issue['path'] = [],
): z.output<Schema> {
  const result = schema.safeParse(body, { reportInput: true });
  const issues = result.success ? rules(result.data) : result.error.issues.map(toDiscordIssue);
  if (result.success && issues.length === 0) return result.data;
  throw invalidForm(issues.map((issue) => ({ ...issue, path: [...at, ...issue.path] })));
}
