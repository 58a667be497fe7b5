import { MAX_CUSTOM_ID_CHARACTERS } from './limits.ts';

/** Increased when buttons of older messages would be misread. */
const VERSION = '1';

/** What a button or menu is for: everything that a press needs besides the message. */
export interface PressId {
  /** Name of the command that handles it. */
  readonly command: string;
  /** What the command should do: lower case letters and `-`. */
  readonly what: string;
  /** Counted from 0; 0 where there are no pages. */
  readonly page: number;
  /** What it is about: a section's id, a term. May be empty. */
  readonly about: string;
}

/** A press id that would be longer than Discord takes. Check with {@link fitsCustomId} first. */
export class CustomIdTooLongError extends Error {
  override readonly name = 'CustomIdTooLongError';
  readonly customId: string;

  constructor(customId: string) {
    super(`The custom_id ${customId} is longer than ${MAX_CUSTOM_ID_CHARACTERS} characters.`);
    this.customId = customId;
  }
}

const FORMAT =
  /^(?<version>\d+):(?<command>[\w-]{1,32}):(?<what>[a-z-]+):(?<page>\d{1,4}):(?<about>.*)$/s;

/**
 * Writes a press id as a `custom_id`: `1:explain:page:2:Zk3_aQ`.
 *
 * @throws {CustomIdTooLongError}
 */
export function formatCustomId(id: PressId): string {
  const customId = join(id);
  if (customId.length > MAX_CUSTOM_ID_CHARACTERS) {
    throw new CustomIdTooLongError(customId);
  }
  return customId;
}

/** Whether {@link formatCustomId} can write it. */
export function fitsCustomId(id: PressId): boolean {
  return join(id).length <= MAX_CUSTOM_ID_CHARACTERS;
}

/**
 * Reads a `custom_id`; `null` for another version, or one that is not ours. Users of the result must check it again:
 * a section may be gone, a page out of range.
 */
export function parseCustomId(customId: string): PressId | null {
  const {
    version,
    command = '',
    what = '',
    page,
    about = '',
  } = FORMAT.exec(customId)?.groups ?? {};
  if (version !== VERSION) {
    return null;
  }
  return { command, what, page: Number(page), about };
}

function join({ command, what, page, about }: PressId): string {
  return `${VERSION}:${command}:${what}:${page}:${about}`;
}
