/** The user and the channel, which are kept in the address so that a reload shows the same. */
export interface Place {
  /** Empty for the playground's first user. */
  readonly userId: string;
  /** Empty for the first channel. */
  readonly channelId: string;
}

/** Reads the place from the part of the address after `#`. */
export function readPlace(hash: string): Place {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  return { userId: parameters.get('user') ?? '', channelId: parameters.get('channel') ?? '' };
}

/** Writes a place as the part of the address after `#`. */
export function writePlace({ userId, channelId }: Place): string {
  return `#${new URLSearchParams({ user: userId, channel: channelId })}`;
}
