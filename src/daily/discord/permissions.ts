import { type APIOverwrite, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';

/** Everything that decides what a member may do in a channel. */
export interface MemberInChannel {
  readonly userId: string;
  readonly guildId: string;
  /** The member's roles, without `@everyone`. */
  readonly roleIds: readonly string[];
  /** Permission bits of each role of the server, by role id; `@everyone` has the server's id. */
  readonly rolePermissions: ReadonlyMap<string, bigint>;
  /** The channel's overwrites; for a thread, those of its parent. */
  readonly overwrites: readonly APIOverwrite[];
}

/**
 * A member's permissions in a channel, as Discord computes them [topics/permissions]: roles add up; then come the
 * channel's overwrites for everyone, for roles (what one denies another may allow), and for the member.
 */
export function permissionsIn(member: MemberInChannel): bigint {
  const { guildId, userId, roleIds, rolePermissions, overwrites } = member;
  const base = [guildId, ...roleIds].reduce(
    (bits, roleId) => bits | (rolePermissions.get(roleId) ?? 0n),
    0n,
  );
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return ~0n;
  const isRole = new Set(roleIds);
  const layers = [
    overwrites.filter(({ id }) => id === guildId),
    overwrites.filter(({ id, type }) => type === OverwriteType.Role && isRole.has(id)),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === userId),
  ];
  return layers.reduce((bits, layer) => {
    const denied = union(layer.map(({ deny }) => BigInt(deny)));
    const allowed = union(layer.map(({ allow }) => BigInt(allow)));
    return (bits & ~denied) | allowed;
  }, base);
}

function union(bits: readonly bigint[]): bigint {
  return bits.reduce((all, one) => all | one, 0n);
}
