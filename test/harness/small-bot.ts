import {
  type APIInteraction,
  type APIInteractionResponse,
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Playground } from '../../src/playground/playground.ts';

/** How the bot answers an interaction: with one callback, or not at all. */
export type AnswerInteraction = (
  interaction: APIInteraction,
  client: Client<true>,
) => APIInteractionResponse | undefined | Promise<APIInteractionResponse | undefined>;

/** What a small bot does. */
export interface SmallBotOptions {
  readonly commands?: RESTPutAPIApplicationCommandsJSONBody;
  readonly answer?: AnswerInteraction;
  readonly intents?: number;
}

/**
 * A bot of a few lines on the real discord.js, which shows that the playground works for any bot.
 */
export async function startSmallBot(
  playground: Playground,
  { commands = [], answer, intents = GatewayIntentBits.Guilds }: SmallBotOptions,
): Promise<Client<true>> {
  const client = new Client({ intents, rest: { api: playground.apiUrl } });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(playground.token);
  const readyClient = await ready;
  client.ws.on(
    GatewayDispatchEvents.InteractionCreate,
    async (interaction: APIInteraction): Promise<void> => {
      const body = await answer?.(interaction, readyClient);
      if (body === undefined) return;
      const { id, token } = interaction;
      await client.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
    },
  );
  await client.rest.put(Routes.applicationCommands(playground.applicationId), { body: commands });
  return readyClient;
}
