import type { JSX } from 'preact';
import type { Draft } from '../state/draft/draft.ts';
import { chipErrorId } from './input-ids.ts';

/** Why the draft was not sent: for all of it, and for each option. */
export function DraftErrors({ draft }: { readonly draft: Draft }): JSX.Element {
  const chips = draft.kind === 'command' ? draft.chips.filter(({ error }) => error !== '') : [];

  return (
    <div role="alert" class="draft-errors">
      {draft.refusal !== '' && <p>{draft.refusal}</p>}
      {chips.map(({ name, error }) => (
        <p key={name} id={chipErrorId(name)}>
          <strong>{name}</strong> {error}
        </p>
      ))}
    </div>
  );
}
