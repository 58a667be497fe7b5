import type { APIUser } from 'discord-api-types/v10';
import { displayedText, everyComponent } from '../validation/component-tree.ts';
import type { AllowedMentions, MessageBody } from '../validation/message-body.ts';
import { findUser } from './accounts.ts';
import type { State } from './state.ts';

/** Whom a message notifies. */
export interface Mentions {
  readonly users: readonly APIUser[];
  readonly roleIds: readonly string[];
  readonly everyone: boolean;
}

/** What may notify at all, in addition to the limits in the request. */
export interface MentionLimits {
  /** The author of the message that is replied to. */
  readonly repliedTo: APIUser | undefined;
  /** Whether the author may mention everyone and every role. */
  readonly mayMentionEveryone: boolean;
}

/** Finds who is notified: those mentioned in the text, as far as `allowed_mentions` permits. */
export function findMentions(state: State, body: MessageBody, limits: MentionLimits): Mentions {
  const text = wholeText(body);
  const allowed = body.allowed_mentions ?? undefined;
  const userIds = [...text.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? '');
  const roleIds = [...text.matchAll(/<@&(\d+)>/g)].map((match) => match[1] ?? '');
  const users = [...new Set(userIds)]
    .filter((id) => isAllowed(allowed, 'users', id))
    .flatMap((id) => findUser(state, id) ?? []);
  return {
    users: withReplied(users, allowed, limits.repliedTo),
    roleIds: [...new Set(roleIds)]
      .filter((id) => limits.mayMentionEveryone || isMentionable(state, id))
      .filter((id) => isAllowed(allowed, 'roles', id)),
    everyone:
      limits.mayMentionEveryone &&
      /@(everyone|here)\b/.test(text) &&
      (allowed === undefined || allowed.parse?.includes('everyone') === true),
  };
}

/** Whether anybody may mention the role. */
function isMentionable(state: State, roleId: string): boolean {
  const roles = [...state.servers.values()].flatMap((server) => server.roles);
  return roles.some(({ id, mentionable }) => id === roleId && mentionable);
}

/** All text of a message in which mentions count. */
function wholeText(body: MessageBody): string {
  const displayed = everyComponent(body.components ?? []).map(({ component }) =>
    displayedText(component),
  );
  return [body.content ?? '', ...displayed].join('\n');
}

function isAllowed(
  allowed: AllowedMentions | undefined,
  kind: 'users' | 'roles',
  id: string,
): boolean {
  if (allowed === undefined) return true;
  return allowed.parse?.includes(kind) === true || allowed[kind]?.includes(id) === true;
}

/** A reply notifies unless the request says what may be mentioned and omits the reply. */
function withReplied(
  users: readonly APIUser[],
  allowed: AllowedMentions | undefined,
  repliedTo: APIUser | undefined,
): readonly APIUser[] {
  const isNotified = allowed === undefined ? true : allowed.replied_user === true;
  if (repliedTo === undefined || !isNotified) return users;
  return [repliedTo, ...users.filter((user) => user.id !== repliedTo.id)];
}
