import type { ScoreShares } from '../engine.ts';

/** A section with its score and the parts of it. */
export interface RankedSection extends Omit<ScoreShares, 'comparison'> {
  /** Its number in the index. */
  readonly section: number;
  readonly score: number;
}
