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

const stopWords: ReadonlySet<string> = new Set(functionWords.trim().split(/\s+/));

/** Whether a normalised word only holds an English sentence together. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
