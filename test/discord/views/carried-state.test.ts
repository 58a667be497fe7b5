import { ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/answers/measure/quantities.ts';
import {
  formatCarriedPlace,
  parseCarriedPlace,
  readCarriedState,
} from '../../../src/discord/views/carried-state.ts';

describe('a place that a menu carries', () => {
  it('is read as it was written', () => {
    const words = ['lambda', 'timeout', '事务'];

    for (const measure of [null, ...MEASURES]) {
      const place = { sectionId: 'Zk3_aQ', words, measure };

      expect(parseCarriedPlace(formatCarriedPlace(place))).toEqual(place);
    }
  });

  it('leaves out words rather than be longer than Discord takes', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 120 }));

    fc.assert(
      fc.property(words, (some) => {
        const value = formatCarriedPlace({ sectionId: 'Zk3_aQ', words: some, measure: 'length' });

        expect(value.length).toBeLessThanOrEqual(100);
        expect(parseCarriedPlace(value).sectionId).toBe('Zk3_aQ');
      }),
    );
  });
});

describe('what a message carries', () => {
  it('is nothing where the message is not one of ours', () => {
    const nothing = { lead: null, places: [], listPage: 0, sides: 0 };

    expect(readCarriedState([])).toEqual(nothing);
    expect(
      readCarriedState([
        { type: ComponentType.TextDisplay, content: 'Hello', id: 2 },
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: 'not ours',
              options: [{ label: 'a', value: 'a' }],
            },
          ],
        },
      ]),
    ).toEqual(nothing);
  });
});
