import type { Context } from '../context.ts';
import type { Whereabouts } from '../request.ts';

/** A sentence for a person who asks in a channel where the server allows no questions; `null` if it allows them. */
export function askedElsewhere(
  { serverId, channelId, parentId }: Whereabouts,
  { settings: { channelIds }, personal }: Pick<Context, 'settings' | 'personal'>,
): string | null {
  const here = [channelId, parentId];
  const isWelcome =
    serverId === null || channelIds.length === 0 || channelIds.some((id) => here.includes(id));
  if (isWelcome) return null;
  return personal.settings.askElsewhere(channelIds.map((id) => `<#${id}>`).join(', '));
}
