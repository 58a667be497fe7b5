import { describe, expect, it } from 'vitest';
import { measureAsked } from '../../../src/answers/measure/measure-asked.ts';

describe('the measure that a question asks for', () => {
  it.each([
    ['length', 'How long can a function run?'],
    ['length', 'how often are keys rotated'],
    ['length', 'how many business days does it take'],
    ['length', 'How many characters can a name have?'],
    ['size', 'how big can an object be'],
    ['size', 'how much memory does a function get'],
    ['size', 'how many GB fit in'],
    ['price', 'how much does it cost'],
    ['price', 'what does a budget cost'],
    ['count', 'how many subnets are there'],
    ['count', 'what is the maximum number of parts'],
    ['number', 'what is the maximum throughput'],
    ['number', 'how far does it scale'],
    ['length', 'Wie lange läuft eine Funktion?'],
    ['price', 'Was kostet ein Budget?'],
    ['count', 'Wie viele Subnetze gibt es?'],
    ['size', 'Wie groß darf ein Objekt sein?'],
    ['length', '¿Cuántos días se guarda?'],
    ['price', '¿Cuánto cuesta?'],
    ['length', 'Combien de temps faut-il ?'],
    ['count', 'Combien de sous-réseaux ?'],
    ['length', 'Quanto dura una sessione?'],
    ['count', 'Quantas cópias existem?'],
    ['length', 'Wie viel Zeit bleibt?'],
    ['length', 'A quelle frequence les clés changent-elles ?'],
    ['size', 'Combien de mémoire a une fonction ?'],
    ['size', 'Combien de Go ?'],
    ['size', '¿Cómo de grande puede ser?'],
    ['size', 'Quanto può essere grande un oggetto?'],
    ['size', 'Quão grande pode ser um objeto?'],
    ['price', 'Combien ça coûte ?'],
    ['length', '消息保留几天？'],
    ['size', '对象最大多大？'],
    ['price', 'いくらですか？'],
    ['length', '何日保存されますか？'],
  ])('is a %s: %s', (measure, question) => {
    expect(measureAsked(question)).toBe(measure);
  });

  it.each([
    'what is long polling',
    'a show of the long tail',
    '几乎所有请求打到数据库，叫什么？',
    'lambda timeout',
    '¿En cuanto a S3, cómo funciona?',
    'Quanto ao S3, como funciona?',
  ])('is none: %s', (question) => {
    expect(measureAsked(question)).toBeNull();
  });

  it('is what the last question of several sentences asks', () => {
    expect(measureAsked('Hello! Is it on? How long does a function run?')).toBe('length');
    expect(measureAsked('We keep within all limits. Which service warns us of them?')).toBeNull();
  });

  it('is null if a question ends a story, from which it must be worked out', () => {
    const story = 'A shop makes 20 writes a second to its table, each of them 4 KB long.';

    expect(measureAsked(`${story} How many units does it need?`)).toBeNull();
  });
});
