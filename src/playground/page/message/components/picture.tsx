import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { WebLink } from '../../markdown/web-link.tsx';
import { usePage } from '../../shell/page-context.ts';
import { useMediaUrl } from '../message-context.ts';

/** What is known about a picture: any media in Discord's API. */
export interface Media {
  readonly url: string;
  readonly width?: number | null;
  readonly height?: number | null;
}

/** A picture that can be enlarged; a spoiler must be revealed first. */
export function Picture({
  media,
  className,
  description,
  isSpoiler,
}: {
  readonly media: Media;
  readonly className: string;
  /** Alternative text; empty if the bot gave none. */
  readonly description: string;
  readonly isSpoiler: boolean;
}): JSX.Element {
  const { openImage } = usePage();
  const url = useMediaUrl(media.url);
  const [isShown, setShown] = useState(!isSpoiler);
  const [isBroken, setBroken] = useState(false);

  if (isBroken) {
    return (
      <WebLink url={url} className={`${className} broken-picture`}>
        {description || 'This image could not be loaded.'}
      </WebLink>
    );
  }

  return (
    <button
      type="button"
      class={isShown ? className : `${className} hidden-picture`}
      aria-label={isShown ? `Enlarge: ${description || 'picture'}` : 'Spoiler, click to show'}
      onClick={() => (isShown ? openImage({ url, description }) : setShown(true))}
    >
      <img
        src={url}
        alt={description}
        width={media.width ?? undefined}
        height={media.height ?? undefined}
        loading="lazy"
        onError={() => setBroken(true)}
      />
      {!isShown && (
        <span class="spoiler-label" aria-hidden="true">
          Spoiler
        </span>
      )}
    </button>
  );
}
