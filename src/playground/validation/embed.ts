import * as z from 'zod';
import { list, mediaAddress, text, webAddress, whole } from './fields.ts';

const link = webAddress(0).nullish();
const icon = mediaAddress(0).nullish();
const image = z.object({ url: mediaAddress(1) }).nullish();

/** Discord accepts an ISO 8601 time, with or without the hour. */
const timestamp = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)), {
    params: { code: 'DATE_TIME_TYPE_PARSE' },
    error: (issue) => `Could not parse ${issue.input}. Should be ISO8601.`,
  })
  .nullish();

/** An embed of a message, the format from before components. */
export const embed = z.object({
  title: text(0, 256).nullish(),
  description: text(0, 4096).nullish(),
  url: link,
  timestamp,
  color: whole(0, 0xffffff).nullish(),
  footer: z.object({ text: text(0, 2048), icon_url: icon }).nullish(),
  image,
  thumbnail: image,
  author: z.object({ name: text(0, 256), url: link, icon_url: icon }).nullish(),
  fields: list(
    z.object({ name: text(1, 256), value: text(1, 1024), inline: z.boolean().nullish() }),
    0,
    25,
  ).nullish(),
});

/** A validated embed. */
export type Embed = z.infer<typeof embed>;

/** Characters that count towards Discord's limit of 6,000 over all embeds of a message. */
export function embedLength(one: Embed): number {
  const texts = [
    one.title,
    one.description,
    one.footer?.text,
    one.author?.name,
    ...(one.fields ?? []).flatMap((field) => [field.name, field.value]),
  ];
  return texts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}

/** Whether an embed shows nothing: a colour and a link alone are not visible. */
export function isEmptyEmbed(one: Embed): boolean {
  const { title, description, author, footer, timestamp, image, thumbnail, fields } = one;
  const parts = [title, description, author, footer, timestamp, image, thumbnail, fields?.length];
  return !parts.some(Boolean);
}
