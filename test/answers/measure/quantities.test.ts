import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../src/answers/measure/quantities.ts';

const saidIn = (text: string, measure: Parameters<typeof quantitiesIn>[1]) =>
  quantitiesIn(text, measure).map(({ start, end }) => text.slice(start, end));

describe('the numbers of a text that may say a measure', () => {
  it.each([
    ['length', '3 Std. auf 5 Kernen', '3 Std'],
    ['length', 'guarda 5 copias de 1 a 14 días', '1 a 14 días'],
    ['size', '3 disques de 5 Go max', '5 Go'],
    ['size', '3 blocs de 256 Ko', '256 Ko'],
    ['size', '2 fois 10 mégaoctets.', '10 mégaoctets'],
    ['price', '3 copias por 5 dólares', '5 dólares'],
    ['price', '3 cópias por R$ 5', 'R$ 5'],
    ['count', '5 Go sur 3 disques', '3'],
    ['count', 'Of 20 messages 10 go on.', '20'],
    ['number', 'In S3, 11 nines are kept.', '11'],
    ['number', 'It is 20 to 30 % faster.', '20 to 30 %'],
  ] as const)('are those with its units: %s in "%s"', (measure, text, first) => {
    expect(saidIn(text, measure)[0]).toBe(first);
  });

  it('are all where the verb only looks like a unit', () => {
    expect(saidIn('Of 20 messages 10 go on.', 'count')).toEqual(['20', '10']);
  });
});
