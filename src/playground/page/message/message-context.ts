import type { APIMessage } from 'discord-api-types/v10';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { usePage } from '../shell/page-context.ts';

/** What the components of a message share. */
export interface MessageScope {
  readonly message: APIMessage;
  /** `custom_id` of the component that the bot is answering; empty when it is not. */
  readonly waitingFor: string;
}

const Context = createContext<MessageScope | null>(null);

/** Provides the message to its components. */
export const MessageProvider = Context.Provider;

/** The message that a component is part of. */
export function useMessage(): MessageScope {
  const scope = useContext(Context);
  if (scope === null) throw new Error('A component was rendered outside of a message.');
  return scope;
}

/**
 * The address of a picture or file in the message: `attachment://name` means one of its
 * attachments.
 */
export function useMediaUrl(url: string): string {
  const { message } = useMessage();
  const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : null;
  return message.attachments.find(({ filename }) => filename === name)?.url ?? url;
}

/** Functions that tell the bot that a component was pressed or chosen. */
export function useComponentActions(): {
  readonly press: (customId: string) => void;
  readonly choose: (customId: string, values: readonly string[]) => void;
} {
  const { actions } = usePage();
  const { message } = useMessage();
  return {
    press: (customId) => {
      void actions.press(message.id, customId);
    },
    choose: (customId, values) => {
      void actions.choose(message.id, customId, values);
    },
  };
}
