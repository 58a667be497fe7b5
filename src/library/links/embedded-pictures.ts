const BEGINNING = /data:image\/[\w.+-]{1,40};base64,/gi;

/**
 * The first character after the data. A pattern that matches megabytes of data can overflow the
 * stack.
 */
const BEHIND_DATA = /[^A-Za-z0-9+/=]/g;

/** Shorter data is not an image but an example of how to write one. */
const LEAST_CHARACTERS = 64;

const TARGET = /^embedded:(\d{1,9})$/;

/**
 * Replaces the images that Google Docs and some editors write into the text of a note,
 * `![A VPC](data:image/png;base64,iVBORw0KG…)`, by their numbers, counted from 0:
 * `![A VPC](embedded:0)`. As text they would be megabytes to search and show; they are read from the
 * file when they are shown. The number of lines stays the same.
 */
export function withoutPictures(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const [number, { start, end }] of picturesIn(text).entries()) {
    parts.push(text.slice(done, start), `embedded:${number}`);
    done = end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(done);
}

/** The number in such a target; `null` for an image in a file or on the web. */
export function embeddedNumber(target: string): number | null {
  const number = TARGET.exec(target)?.[1];
  return number === undefined ? null : Number(number);
}

/**
 * Returns a function that gets the bytes of an image in the original text by its number, or `null`
 * if the number is too high. The text is searched only once.
 */
export function embeddedPictures(text: string): (number: number) => Uint8Array | null {
  const places = picturesIn(text);
  return (number) => {
    const place = places[number];
    return place === undefined
      ? null
      : Buffer.from(text.slice(place.dataStart, place.end), 'base64');
  };
}

/** The position of an image in a text. */
interface PicturePlace {
  readonly start: number;
  readonly dataStart: number;
  readonly end: number;
}

function picturesIn(text: string): readonly PicturePlace[] {
  return Array.from(text.matchAll(BEGINNING), ({ 0: beginning, index: start }) => {
    const dataStart = start + beginning.length;
    return { start, dataStart, end: endOfData(text, dataStart) };
  }).filter(({ dataStart, end }) => end - dataStart >= LEAST_CHARACTERS);
}

function endOfData(text: string, start: number): number {
  const behindData = new RegExp(BEHIND_DATA);
  behindData.lastIndex = start;
  return behindData.exec(text)?.index ?? text.length;
}
