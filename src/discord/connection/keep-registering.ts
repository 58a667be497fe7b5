import { setTimeout as wait } from 'node:timers/promises';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import { MINUTE_MS } from '../../basics/durations.ts';
import type { CommandDefinition } from '../command/option-types.ts';
import { type CommandsApi, type RegistrationTarget, registerCommands } from './registration.ts';

/** Milliseconds between attempts: an outage takes minutes at least. */
const AGAIN_MS = MINUTE_MS;

/** What registering needs. */
export interface RegisteringTools {
  readonly log: Logger;
  /** Stops the attempts. */
  readonly stopping: AbortSignal;
  /** Milliseconds between attempts. */
  readonly againMs?: number;
}

/**
 * Registers the commands. Resolves after the first attempt; if Discord is down or unreachable, more follow until it
 * answers. Meanwhile, or if Discord refuses the new commands, those registered before keep working.
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

/** The first two codes occur only if `DISCORD_GUILD_ID` is set. */
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
