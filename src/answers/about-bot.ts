/**
 * Questions about the bot itself, in its languages, as normalised words. They must be the whole
 * message, because `help with vpc` and `how does DNS work` are questions for the notes.
 */
const QUESTIONS: ReadonlySet<string> = new Set(
  `
help
help me
i need help
what can you do
what can this bot do
what do you do
what are you
who are you
are you a bot
are you an ai
are you ai
are you human
are you real
are you chatgpt
who made you
how are you
how are you doing
whats up
what is this
what is this bot
what does this bot do
what can i ask
what can i ask you
how do you work
how does this work
how does this bot work
how do i use you
how do i use this
how do i use this bot
how to use this bot
hilfe
hilf mir
was kannst du
was kannst du alles
was machst du
was bist du
wer bist du
was kann ich fragen
was kann ich dich fragen
wie funktionierst du
wie funktioniert das
wie funktioniert der bot
wie benutze ich dich
aide
aide moi
qui es tu
tu es qui
que peux tu faire
que sais tu faire
tu peux faire quoi
tu sais faire quoi
est ce que tu peux faire
est ce que tu sais faire
comment tu fonctionnes
comment fonctionnes tu
comment ca marche
ayuda
ayudame
quien eres
que eres
que puedes hacer
que sabes hacer
que haces
como funcionas
como funciona esto
como te uso
aiuto
aiutami
chi sei
cosa sei
cosa fai
cosa sai fare
cosa puoi fare
come funzioni
come ti uso
ajuda
me ajuda
quem e voce
quem es tu
o que voce e
o que voce faz
o que voce sabe fazer
o que voce pode fazer
como voce funciona
como isso funciona
como te uso
ヘルプ
助けて
使い方
使い方は
使い方を教えて
使い方を教えてください
何ができる
何ができるの
何ができますか
あなたは誰
あなたは誰ですか
帮助
怎么用
怎么使用
你是谁
你能做什么
你会做什么
你会什么
你可以做什么
`
    .trim()
    .split('\n'),
);

/** Whether these words, without greetings, ask what the bot is or how it is used. */
export function asksAboutBot(words: readonly string[]): boolean {
  return QUESTIONS.has(words.map((word) => (word === 'u' ? 'you' : word)).join(' '));
}
