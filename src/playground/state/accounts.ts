import type { APIGuildMember, APIUser } from 'discord-api-types/v10';
import { NO_FLAGS } from './flags.ts';
import type { Member, Person, State } from './state.ts';

/** A user account as Discord shows it to others. */
export function aUserAccount(account: {
  readonly id: string;
  readonly username: string;
  readonly displayName: string | null;
  readonly isBot: boolean;
}): APIUser {
  return {
    id: account.id,
    username: account.username,
    avatar: null,
    discriminator: '0',
    public_flags: NO_FLAGS,
    flags: NO_FLAGS,
    global_name: account.displayName,
    primary_guild: null,
    ...(account.isBot && { bot: true }),
  };
}

/** The account of a person or the bot; undefined if there is none with this id. */
export function findUser(state: State, id: string): APIUser | undefined {
  return id === state.bot.user.id ? state.bot.user : state.people.get(id)?.user;
}

/** Finds a person by id or user name. */
export function findPerson(state: State, idOrName: string): Person | undefined {
  return (
    state.people.get(idOrName) ??
    [...state.people.values()].find((person) => person.user.username === idOrName)
  );
}

/** The part of a membership that Discord shows wherever a member appears. */
export function presentPartialMember(member: Member): Omit<APIGuildMember, 'user'> & {
  readonly banner: null;
  readonly communication_disabled_until: null;
  readonly premium_since: null;
  readonly pending: boolean;
} {
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    flags: NO_FLAGS,
    joined_at: member.joinedAt,
    nick: null,
    pending: false,
    premium_since: null,
    roles: [...member.roleIds],
    mute: false,
    deaf: false,
  };
}

/** A member as Discord shows it, including the account. */
export function presentMember(user: APIUser, member: Member) {
  return { ...presentPartialMember(member), user };
}
