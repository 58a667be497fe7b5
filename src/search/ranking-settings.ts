import type { Field } from './engine.ts';

/** The settings of the ranking. Few numbers, each with a meaning; 0 disables a feature. */
export interface RankingSettings {
  /** The weight of one occurrence of a word in each field, before saturation. */
  readonly fieldWeights: Readonly<Record<Field, number>>;
  /** BM25's b by field: 0 ignores the field's length, 1 divides by it. */
  readonly lengthNormalization: Readonly<Record<Field, number>>;
  /**
   * BM25's k1: the higher, the more occurrences it takes to come close to the most that a word can
   * be worth.
   */
  readonly saturation: number;
  /** The weight of two neighbouring words of the question that occur together, in words. */
  readonly neighbours: number;
  /** The weight of the different words that occur in one passage, in words of the section. */
  readonly passage: number;
  /**
   * The weight of the words that occur anywhere in the section's family, in words of the section.
   */
  readonly family: number;
  /** The weight of a heading and title that name exactly the topic of the question, in words. */
  readonly topic: number;
  /**
   * The weight of the words that initials stand for (`nlb` -> network, load, balancer), in typed
   * words.
   */
  readonly initials: number;
  /** The weight of the name of a quantity (`how big` -> size), in typed words. */
  readonly measures: number;
  /** The factor for a section's score for each better section of the same note; 1 disables it. */
  readonly spread: number;
}

/**
 * The bot's settings. Every number is in the middle of a plateau on two libraries, not at its peak:
 * see `docs/ranking-measured.md`.
 */
export const RANKING: RankingSettings = {
  fieldWeights: { heading: 3, terms: 0.5, trail: 0.7, title: 1.5, tags: 1, body: 1 },
  lengthNormalization: {
    heading: 0.5,
    terms: 0.5,
    trail: 0.5,
    title: 0.5,
    tags: 0.5,
    body: 0.65,
  },
  saturation: 1.2,
  neighbours: 1,
  passage: 0.4,
  family: 0.25,
  topic: 3,
  initials: 0.6,
  measures: 1,
  spread: 0.94,
};
