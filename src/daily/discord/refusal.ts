import { RESTJSONErrorCodes, Routes } from 'discord.js';
import { isRefusal } from '../../discord/connection/is-refusal.ts';
import type { Refusal } from '../posting/channels.ts';
import type { DailyRest } from './rest.ts';

/**
 * Why Discord refused a request about a channel. Errors that may pass (no answer, an outage, too many requests, a
 * wrong token) are thrown again.
 */
export async function refusalIn(
  error: unknown,
  rest: DailyRest,
  guildId: string,
): Promise<Refusal> {
  if (!isRefusal(error)) throw error;
  switch (error.code) {
    case RESTJSONErrorCodes.UnknownChannel:
      return (await isInGuild(rest, guildId)) ? 'channel-gone' : 'bot-removed';
    case RESTJSONErrorCodes.MissingAccess:
      return (await isInGuild(rest, guildId)) ? 'no-access' : 'bot-removed';
  }
  switch (error.status) {
    case 400:
      return 'rejected';
    case 403:
      return 'no-permission';
    case 404:
      return 'channel-gone';
    default:
      throw error;
  }
}

async function isInGuild(rest: DailyRest, guildId: string): Promise<boolean> {
  try {
    await rest.get(Routes.guild(guildId));
    return true;
  } catch (error) {
    if (isRefusal(error) && [403, 404].includes(error.status)) return false;
    throw error;
  }
}
