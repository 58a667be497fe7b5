import { type APIChannel, Routes } from 'discord-api-types/v10';
import type { DailyRest } from './rest.ts';

/**
 * Asks Discord for a channel.
 *
 * @throws {DiscordAPIError} also when the bot can't see it
 */
export async function readChannel(rest: DailyRest, channelId: string): Promise<APIChannel> {
  return (await rest.get(Routes.channel(channelId))) as APIChannel;
}
