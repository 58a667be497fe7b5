import type { TipsPhrases } from '../contract/tips.ts';
import { number } from './grammar.ts';

/** `/tips`. */
export const tips: TipsPhrases = {
  definition: {
    command: 'テーマの試験対策ポイントを表示する（指定なしならランダムに一つ）',
    topic: 'ポイントのテーマ。省略するとランダムに一つ',
  },
  about: (asked, count, notes) =>
    `**${asked} の試験対策ポイント**：${number(notes)} 件のノートから ${number(count)} 個`,
  none: (asked, places) =>
    `**${asked}** の試験対策ポイントはノートにありませんが、${number(places)} か所で触れています。`,
  noneAtAll:
    'ノートにはまだ試験対策ポイントがありません。「試験のポイント」のようなセクションや、「試験のポイント：」で始まる行がポイントになります。',
  explainTopic: (asked) => `${asked} を説明する`,
  randomTip: '試験対策ポイント',
  another: '別のポイント',
  readOn: 'ノートで詳しく読む',
  readNote: 'ノートを読む',
};
