import type { PracticePhrases } from '../contract/practice.ts';

/** A practice question with its options, and `/question`. */
export const practice: PracticePhrases = {
  definition: { command: '選択肢つきの練習問題を貼り付ける' },
  firstOfSeveral:
    '複数の問題があるようです。これは最初の問題についての回答です。ほかの問題は 1 問ずつ聞いてください。',
  favours: (options) => `ノートが最もよく裏づけているのは ${options} です。`,
  undecided: 'ノートからは決まりません。選択肢ごとの記述は次のとおりです。',
  noneKnown: (more) =>
    `これらの選択肢についてはノートに記述がありません。問題についての記述は ${more} にあります。`,
  nothing: 'これについてはノートに記述がありません。',
  aboutOthers: 'ほかの選択肢によって決まります。',
  openSection: 'ノートの記述を開く',
  backToOptions: '選択肢に戻る',
  more: 'ノートの関連箇所',
  modal: {
    title: '練習問題',
    label: '問題と選択肢',
    hint: '選択肢は「A. …」のように 1 行に 1 つ',
    change: '文章を直す',
  },
  noQuestion:
    '選択肢つきの問題が見つかりません。先に問題文を書き、選択肢は `A. …` のように 1 行に 1 つずつ書いてください。',
};
