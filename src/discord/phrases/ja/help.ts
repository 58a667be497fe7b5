import type { HelpPhrases } from '../contract/help.ts';
import { number } from './grammar.ts';

/** `/help`. */
export const help: HelpPhrases = {
  definition: {
    command: 'できることと、ノートの内容',
  },
  asking: (topic) =>
    [
      '## ノートをもとに答えます',
      '回答はすべてノートの一部をそのまま、出典つきで示したものです。作り話はしません。',
      `- \`/explain topic: ${topic}\` 意味と、一番よいセクションを表示します`,
      `- \`/tips topic: ${topic}\` 試験対策ポイントを一覧にします。テーマなしならランダムに一つ`,
      `- \`/search query: ${topic}\` 該当箇所をすべて一覧にします。\`"完全一致"\` や \`-除外\` も使えます`,
    ].join('\n'),
  reading: [
    '## 読む・練習する',
    '- `/browse` ノートを目次のように開きます（カテゴリー、ノート、セクション）',
    '- `/question` ウィンドウに練習問題を選択肢ごと貼り付けると、ノートがそれぞれについて何と言っているかがわかります',
    '- セクションの下のメニューから、ほかの箇所、関連するもの、出てくる用語へ進めます',
  ].join('\n'),
  together: ({ explainThis, replyWithThis, dismiss, helpful, missed }) =>
    [
      '## みんなと使う',
      `- メッセージのメニューの**アプリ › ${explainThis}**で、その内容を自分だけに調べます。続けて**${replyWithThis}**を押すと、全員に見える返信になります`,
      '- 有効になっていれば、質問と一緒にメンションするか、ダイレクトメッセージで質問を送ると返信します',
      '- `private: True` なら回答は自分だけに見えます。`/explain` の `mention:` で誰かに知らせることもできます',
      `- **${dismiss}** 自分が求めた回答を消します`,
      `- **${helpful}**と**${missed}** ノートを書く人に、よくすべき点を名前なしで伝えます`,
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }) =>
    [
      `**${number(notes)} 件のノート**に、セクション ${number(sections)} 個、`,
      `定義 ${number(definitions)} 個、試験対策ポイント ${number(tips)} 個があります`,
      `（読み込み：${loadedAt}）。`,
    ].join(''),
  categories: (names, more) =>
    `カテゴリー：${names.join('、')}${more === 0 ? '' : `、ほか ${number(more)} 件は \`/browse\` で`}`,
};
