import { words } from '../language/word-list.ts';
import type { Table } from '../outline/blocks.ts';
import { type Claim, claimOfTerm, type Place } from './claim.ts';
import { wordsOf } from './grammar/words.ts';
import { readTerm } from './term.ts';

/** Column headings for vocabulary, in the supported languages. */
const WORD_HEAD =
  /^(?:words?|vocab(?:ulary)?|phrases?|expressions?|verbs?|nouns?|wort|wörter|vokabeln?|ausdr(?:uck|ücke)|palabras?|expresi[oó]n|mots?|parol[ae]|palavras?|expressão)$/;

/** Headings of the column next to it, whatever the language of the note. */
const TRANSLATION_HEAD =
  /^(?:translations?|übersetzung(?:en)?|traducci[oó]n|traduction|traduzione|tradução|bedeutung|significado|signification|significato)$/;

/** Names of languages that people learn, in their own language and in the supported ones. */
const LANGUAGE_HEADS = words(`
  english englisch inglés anglais inglese inglês german deutsch alemán allemand tedesco alemão
  spanish spanisch español espagnol spagnolo espanhol french französisch francés français francese francês
  italian italienisch italiano italien portuguese portugiesisch portugués portugais portoghese português
  dutch niederländisch neerlandés néerlandais olandese holandês nederlands latin latein latín latino latim
  greek griechisch griego grec greco grego ελληνικά russian russisch ruso russe russo русский
  polish polnisch polaco polonais polacco polonês polski turkish türkisch turco turc türkçe
  swedish schwedisch sueco suédois svedese svenska norwegian norwegisch norsk danish dänisch dansk
  japanese japanisch japonés japonais giapponese japonês 日本語 korean koreanisch coreano coréen 한국어
  chinese chinesisch chino chinois cinese chinês 中文 arabic arabisch árabe arabe arabo العربية
`);

/**
 * Whether a table is a vocabulary list, often bilingual: `Wort | Bedeutung`, `German | English`.
 */
export function isDictionary({ header }: Table, isMeaningHead: (head: string) => boolean): boolean {
  const [first = '', second = ''] = header.map((head) => wordsOf(head).join(' '));
  return (
    (WORD_HEAD.test(first) || LANGUAGE_HEADS.has(first)) &&
    (isMeaningHead(second) || TRANSLATION_HEAD.test(second) || LANGUAGE_HEADS.has(second))
  );
}

/** Longer entries are taken for examples. */
const MAX_WORDS_OF_ENTRY = 6;

/**
 * The rows of a vocabulary list. Its words may have an article, be verbs or phrases, and have a
 * one-word meaning.
 */
export function dictionaryClaims({ rows }: Table, place: Place): readonly Claim[] {
  return rows.flatMap(({ line, cells }) => {
    const [name = '', meaning = ''] = cells;
    const term = readTerm(name);
    if (term === null || wordsOf(term.name).length > MAX_WORDS_OF_ENTRY) return [];
    return claimOfTerm({ form: 'dictionary', line, term, meaning }, place) ?? [];
  });
}

/** Articles, and `to` before verbs, in the supported languages. */
const ARTICLE =
  'the|to|an?|de[rmns]|die|das|eine?|el|l[aeo]s?|una?|un[oa]s|une|il|gli|os?|as|uma?s?';
const WITH_ARTICLE = new RegExp(
  String.raw`^(?:(?:${ARTICLE})\s+(\S.*)|([^,]+),\s*(?:${ARTICLE})(?:/(?:${ARTICLE}))*)$`,
  'iu',
);

/**
 * The word without its article, which may come first or last: `Betrug` for `der Betrug` and
 * `Betrug, der`.
 */
export function wordWithoutArticle(name: string): readonly string[] {
  const [, behind, before] = WITH_ARTICLE.exec(name) ?? [];
  return [behind ?? before ?? []].flat();
}
