import type { TypeOption } from '../../client-api/actions.ts';
import { roughValues } from '../state/draft/option-values.ts';
import { optionAskedFor } from '../state/draft/suggestions.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Requests } from './requests.ts';

/** Letters typed faster than this are asked for together, as in Discord. */
const DEBOUNCE_MS = 150;

/** Asks the bot for choices whenever an option with autocomplete has new text. */
export function suggestWhileTyping(
  store: Store,
  requests: () => Requests,
  createNonce: () => string,
): void {
  let asked = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  store.subscribe((state) => {
    const question = questionOf(state);
    const key = question === null ? '' : JSON.stringify(question);
    if (key === asked) return;

    asked = key;
    clearTimeout(timer);
    if (question !== null) timer = setTimeout(() => ask(question), DEBOUNCE_MS);
  });

  function ask(question: TypeOption): void {
    const nonce = createNonce();
    const { channelId } = store.state();
    store.dispatch({
      kind: 'draft-changed',
      change: { kind: 'choices-asked', nonce, option: question.focused },
    });
    requests()
      .interact({ ...question, nonce, channelId })
      .catch(() => {
        store.dispatch({ kind: 'draft-changed', change: { kind: 'choices-failed', nonce } });
      });
  }
}

/** The question that the state of the composer asks, or `null` when it asks none. */
function questionOf({ draft }: State): TypeOption | null {
  if (draft.kind !== 'command') return null;
  const focused = optionAskedFor(draft);
  if (focused === null) return null;

  return {
    kind: 'autocomplete',
    commandId: draft.command.id,
    subcommand: draft.subcommand,
    options: roughValues(draft),
    focused,
  };
}
