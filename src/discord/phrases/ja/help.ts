import type { HelpPhrases } from '../contract/help.ts';
import { number } from './grammar.ts';

/** `/help`. */
export const help: HelpPhrases = {
  definition: {
    command: 'できることと、ノートの内容',
  },
  tour: (topic) =>
    [
      '## ノートをもとに答えます',
      '回答はすべてノートの一部をそのまま、出典つきで示したものです。作り話はしません。',
      `- \`/explain topic: ${topic}\` 意味と、一番よいセクションを表示します`,
      `- \`/tips topic: ${topic}\` 試験対策ポイントを一覧にします。テーマなしならランダムに一つ`,
      `- \`/search query: ${topic}\` 該当箇所をすべて一覧にします。\`"完全一致"\` や \`-除外\` も使えます`,
      '- `/browse` ノートを目次のように開きます',
      '- メッセージのメニューの**アプリ › これを説明**で、その内容を調べます',
      '',
      '`private: True` なら回答は自分だけに見えます。`/explain` の `mention:` で誰かに知らせることもできます。',
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }) =>
    [
      `**${number(notes)} 件のノート**に、セクション ${number(sections)} 個、`,
      `定義 ${number(definitions)} 個、試験対策ポイント ${number(tips)} 個があります`,
      `（読み込み：${loadedAt}）。`,
    ].join(''),
  categories: (names) => `カテゴリー：${names.join('、')}`,
};
