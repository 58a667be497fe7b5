/** How a picture must be changed so that Discord accepts and shows it. */
export type PictureChange =
  /** Sent unchanged. */
  | 'none'
  /** SVG, which Discord does not show: drawn as PNG. */
  | 'draw'
  /** Larger than an attachment may be: made smaller, as WebP. */
  | 'shrink';

/** The most bytes of a converted picture, so that ten of them fit into one request. */
export const MAX_CHANGED_BYTES = 2 * 1024 * 1024;

/** Pixels of the longer side, tried in this order until the file is small enough. */
const SIDES = [2_000, 1_200, 600] as const;

/** Twice the resolution that a drawing states (SVG: 72 dots per inch), for sharp screens. */
const DRAWING_DENSITY = 144;

/** A picture that can't be converted for Discord. */
class PictureError extends Error {
  override readonly name = 'PictureError';
}

/**
 * Converts a picture in other threads, so that answers are not delayed. A drawing can't open files: only its own
 * bytes are read.
 *
 * @param timeoutSeconds whole seconds that one try may take
 * @throws {PictureError} for one that is damaged, too large to be read, or takes too long
 */
export async function changePicture(
  bytes: Uint8Array,
  change: Exclude<PictureChange, 'none'>,
  timeoutSeconds: number,
): Promise<Uint8Array> {
  for (const side of SIDES) {
    const changed = await changedTo(bytes, { change, side, timeoutSeconds });
    if (changed.length <= MAX_CHANGED_BYTES) return changed;
  }
  throw new PictureError('The picture is too large for Discord, even when made smaller.');
}

interface Try {
  readonly change: Exclude<PictureChange, 'none'>;
  /** Pixels of the longer side. */
  readonly side: number;
  readonly timeoutSeconds: number;
}

async function changedTo(bytes: Uint8Array, { change, side, timeoutSeconds }: Try) {
  try {
    // Loaded only when a picture needs it: most notes have none.
    const { default: sharp } = await import('sharp');
    const picture = sharp(bytes, { density: DRAWING_DENSITY, failOn: 'error' })
      .timeout({ seconds: timeoutSeconds })
      .rotate()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
    // Most drawings are dark lines on a transparent background, which can't be seen in Discord's dark theme.
    const output =
      change === 'draw' ? picture.flatten({ background: '#fff' }).png() : picture.webp();
    return await output.toBuffer();
  } catch (error) {
    throw new PictureError('The picture can’t be read.', { cause: error });
  }
}
