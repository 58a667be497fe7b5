import { describe, expect, it } from 'vitest';
import type { DeckTip } from '../../../src/daily/tips/card.ts';
import { fingerprintOf } from '../../../src/daily/tips/fingerprint.ts';
import { aTip, drawMany, edited } from '../../builders/deck.ts';

describe('a deck while notes are away', () => {
  const stay = ['s1', 's2', 's3', 's4', 's5', 's6'].map((id) => aTip(id));
  const leave = ['l1', 'l2', 'l3', 'l4', 'l5', 'l6'].map((id) => aTip(id));
  const all = [...stay, ...leave];

  it('shows no tip again that was shown before they went', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const before = drawMany(6, all, seed);
      const between = drawMany(1, stay, seed, before.deck);
      const { drawn: after } = drawMany(5, all, seed, between.deck);

      const shown = [...before.drawn, ...between.drawn, ...after];
      expect(shown.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    }
  });

  it('shows no tip again that was edited meanwhile', () => {
    const wordsOf = (id: string) => ['a', 'b', 'c', 'd', 'e', 'f'].map((word) => `${id}${word}`);
    const inOwnWords = ({ id }: DeckTip) =>
      aTip(id, { fingerprint: fingerprintOf(wordsOf(id).join(' ')) });
    const staying = stay.map(inOwnWords);
    const leaving = leave.map(inOwnWords);
    for (let seed = 0; seed < 20; seed += 1) {
      const before = drawMany(6, [...staying, ...leaving], seed);
      const between = drawMany(1, staying, seed, before.deck);
      const back = leaving.map((tip) => edited(tip, `${tip.id} edited`));
      const { drawn: after } = drawMany(5, [...staying, ...back], seed, between.deck);

      const shown = [...before.drawn, ...between.drawn, ...after];
      expect(new Set(shown.map((id) => id.replace(' edited', ''))).size).toBe(12);
    }
  });

  it('shows no tip soon again that was shown right before they went, though another round has begun', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const before = drawMany(11, all, seed);
      const left = leave.filter(({ id }) => before.drawn.slice(-6).includes(id));
      const rest = all.filter((tip) => !left.includes(tip));
      const between = drawMany(2, rest, seed, before.deck);
      const { drawn: soon } = drawMany(3, all, seed, between.deck);

      expect(left.map(({ id }) => id).filter((id) => soon.includes(id))).toEqual([]);
    }
  });

  it('goes on with the others, each in its turn', () => {
    const before = drawMany(5, all, 1);

    const { drawn } = drawMany(60, stay, 2, before.deck);

    for (const { id } of stay) {
      expect(drawn.filter((one) => one === id).length).toBeGreaterThanOrEqual(9);
    }
  });

  it('shows first what was not shown before, though the others had many rounds meanwhile', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const before = drawMany(6, all, seed);
      const between = drawMany(5, [aTip('other', { fingerprint: '' })], seed, before.deck);

      const { drawn } = drawMany(6, all, seed, between.deck);

      expect(new Set([...before.drawn, ...drawn]).size).toBe(12);
    }
  });

  it('shows each tip that had no turn before in the next rounds', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const before = drawMany(4, all, seed);
      const between = drawMany(30, stay, seed, before.deck);

      const { drawn } = drawMany(18, all, seed, between.deck);

      expect(new Set(drawn).size).toBe(12);
    }
  });

  it('forgets them in the end, and keeps no more than a thousand of them', () => {
    const manyAt = (day: number) =>
      Array.from({ length: 700 }, (_, place) => {
        const id = `d${day}p${place}`;
        return aTip(id, { fingerprint: fingerprintOf(id) });
      });
    const lasting = aTip('lasting');

    let { deck } = drawMany(1, manyAt(0), 1);
    const sizes: number[] = [];
    for (let day = 1; day < 6; day += 1) {
      deck = drawMany(1, [lasting, ...manyAt(day)], day, deck).deck;
      sizes.push(deck.pile.length + deck.drawn.length + deck.resting.length);
    }
    const { deck: later } = drawMany(150, [lasting], 1, deck);

    expect(Math.max(...sizes)).toBeLessThanOrEqual(1_701);
    expect([...later.pile, ...later.drawn, ...later.resting]).toHaveLength(1);
  });
});
