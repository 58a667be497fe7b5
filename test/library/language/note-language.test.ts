import { describe, expect, it } from 'vitest';
import { countLanguages, mainLanguage } from '../../../src/library/language/language-of-notes.ts';
import { languageOfText } from '../../../src/library/language/language-of-text.ts';
import { NOTE_LANGUAGES, type NoteLanguage } from '../../../src/library/language/note-language.ts';
import { aNote } from '../../builders/library.ts';

const samples: Readonly<Record<NoteLanguage, string>> = {
  en: 'A queue keeps the messages until one of the consumers has read them.',
  de: 'Eine Warteschlange hält die Nachrichten, bis einer der Empfänger sie gelesen hat.',
  es: 'Una cola guarda los mensajes hasta que uno de los consumidores los haya leído.',
  fr: "Une file garde les messages jusqu'à ce que l'un des consommateurs les ait lus.",
  it: 'Una coda conserva i messaggi finché uno dei consumatori non li ha letti.',
  pt: 'Uma fila guarda as mensagens até que um dos consumidores as tenha lido.',
};

function noteWith(text: string) {
  return aNote('queues.md', text);
}

describe('the language of a note', () => {
  it.each(NOTE_LANGUAGES)('is known from its function words: %s', (language) => {
    expect(noteWith(`# Queues\n\n${samples[language]}\n`).language).toBe(language);
  });

  it('is that of the text, not of the code or the names in it', () => {
    const text = `# Amazon SQS\n\n\`\`\`sh\naws sqs receive-message --queue-url that --wait-time 20 for the of and\n\`\`\`\n\n${samples.de}`;
    expect(noteWith(text).language).toBe('de');
  });

  it('is English if there is little to go by: names, commands, formulas', () => {
    const texts = ['', 'EC2\nS3\nRDS', 'n = d + e', 'ls -la', '队列保存消息', 'Sin cos tan'];
    expect(texts.map((text) => languageOfText([text]))).toEqual(texts.map(() => 'en'));
  });

  it('is known without accents', () => {
    const bare = samples.fr.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    expect(languageOfText([bare])).toBe('fr');
  });
});

describe('the language of notes', () => {
  it('is the one that most sections are in', () => {
    const german = noteWith(`# Eins\n\n${samples.de}\n\n## Zwei\n\n${samples.de}`);
    const english = noteWith(`# One\n\n${samples.en}`);
    expect(mainLanguage(countLanguages([english, german]))).toBe('de');
  });

  it('is English where no other has more', () => {
    const italian = noteWith(`# Uno\n\n${samples.it}`);
    const english = noteWith(`# One\n\n${samples.en}`);
    expect(mainLanguage(countLanguages([italian, english]))).toBe('en');
    expect(mainLanguage(countLanguages([]))).toBe('en');
  });
});
