import type { Draft } from './draft.ts';

/** A draft as a text that makes the same draft when typed: `/explain topic:sqs`. */
export function asTyped(draft: Draft): string {
  if (draft.kind === 'text') return draft.text;
  const { command, subcommand, chips } = draft;
  const options = chips.map(({ name, text }) => `${name}:${text}`);
  return `/${[command.name, ...subcommand, ...options].join(' ')}`;
}
