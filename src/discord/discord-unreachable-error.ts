/** No connection to Discord could be made. The message says what to do. */
export class DiscordUnreachableError extends Error {
  override readonly name = 'DiscordUnreachableError';
  readonly apiUrl: string;

  constructor(apiUrl: string, cause: Error) {
    super(
      `Discord can’t be reached at ${apiUrl} (${cause.message}). Check this machine’s connection to the internet, and DISCORD_API_URL if you set it.`,
      { cause },
    );
    this.apiUrl = apiUrl;
  }
}
