import type { ClientError } from '../../client-api.ts';
import type { CommandDraft, TextDraft } from '../state/draft/draft.ts';
import { readOptions } from '../state/draft/option-values.ts';
import { sentText } from '../state/draft/sent-text.ts';
import { mentionable } from '../state/pickables.ts';
import type { Store } from '../state/store.ts';
import type { Interact } from './interact.ts';
import { type Requests, toClientError } from './requests.ts';

/** Makes what sends the composer's draft, a message or a command. What is refused stands there again, with the reason. */
export function createDraftSender(
  store: Store,
  requests: () => Requests,
  interact: Interact,
): () => Promise<void> {
  const sendText = async (draft: TextDraft) => {
    const { world, channelId, replyTo } = store.state();
    const content = sentText(draft, world === null ? [] : mentionable(world, channelId)).trim();
    if (content === '') return;

    store.dispatch({ kind: 'draft-changed', change: { kind: 'cleared' } });
    store.dispatch({ kind: 'reply-chosen', messageId: '' });
    try {
      await requests().send(channelId, { content, ...(replyTo === '' ? {} : { replyTo }) });
    } catch (error) {
      giveBack(draft, toClientError(error));
      store.dispatch({ kind: 'reply-chosen', messageId: replyTo });
    }
  };

  const sendCommand = async (draft: CommandDraft) => {
    const { values, errors } = readOptions(draft);
    const refusal = refusalOf(draft, errors);
    if (refusal !== null) return giveBack(draft, refusal);

    const { command, subcommand } = draft;
    const name = `/${[command.name, ...subcommand].join(' ')}`;
    store.dispatch({ kind: 'draft-changed', change: { kind: 'cleared' } });
    const reason = await interact(
      { kind: 'command', name },
      { kind: 'command', commandId: command.id, subcommand, options: values },
    );
    if (reason !== null) giveBack(draft, reason);
  };

  /** Puts a draft that was not taken back into the composer, with the reason. */
  const giveBack = (draft: TextDraft | CommandDraft, error: ClientError) => {
    store.dispatch({ kind: 'draft-changed', change: { kind: 'refused', draft, error } });
  };

  return () => {
    const { draft } = store.state();
    return draft.kind === 'text' ? sendText(draft) : sendCommand(draft);
  };
}

function refusalOf(
  draft: CommandDraft,
  fields: Readonly<Record<string, string>>,
): ClientError | null {
  if (draft.rest.trim() !== '') {
    return { message: 'Choose an option from the list, or remove the text behind the options.' };
  }
  return Object.keys(fields).length === 0 ? null : { message: 'Some options are wrong.', fields };
}
