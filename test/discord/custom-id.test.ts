import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CustomIdTooLongError,
  fitsCustomId,
  formatCustomId,
  parseCustomId,
} from '../../src/discord/custom-id.ts';

describe('custom id', () => {
  it('reads what it wrote, whatever the press is about', () => {
    const pressId = fc.record({
      command: fc.constantFrom('explain', 'a', 'narrow-by-tag'),
      what: fc.constantFrom('explain', 'a', 'narrow-by-tag'),
      page: fc.nat(9999),
      about: fc.string({ maxLength: 60 }),
    });

    fc.assert(
      fc.property(pressId, (id) => {
        fc.pre(fitsCustomId(id));

        expect(parseCustomId(formatCustomId(id))).toEqual(id);
      }),
    );
  });

  it('reads what is about several lines', () => {
    const id = { command: 'explain', what: 'ask', page: 0, about: 'one\ntwo' };

    expect(parseCustomId(formatCustomId(id))).toEqual(id);
  });

  it('refuses to write more than Discord takes', () => {
    const id = { command: 'explain', what: 'ask', page: 0, about: 'x'.repeat(100) };

    expect(fitsCustomId(id)).toBe(false);
    expect(() => formatCustomId(id)).toThrow(CustomIdTooLongError);
  });

  it('takes all of the hundred characters', () => {
    const id = { command: 'explain', what: 'ask', page: 0, about: '' };
    const about = 'x'.repeat(100 - formatCustomId(id).length);

    expect(formatCustomId({ ...id, about })).toHaveLength(100);
    expect(fitsCustomId({ ...id, about })).toBe(true);
  });

  it.each([
    ['of another version', '2:explain:page:0:abc'],
    ['without a version', 'explain:page:0:abc'],
    ['with a negative page', '1:explain:page:-1:abc'],
    ['with a page that is no number', '1:explain:page:NaN:abc'],
    ['with a page beyond all bounds', '1:explain:page:99999:abc'],
    ['with parts missing', '1:explain:page:0'],
    ['with a command that can be none', '1:../../x:page:0:abc'],
    ['that is empty', ''],
  ])('does not take one %s', (_, customId) => {
    expect(parseCustomId(customId)).toBeNull();
  });

  it('never throws on what somebody made up', () => {
    fc.assert(
      fc.property(fc.string(), (customId) => {
        expect(() => parseCustomId(customId)).not.toThrow();
      }),
    );
  });
});
