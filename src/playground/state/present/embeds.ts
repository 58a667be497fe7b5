import { type APIEmbed, EmbedType } from 'discord-api-types/v10';
import { withoutNulls } from '../../json.ts';
import type { Embed } from '../../validation/embed.ts';

/** The embeds of a message as Discord shows them. */
export function presentEmbeds(embeds: readonly Embed[] | null): APIEmbed[] {
  return (embeds ?? []).map((embed) => ({
    type: EmbedType.Rich,
    ...withoutNulls({
      title: embed.title,
      description: embed.description,
      url: embed.url,
      timestamp: embed.timestamp,
      color: embed.color,
      image: embed.image,
      thumbnail: embed.thumbnail,
    }),
    ...(embed.footer && {
      footer: { text: embed.footer.text, ...withoutNulls({ icon_url: embed.footer.icon_url }) },
    }),
    ...(embed.author && {
      author: { name: embed.author.name, ...withoutNulls({ url: embed.author.url }) },
    }),
    ...(embed.fields && {
      fields: embed.fields.map(({ name, value, inline }) => ({
        name,
        value,
        inline: inline ?? false,
      })),
    }),
  }));
}
