import type { ClientError } from '../../client-api.ts';
import type { CommandDraft, Draft, TextDraft } from '../state/draft/draft.ts';
import { readOptions } from '../state/draft/option-values.ts';
import { sentText } from '../state/draft/sent-text.ts';
import { notSent } from '../state/give-back.ts';
import { mentionable } from '../state/pickables.ts';
import type { Store } from '../state/store.ts';
import type { Interact } from './interact.ts';
import { type Requests, toClientError } from './requests.ts';

/**
 * Makes a function that sends the composer's draft, a message or a command. A refused draft
 * reappears with the reason; if the user was switched meanwhile, a notice tells them.
 */
export function createDraftSender(
  store: Store,
  requests: () => Requests,
  interact: Interact,
): () => Promise<void> {
  const sendText = async (draft: TextDraft) => {
    const { world, channelId, replyTo } = store.state();
    const content = sentText(draft, world === null ? [] : mentionable(world, channelId)).trim();
    if (content === '') return;
    // It is about to become a command.
    if (content.startsWith('/') && world?.bot.presence === 'starting') {
      return refuse(draft, { message: `${world.bot.user.username} is starting. Try again.` });
    }

    const giveBack = taken(draft);
    store.dispatch({ kind: 'reply-chosen', messageId: '' });
    try {
      await requests().send(channelId, { content, ...(replyTo === '' ? {} : { replyTo }) });
    } catch (error) {
      giveBack(toClientError(error));
    }
  };

  const sendCommand = async (draft: CommandDraft) => {
    const { values, errors } = readOptions(draft);
    const refusal = refusalOf(draft, errors);
    if (refusal !== null) return refuse(draft, refusal);

    const { command, subcommand } = draft;
    const name = `/${[command.name, ...subcommand].join(' ')}`;
    const giveBack = taken(draft);
    const reason = await interact(
      { kind: 'command', name },
      { kind: 'command', commandId: command.id, subcommand, options: values },
    );
    if (reason !== null) giveBack(reason);
  };

  const refuse = (draft: Draft, error: ClientError) => {
    store.dispatch({ kind: 'draft-changed', change: { kind: 'refused', draft, error } });
  };

  /** Takes the draft out of the composer to send it. Returns a function that puts it back. */
  const taken = (draft: Draft): ((error: ClientError) => void) => {
    const { channelId, replyTo } = store.state();
    const sender = requests();
    store.dispatch({ kind: 'draft-changed', change: { kind: 'cleared' } });
    return (error) =>
      store.dispatch(
        sender === requests()
          ? { kind: 'draft-refused', channelId, draft, replyTo, error }
          : { kind: 'noticed', notice: notSent(draft, error) },
      );
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
    return { message: 'Choose an option from the list, or remove the text after the options.' };
  }
  return Object.keys(fields).length === 0
    ? null
    : { message: 'Some options are not valid.', fields };
}
