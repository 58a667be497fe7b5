import { join } from 'node:path';
import { type APIMediaGalleryComponent, ComponentType } from 'discord-api-types/v10';
import type { Note, NoteImage } from '../../library/note.ts';
import {
  MAX_ATTACHMENT_BYTES,
  MAX_MEDIA_DESCRIPTION_CHARACTERS,
  MAX_MEDIA_GALLERY_ITEMS,
  MAX_REQUEST_BYTES,
} from '../limits.ts';
import type { MessageFile } from '../reply.ts';
import { clip } from './shown.ts';

/** Images of a message, and the files that it needs for them. */
export interface Gallery {
  /** One gallery, or none. */
  readonly components: readonly APIMediaGalleryComponent[];
  readonly files: readonly MessageFile[];
}

/** Left of a request for everything that is not an image. */
const OTHER_BYTES = 256 * 1024;

/** A gallery of the images that Discord shows and takes: no SVG, none too large, 10 at most. */
export function gallery(note: Note, images: readonly NoteImage[]): Gallery {
  const shown = withinRequest(images.filter(isShown)).slice(0, MAX_MEDIA_GALLERY_ITEMS);
  if (shown.length === 0) {
    return { components: [], files: [] };
  }
  const items = shown.map(({ alt }, index) => ({
    media: { url: `attachment://${fileName(shown, index)}` },
    ...(alt === '' ? {} : { description: clip(alt, MAX_MEDIA_DESCRIPTION_CHARACTERS) }),
  }));
  return {
    components: [{ type: ComponentType.MediaGallery, items }],
    files: shown.map(({ file }, index) => ({
      name: fileName(shown, index),
      path: join(note.folder, file),
    })),
  };
}

function isShown({ type, bytes }: NoteImage): boolean {
  return type !== 'svg' && bytes <= MAX_ATTACHMENT_BYTES;
}

function withinRequest(images: readonly NoteImage[]): readonly NoteImage[] {
  let left = MAX_REQUEST_BYTES - OTHER_BYTES;
  return images.filter(({ bytes }) => {
    const fits = bytes <= left;
    left -= fits ? bytes : 0;
    return fits;
  });
}

function fileName(images: readonly NoteImage[], index: number): string {
  return `image-${index + 1}.${images[index]?.type ?? 'png'}`;
}
