import type { APIAttachment, APIMessage } from 'discord-api-types/v10';

/** The attachments that are shown by themselves: embeds show the others. */
export function ownAttachments({ attachments, embeds }: APIMessage): readonly APIAttachment[] {
  const urls = new Set(embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]));
  return attachments.filter(
    ({ url, filename }) => !urls.has(url) && !urls.has(`attachment://${filename}`),
  );
}
