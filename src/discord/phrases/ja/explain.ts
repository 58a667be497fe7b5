import type { ExplainPhrases } from '../contract/explain.ts';
import { number } from './grammar.ts';

/** `/explain`. */
export const explain: ExplainPhrases = {
  definition: {
    command: 'ノートをもとにテーマを説明する',
    topic: '用語、見出し、または自分の言葉での質問',
    mention: 'この回答を知らせたい人',
  },
  notSeenBy: (who) =>
    `この回答はあなただけに見えるため、${who} には知らせていません。\`private: False\` なら全員に見えます。`,
  unsure: (asked) =>
    `**${asked}** へのはっきりした答えはノートにありません。一番近いのはこちらです。`,
  apart: 'これらを比べているところはノートにありませんが、それぞれについての説明はあります。',
  backToSides: '比較に戻る',
  tooBroad: ({ asked, places, notes, by }) =>
    [
      `**${asked}** は ${number(notes)} 件のノートの ${number(places)} か所にあります。`,
      by === 'category' ? 'カテゴリーを選ぶか、' : 'タグを選ぶか、',
      '言葉を一つ二つ足してください。',
    ].join(''),
  narrow: (by) => (by === 'category' ? 'カテゴリーを選ぶ' : 'タグを選ぶ'),
};
