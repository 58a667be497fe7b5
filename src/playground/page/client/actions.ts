import type { ModalField } from '../../client-api/actions.ts';
import type { MoveClock } from '../../client-api/world.ts';
import type { Store } from '../state/store.ts';
import { createDraftSender } from './draft-sender.ts';
import type { Interact } from './interact.ts';
import { type Requests, toClientError } from './requests.ts';

/**
 * What a person can do on the page that involves the playground. None rejects; failures are shown.
 */
export interface Actions {
  /** Sends the contents of the composer, a message or a command. */
  sendDraft(): Promise<void>;
  /** Changes the text of one's own message; resolves with whether it was accepted. */
  edit(messageId: string, content: string): Promise<boolean>;
  /** Deletes one's own message, or dismisses a private answer. */
  remove(messageId: string): Promise<void>;
  press(messageId: string, customId: string): Promise<void>;
  choose(messageId: string, customId: string, values: readonly string[]): Promise<void>;
  useMessageCommand(commandId: string, name: string, messageId: string): Promise<void>;
  submitModal(fields: readonly ModalField[]): Promise<void>;
  showPayload(messageId: string): Promise<void>;
  moveClock(move: MoveClock): Promise<void>;
  /** Uploads files for a form; its field shows why one is refused. */
  upload(files: readonly File[]): Promise<Uploaded>;
}

/** The ids of accepted files, or a sentence on why one was refused. */
export type Uploaded =
  | { readonly kind: 'taken'; readonly ids: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** Creates the actions on a store, as the user of `requests`. */
export function createActions(
  store: Store,
  requests: () => Requests,
  createNonce: () => string,
): Actions {
  /** Returns whether it worked. */
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      store.dispatch({ kind: 'noticed', notice: toClientError(error).message });
      return false;
    }
  };

  const interact: Interact = async (source, action) => {
    const nonce = createNonce();
    const { channelId } = store.state();
    store.dispatch({ kind: 'interaction-sent', nonce, source });

    try {
      await requests().interact({ ...action, nonce, channelId });
      return null;
    } catch (error) {
      const reason = toClientError(error);
      store.dispatch({ kind: 'interaction-refused', nonce, error: reason });
      return reason;
    }
  };

  const sendDraft = createDraftSender(store, requests, interact);
  /** Ids of messages that are being removed: pressing twice would report that they are gone. */
  const leaving = new Set<string>();

  return {
    sendDraft,
    edit: (messageId, content) => attempt(() => requests().edit(messageId, content)),
    remove: async (messageId) => {
      if (leaving.has(messageId)) return;
      leaving.add(messageId);
      await attempt(() => requests().remove(messageId));
      leaving.delete(messageId);
    },
    press: async (messageId, customId) => {
      const source = { kind: 'component', messageId, customId } as const;
      await interact(source, { kind: 'button', messageId, customId });
    },
    choose: async (messageId, customId, values) => {
      const source = { kind: 'component', messageId, customId } as const;
      await interact(source, { kind: 'select', messageId, customId, values });
    },
    useMessageCommand: async (commandId, name, messageId) => {
      const source = { kind: 'command', name } as const;
      const reason = await interact(source, { kind: 'message-command', commandId, messageId });
      if (reason !== null) store.dispatch({ kind: 'noticed', notice: reason.message });
    },
    submitModal: async (fields) => {
      const modalId = store.state().modal?.modalId;
      if (modalId === undefined) return;
      await interact({ kind: 'modal', modalId }, { kind: 'modal', modalId, fields });
    },
    showPayload: async (messageId) => {
      await attempt(async () => {
        store.dispatch({ kind: 'panel-opened', messageId });
        const payload = await requests().payload(messageId);
        store.dispatch({ kind: 'panel-came', messageId, payload });
      });
    },
    moveClock: async (move) => {
      await attempt(() => requests().moveClock(move));
    },
    upload: async (files) => {
      const ids: string[] = [];
      try {
        for (const file of files) ids.push((await requests().upload(file)).id);
        return { kind: 'taken', ids };
      } catch (error) {
        return { kind: 'refused', reason: toClientError(error).message };
      }
    },
  };
}
