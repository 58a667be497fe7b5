import type { APIApplicationCommandOptionChoice, APIMessage } from 'discord-api-types/v10';
import type { ClientAction, ModalField } from '../client-api/actions.ts';
import { act } from '../interactions/act.ts';
import { Refusal } from '../refusal.ts';
import { findPerson } from '../state/accounts.ts';
import type { Channel } from '../state/channel.ts';
import { history } from '../state/messages.ts';
import { deleteAsPerson, editAsPerson, writeAsPerson } from '../state/person-messages.ts';
import type { Person, State } from '../state/state.ts';
import { fillIn, findCommand, findMessageCommand, type Options } from './find-command.ts';
import { findButton, findMenu, findValues } from './find-control.ts';
import { findPlace, firstPlace } from './find-place.ts';
import { type OpenedModal, type Outcome, waitForOutcome } from './outcome.ts';

/** Milliseconds to wait for a final answer: enough on a busy machine. */
const PATIENCE_MS = 20_000;

/** What was entered in a modal, by `custom_id`. */
export type Entered = Readonly<Record<string, ModalField['value']>>;

/**
 * A person in a channel, for tests and scripts. Actions resolve when the bot has answered, and
 * reject with a sentence when Discord would not allow them, or no answer comes.
 */
export interface User {
  readonly id: string;
  readonly channelId: string;
  /**
   * The same person in another place: `general`, `Cloud Study/general`, `@bot` for direct messages.
   */
  in(place: string): User;
  /** Sends `/explain` or `/daily setup`; returns the answer. */
  command(name: string, options?: Options): Promise<APIMessage>;
  /** Sends a command that is answered with a modal. */
  commandForModal(name: string, options?: Options): Promise<OpenedModal>;
  /** Types the option `focused`; returns the choices. */
  suggest(
    name: string,
    focused: string,
    options: Options,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Uses a command in a message's menu. */
  messageCommand(name: string, message: APIMessage): Promise<APIMessage>;
  /** Presses the button with this label, emoji or `custom_id`. */
  press(message: APIMessage, button: string): Promise<APIMessage>;
  /** Presses a button that opens a modal. */
  pressForModal(message: APIMessage, button: string): Promise<OpenedModal>;
  /**
   * Chooses by value or label, from the only menu or the one with this placeholder or `custom_id`.
   */
  select(
    message: APIMessage,
    choice: string | readonly string[],
    menu?: string,
  ): Promise<APIMessage>;
  /** Sends a modal. */
  submit(opened: OpenedModal, entered: Entered): Promise<APIMessage>;
  /** Writes a message. */
  write(content: string, replyTo?: APIMessage): APIMessage;
  /** Edits one of their own messages. */
  edit(message: APIMessage, content: string): APIMessage;
  /** Deletes one of their own messages, or dismisses a private answer. */
  delete(message: APIMessage): void;
  /** The channel's messages as they see them, oldest first. */
  messages(): readonly APIMessage[];
}

/**
 * A person by user name or id, in the first channel in which they may write.
 *
 * @throws Refusal when there is no such person
 */
export function createUser(state: State, name: string): User {
  const person = findPerson(state, name);
  if (person === undefined) {
    const names = [...state.people.values()].map(({ user }) => user.username).join(', ');
    throw new Refusal(`There is no user "${name}"; there are: ${names}.`);
  }
  return userIn(state, person, firstPlace(state, person));
}

function userIn(state: State, person: Person, channel: Channel): User {
  const perform = performer(state, person, channel);
  return {
    id: person.user.id,
    channelId: channel.id,
    in: (place) => userIn(state, person, findPlace(state, person, place)),
    ...commandActions(state, person, channel, perform),
    ...componentActions(perform),
    write: (content, replyTo) =>
      writeAsPerson(state, person, channel.id, { content, replyTo: replyTo?.id }).message,
    edit: (message, content) => editAsPerson(state, person, message.id, content).message,
    delete: (message) => deleteAsPerson(state, person, message.id),
    messages: () =>
      history(state, channel.id, { limit: 100 }, person.user.id).map((stored) => stored.message),
  };
}

/** Does what `prepare` returns, and waits for the outcome. `what` names it in errors. */
type Perform = (
  what: string,
  prepare: () => DistributiveOmit<ClientAction, 'nonce' | 'channelId'>,
) => Promise<Outcome>;

function performer(state: State, person: Person, { id: channelId }: Channel): Perform {
  return (what, prepare) =>
    waitForOutcome(
      state,
      () => act(state, person, { ...prepare(), channelId, nonce: state.nextId() }),
      { what, patienceMs: PATIENCE_MS },
    );
}

function commandActions(
  state: State,
  person: Person,
  channel: Channel,
  perform: Perform,
): Pick<User, 'command' | 'commandForModal' | 'suggest' | 'messageCommand'> {
  const filledIn = (name: string, given: Options) => {
    const found = findCommand(state, person, channel, name);
    return { ...found, options: fillIn(state, channel, found, given) };
  };
  const use = (name: string, options: Options = {}) =>
    perform(name, () => ({ kind: 'command', ...filledIn(name, options) }));

  return {
    command: async (name, options) => expectMessage(name, await use(name, options)),
    commandForModal: async (name, options) => expectModal(name, await use(name, options)),
    suggest: async (name, focused, options) => {
      const outcome = await perform(`typing in ${name}`, () => ({
        kind: 'autocomplete',
        ...filledIn(name, options),
        focused,
      }));
      if (outcome.kind === 'choices') return outcome.choices;
      throw new Error(`Typing in ${name} got a ${outcome.kind} instead of choices.`);
    },
    messageCommand: async (name, message) => {
      const outcome = await perform(`"${name}"`, () => ({
        kind: 'message-command',
        commandId: findMessageCommand(state, person, channel, name).id,
        messageId: message.id,
      }));
      return expectMessage(name, outcome);
    },
  };
}

function componentActions(
  perform: Perform,
): Pick<User, 'press' | 'pressForModal' | 'select' | 'submit'> {
  const pressNamed = (message: APIMessage, button: string) =>
    perform(`the button "${button}"`, () => ({
      kind: 'button',
      messageId: message.id,
      customId: findButton(message, button).custom_id,
    }));

  return {
    press: async (message, button) => expectMessage(button, await pressNamed(message, button)),
    pressForModal: async (message, button) =>
      expectModal(button, await pressNamed(message, button)),
    select: async (message, choice, menuName) => {
      const outcome = await perform(`the choice "${choice}"`, () => {
        const menu = findMenu(message, menuName);
        const values = findValues(menu, typeof choice === 'string' ? [choice] : choice);
        return { kind: 'select', messageId: message.id, customId: menu.custom_id, values };
      });
      return expectMessage(String(choice), outcome);
    },
    submit: async ({ modalId, modal }, entered) => {
      const fields = Object.entries(entered).map(([customId, value]) => ({ customId, value }));
      const what = `the window "${modal.title}"`;
      const outcome = await perform(what, () => ({ kind: 'modal', modalId, fields }));
      return expectMessage(what, outcome);
    },
  };
}

type DistributiveOmit<Union, Keys extends PropertyKey> = Union extends unknown
  ? Omit<Union, Keys>
  : never;

function expectMessage(what: string, outcome: Outcome): APIMessage {
  if (outcome.kind === 'message') return outcome.message;
  throw new Error(`${what} was answered with a ${outcome.kind} instead of a message.`);
}

function expectModal(what: string, outcome: Outcome): OpenedModal {
  if (outcome.kind === 'modal') return outcome;
  throw new Error(`${what} was answered with a ${outcome.kind} instead of a modal.`);
}
