import type * as z from 'zod/mini';
import type { Exchange, GatewayExchange, RestExchange } from '../../src/playground/exchange.ts';
import { ERROR, RATE_LIMITED, ROUTES } from './discord-schemas.ts';
import { DISPATCHES } from './dispatch-schemas.ts';

/**
 * Where an exchange violates Discord's own specification; empty when all is well. If the playground
 * refused the request, only the answer is checked.
 */
export function exchangeProblems(exchange: Exchange): readonly string[] {
  return exchange.kind === 'rest' ? restProblems(exchange) : gatewayProblems(exchange);
}

/** Discord's answers to requests that a correct bot does not send; 500 is for too many bytes. */
const REFUSALS: readonly number[] = [400, 401, 413, 500];

/** Whether a correct bot would not have sent this request. */
export function isRefusal(exchange: Exchange): boolean {
  return exchange.kind === 'rest' && REFUSALS.includes(exchange.status);
}

function restProblems(exchange: RestExchange): readonly string[] {
  const { method, path, route, status, requestBody, responseBody } = exchange;
  const at = `${method} ${path} ${status}`;
  if (status === 429) return differences(RATE_LIMITED, responseBody, `${at}, answer`);
  if (status >= 400) return differences(ERROR, responseBody, `${at}, answer`);
  const schemas = ROUTES[`${method} ${route}`];
  if (schemas === undefined) return [`${at}: the check knows no schema of "${method} ${route}"`];
  return [
    ...differences(schemas.request, requestBody, `${at}, request`),
    ...(status === 204 ? [] : differences(schemas.response, responseBody, `${at}, answer`)),
  ];
}

function gatewayProblems({ from, frame }: GatewayExchange): readonly string[] {
  if (from === 'bot' || typeof frame.t !== 'string') return [];
  const schema = DISPATCHES[frame.t];
  return schema === undefined
    ? [`the check knows no schema of the event ${frame.t}`]
    : differences(schema, frame.d, frame.t);
}

/**
 * Where a value doesn't match the schema. Fields that the schema doesn't have are differences, too:
 * parsing drops them, so whatever is missing afterwards was not in the schema.
 */
export function differences(
  schema: z.ZodMiniType | undefined,
  value: unknown,
  at: string,
): readonly string[] {
  if (schema === undefined) return value === undefined ? [] : [`${at}: no body was expected`];
  const json = toJson(value);
  const read = schema.safeParse(json);
  if (!read.success) {
    return read.error.issues.map((issue) => `${at}: ${explain(issue)} ${JSON.stringify(json)}`);
  }
  return droppedFields(json, read.data).map((field) => `${at}: unknown field ${field}`);
}

function toJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function explain(issue: z.core.$ZodIssue): string {
  const inner = issue.code === 'invalid_union' ? issue.errors.flat().map(explain).join(' | ') : '';
  return `${issue.path.join('.')} ${issue.message} ${inner}`;
}

function droppedFields(before: unknown, after: unknown, path = ''): readonly string[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.flatMap((item, index) => droppedFields(item, after[index], `${path}.${index}`));
  }
  if (!isObject(before) || !isObject(after)) return [];
  return Object.entries(before).flatMap(([field, value]) =>
    field in after ? droppedFields(value, after[field], `${path}.${field}`) : [`${path}.${field}`],
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
