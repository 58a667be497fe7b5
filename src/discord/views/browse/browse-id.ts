import type { Branch } from '../../../answers/browse.ts';
import { BROWSE } from '../../command/names.ts';
import type { PressId } from '../../custom-id.ts';
import { OPEN, RELATED } from '../presses.ts';

/** Which part of the notes a message of `/browse` shows. */
export interface Browsing {
  readonly branch: Branch;
  /** Counted from 0. */
  readonly page: number;
  /** Only notes with the tag of this key; `null`: all. */
  readonly tagKey: string | null;
}

/** What a press on the menu of tags is for; the id is about the category that is shown, if any. */
const CHOOSE_TAG = 'tag';

/** The value of the option that removes the filter. */
export const ANY_TAG = 'any';

/** Keys and ids are base64url, so a dot can end them. */
const SEPARATOR = '.';

/** The id of a press that shows this part of the notes. */
export function browseId({ branch, page, tagKey }: Browsing): PressId {
  const about = [idOf(branch), tagKey ?? ''].join(SEPARATOR);
  return { command: BROWSE, what: branch.kind, page, about };
}

/** The id of a menu whose options lead to branches of this kind; the option contains the rest. */
export function browseMenuId(kind: Exclude<Branch['kind'], 'top'>, tagKey: string | null): PressId {
  return { command: BROWSE, what: kind, page: 0, about: `${SEPARATOR}${tagKey ?? ''}` };
}

/** The id of the menu of tags, which stays in the category that is shown. */
export function tagMenuId(branch: Branch): PressId {
  return { command: BROWSE, what: CHOOSE_TAG, page: 0, about: `${idOf(branch)}${SEPARATOR}` };
}

/**
 * Reads which part of the notes a press leads to.
 *
 * @param chosen the value of the menu's option; `null` for a button
 * @returns `null` when the press is for something else
 */
export function readBrowseId(
  { what, page, about }: PressId,
  chosen: string | null,
): Browsing | null {
  const [id = '', tag = ''] = about.split(SEPARATOR);
  if (what === CHOOSE_TAG) {
    const branch: Branch = id === '' ? { kind: 'top' } : { kind: 'category', key: id };
    return { branch, page: 0, tagKey: chosen === ANY_TAG ? null : chosen };
  }
  const branch = branchOf(what, chosen ?? id);
  return branch === null ? null : { branch, page, tagKey: tag === '' ? null : tag };
}

function branchOf(what: string, id: string): Branch | null {
  switch (what) {
    case 'top':
      return { kind: what };
    case 'category':
      return { kind: what, key: id };
    case 'note':
      return { kind: what, noteId: id };
    case 'section':
    case RELATED:
    case OPEN:
      return { kind: 'section', sectionId: id };
    default:
      return null;
  }
}

function idOf(branch: Branch): string {
  switch (branch.kind) {
    case 'top':
      return '';
    case 'category':
      return branch.key;
    case 'note':
      return branch.noteId;
    case 'section':
      return branch.sectionId;
  }
}
