import type { APIMediaGalleryComponent } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { Picture } from './picture.tsx';

/** One to ten pictures, arranged depending on their number. */
export function MediaGallery({
  gallery,
}: {
  readonly gallery: APIMediaGalleryComponent;
}): JSX.Element {
  return (
    <div class={`gallery gallery-${Math.min(gallery.items.length, 5)}`}>
      {gallery.items.map((item, index) => (
        <Picture
          key={index}
          media={item.media}
          description={item.description ?? ''}
          isSpoiler={item.spoiler === true}
          className="gallery-item"
        />
      ))}
    </div>
  );
}
