import type { Context } from 'hono';
import { parseJson } from '../json.ts';
import { Refusal } from '../refusal.ts';
import type { Person, State } from '../state/state.ts';

/**
 * The person whom the page shows: the user of `?user=`, or the first one.
 *
 * @throws {Refusal} when there is no such user
 */
export function viewer(state: State, context: Context): Person {
  const userId = context.req.query('user');
  const [first] = state.people.values();
  const person = userId === undefined ? first : state.people.get(userId);
  if (person === undefined) throw new Refusal('There is no such user.');
  return person;
}

/** @throws {Refusal} when the body is not JSON */
export async function readJson(context: Context): Promise<unknown> {
  const json = parseJson(await context.req.text());
  if (json === undefined) throw new Refusal('The request is not JSON.');
  return json;
}
