import type { APIAttachment, APIMessage } from 'discord-api-types/v10';

/** The attachments that stand by themselves: an embed shows the others. */
export function ownAttachments({ attachments, embeds }: APIMessage): readonly APIAttachment[] {
  const urls = new Set(embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]));
  return attachments.filter(
    ({ url, filename }) => !urls.has(url) && !urls.has(`attachment://${filename}`),
  );
}
