import { readFile, realpath } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { groupBy } from '../../basics/group-by.ts';
import { embeddedNumber, embeddedPictures } from '../links/embedded-pictures.ts';
import type { ImageLink } from '../links/note-links.ts';
import { pathFromNote } from '../links/path-from-note.ts';
import type { NoteImage } from '../note.ts';
import type { Finding } from '../problems/problem.ts';
import { factsOfFile, factsOfPicture } from './image-facts.ts';

/** The images of a notes folder, except links in the file system. */
export interface FolderImages {
  /** Absolute path of the notes folder, with links resolved. */
  readonly root: string;
  /** Paths inside the folder. */
  readonly files: ReadonlySet<string>;
  /** The same by their keys: see {@link imageKey}. */
  readonly byKey: ReadonlyMap<string, readonly string[]>;
}

/** Collects the images of a notes folder, given by their paths inside it. */
export function folderImages(root: string, files: readonly string[]): FolderImages {
  return { root, files: new Set(files), byKey: groupBy(files, imageKey) };
}

/** A key shared by an image and all links that may lead to it: the file name, ignoring case. */
export function imageKey(path: string): string {
  return posix.basename(normalized(path));
}

/** The images that were found, and problems with the others. */
export interface ReadImages {
  readonly images: readonly NoteImage[];
  readonly findings: readonly Finding[];
}

/**
 * Examines the images of the note at the path `note`. No file outside the notes folder is ever
 * opened.
 */
export async function readImages(
  links: readonly ImageLink[],
  note: string,
  folder: FolderImages,
): Promise<ReadImages> {
  const images: NoteImage[] = [];
  const findings: Finding[] = [];
  const text = links.some(({ kind }) => kind === 'embedded')
    ? await readFile(join(folder.root, note), 'utf8').catch(() => '')
    : '';
  const pictureOf = embeddedPictures(text);
  for (const link of links) {
    const { sectionId, line, alt } = link;
    const found =
      link.kind === 'embedded'
        ? embeddedImage(link.target, note, pictureOf)
        : await readImage(link, note, folder);
    if (found.kind === 'image') {
      images.push({ sectionId, line, alt, ...found.image });
    } else {
      findings.push({
        line,
        severity: 'error',
        whatWasDone: 'It is left out.',
        ...FAULTS[found.kind](link.target),
      });
    }
  }
  return { images, findings };
}

type Fault = 'outside' | 'missing' | 'not-an-image';

const FAULTS: Readonly<Record<Fault, (target: string) => Pick<Finding, 'code' | 'message'>>> = {
  outside: (target) => ({
    code: 'image-outside',
    message: `The image ${target} is not inside the notes folder.`,
  }),
  missing: (target) => ({
    code: 'image-missing',
    message: `The image ${target} does not exist.`,
  }),
  'not-an-image': (target) => ({
    code: 'image-unreadable',
    message: `${nameOf(target)} is not in a format that can be shown (PNG, JPEG, GIF, WebP, SVG).`,
  }),
};

function nameOf(target: string): string {
  return embeddedNumber(target) === null ? target : 'A picture in the text';
}

type Found =
  | { readonly kind: Fault }
  | { readonly kind: 'image'; readonly image: Omit<NoteImage, 'sectionId' | 'line' | 'alt'> };

async function readImage(link: ImageLink, note: string, folder: FolderImages): Promise<Found> {
  const named =
    link.kind === 'name' ? fileOfName(link.target, folder) : fileOfPath(link.target, note);
  if (named.kind !== 'file') {
    return named;
  }
  const file = spelledAs(named.file, folder);
  const path = await pathWithoutLinks(file, folder);
  if (path === null) {
    return { kind: 'missing' };
  }
  if (!path.startsWith(folder.root + sep)) {
    return { kind: 'outside' };
  }
  const facts = await factsOfFile(path);
  return facts === null ? { kind: 'not-an-image' } : { kind: 'image', image: { file, ...facts } };
}

function embeddedImage(
  target: string,
  note: string,
  pictureOf: (number: number) => Uint8Array | null,
): Found {
  const number = embeddedNumber(target) ?? 0;
  const picture = pictureOf(number);
  const facts = picture === null ? null : factsOfPicture(picture);
  return facts === null
    ? { kind: 'not-an-image' }
    : { kind: 'image', image: { file: note, embedded: number, ...facts } };
}

/**
 * Resolving links takes as long as reading the image, so files that are known not to be links are
 * skipped.
 */
async function pathWithoutLinks(file: string, { root, files }: FolderImages) {
  const path = join(root, file);
  return files.has(file) ? path : await realpath(path).catch(() => null);
}

type Named = { readonly kind: Fault } | { readonly kind: 'file'; readonly file: string };

function fileOfPath(target: string, note: string): Named {
  const file = pathFromNote(target, note);
  return file === null ? { kind: 'outside' } : { kind: 'file', file };
}

/**
 * Files from a Mac may use two characters for an accented letter: finds the file whose name differs
 * in nothing else.
 */
function spelledAs(file: string, { files, byKey }: FolderImages): string {
  if (files.has(file)) return file;
  const wanted = file.normalize('NFC');
  const alike = byKey.get(imageKey(file)) ?? [];
  return alike.find((image) => image.normalize('NFC') === wanted) ?? file;
}

/**
 * As in Obsidian: by its path from the top of the folder, or else by its name, nearest to the top.
 */
function fileOfName(target: string, { byKey }: FolderImages): Named {
  const wanted = `/${normalized(target)}`;
  const alike = byKey.get(imageKey(target)) ?? [];
  const named = alike.filter((image) => `/${normalized(image)}`.endsWith(wanted));
  const [file] = named.toSorted((one, other) => depthOf(one) - depthOf(other));
  return file === undefined ? { kind: 'missing' } : { kind: 'file', file };
}

function normalized(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function depthOf(file: string): number {
  return file.split('/').length;
}
