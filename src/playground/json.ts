/** A JSON object as received: its fields may be anything. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether this is a JSON object (and not null, an array or a plain value). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON value of a text; undefined if it is not JSON. */
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

/** The value without fields that are null or undefined: Discord's answers omit them. */
export function withoutNulls<Value>(value: Value): WithoutNulls<Value> {
  return JSON.parse(JSON.stringify(value, (_, field) => field ?? undefined));
}
