import { describe, expect, it } from 'vitest';
import { aTip, drawMany } from '../../builders/deck.ts';

describe('a deck whose tips have votes', () => {
  it('lets a disliked tip sit out every other round', () => {
    const tips = [aTip('a'), aTip('b'), aTip('bad', { votes: -2 })];

    const { drawn } = drawMany(10, tips, 11);

    expect(drawn.filter((tipId) => tipId === 'bad').length).toBe(2);
  });

  it('goes on showing disliked tips where there are no others', () => {
    const { drawn } = drawMany(6, [aTip('bad', { votes: -1 }), aTip('worse', { votes: -2 })], 1);

    expect(drawn).toHaveLength(6);
  });

  it('does not bring back a tip that the notes lost while it sat out', () => {
    const others = [aTip('a'), aTip('b')];

    for (let seed = 0; seed < 20; seed += 1) {
      const { deck } = drawMany(4, [...others, aTip('bad', { votes: -2 })], seed);
      const { drawn } = drawMany(3, others, seed, deck);

      expect(drawn).not.toContain('bad');
    }
  });

  it('shows a liked tip early in the next round, though it came last in this one', () => {
    const tips = Array.from({ length: 20 }, (_, place) => aTip(`t${place}`));

    for (let seed = 0; seed < 20; seed += 1) {
      const { drawn, deck } = drawMany(20, tips, seed);
      const liked = drawn.at(-1);
      const voted = tips.map((tip) => (tip.id === liked ? { ...tip, votes: 1 } : tip));

      expect(drawMany(11, voted, seed, deck).drawn).toContain(liked);
    }
  });
});
