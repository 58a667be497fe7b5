import type { APIAttachment, APIUnfurledMediaItem } from 'discord-api-types/v10';
import { imageSize } from 'image-size';
import { tooLarge } from '../discord-error.ts';
import type { MessageBody } from '../validation/message-body.ts';
import type { State, StoredFile } from './state.ts';

/** Discord: bytes of one file, without boosts. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** Discord: bytes of a whole request. */
export const MAX_REQUEST_BYTES = 25 * 1024 * 1024;

/** A file as received with a request. */
export interface Upload {
  /** The `n` of `files[n]`. */
  readonly index: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Stores uploaded files, with the names and descriptions given in the request. */
export function storeFiles(
  state: State,
  uploads: readonly Upload[],
  described: MessageBody['attachments'],
): readonly StoredFile[] {
  if (uploads.some((upload) => upload.bytes.byteLength > MAX_FILE_BYTES)) throw tooLarge();
  return uploads.map((upload) => {
    const description = described?.find((one) => one.id === upload.index);
    const file: StoredFile = {
      id: state.nextId(),
      name: safeName(description?.filename ?? upload.name),
      contentType: upload.contentType,
      bytes: upload.bytes,
      description: description?.description ?? undefined,
      size: measure(upload),
    };
    state.files.set(file.id, file);
    return file;
  });
}

/** In a file name, Discord keeps letters, digits, `_`, `-` and `.`. */
export function safeName(name: string): string {
  return name.replace(/[^\w.-]+/g, '_');
}

function measure(upload: Upload): StoredFile['size'] {
  if (!upload.contentType.startsWith('image/')) return undefined;
  try {
    const { width, height } = imageSize(upload.bytes);
    return { width, height };
  } catch {
    return undefined;
  }
}

/** The address of a file. */
export function fileUrl(state: State, channelId: string, file: StoredFile): string {
  return `${state.origin.url}/attachments/${channelId}/${file.id}/${file.name}`;
}

/** A file as an attachment of a message. */
export function presentAttachment(
  state: State,
  channelId: string,
  file: StoredFile,
): APIAttachment {
  const url = fileUrl(state, channelId, file);
  return {
    id: file.id,
    filename: file.name,
    size: file.bytes.byteLength,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(file.size && file.size),
    ...(file.description !== undefined && { description: file.description }),
  };
}

/** A file as a component shows it. */
export function presentMedia(
  state: State,
  channelId: string,
  file: StoredFile,
): APIUnfurledMediaItem & { readonly id: string } {
  const url = fileUrl(state, channelId, file);
  return {
    id: file.id,
    attachment_id: file.id,
    url,
    proxy_url: url,
    width: file.size?.width ?? null,
    height: file.size?.height ?? null,
    content_type: file.contentType,
  };
}
