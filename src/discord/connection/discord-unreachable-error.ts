/** Discord can't be reached, or something else answers instead. The message says what to do. */
export class DiscordUnreachableError extends Error {
  override readonly name = 'DiscordUnreachableError';
  readonly apiUrl: string;
  /** The HTTP status of an error response; `null` when there was none. */
  readonly status: number | null;

  constructor(apiUrl: string, cause: Error) {
    const status = 'status' in cause && typeof cause.status === 'number' ? cause.status : null;
    super(sentence(apiUrl, status, cause), { cause });
    this.apiUrl = apiUrl;
    this.status = status;
  }
}

function sentence(apiUrl: string, status: number | null, cause: Error): string {
  if (status !== null) return useless(apiUrl, `status ${status}`);
  // discord.js reads the gateway's address from whatever the response was.
  if (cause instanceof TypeError) return useless(apiUrl, 'another page in its place');
  return `Discord can’t be reached at ${apiUrl} (${cause.message}). Check this machine’s internet connection, and DISCORD_API_URL if you set it.`;
}

function useless(apiUrl: string, what: string): string {
  return `Discord did not answer at ${apiUrl} as it should (${what}). Look for an outage at https://discordstatus.com and start again later; check DISCORD_API_URL if you set it, and that this network does not block Discord.`;
}
