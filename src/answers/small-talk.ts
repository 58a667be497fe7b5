import { words } from '../library/language/word-list.ts';
import { normalizeWord } from '../search/text/normalize.ts';
import { asksAboutBot } from './about-bot.ts';
import { complains } from './complaint.ts';

/** A message that asks nothing of the notes. */
export type SmallTalk = 'thanks' | 'greeting' | 'about-bot' | 'complaint';

const THANKS = words(`
thanks thank thankyou thx thnx tnx ty tysm cheers
danke dankeschon dankesehr dank merci gracias grazie obrigado obrigada brigado brigada valeu
`);

const GREETINGS = words(`
hi hello hey hiya morning afternoon evening
hallo moin servus morgen tag abend bonjour bonsoir salut coucou
hola buenas buenos dias tardes ciao buongiorno buonasera salve oi ola dia tarde noite
`);

/** Words that end a conversation, like thanks. */
const CLOSINGS = words(`
ok okay okey alright understood cool great awesome amazing perfect lol haha bye goodbye night goodnight
tschuss prima genial parfait accord daccord vale perfecto adios perfetto ottimo perfeito tchau
`);

/**
 * Words that may accompany these. They are not enough on their own, because many are also names of
 * things.
 */
const FILLERS = words(`
nota bot you u ur so very much many a lot for the your this that it all there everyone again now got good nice one really best no
help helped helps answer answers explanation oh yes yeah makes sense man bro dude mate buddy guys folks friend friends
vielen vielmals besten herzlichen guten schonen dir dich euch sehr fur die deine das alle alles hilfe antwort super leute
beaucoup bcp bien a toi vous tres pour ton votre aide la reponse tout le monde les gars amis
muchas mil por tu ayuda respuesta ti todo todos muy bien amigo amigos chicos
mille tante molte te per il tuo aiuto risposta tutto tutti ragazzi
muito bom boa pela pelo sua ajuda resposta voce pessoal galera
`);

/** `:D`, `xD`, `<3`: emoticons that contain what looks like a word. */
const SMILEY = /(?<![\p{L}\p{N}])(?:[:;=]['’]?-?[DPpOo3]|[xX][dD]+|<3+)(?![\p{L}\p{N}])/gu;

const EASTERN_THANKS =
  /^(?:(?:非常|太|多)?(?:谢谢|感谢|多谢|謝謝)(?:你|您|了|啦|的?帮助|的?回答)*|好的|明白了|(?:どうも)?ありがとう(?:ございま(?:す|した))?|助かりました|わかりました|了解です?)+$/;
const EASTERN_GREETING =
  /^(?:(?:你|您|大家)好|早上好|晚上好|こんにち[はわ]|こんばん[はわ]|おはよう(?:ございます)?)$/;

/** Polite words around a question. */
const POLITE = words('nota please pls plz bitte porfa favor');

/** Only emoji of thanks or approval, in any skin tone. */
const THANKFUL_EMOJI = /^(?:[👍👌🙏🙌👏❤😊😄😁🥰😍🎉💯✅]|[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\s)+$/u;

/**
 * Recognises a message that only thanks, agrees, greets, complains, or asks what the bot is for, in the
 * bot's languages. One other word makes it a question: `hello world program` is one.
 *
 * @returns `null` for everything else
 */
export function smallTalkIn(text: string): SmallTalk | null {
  const words = text
    .replace(SMILEY, ' ')
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map(normalizeWord)
    .filter((word) => word !== '');
  if (THANKFUL_EMOJI.test(text)) return 'thanks';
  if (asksAboutBot(words.filter((word) => !greets(word) && !POLITE.has(word)))) return 'about-bot';
  if (complains(words)) return 'complaint';
  if (words.some((word) => !KNOWN.some((knows) => knows(word)))) return null;
  if (words.some(thanks)) return 'thanks';
  if (words.some(greets)) return 'greeting';
  return words.some(closes) ? 'thanks' : null;
}

const thanks = (word: string) => THANKS.has(word) || EASTERN_THANKS.test(word);
const greets = (word: string) => GREETINGS.has(word) || EASTERN_GREETING.test(word);
const closes = (word: string) => CLOSINGS.has(word);
const KNOWN = [thanks, greets, closes, (word: string) => FILLERS.has(word)];
