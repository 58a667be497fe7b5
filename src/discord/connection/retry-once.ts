import { DiscordAPIError, RateLimitError } from 'discord.js';

/**
 * Makes a request to Discord, and once more if the connection is lost before Discord answers, or Discord fails (5xx).
 * Only for requests that Discord itself accepts just once, because the first may have arrived.
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
  return [DiscordAPIError, RateLimitError].some((kind) => error instanceof kind);
}
