import { describe, expect, it } from 'vitest';
import { smallTalkIn } from '../../src/answers/small-talk.ts';

describe('small talk', () => {
  it.each([
    'thanks!!',
    'Thank you so much 🙏',
    'ok cool',
    'ty',
    'Great, thanks for the help!',
    'vielen Dank für die Hilfe',
    'Dankeschön!',
    'merci beaucoup',
    'D’accord, merci',
    '¡Muchas gracias!',
    'grazie mille',
    'muito obrigado',
    'ありがとうございます！',
    '谢谢你！',
    'thanks, good evening',
    '👍',
    '❤️ 🙏🏽',
    'thanks :D',
    'thx xD',
    'ty <3',
    'thanks man',
    'oh yes, that makes sense, thanks guys',
    'merci bcp les gars',
    'alright',
    'understood',
    'thx!! ur the best 🙏',
    'good night',
    'no thanks',
  ])('thanks or agrees: %s', (text) => {
    expect(smallTalkIn(text)).toBe('thanks');
  });

  it.each([
    'hi',
    'Hello there!',
    'hi guys :3',
    'Guten Morgen',
    'Bonjour',
    '¡Hola!',
    'Olá',
    'ciao',
    'こんにちは',
    '你好！',
  ])('greets: %s', (text) => {
    expect(smallTalkIn(text)).toBe('greeting');
  });

  it.each([
    'help',
    '!help',
    'Hi, help please',
    'what can you do?',
    'Who are you?',
    'how does this bot work',
    'how do I use this?',
    'what can u do',
    'how are you?',
    'whats up',
    'are you an AI?',
    'who made you',
    'Hilfe!',
    'Was kannst du?',
    'Wie benutze ich dich?',
    'Qui es-tu ?',
    'Qu’est-ce que tu peux faire ?',
    '¿Qué puedes hacer?',
    '¿Cómo funcionas?',
    'Chi sei?',
    'Cosa sai fare?',
    'Quem é você?',
    'O que você faz?',
    '使い方を教えて',
    '何ができますか？',
    '你能做什么？',
    '帮助',
  ])('asks what the bot is for: %s', (text) => {
    expect(smallTalkIn(text)).toBe('about-bot');
  });

  it.each([
    'fuck you',
    'you suck',
    'stupid bot!!',
    'this is so useless',
    "no, that's wrong",
    'wrong answer',
    "that's not what I asked",
    'that doesn’t help at all',
    'shut up',
    'du bist dumm',
    'das ist falsch',
    't’es nul',
    'eres tonto',
    'fai schifo',
    'você é burro',
    'バカ',
    '你真笨',
  ])('complains: %s', (text) => {
    expect(smallTalkIn(text)).toBe('complaint');
  });

  it.each([
    'wrong',
    'garbage',
    'useless index',
    'what is wrong with this query',
    'stupid question: what is SQS',
    'wtf is a lambda',
    'burro',
    'garbage collector',
    'false',
    'answer',
    'this is not SQS',
    '',
    '?',
    '🤔',
    'what can you do with a lambda?',
    'help with vpc',
    'how does DNS work',
    'who are you in IAM',
    'hello world program',
    'thanks, and what is a lambda?',
    'ok so what is SQS',
    'HTTP 200 OK',
    'nice',
    'top',
    'super',
    'for all',
    'it',
    'good',
    'cheers to EC2',
    'hi availability',
    'thanks :Default',
    'man',
    'makes sense',
    'hello X',
    '谢谢，什么是Lambda',
    'Lambdaをありがとう',
  ])('is nothing that may ask for something: %s', (text) => {
    expect(smallTalkIn(text)).toBeNull();
  });
});
