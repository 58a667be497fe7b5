import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupGaps, type KeptQuestion } from '../../src/answers/gaps.ts';
import { gapsCsv } from '../../src/gaps/gaps-csv.ts';

function aQuestion(text: string, more: Partial<KeptQuestion> = {}): KeptQuestion {
  return { text, why: 'nothing-found', remark: '', times: 1, askedOn: '2026-11-23', ...more };
}

describe('gaps', () => {
  it('hold the questions that have the same stems, in any order and form', () => {
    const gaps = groupGaps([
      aQuestion('How do I cache the queries?'),
      aQuestion('query caching', { times: 2 }),
      aQuestion('cold starts', { times: 2 }),
    ]);

    expect(gaps).toMatchObject([
      { text: 'query caching', times: 3 },
      { text: 'cold starts', times: 2 },
    ]);
  });

  it('hold those of another language without what holds its sentences together', () => {
    const gaps = groupGaps([
      aQuestion('¿cuáles son las instancias de la nube?'),
      aQuestion('una instancia en la nube'),
      aQuestion('la base de datos de la nube'),
    ]);

    expect(gaps.map(({ questions }) => questions.length)).toEqual([2, 1]);
  });

  it('keep questions of function words and of other scripts apart', () => {
    const gaps = groupGaps([aQuestion('what is it'), aQuestion('ラムダ'), aQuestion('云')]);

    expect(gaps).toHaveLength(3);
  });
});

describe('the file of gaps', () => {
  it('has a line for each wording and day, with quotes doubled', () => {
    const [, line] = gapsCsv(groupGaps([aQuestion('say "hi", please')])).split('\r\n');

    expect(line).toBe(
      '"say ""hi"", please","say ""hi"", please","nothing found","","2026-11-23","1"',
    );
  });

  it('holds no cell that a spreadsheet takes for a formula, whatever was asked', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '|', ' =', '＝');

    fc.assert(
      fc.property(start, fc.string(), (sign, rest) => {
        const csv = gapsCsv(groupGaps([aQuestion(`${sign}${rest}`, { remark: `${sign}${rest}` })]));

        expect(csv).not.toMatch(/(^|,)"\s*[=+\-@|＝]/);
      }),
    );
  });
});
