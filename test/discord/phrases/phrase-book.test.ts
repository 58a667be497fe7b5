import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  MAX_BUTTON_LABEL_CHARACTERS,
  MAX_SELECT_OPTION_CHARACTERS,
  MAX_SELECT_PLACEHOLDER_CHARACTERS,
} from '../../../src/discord/limits.ts';
import { LANGUAGES, languageFor, languageOf } from '../../../src/discord/phrases/languages.ts';
import { phraseBook } from '../../../src/discord/phrases/phrase-book.ts';
import type { Phrases } from '../../../src/discord/phrases/phrases.ts';

/** Discord: characters in a modal's title, and in the label of an input. */
const MAX_MODAL_LABEL = 45;

/** Discord: characters in the text below an input's label. */
const MAX_MODAL_DESCRIPTION = 100;

/**
 * Characters of a closed menu that are visible on a phone, measured on the playground's page at 390
 * pixels.
 */
const MENU_ON_A_PHONE = 36;

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

describe.each(LANGUAGES)('the phrases in %s', (language) => {
  const phrases = phraseBook(language);

  it('fit into their places without being cut', () => {
    const tooLong = [
      ...over(MAX_BUTTON_LABEL_CHARACTERS, buttonLabels(phrases)),
      ...over(MAX_SELECT_PLACEHOLDER_CHARACTERS, placeholders(phrases)),
      ...over(MAX_SELECT_OPTION_CHARACTERS, optionTexts(phrases)),
      ...over(MAX_MODAL_LABEL, modalLabels(phrases)),
      ...over(MAX_MODAL_DESCRIPTION, [phrases.feedback.remarkHint, phrases.settings.floodHint]),
    ];

    expect(tooLong).toEqual([]);
  });

  it('say on a phone, too, what a menu is for', () => {
    const closed = [...placeholders(phrases), phrases.settings.serverLanguage];

    expect(over(MENU_ON_A_PHONE, closed)).toEqual([]);
  });

  it('fill in every place of a pattern', () => {
    const open = textsIn(phrases).filter(({ text }) =>
      /undefined|\[object|NaN|#/.test(text.replace(/^(?:-|#+)# /gm, '')),
    );

    expect(open).toEqual([]);
  });
});

describe.each(OTHERS)('what is said in %s', (language) => {
  it('is translated', () => {
    const english = new Map(textsIn(phraseBook('en')).map(({ key, text }) => [key, text]));
    const same = textsIn(phraseBook(language)).filter(
      ({ key, text }) => /\p{L}{3}.*\s\p{L}{3}/u.test(text) && english.get(key) === text,
    );

    expect(same).toEqual([]);
  });

  it('speaks of the same commands and options', () => {
    const english = new Map(textsIn(phraseBook('en')).map(({ key, text }) => [key, typed(text)]));
    const different = textsIn(phraseBook(language)).filter(
      ({ key, text }) => String(typed(text)) !== String(english.get(key)),
    );

    expect(different).toEqual([]);
  });
});

describe('what is said to a person', () => {
  it.each([
    ['de', /\b(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)\b/],
    ['es-ES', /\busted(?:es)?\b/i],
    ['fr', /\b(?:vous|votre|vos)\b/i],
    ['it', /\b(?:Lei|Suo|Sua)\b/],
  ] as const)('is as among friends in %s', (language, formal) => {
    const stiff = textsIn(phraseBook(language)).filter(({ text }) => formal.test(text));

    expect(stiff).toEqual([]);
  });

  it('has no break before a sign in French', () => {
    const broken = textsIn(phraseBook('fr')).filter(({ text }) => / [;:!?»]|« /.test(text));

    expect(broken).toEqual([]);
  });
});

describe('a phrase', () => {
  it('is said somewhere', async () => {
    const sources = (await Promise.all(['src', 'commands'].map(sourcesIn))).flat().join('\n');
    const unsaid = textsIn(phraseBook('en'))
      .map(({ key }) => saidAs(key))
      .filter(({ name }) => !new RegExp(`[.{,]\\s*${name}\\b`).test(sources));

    expect(unsaid).toEqual([]);
  });
});

describe('the language of an answer', () => {
  it('is the person’s own where only they see it', () => {
    expect(
      languageFor({ locale: 'fr', serverLocale: 'de' }, { isPrivate: true, setting: null }),
    ).toBe('fr');
  });

  it('is the server’s where all see it, and what it chose for itself before all', () => {
    const readers = { locale: 'fr', serverLocale: 'de' } as const;

    expect(languageFor(readers, { isPrivate: false, setting: null })).toBe('de');
    expect(languageFor(readers, { isPrivate: false, setting: 'ja' })).toBe('ja');
  });

  it('is the person’s own in direct messages', () => {
    expect(
      languageFor({ locale: 'it', serverLocale: null }, { isPrivate: false, setting: null }),
    ).toBe('it');
  });

  it('is English for a language that is not spoken, and Spanish for all kinds of it', () => {
    expect(languageOf('pl')).toBe('en');
    expect(languageOf('en-GB')).toBe('en');
    expect(languageOf('es-419')).toBe('es-ES');
  });
});

function buttonLabels({ places, search, tips, browse, daily, feedback, notes, settings }: Phrases) {
  return [
    ...[places.previousPage, places.nextPage, places.open, places.backToList],
    ...[search.showElsewhere(1_000)],
    ...[tips.another, tips.readOn, tips.explainTopic('lambda')],
    ...[browse.backToTop, browse.backToCategory, browse.backToNote],
    ...[daily.explain, daily.anotherTip, daily.pause, daily.resume, daily.preview],
    ...[daily.remove, daily.keep, notes.forget, notes.keep],
    ...[feedback.helpful, feedback.missed, feedback.remark],
    ...[settings.switchOn, settings.switchOff, settings.changeFlood, settings.thisChannel],
    ...[settings.followServer, settings.backToServer],
  ];
}

function placeholders({ places, explain, tips, browse, daily, settings }: Phrases) {
  return [
    ...[places.openPlace, places.otherPlaces(1_000), places.related, places.lookUp],
    ...[explain.narrow('category'), explain.narrow('tag'), tips.readNote],
    ...[browse.openCategory, browse.openNote, browse.openSection, browse.onlyTagged],
    ...[daily.menu, settings.channelsMenu, settings.categoriesMenu, settings.language],
  ];
}

function optionTexts({ places, browse, settings }: Phrases) {
  return [
    ...[places.places(1_000), browse.notes(1_000), browse.sections(1_000)],
    ...[browse.withoutCategory, browse.allTags, settings.noCategory, settings.serverLanguage],
  ];
}

function modalLabels({ feedback, settings }: Phrases) {
  return [
    ...[feedback.remarkTitle, feedback.remarkLabel],
    ...[settings.floodTitle, settings.floodLabel],
  ];
}

function over(maxCharacters: number, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text.length > maxCharacters);
}

interface Said {
  /** `explain.unsure` */
  readonly key: string;
  /** Patterns are filled in with the same values in every language. */
  readonly text: string;
}

/** A text with placeholders. */
type Pattern = (...values: readonly unknown[]) => unknown;

/** All texts; patterns are filled in with a value that works for every placeholder. */
function textsIn(value: unknown, key = ''): readonly Said[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value === 'function') return [{ key, text: filledIn(value as Pattern) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, key === '' ? name : `${key}.${name}`),
  );
}

/** Text, count and list at once, so that any use of it gives the same text. */
function filledIn(pattern: Pattern): string {
  const facts = new Proxy([3], {
    get(target, name) {
      if (name === Symbol.toPrimitive) return () => 3;
      return name in target ? Reflect.get(target, name) : 3;
    },
  });
  return String(pattern(facts, facts, facts, facts));
}

/** The parts in inline code that people type: commands, and options with their values. */
function typed(text: string): readonly string[] {
  return (text.match(/`(?:\/[a-z]+(?: [a-z]+)?|[a-z]+:)[^`]*`/g) ?? [])
    .map((code) => code.replace(/`| 3$/g, ''))
    .toSorted();
}

/** The name by which code reaches a phrase; for one in a table of phrases, the table's name. */
function saidAs(key: string): { readonly key: string; readonly name: string } {
  const [, name = '', inner = ''] = key.split('.');
  return { key, name: name === 'definition' ? inner : name };
}

async function sourcesIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  return Promise.all(
    files
      .filter((file) => file.endsWith('.ts') && !file.includes('phrases'))
      .map((file) => readFile(join(folder, file), 'utf8')),
  );
}
