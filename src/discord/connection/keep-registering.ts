import { setTimeout as wait } from 'node:timers/promises';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import { MINUTE_MS } from '../../basics/durations.ts';
import type { CommandDefinition } from '../command/option-types.ts';
import { type CommandsApi, type RegistrationTarget, registerCommands } from './registration.ts';

/** An outage takes minutes at the least. */
const AGAIN_MS = MINUTE_MS;

/** What registering needs. */
export interface RegisteringTools {
  readonly log: Logger;
  /** Ends the attempts. */
  readonly stopping: AbortSignal;
  /** Milliseconds until the next try. */
  readonly againMs?: number;
}

/**
 * Registers the commands. Resolves after the first attempt; if Discord is down or can't be reached, more
 * follow until it answers. Commands that were registered before go on working meanwhile, and also if Discord
 * refuses the new ones.
 */
export async function keepRegistering(
  api: CommandsApi,
  target: RegistrationTarget,
  definitions: readonly CommandDefinition[],
  { log, stopping, againMs = AGAIN_MS }: RegisteringTools,
): Promise<void> {
  const { guildId } = target;

  const isAnswered = async (): Promise<boolean> => {
    try {
      const outcome = await registerCommands(api, target, definitions);
      log.info({ commands: definitions.length, guildId, outcome }, 'commands');
      return true;
    } catch (err) {
      const isRefusal = err instanceof DiscordAPIError;
      if (isRefusal) log.error({ err, guildId }, refusalText(err));
      else if (!stopping.aborted) log.warn({ err, guildId }, OUT_OF_ORDER);
      return isRefusal;
    }
  };

  const retry = async (): Promise<void> => {
    do {
      await wait(againMs, undefined, { ref: false });
    } while (!stopping.aborted && !(await isAnswered()));
  };

  if (!(await isAnswered())) void retry();
}

/** These two codes come only when `DISCORD_GUILD_ID` is set. */
function refusalText({ code }: DiscordAPIError): string {
  const isOverServer =
    code === RESTJSONErrorCodes.UnknownGuild || code === RESTJSONErrorCodes.MissingAccess;
  const refusal = 'Discord refused the commands';
  return isOverServer
    ? `${refusal} for the server of DISCORD_GUILD_ID: check that id, add the bot to the server, and start it again`
    : refusal;
}

const OUT_OF_ORDER =
  'could not register the commands with Discord, so new and changed ones may be missing; trying again in a minute: ' +
  'look for an outage at https://discordstatus.com, and check this machine’s internet connection';
