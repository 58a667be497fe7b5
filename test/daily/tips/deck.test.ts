import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeckTip } from '../../../src/daily/tips/card.ts';
import { type Deck, drawTip, EMPTY_DECK, readDeck } from '../../../src/daily/tips/deck.ts';
import { fingerprintOf } from '../../../src/daily/tips/fingerprint.ts';
import { seededRandom } from '../../builders/random.ts';

const textOf = (id: string): string =>
  `the tip named ${id} says something about ${id} that students forget`;

/** What several tips have in common. */
const SAID = 'a queue holds messages until somebody takes them out of it again';

const aTip = (id: string, tip: Partial<DeckTip> = {}): DeckTip => ({
  id,
  noteId: `note of ${id}`,
  fingerprint: fingerprintOf(textOf(id)),
  votes: 0,
  ...tip,
});

/** Draws so many tips, one after the other. */
function drawMany(
  count: number,
  tips: readonly DeckTip[],
  seed: number,
  start: Deck = EMPTY_DECK,
): { readonly drawn: readonly string[]; readonly deck: Deck } {
  const random = seededRandom(seed);
  const drawn: string[] = [];
  let deck = start;
  for (let day = 0; day < count; day += 1) {
    const draw = drawTip(deck, tips, random);
    if (draw === null) break;
    drawn.push(draw.tipId);
    deck = draw.deck;
  }
  return { drawn, deck };
}

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

  describe('while notes are away', () => {
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
  /** Until the 200th day, so that the rest of the year shows whether every tip still has its turn. */
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

/** Another id, and one word of the text is another. */
function edited(tip: DeckTip, id: string): DeckTip {
  return { ...tip, id, fingerprint: `${tip.fingerprint.slice(0, -2)}zz` };
}

function changed(tips: DeckTip[], { kind, place, day }: Change): DeckTip[] {
  const target = place % tips.length;
  const id = `d${day}p${place}`;
  if (kind === 'add') return [...tips, aTip(id)];
  if (kind === 'remove') return tips.length > 5 ? tips.filter((_, at) => at !== target) : tips;
  return tips.map((tip, at) => (at === target ? edited(tip, id) : tip));
}
