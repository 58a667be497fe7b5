import { FUNCTION_WORDS } from '../../library/language/function-words.ts';
import type { NoteLanguage } from '../../library/language/note-language.ts';
import { wordList } from '../../library/language/word-list.ts';

/** The particles, pronouns, question words and common auxiliaries of Chinese. */
const CHINESE_FUNCTION_WORDS = `
的 地 得 了 着 过 是 在 和 与 及 或 也 都 就 还 又 很 不 没 没有 有 我 你 他 她 它 我们 你们 他们 这 那 这个 那个
这些 那些 哪 哪个 哪些 什么 怎么 怎样 怎么样 如何 为什么 为何 谁 吗 呢 吧 啊 把 被 让 给 从 到 对 向 于 以 为 因为 所以
如果 但是 可以 能 会 要 应该 一个 一种 多少 几 请
`;

/** Japanese writes particles and endings, and hardly any nouns, in hiragana alone. */
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u;

/**
 * Returns a test for normalised function words. They are indexed like others but say nothing about
 * what a question is about; a question that has no other words is searched for by them. English
 * ones count in notes in any language, because people ask in English and quote it.
 */
export function stopWordsOf(language: NoteLanguage): (word: string) => boolean {
  const words: ReadonlySet<string> = new Set([
    ...FUNCTION_WORDS.en,
    ...FUNCTION_WORDS[language],
    ...wordList(CHINESE_FUNCTION_WORDS),
  ]);
  return (word) => words.has(word) || HIRAGANA.test(word);
}
