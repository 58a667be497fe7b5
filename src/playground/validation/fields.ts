import * as z from 'zod';

/** Discord: characters of the address of a picture. */
const MAX_ADDRESS_CHARACTERS = 2048;

/** A text whose length must be within bounds, with Discord's error when it is not. */
export function text(min: number, max: number) {
  return z.string().superRefine((value, context) => {
    if (value.length >= min && value.length <= max) return;
    context.addIssue({ code: 'custom', input: value, ...lengthError(min, max) });
  });
}

/** Where a picture or file is: on the web, or among the files of the message. Another address could run or read something. */
export const mediaAddress = text(1, MAX_ADDRESS_CHARACTERS).refine(
  (url) => url === '' || /^(https?|attachment):\/\/./.test(url),
  {
    params: { code: 'URL_TYPE_INVALID_SCHEME' },
    message: "Scheme must be one of ('http', 'https', 'attachment').",
  },
);

function lengthError(min: number, max: number) {
  return min === 0
    ? {
        params: { code: 'BASE_TYPE_MAX_LENGTH' },
        message: `Must be ${max} or fewer in length.`,
      }
    : {
        params: { code: 'BASE_TYPE_BAD_LENGTH' },
        message: `Must be between ${min} and ${max} in length.`,
      };
}

/** A list whose length must be within bounds, with Discord's error when it is not. */
export function list<Item extends z.ZodType>(item: Item, min: number, max: number) {
  return z.array(item).superRefine((value, context) => {
    if (value.length >= min && value.length <= max) return;
    context.addIssue({ code: 'custom', input: value, ...lengthError(min, max) });
  });
}

/** An object with a numeric type. */
type Typed = z.ZodObject<{ readonly type: z.ZodLiteral<number> }>;

/** One of several objects distinguished by `type`, with Discord's error if it is none of them. */
export function oneOfTypes<const Options extends readonly [Typed, ...Typed[]]>(options: Options) {
  const types = options.map(({ shape }) => shape.type.value).toSorted((one, other) => one - other);
  return z.discriminatedUnion('type', options, {
    error: (issue) =>
      issue.code === 'invalid_union'
        ? `Value of field "type" must be one of (${types.join(', ')},).`
        : undefined,
  });
}

/** A whole number within bounds. */
export function whole(min: number, max: number) {
  return z.int().min(min).max(max);
}

/** The id of a Discord object: a 64-bit number as text. Numbers are accepted, too. */
export const snowflake = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine((value) => /^\d{1,20}$/.test(value), {
    params: { code: 'NUMBER_TYPE_COERCE' },
    error: (issue) => `Value "${issue.input}" is not snowflake.`,
  });

/** The number of a component within its message or modal. */
export const componentId = whole(0, 2_147_483_647).nullish();

/**
 * The id by which a component or input is recognised when it is used. Discord: 1 to 100 characters.
 */
export const customId = text(1, 100);
