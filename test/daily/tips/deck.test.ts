import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeckTip } from '../../../src/daily/tips/card.ts';
import { drawTip, EMPTY_DECK, readDeck } from '../../../src/daily/tips/deck.ts';
import { fingerprintOf } from '../../../src/daily/tips/fingerprint.ts';
import { aTip, drawMany, edited, textOf } from '../../builders/deck.ts';
import { seededRandom } from '../../builders/random.ts';

/** Words that several tips share. */
const SAID = 'a queue holds messages until somebody takes them out of it again';

describe('drawTip', () => {
  it('has nothing to draw where there are no tips', () => {
    expect(drawTip(EMPTY_DECK, [], seededRandom(1))).toBeNull();
  });

  it('shows every tip once before any comes again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer(), (size, seed) => {
        const tips = Array.from({ length: size }, (_, place) => aTip(`t${place}`));

        const { drawn } = drawMany(size * 3, tips, seed);

        for (const round of [0, 1, 2]) {
          expect(new Set(drawn.slice(round * size, (round + 1) * size)).size).toBe(size);
        }
      }),
    );
  });

  it('never repeats a tip before half of the others were shown', () => {
    const tips = Array.from({ length: 20 }, (_, place) => aTip(`t${place}`));

    const { drawn } = drawMany(365, tips, 7);

    for (const [day, tipId] of drawn.entries()) {
      expect(drawn.slice(Math.max(0, day - 9), day)).not.toContain(tipId);
    }
  });

  it('takes tips of different notes on consecutive days where it can', () => {
    const tips = Array.from({ length: 30 }, (_, place) =>
      aTip(`t${place}`, { noteId: `note ${place % 5}` }),
    );
    const noteOf = new Map(tips.map(({ id, noteId }) => [id, noteId]));

    const { drawn } = drawMany(30, tips, 3);

    const sameNote = drawn.filter(
      (tipId, day) => day > 0 && noteOf.get(tipId) === noteOf.get(drawn[day - 1] ?? ''),
    );
    expect(sameNote.length).toBeLessThanOrEqual(2);
  });

  it('takes a tip of another note also where a new round begins', () => {
    const tips = ['a1', 'a2', 'b1', 'b2'].map((id) => aTip(id, { noteId: id.charAt(0) }));

    for (let seed = 0; seed < 20; seed += 1) {
      const { drawn } = drawMany(5, tips, seed);

      expect(drawn[4]?.charAt(0)).not.toBe(drawn[3]?.charAt(0));
    }
  });

  it('shows tips in an order that nobody can foresee', () => {
    const tips = Array.from({ length: 20 }, (_, place) => aTip(`t${place}`));

    const orders = [1, 2, 3, 4, 5].map((seed) => drawMany(20, tips, seed).drawn.join(' '));

    expect(new Set(orders).size).toBe(5);
    expect(orders).not.toContain(tips.map(({ id }) => id).join(' '));
  });

  it('goes on where it was after a restart', () => {
    const tips = Array.from({ length: 12 }, (_, place) => aTip(`t${place}`));
    const { drawn, deck } = drawMany(5, tips, 1);

    const restored = readDeck(JSON.stringify(deck));
    const { drawn: rest } = drawMany(7, tips, 99, restored);

    expect(new Set([...drawn, ...rest]).size).toBe(12);
  });

  it('goes on where a deck was that an older program stored', () => {
    const tips = ['a', 'b', 'c'].map((id) => aTip(id));
    const { drawn, deck } = drawMany(1, tips, 1);
    const stored = JSON.stringify(deck).replaceAll(',"awayFor":0', '');

    const { drawn: rest } = drawMany(2, tips, 1, readDeck(stored));

    expect([...drawn, ...rest].toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('does not show an edited tip again in the same round', () => {
    const tips = [aTip('a'), aTip('b'), aTip('c')];
    const { drawn, deck } = drawMany(1, tips, 5);
    const edited = tips.map((tip) =>
      tip.id === drawn[0]
        ? { ...tip, id: 'renamed', fingerprint: fingerprintOf(`${textOf(tip.id)}, often`) }
        : tip,
    );

    const { drawn: rest } = drawMany(2, edited, 6, deck);

    expect(rest).not.toContain('renamed');
    expect(new Set(rest).size).toBe(2);
  });

  it('takes the tip that is the most alike for the edited one, though a new one is alike too', () => {
    const old = aTip('old', { fingerprint: fingerprintOf(`${SAID} and nothing else`) });
    const { deck } = drawMany(1, [old], 1);
    const added = aTip('added', { fingerprint: fingerprintOf(`${SAID} and for something more`) });
    const edited = aTip('edited', { fingerprint: fingerprintOf(`${SAID} and nothing otherwise`) });

    const { drawn } = drawMany(1, [added, edited], 1, deck);

    expect(drawn).toEqual(['added']);
  });

  it('does not show tips of notes that moved again in the same round, though two say the same', () => {
    const texts = ['a', 'a', 'b', 'c', 'd'];
    const tipsOf = (folder: string) =>
      texts.map((text, place) => aTip(text, { id: `${folder} ${place}` }));
    const { drawn, deck } = drawMany(2, tipsOf('old'), 5);

    const { drawn: rest } = drawMany(3, tipsOf('new'), 6, deck);

    const saidOf = (tipId: string) => texts[Number(tipId.split(' ')[1])];
    expect([...drawn, ...rest].map(saidOf).toSorted()).toEqual(texts);
  });

  it('shows a new tip within the first quarter of what is still to come', () => {
    const tips = Array.from({ length: 40 }, (_, place) => aTip(`t${place}`));
    const { deck } = drawMany(4, tips, 2);

    const { drawn } = drawMany(11, [...tips, aTip('fresh')], 8, deck);

    expect(drawn).toContain('fresh');
  });

  it('drops tips that are gone', () => {
    const tips = [aTip('a'), aTip('b'), aTip('c')];
    const { deck } = drawMany(1, tips, 4);

    const { drawn } = drawMany(6, [aTip('b')], 4, deck);

    expect(new Set(drawn)).toEqual(new Set(['b']));
  });

  it('stays fair over a year in which the notes change all the time', () => {
    const edits = fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 199 }),
        kind: fc.constantFrom<Change['kind'][]>('add', 'remove', 'edit'),
        place: fc.nat(),
      }),
      { maxLength: 40 },
    );

    fc.assert(
      fc.property(edits, fc.integer(), (changes, seed) => {
        const { tips, lastShown } = simulateYear(changes, seed);

        for (const { id } of tips) expect(364 - (lastShown.get(id) ?? 0)).toBeLessThan(140);
      }),
      { numRuns: 30 },
    );
  });
});

interface Change {
  /**
   * Until the 200th day, so that the rest of the year shows whether every tip still has its turn.
   */
  readonly day: number;
  readonly kind: 'add' | 'remove' | 'edit';
  readonly place: number;
}

/** Draws a tip a day while the notes change. */
function simulateYear(changes: readonly Change[], seed: number) {
  const random = seededRandom(seed);
  const lastShown = new Map<string, number>();
  let tips = Array.from({ length: 25 }, (_, place) => aTip(`t${place}`));
  let deck = EMPTY_DECK;
  for (let day = 0; day < 365; day += 1) {
    for (const change of changes.filter((one) => one.day === day)) tips = changed(tips, change);
    const draw = drawTip(deck, tips, random);
    if (draw === null) throw new Error('There are always some tips here.');
    expect(tips.map(({ id }) => id)).toContain(draw.tipId);
    lastShown.set(draw.tipId, day);
    deck = draw.deck;
  }
  return { tips, lastShown };
}

function changed(tips: DeckTip[], { kind, place, day }: Change): DeckTip[] {
  const target = place % tips.length;
  const id = `d${day}p${place}`;
  if (kind === 'add') return [...tips, aTip(id)];
  if (kind === 'remove') return tips.length > 5 ? tips.filter((_, at) => at !== target) : tips;
  return tips.map((tip, at) => (at === target ? edited(tip, id) : tip));
}
