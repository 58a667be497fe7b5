import { type Block, type Blocks, plainText, type Run } from '../tree.ts';
import { type Frame, isTextual, newFrame, type Opening, putInto } from './frame.ts';

/** The deepest nesting of HTML. In deeper ones, which are hostile, tags are ignored and their contents shown. */
const MAX_OPEN = 100;

/**
 * Builds the tree from what opens and closes, in the order of the source. Markdown closes what it opened by depth;
 * HTML closes by tag and may be wrong: tags that match nothing are ignored, missing ones are added.
 */
export class TreeBuilder {
  readonly #frames: Frame[] = [newFrame({ kind: 'document' }, null)];

  /**
   * Opens a frame, and gives the depth by which `closeTo` closes it. A part of a list or table closes the part before
   * it, and finds or creates its parent.
   */
  open(opening: Opening, tag: string | null): number {
    if (tag !== null && this.#frames.length > MAX_OPEN) return this.#frames.length;
    this.#makeRoomFor(opening.kind);
    return this.#frames.push(newFrame(opening, tag)) - 1;
  }

  /** Adds to the open paragraph, or begins one. Spaces between blocks begin none. */
  addRun(run: Run): void {
    if (!isTextual(this.#top)) {
      if (run.kind === 'break' || plainText([run]).trim() === '') return;
      this.#openContainer();
      this.#frames.push(newFrame({ kind: 'paragraph' }, ''));
    }
    this.#top.runs.push(run);
  }

  /** Adds a finished block. */
  addBlock(block: Block): void {
    this.#openContainer();
    this.#top.blocks.push(block);
  }

  /** Closes everything that is open above a depth. */
  closeTo(depth: number): void {
    while (this.#frames.length > Math.max(depth, 1)) this.#closeTop();
  }

  /** Closes the innermost frame that HTML opened with this tag, and everything open in it. */
  closeTag(tag: string): void {
    const from = this.#lastIndex((frame) => frame.tag === tag);
    if (from !== null) this.closeTo(from);
  }

  /** Closes everything and gives the blocks. */
  finish(): Blocks {
    this.closeTo(1);
    return this.#top.blocks;
  }

  get #top(): Frame {
    const top = this.#frames.at(-1);
    if (top === undefined) throw new Error('The document itself was closed.');
    return top;
  }

  #makeRoomFor(kind: Opening['kind']): void {
    if (kind === 'item') {
      this.#backTo('list', { kind: 'list', start: null });
    } else if (kind === 'row' || kind === 'caption') {
      this.#backTo('table', { kind: 'table' });
    } else if (kind === 'cell') {
      this.#backTo('row', { kind: 'row' });
    } else {
      this.#openContainer();
    }
  }

  /** Closes everything up to the parent that a part needs; opens one if there is none. */
  #backTo(parent: 'list' | 'table' | 'row', missing: Opening): void {
    const index = this.#lastIndex((frame) => frame.opening.kind === parent);
    if (index === null) {
      this.open(missing, '');
    } else {
      this.closeTo(index + 1);
    }
  }

  #openContainer(): void {
    if (isTextual(this.#top)) this.#closeTop();
    const { kind } = this.#top.opening;
    if (kind === 'list') this.#frames.push(newFrame({ kind: 'item' }, ''));
    if (kind === 'table') this.#frames.push(newFrame({ kind: 'row' }, ''));
    if (kind === 'table' || kind === 'row') {
      this.#frames.push(newFrame({ kind: 'cell', isHead: false }, ''));
    }
  }

  /** The index of the innermost frame that fits; HTML can't close what Markdown opened. */
  #lastIndex(fits: (frame: Frame) => boolean): number | null {
    for (let index = this.#frames.length - 1; index > 0; index -= 1) {
      const frame = this.#frames[index];
      if (frame === undefined || fits(frame)) return index;
      if (frame.tag === null) return null;
    }
    return null;
  }

  #closeTop(): void {
    const frame = this.#frames.pop();
    if (frame !== undefined) putInto(this.#top, frame);
  }
}
