import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';

/**
 * Makes a request to Discord, and once more if the connection is lost before Discord answers. Only for requests that
 * Discord itself accepts just once, because the first may have arrived.
 */
export async function retryOnce<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    if (isDiscordsWord(error)) throw error;
    return send();
  }
}

function isDiscordsWord(error: unknown): boolean {
  return [DiscordAPIError, HTTPError, RateLimitError].some((kind) => error instanceof kind);
}
