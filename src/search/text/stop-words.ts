/**
 * The function words of English: articles, pronouns, prepositions, conjunctions, auxiliaries, question
 * words and plain adverbs, normalised (`don't` = `dont`). They are indexed like other words but say
 * nothing about what a question is after; a question made of them alone is asked with them.
 */
const functionWords = `
a an the this that these those such same own other others another
i me my mine myself we us our ours ourselves you your yours yourself yourselves
he him his himself she her hers herself it its itself they them their theirs themselves
someone somebody something anyone anybody anything everyone everybody everything nobody nothing
one ones who whom whose which what when where why how whether while whatever whichever
am is are was were be been being do does did done doing have has had having
can could may might must shall should will would ought
cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt arent wasnt werent wont wouldnt shouldnt
im ive id ill youre youve hes shes theyre weve thats whats theres heres lets
aboard about above across after against along amid among around as at before behind below beneath
beside besides between beyond by despite down during except for from in inside into like near of off
on onto out outside over past per regarding since through throughout to toward towards under until
unlike up upon via with within without
and or nor but so yet if then else than because although though unless
all any both each either every few least less many more most much neither no none not only several some
again almost already also always away else ever even further here however instead just maybe never now
often once otherwise perhaps quite rather really still there therefore thus too very well
eg e.g ie i.e etc vs
please
`;

/** The particles, pronouns, question words and common auxiliaries of Chinese. */
const chineseFunctionWords = `
的 地 得 了 着 过 是 在 和 与 及 或 也 都 就 还 又 很 不 没 没有 有 我 你 他 她 它 我们 你们 他们 这 那 这个 那个
这些 那些 哪 哪个 哪些 什么 怎么 怎样 怎么样 如何 为什么 为何 谁 吗 呢 吧 啊 把 被 让 给 从 到 对 向 于 以 为 因为 所以
如果 但是 可以 能 会 要 应该 一个 一种 多少 几 请
`;

const stopWords: ReadonlySet<string> = new Set(
  `${functionWords} ${chineseFunctionWords}`.trim().split(/\s+/),
);

/** Japanese writes its particles and endings, and hardly a noun, in hiragana alone. */
const hiragana = /^[\p{Script=Hiragana}ー]+$/u;

/** Whether a normalised word only holds a sentence together. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word) || hiragana.test(word);
}
