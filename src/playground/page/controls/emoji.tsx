import type { APIMessageComponentEmoji } from 'discord-api-types/v10';
import type { JSX } from 'preact';

/** An emoji of a button or an option. A custom one has no image here, so its name is shown. */
export function Emoji({ emoji }: { readonly emoji: APIMessageComponentEmoji }): JSX.Element {
  const { id, name = '' } = emoji;
  return (
    <span class="emoji" aria-hidden="true">
      {id === undefined || id === null ? name : `:${name}:`}
    </span>
  );
}
