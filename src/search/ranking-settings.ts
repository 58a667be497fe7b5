import type { Field } from './engine.ts';

/** What the ranking can be told. Few numbers, each with a meaning; 0 leaves a feature out. */
export interface RankingSettings {
  /** What one appearance of a word counts in each field, before saturation. */
  readonly fieldWeights: Readonly<Record<Field, number>>;
  /** BM25's b by field: 0 ignores the field's length, 1 divides by it. */
  readonly lengthNormalization: Readonly<Record<Field, number>>;
  /** BM25's k1: how many appearances it takes to come near the most that a word can be worth. */
  readonly saturation: number;
  /** What two neighbouring words of the question count where they stand together, in words. */
  readonly neighbours: number;
  /** What the different words count that stand in one passage, in words of the section. */
  readonly passage: number;
  /** What the words count that stand anywhere in the section's family, in words of the section. */
  readonly family: number;
  /** What it counts that heading and title name nothing but the topic that was asked for, in words. */
  readonly topic: number;
  /** What the notes' words for initials count (`nlb` -> network, load, balancer), in typed words. */
  readonly initials: number;
  /** What the name of a measure counts (`how big` -> size), in typed words. */
  readonly measures: number;
  /** What a section's score is multiplied by for each better section of the same note; 1 is nothing. */
  readonly spread: number;
}

/**
 * What the bot ranks with. Every number stands in the middle of a plateau on two libraries, not on its
 * peak: see `docs/ranking-measured.md`.
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
