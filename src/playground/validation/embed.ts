import * as z from 'zod';
import { list, text, whole } from './fields.ts';

const link = text(0, 2048).nullish();
const image = z.object({ url: text(1, 2048) }).nullish();

/** An embed of a message, the older way to show more than text. */
export const embed = z.object({
  title: text(0, 256).nullish(),
  description: text(0, 4096).nullish(),
  url: link,
  timestamp: z.string().nullish(),
  color: whole(0, 0xffffff).nullish(),
  footer: z.object({ text: text(0, 2048), icon_url: link }).nullish(),
  image,
  thumbnail: image,
  author: z.object({ name: text(0, 256), url: link, icon_url: link }).nullish(),
  fields: list(
    z.object({ name: text(1, 256), value: text(1, 1024), inline: z.boolean().nullish() }),
    0,
    25,
  ).nullish(),
});

/** An embed, checked. */
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
