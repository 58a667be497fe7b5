import { DiscordAPIError } from 'discord.js';

/** Whether Discord itself refused a request. A proxy or firewall answers without one of Discord's codes. */
export function isRefusal(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && typeof error.code === 'number';
}
