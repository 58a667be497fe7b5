import { GatewayIntentBits } from 'discord-api-types/v10';

const ALL = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

const PRIVILEGED =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

/**
 * Why intents are refused: bits that don't exist, or privileged ones that are not enabled for the
 * application.
 */
export function intentProblem(
  intents: number,
  granted: number,
): 'invalid' | 'disallowed' | undefined {
  if (!Number.isInteger(intents) || intents < 0 || (intents & ~ALL) !== 0) return 'invalid';
  return (intents & PRIVILEGED & ~granted) === 0 ? undefined : 'disallowed';
}
