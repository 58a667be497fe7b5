import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePracticeQuestion } from '../../../../src/answers/practice/reading/practice-question.ts';

describe('any practice question', () => {
  it('gives any question and two to ten options back whole, however they are marked', () => {
    const word = fc.stringMatching(/^[\p{Lu}\p{Ll}\p{Lo}]{2,9}$/u).filter((one) => !isLabel(one));
    const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
    const options = fc.array(words, { minLength: 2, maxLength: 10 });
    const style = fc.constantFrom(...STYLES);
    const end = fc.constantFrom('\n', '\r\n', '\n\n');

    fc.assert(
      fc.property(words, options, style, end, (story, texts, marks, newline) => {
        const stem = `${story}?`;
        const marked = texts.map((text, place) => marks(place, text));

        expect(parsePracticeQuestion([stem, ...marked].join(newline))).toEqual({
          stem,
          options: texts,
          choose: 1,
        });
      }),
    );
  });

  it('gives any two to ten options on one line back whole', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-z\d]{2,9}$/), { minLength: 1, maxLength: 8 })
      .map((all) => all.join(' '))
      .filter((text) => !isLabel(text));
    const marks = fc.constantFrom('ABCDEFGHIJ', 'abcdefghij');
    const shape = fc.constantFrom('() ', ' ) ', ' . ');

    fc.assert(
      fc.property(
        words,
        fc.array(words, { minLength: 2, maxLength: 10 }),
        marks,
        shape,
        (story, texts, letters, [open = '', close = '', space = '']) => {
          const line = texts.map((text, place) =>
            `${open}${letters[place]}${close}${space}${text}`.trim(),
          );

          expect(parsePracticeQuestion(`${story}? ${line.join(' ')}`)).toMatchObject({
            stem: `${story}?`,
            options: texts,
          });
        },
      ),
    );
  });

  it('never throws, and gives two options or more', () => {
    const lines = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('A. x', 'B) y', '- [ ] z', '1.', 'Answer: A', 'Why?')),
    );

    fc.assert(
      fc.property(lines, (parts) => {
        const question = parsePracticeQuestion(parts.join('\n'));

        expect(question?.options.length ?? 2).toBeGreaterThanOrEqual(2);
        expect(question?.stem).not.toBe('');
      }),
    );
  });
});

/** Ways to mark an option by its position. */
const STYLES: readonly ((place: number, text: string) => string)[] = [
  (place, text) => `${'ABCDEFGHIJ'[place]}. ${text}`,
  (place, text) => `${'abcdefghij'[place]}) ${text}`,
  (place, text) => `(${'ABCDEFGHIJ'[place]}) ${text}`,
  (place, text) => `- ${'ABCDEFGHIJ'[place]}. ${text}`,
  (place, text) => `**${'ABCDEFGHIJ'[place]}. ${text}**`,
  (place, text) => `${'ＡＢＣＤＥＦＧＨＩＪ'[place]}．${text}`,
  (place, text) => `${'①②③④⑤⑥⑦⑧⑨⑩'[place]} ${text}`,
  (place, text) => `${place + 1}. ${text}`,
  (place, text) => `${place + 1}) ${text}`,
  (_, text) => `- [ ] ${text}`,
  (_, text) => `☐ ${text}`,
  (_, text) => `• ${text}`,
];

/** Words that the question reader treats specially. */
function isLabel(text: string): boolean {
  return /answer|ans|solu|expl|rationale|antwort|l.sung|erkl|resp|r.pon|risp|spieg|option|choice|choose|pick|select|which|答|解|正/i.test(
    text,
  );
}
