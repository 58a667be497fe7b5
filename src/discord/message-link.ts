/** The address of a message, which Discord shows as a link. `serverId` is `null` in direct messages. */
export function messageLink(serverId: string | null, channelId: string, messageId: string): string {
  return `https://discord.com/channels/${serverId ?? '@me'}/${channelId}/${messageId}`;
}
