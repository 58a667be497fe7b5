import type { ByteReader, ByteWriter } from './bytes.ts';
import { DamagedFileError } from './damaged-file-error.ts';

/**
 * How values of a type are written and read: said once, for both ways. What is read has the type, or
 * reading throws a `DamagedFileError`.
 */
export interface Codec<Value> {
  write(value: Value, to: ByteWriter): void;
  read(from: ByteReader): Value;
}

/** Text as UTF-8; half a surrogate pair is lost. */
export const text: Codec<string> = {
  write: (value, to) => to.text(value),
  read: (from) => from.text(),
};

/** A whole number from 0. */
export const count: Codec<number> = {
  write: (value, to) => to.count(value),
  read: (from) => from.count(),
};

/** One of a few texts, as its number. */
export function oneOf<Value extends string>(values: readonly Value[]): Codec<Value> {
  return {
    write: (value, to) => to.count(values.indexOf(value)),
    read: (from) => {
      const value = values[from.count()];
      if (value === undefined) {
        throw new DamagedFileError('A value is none of those that it may be.');
      }
      return value;
    },
  };
}

/** A value or `null`. */
export function orNull<Value>(codec: Codec<Value>): Codec<Value | null> {
  return {
    write(value, to) {
      to.count(value === null ? 0 : 1);
      if (value !== null) codec.write(value, to);
    },
    read: (from) => (from.count() === 0 ? null : codec.read(from)),
  };
}

/** Values in their order; empty ones are one shared array. */
export function list<Value>(codec: Codec<Value>): Codec<readonly Value[]> {
  const none: readonly Value[] = [];
  return {
    write(values, to) {
      to.count(values.length);
      for (const value of values) codec.write(value, to);
    },
    read(from) {
      const length = from.count();
      if (length === 0) return none;
      const values: Value[] = [];
      while (values.length < length) values.push(codec.read(from));
      return values;
    },
  };
}

/** An object: its fields in the order in which they stand here. */
export function record<Value extends object>(
  fields: {
    readonly [Key in keyof Value]-?: Codec<Value[Key]>;
  },
): Codec<Value> {
  const keys = Object.keys(fields) as (keyof Value)[];
  return {
    write(value, to) {
      for (const key of keys) fields[key].write(value[key], to);
    },
    read(from) {
      const value: Partial<Value> = {};
      for (const key of keys) value[key] = fields[key].read(from);
      return value as Value;
    },
  };
}
