import type { PracticePhrases } from '../contract/practice.ts';

/** A practice question with its options, and `/question`. */
export const practice: PracticePhrases = {
  definition: { command: '粘贴一道带选项的练习题' },
  firstOfSeveral: '这里似乎有多道题目，以下只针对第一题。其他题目请逐题提问。',
  favours: (options) => `你的笔记最支持 ${options}。`,
  undecided: '你的笔记无法判定。关于各选项，笔记是这样说的：',
  noneKnown: (more) => `笔记中没有关于这些选项的内容。关于题目的内容在 ${more} 中。`,
  nothing: '笔记中没有相关内容。',
  aboutOthers: '取决于其他选项。',
  openSection: '打开笔记中的内容',
  backToOptions: '返回选项',
  more: '笔记中的更多内容',
  modal: {
    title: '练习题',
    label: '题目和选项',
    hint: '每行一个选项，例如“A. …”',
    change: '修改文本',
  },
  noQuestion: '没有找到带选项的题目。请先写题目，再把每个选项各写一行，例如 `A. …`。',
};
