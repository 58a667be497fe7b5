/** An object as it came over the wire: its fields may be anything. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Is this a JSON object (and not null, a list or a plain value)? */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON value of a text, or undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A value without the fields that are null or undefined, at any depth. */
export type WithoutNulls<Value> = Value extends readonly (infer Item)[]
  ? WithoutNulls<Item>[]
  : Value extends object
    ? OptionalFields<Value>
    : Value;

type OptionalFields<Value extends object> = {
  [Key in keyof Value as null extends Value[Key] ? never : Key]: WithoutNulls<
    Exclude<Value[Key], undefined>
  >;
} & {
  [Key in keyof Value as null extends Value[Key] ? Key : never]?: WithoutNulls<
    NonNullable<Value[Key]>
  >;
};

/** The value without the fields that are null or undefined: Discord's answers leave them out. */
export function withoutNulls<Value>(value: Value): WithoutNulls<Value> {
  return JSON.parse(JSON.stringify(value, (_, field) => field ?? undefined));
}
