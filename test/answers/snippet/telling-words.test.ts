import { describe, expect, it } from 'vitest';
import { search } from '../../../src/answers/search.ts';
import { anEngine } from '../../builders/engine.ts';

/** The words that led to the best of two notes. */
function wordsFor(asked: string, text: string, other: string): readonly string[] {
  const engine = anEngine({ 'a.md': `# A\n${text}`, 'b.md': `# B\n${other}` });
  const answer = search(engine, { asked, category: null, tag: null });
  return answer.kind === 'found' ? (answer.places[0]?.words ?? []) : [];
}

describe('the words that led to a place', () => {
  it.each([
    [
      'wie lange ist die Sperre der Tabelle',
      'Die Sperre der Tabelle ist kurz.',
      ['sperre', 'tabelle'],
    ],
    [
      '¿qué es un bloqueo de la tabla?',
      'El bloqueo de la tabla es breve, que se use.',
      ['bloqueo', 'tabla'],
    ],
    [
      'o que é o bloqueio da tabela?',
      'O bloqueio da tabela é curto, o que se quer.',
      ['bloqueio', 'tabela'],
    ],
    [
      'pourquoi verrouiller la table des clients',
      'On doit verrouiller la table des clients.',
      ['verrouiller', 'table', 'clients'],
    ],
    [
      'come si blocca la tabella dei clienti',
      'Si blocca la tabella dei clienti.',
      ['blocca', 'tabella', 'clienti'],
    ],
  ])('are none that only hold a sentence together: %s', (asked, text, words) => {
    const other = `${text
      .split(' ')
      .filter((word) => word.length <= 4)
      .join(' ')} 42`;

    expect(wordsFor(asked, text, other)).toEqual(words);
  });

  it('are such where they name something', () => {
    expect(wordsFor('patch the os', 'You patch the OS.', 'Nothing else.')).toEqual(['patch', 'os']);
    expect(wordsFor('how is a die cut', 'A die is cut from a wafer.', 'Nothing.')).toContain('die');
    expect(wordsFor('die', 'A die is a chip.', 'Nothing.')).toEqual(['die']);
  });
});
