import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTE_LANGUAGES } from '../../../src/library/language/note-language.ts';
import { normalizeWord } from '../../../src/search/text/normalize.ts';
import { wordFormsOf } from '../../../src/search/text/word-forms.ts';

describe('the term of an English word', () => {
  const { termOf } = wordFormsOf('en');

  it.each([
    ['instances', 'instance'],
    ['scaling', 'scale'],
    ['encrypted', 'encrypts'],
    ['policies', 'policy'],
    ['precise', 'precisely'],
  ])('makes one term of the inflections %s and %s', (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });

  it.each([
    ['organisation', 'organization'],
    ['virtualised', 'virtualized'],
    ['organisational', 'organizational'],
    ['behaviour', 'behavior'],
    ['behavioural', 'behavioral'],
    ['neighbourhood', 'neighborhood'],
    ['centres', 'centers'],
    ['catalogue', 'catalog'],
    ['analysing', 'analyzing'],
    ['cancelled', 'canceled'],
    ['licence', 'license'],
    ['programme', 'program'],
    ['fibre', 'fiber'],
  ])('makes one term of British %s and American %s', (british, american) => {
    expect(termOf(british)).toBe(termOf(american));
  });

  it.each([
    ['filled', 'filed'],
    ['general', 'generous'],
    ['four', 'for'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });

  it('leaves what is too long for a word as it is', () => {
    const sequence = `${'acgt'.repeat(10)}s`;

    expect(termOf(sequence)).toBe(sequence);
  });

  it.each(['s3', 't2.micro', '--flag', '事务', 'ec2', 'c++'])(
    'leaves the name %s as it is',
    (name) => {
      expect(termOf(name)).toBe(name);
    },
  );
});

describe('the term of a word in another language', () => {
  it.each([
    ['de', 'Instanzen', 'Instanz'],
    ['de', 'Häuser', 'Haus'],
    ['de', 'Schlüssel', 'Schluessel'],
    ['de', 'größe', 'grosse'],
    ['es', 'funciones', 'función'],
    ['es', 'matrices', 'matriz'],
    ['es', 'guardan', 'guardar'],
    ['es', 'clusters', 'cluster'],
    ['fr', "l'instance", 'instances'],
    ['fr', 'utilisées', 'utiliser'],
    ['fr', 'réseaux', 'réseau'],
    ['it', "dell'istanza", 'istanze'],
    ['it', 'chiavi', 'chiave'],
    ['it', 'banche', 'banca'],
    ['it', 'services', 'service'],
    ['pt', 'funções', 'função'],
    ['pt', 'imagens', 'imagem'],
    ['pt', 'animais', 'animal'],
  ] as const)('is the same in %s for %s and %s', (language, one, other) => {
    const { termOf } = wordFormsOf(language);

    expect(termOf(normalizeWord(one))).toBe(termOf(normalizeWord(other)));
  });

  it.each([
    ['de', 'Daten', 'Dauer'],
    ['es', 'carta', 'cartel'],
    ['fr', 'cours', 'course'],
    ['it', 'conto', 'contratto'],
    ['pt', 'banco', 'banda'],
  ] as const)('tells in %s %s from %s', (language, one, other) => {
    const { termOf } = wordFormsOf(language);

    expect(termOf(normalizeWord(one))).not.toBe(termOf(normalizeWord(other)));
  });

  it.each(NOTE_LANGUAGES)('is never empty, and one for all accents: %s', (language) => {
    const { termOf } = wordFormsOf(language);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zàâäçéèêëîïìñóôöõùûü]{1,20}$/), (word) => {
        expect(termOf(normalizeWord(word))).not.toBe('');
        expect(termOf(normalizeWord(word.normalize('NFD')))).toBe(termOf(normalizeWord(word)));
      }),
    );
  });
});
