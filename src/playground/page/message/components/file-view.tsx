import type { APIFileComponent } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { FileCard } from '../file-card.tsx';
import { useMediaUrl, useMessage } from '../message-context.ts';

/** An attachment that the message shows as a file. */
export function FileView({ file }: { readonly file: APIFileComponent }): JSX.Element {
  const { message } = useMessage();
  const url = useMediaUrl(file.file.url);
  const attachment = message.attachments.find((each) => each.url === url);

  return (
    <FileCard
      url={url}
      name={file.name ?? attachment?.filename ?? url.slice(url.lastIndexOf('/') + 1)}
      bytes={file.size ?? attachment?.size ?? null}
    />
  );
}
