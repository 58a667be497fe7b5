import { type APIChannel, type APIGuild, Routes } from 'discord-api-types/v10';
import { isRefusal } from '../../discord/connection/is-refusal.ts';
import { messageBody } from '../../discord/message-body.ts';
import { notice } from '../../discord/views/notice.ts';
import { NOBODY, type SubscriptionRow } from '../../store/subscriptions.ts';
import type { TellPaused } from '../posting/logged-events.ts';
import type { DailyRest } from './rest.ts';

/** The message that a subscription has stopped, and what to do about it, in Discord's Markdown. */
export type PauseText = (subscription: SubscriptionRow, because: string) => Promise<string>;

/**
 * Tells the server, where the bot may still write (in the channel itself, else in the one for the server's system
 * messages), and sends a direct message to the person who set the subscription up. If Discord refuses both, `/daily
 * list` still says it.
 */
export function pauseTeller(rest: DailyRest, textOf: PauseText): TellPaused {
  const send = (channelId: string, text: string): Promise<boolean> =>
    unlessRefused(() =>
      rest.post(Routes.channelMessages(channelId), { body: messageBody(notice(text)) }),
    );

  const tellServer = async ({ channel_id, guild_id }: SubscriptionRow, text: string) => {
    if (await send(channel_id, text)) return;
    await unlessRefused(async () => {
      const { system_channel_id } = (await rest.get(Routes.guild(guild_id))) as APIGuild;
      if (system_channel_id !== null) await send(system_channel_id, text);
    });
  };

  const tellPerson = ({ created_by }: SubscriptionRow, text: string) =>
    unlessRefused(async () => {
      const body = { recipient_id: created_by };
      const { id } = (await rest.post(Routes.userChannels(), { body })) as APIChannel;
      await send(id, text);
    });

  return async (subscription, because) => {
    const text = await textOf(subscription, because);
    await tellServer(subscription, text);
    if (subscription.created_by !== NOBODY) await tellPerson(subscription, text);
  };
}

/** Makes a request; `false` when Discord refused it. */
async function unlessRefused(request: () => Promise<unknown>): Promise<boolean> {
  try {
    await request();
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}
