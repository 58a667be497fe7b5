import type { RawFile } from 'discord.js';
import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { Message, MessageFile, PictureFile } from '../reply.ts';

/** Reads a picture of a message; `null` for one that can't be shown, which is logged. */
export type ReadPicture = (picture: PictureFile) => Promise<Uint8Array | null>;

/** A file of a message, read. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A message, and the bytes of its files in the same order. */
export interface AttachedMessage {
  readonly message: Message;
  readonly files: readonly AttachedFile[];
}

/** Reads the files of a message. Pictures that can't be shown are left out, and the text stays. */
export async function attachFiles(
  message: Message,
  readPicture: ReadPicture,
): Promise<AttachedMessage> {
  const read = await Promise.all(
    message.files.map(async (file) => ({
      file,
      bytes: 'text' in file ? Buffer.from(file.text) : await readPicture(file),
    })),
  );
  const files = read.flatMap(({ file: { name }, bytes }) =>
    bytes === null ? [] : [{ name, bytes }],
  );
  const lost = read.filter(({ bytes }) => bytes === null).map(({ file }) => file);
  return { message: lost.length === 0 ? message : withoutPictures(message, lost), files };
}

/** The files of a request, as discord.js expects them. */
export function rawFiles(files: readonly AttachedFile[]): RawFile[] {
  return files.map(({ name, bytes }) => ({ name, data: bytes }));
}

function withoutPictures(message: Message, lost: readonly MessageFile[]): Message {
  const urls = new Set(lost.map(({ name }) => `attachment://${name}`));
  return {
    ...message,
    files: message.files.filter((file) => !lost.includes(file)),
    components: message.components.flatMap((component): APIMessageTopLevelComponent[] =>
      component.type === ComponentType.Container
        ? [{ ...component, components: component.components.flatMap(withoutItems(urls)) }]
        : withoutItems(urls)(component),
    ),
  };
}

/** Removes the pictures with these addresses from a gallery; gives nothing if it would be empty. */
function withoutItems(urls: ReadonlySet<string>) {
  return <C extends APIComponentInContainer | APIMessageTopLevelComponent>(component: C): C[] => {
    if (component.type !== ComponentType.MediaGallery) return [component];
    const items = component.items.filter(({ media }) => !urls.has(media.url));
    return items.length === 0 ? [] : [{ ...component, items }];
  };
}
