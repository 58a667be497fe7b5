import type { Hit, ScoreShares } from '../search/engine.ts';

const features: Readonly<Record<keyof ScoreShares, string>> = {
  words: 'words',
  neighbours: 'neighbouring words',
  passage: 'words within one passage',
  family: 'words in the sections around it',
  topic: 'heading or title names the topic',
  sentences: 'the words and sentences of the story',
  comparison: 'best about one of the things compared',
  spread: 'better sections of the same note',
};

/** Explains a section's score in a few lines: the share of each feature, then of each word. */
export function explainHit({ score, shares, matches }: Hit): readonly string[] {
  const parts = (Object.keys(features) as (keyof ScoreShares)[])
    .filter((feature) => shares[feature] !== 0)
    .map((feature) => `${signed(shares[feature])} ${features[feature]}`);
  const words = matches.map(({ asked, found, how, fields, share }) => {
    const as = asked === found ? asked : `${asked} -> ${found}`;
    return `  ${signed(share)} ${as} (${how}; ${fields.join(', ')})`;
  });
  return [`score ${score.toFixed(2)} = ${parts.join(' ')}`, ...words];
}

function signed(share: number): string {
  return `${share < 0 ? '-' : '+'}${Math.abs(share).toFixed(2)}`;
}
