import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWeekdays } from '../../../src/daily/time/weekdays.ts';
import { daysText } from '../../../src/daily/views/days-text.ts';
import { LANGUAGES } from '../../../src/discord/phrases/languages.ts';
import { phraseBook } from '../../../src/discord/phrases/phrase-book.ts';

describe('parseWeekdays', () => {
  it.each([
    ['every day', 0b111_1111],
    [' Weekends ', 0b110_0000],
    ['Weekdays', 0b001_1111],
    ['weekends', 0b110_0000],
    ['Mon, Wed, Fri', 0b001_0101],
    ['monday and tuesday', 0b000_0011],
    ['Mon-Fri', 0b001_1111],
    ['sat to mon', 0b110_0001],
    ['sun', 0b100_0000],
    ['every Monday', 0b000_0001],
    ['on Mondays and Thursdays', 0b000_1001],
    ['from Mon to Wed', 0b000_0111],
    ['Monday through Friday', 0b001_1111],
    ['mon/wed/fri', 0b001_0101],
    ['Mon + Wed', 0b000_0101],
    ['every weekday', 0b001_1111],
  ])('reads %j', (text, bits) => {
    expect(parseWeekdays(text)).toBe(bits);
  });

  it.each(['', 'every', 'someday', 'mo', 'mon-', '-mon', 'noday-mon', 'mon-tue-wed', '1'])(
    'refuses %j',
    (text) => {
      expect(parseWeekdays(text)).toBeNull();
    },
  );

  it.each(LANGUAGES)('reads all days that are written in %s', (language) => {
    const words = phraseBook(language).daily;

    fc.assert(
      fc.property(fc.integer({ min: 1, max: 127 }), (bits) => {
        expect(parseWeekdays(daysText(bits, words), words)).toBe(bits);
      }),
    );
  });

  it.each(LANGUAGES)('reads each day by its short and its long name in %s', (language) => {
    const words = phraseBook(language).daily;

    for (const day of [0, 1, 2, 3, 4, 5, 6]) {
      const read = words.dayNames(day).map((name) => parseWeekdays(name, words));

      expect(read).toEqual([1 << day, 1 << day]);
    }
  });

  it.each([
    ['de', 'Montag, mi', 0b000_0101],
    ['de', 'Mo-Fr', 0b001_1111],
    ['es-ES', 'lun, mié', 0b000_0101],
    ['fr', 'lun., mer.', 0b000_0101],
    ['ja', '月-金', 0b001_1111],
    ['ja', '月～金', 0b001_1111],
    ['ja', '月〜金、日', 0b101_1111],
    ['ja', '月曜日から金曜日', 0b001_1111],
    ['pt-BR', 'seg-sex', 0b001_1111],
    ['pt-BR', 'segunda-feira e quarta feira', 0b000_0101],
    ['pt-BR', 'segunda-feira a quinta-feira', 0b000_1111],
    ['es-ES', 'lunes a jueves', 0b000_1111],
    ['fr', 'lundi à jeudi', 0b000_1111],
    ['it', 'lunedì a giovedì, sabato', 0b010_1111],
    ['zh-CN', '周一、周三', 0b000_0101],
    ['zh-CN', '周一至周五', 0b001_1111],
    ['zh-CN', '周一到周四', 0b000_1111],
    ['fr', 'Mon, Wed', 0b000_0101],
    ['fr', 'du lundi au jeudi', 0b000_1111],
    ['fr', 'le lundi et le jeudi', 0b000_1001],
    ['es-ES', 'de lunes a viernes', 0b001_1111],
    ['es-ES', 'los lunes y los jueves', 0b000_1001],
    ['pt-BR', 'de segunda a sexta', 0b001_1111],
    ['pt-BR', 'todas as segundas', 0b000_0001],
    ['it', 'dal lunedì al venerdì', 0b001_1111],
    ['it', 'ogni martedì', 0b000_0010],
    ['de', 'von Montag bis Freitag', 0b001_1111],
    ['de', 'montags und donnerstags', 0b000_1001],
    ['ja', '月曜から金曜', 0b001_1111],
    ['ja', '毎週月曜と木曜', 0b000_1001],
    ['zh-CN', '每周一和周四', 0b000_1001],
    ['zh-CN', '周六、周天', 0b110_0000],
    ['zh-CN', '星期一到星期天', 0b111_1111],
    ['de', 'täglich', 0b111_1111],
    ['de', 'Wochenende', 0b110_0000],
    ['es-ES', 'cada día', 0b111_1111],
    ['es-ES', 'fin de semana', 0b110_0000],
    ['fr', 'tous les jours', 0b111_1111],
    ['it', 'tutti i giorni', 0b111_1111],
    ['pt-BR', 'fim de semana', 0b110_0000],
    ['ja', '月水金', 0b001_0101],
    ['ja', '土日', 0b110_0000],
    ['ja', '月・水', 0b000_0101],
  ] as const)('reads, in %s, %j', (language, text, bits) => {
    expect(parseWeekdays(text, phraseBook(language).daily)).toBe(bits);
  });
});
