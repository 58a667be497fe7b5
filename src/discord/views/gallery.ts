import { join } from 'node:path';
import { type APIMediaGalleryComponent, ComponentType } from 'discord-api-types/v10';
import type { Note, NoteImage } from '../../library/note.ts';
import {
  MAX_MEDIA_DESCRIPTION_CHARACTERS,
  MAX_MEDIA_GALLERY_ITEMS,
  MAX_REQUEST_BYTES,
} from '../limits.ts';
import { MAX_CHANGED_BYTES, type PictureChange } from '../pictures/change-picture.ts';
import type { PictureFile } from '../reply.ts';
import { clip } from './shown.ts';

/** The images of a message, and the files for them. */
export interface Gallery {
  /** One gallery, or none. */
  readonly components: readonly APIMediaGalleryComponent[];
  readonly files: readonly PictureFile[];
}

/** Bytes of a request that are kept for everything but images. */
const OTHER_BYTES = 256 * 1024;

/** Bytes of all images of a message together. */
const IMAGE_BYTES = MAX_REQUEST_BYTES - OTHER_BYTES;

/**
 * A gallery of at most 10 images. SVG is drawn as PNG, and what is too large is made smaller.
 *
 * @param maxBytes of one file, as Discord allows where it is sent
 */
export function gallery(note: Note, images: readonly NoteImage[], maxBytes: number): Gallery {
  const most = Math.min(maxBytes, IMAGE_BYTES);
  const shown = withinRequest(images.map((image) => toSent(image, most))).slice(
    0,
    MAX_MEDIA_GALLERY_ITEMS,
  );
  if (shown.length === 0) {
    return { components: [], files: [] };
  }
  const files = shown.map(({ image, change, type }, index) => ({
    name: `image-${index + 1}.${type}`,
    path: join(note.folder, image.file),
    ...(image.embedded === undefined ? {} : { embedded: image.embedded }),
    change,
  }));
  const items = shown.map(({ image: { alt } }, index) => ({
    media: { url: `attachment://${files[index]?.name}` },
    ...(alt === '' ? {} : { description: clip(alt, MAX_MEDIA_DESCRIPTION_CHARACTERS) }),
  }));
  return { components: [{ type: ComponentType.MediaGallery, items }], files };
}

/** An image as it is sent. */
interface SentImage {
  readonly image: NoteImage;
  readonly change: PictureChange;
  readonly type: string;
  /** The most that it takes. */
  readonly bytes: number;
}

function toSent(image: NoteImage, maxBytes: number): SentImage {
  const { type, bytes } = image;
  if (type === 'svg') {
    return { image, change: 'draw', type: 'png', bytes: MAX_CHANGED_BYTES };
  }
  return bytes > maxBytes
    ? { image, change: 'shrink', type: 'webp', bytes: MAX_CHANGED_BYTES }
    : { image, change: 'none', type, bytes };
}

function withinRequest(images: readonly SentImage[]): readonly SentImage[] {
  let left = IMAGE_BYTES;
  return images.filter(({ bytes }) => {
    const fits = bytes <= left;
    left -= fits ? bytes : 0;
    return fits;
  });
}
