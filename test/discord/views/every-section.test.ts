import { join, resolve } from 'node:path';
import { ComponentType } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Branch, browse, tagGroups } from '../../../src/answers/browse.ts';
import { explain } from '../../../src/answers/explain.ts';
import { type Passage, passageOf } from '../../../src/answers/passage.ts';
import { type Surroundings, surroundingsOf } from '../../../src/answers/related.ts';
import { search } from '../../../src/answers/search.ts';
import { tips } from '../../../src/answers/tips.ts';
import { type Callback, replyCallback } from '../../../src/discord/callback.ts';
import type { Look } from '../../../src/discord/context.ts';
import { noteLinks } from '../../../src/discord/note-link.ts';
import { LANGUAGES, type LanguageCode } from '../../../src/discord/phrases/languages.ts';
import { phraseBook } from '../../../src/discord/phrases/phrase-book.ts';
import type { Message } from '../../../src/discord/reply.ts';
import { browseMessage } from '../../../src/discord/views/browse-message.ts';
import { explanationMessage } from '../../../src/discord/views/explanation-message.ts';
import { passageMessage } from '../../../src/discord/views/passage-message.ts';
import { searchAnswerMessage } from '../../../src/discord/views/search-answer-message.ts';
import { tipsAnswerMessage } from '../../../src/discord/views/tips-answer-message.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { buildSearchEngine } from '../../../src/search/build-search-engine.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { lostWords } from '../../builders/lost-words.ts';
import { readComponents } from '../../builders/sent-message.ts';
import { messageProblems, sizeProblems } from '../../harness/callback-problems.ts';

const linkTo = noteLinks('https://github.com/somebody/notes/blob/main/{path}#{heading}');

function lookIn(language: LanguageCode): Look {
  return { phrases: phraseBook(language), linkTo };
}

/** The languages in turn, for what takes too long to be checked in each. */
function lookAt(index: number): Look {
  return lookIn(LANGUAGES[index % LANGUAGES.length] ?? 'en');
}

const corpora = process.env['NOTA_CORPORA'];
const others = ['zets', 'kananinirav-clf/sections', 'multilingual/zh', 'multilingual/ja'];
const folders = [
  resolve('notes'),
  ...(corpora === undefined ? [] : others.map((name) => join(corpora, name))),
];

/** Asking takes longer than showing, so not everything is asked: this many, evenly spread. */
const QUESTIONS = 80;

describe.each(folders)('Discord takes, of %s,', (folder) => {
  let engine: SearchEngine;

  beforeAll(async () => {
    engine = buildSearchEngine(await loadLibrary([folder]));
  });

  it('every page of every section, in each language in turn, and no word is lost', async () => {
    const problems: string[] = [];
    for (const [index, { id, heading }] of engine.library.sections.entries()) {
      const passage = passageOf(engine.library, id);
      if (passage === null) continue;
      const pages = pagesOf(passage, surroundingsOf(engine, passage), lookAt(index));
      for (const page of pages) problems.push(...(await problemsOf(page, heading)));
      problems.push(lostWords(passage.section, pages.map(bodyOf).join('')));
    }

    expect(problems.filter((problem) => problem !== '')).toEqual([]);
  });

  it('every list of /browse', async () => {
    const { library } = engine;
    const tags = tagGroups(library);
    const top = browse(library, { kind: 'top' }, null);
    const categories = top?.kind === 'top' ? top.categories : [];
    const branches: readonly Branch[] = [
      { kind: 'top' },
      ...categories.map(({ key }) => ({ kind: 'category', key }) as const),
      ...library.notes.map(({ id }) => ({ kind: 'note', noteId: id }) as const),
      ...some(library.sections).map(({ id }) => ({ kind: 'section', sectionId: id }) as const),
    ];

    const problems: string[] = [];
    for (const [index, branch] of branches.entries()) {
      const look = lookAt(index);
      const browsed = browse(library, branch, null);
      if (browsed === null) continue;
      const view = { command: 'browse', browsed, tags, tagKey: tags[0]?.key ?? null, said: '' };
      problems.push(
        ...(await problemsOf(browseMessage({ ...view, page: 0 }, look), JSON.stringify(branch))),
        ...(await problemsOf(browseMessage({ ...view, page: 1 }, look), JSON.stringify(branch))),
      );
    }

    expect(problems).toEqual([]);
  });

  it('what is answered about its headings', async () => {
    const problems: string[] = [];
    for (const [index, { heading }] of some(engine.library.sections).entries()) {
      const look = lookAt(index);
      problems.push(
        ...(await problemsOf(explained(engine, heading, look), heading)),
        ...(await problemsOf(tipsAbout(engine, heading, look), heading)),
        ...(await problemsOf(found(engine, heading, look), heading)),
      );
    }

    expect(problems).toEqual([]);
  });

  it('what is answered about its terms', async () => {
    const problems: string[] = [];
    for (const [index, { term }] of some(engine.library.definitions).entries()) {
      problems.push(...(await problemsOf(explained(engine, term, lookAt(index)), term)));
    }

    expect(problems).toEqual([]);
  });
});

describe.each(folders.slice(0, 2))('Every page of every section of %s', (folder) => {
  let engine: SearchEngine;

  beforeAll(async () => {
    engine = buildSearchEngine(await loadLibrary([folder]));
  });

  it.each(LANGUAGES)('is within the limits, and no label is cut, in %s', (language) => {
    const problems: string[] = [];
    for (const { id, heading } of engine.library.sections) {
      const passage = passageOf(engine.library, id);
      if (passage === null) continue;
      const pages = pagesOf(passage, NO_SURROUNDINGS, lookIn(language));
      problems.push(...pages.flatMap(sizeProblems).map((problem) => `${heading}: ${problem}`));
    }

    expect(problems).toEqual([]);
  });
});

function some<T>(all: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / QUESTIONS));
  return all.filter((_, index) => index % step === 0);
}

function explained(engine: SearchEngine, topic: string, look: Look): Message {
  const view = { command: 'explain', searchCommand: 'search', mention: '100000000000000001' };
  return explanationMessage(explain(engine, topic), view, look);
}

function tipsAbout(engine: SearchEngine, topic: string, look: Look): Message {
  const view = { command: 'tips', explainCommand: 'explain' };
  return tipsAnswerMessage(tips(engine, topic), view, look);
}

function found(engine: SearchEngine, asked: string, look: Look): Message {
  return searchAnswerMessage(search(engine, { asked, category: null, tag: null }), 'search', look);
}

async function problemsOf(message: Message, what: string): Promise<readonly string[]> {
  return messageProblems(await callbackOf(message)).map((problem) => `${what}: ${problem}`);
}

const NO_SURROUNDINGS: Surroundings = { related: [], terms: [] };

function pagesOf(passage: Passage, surroundings: Surroundings, look: Look): readonly Message[] {
  const view = { command: 'explain', lead: null, passage, places: [], surroundings, backTo: null };
  const pages: Message[] = [];
  for (let page = 0, hasNext = true; hasNext; page += 1) {
    const message = passageMessage({ ...view, page }, look);
    pages.push(message);
    hasNext = readComponents(message.components).buttons.some(
      ({ label }) => label === look.phrases.places.nextPage,
    );
  }
  return pages;
}

/** The text of a page, without the heading over it. */
function bodyOf({ components }: Message): string {
  const text = readComponents(components).allComponents.find(
    ({ type }) => type === ComponentType.TextDisplay,
  );
  return text?.type === ComponentType.TextDisplay ? text.content.replace(/^.*\n/, '') : '';
}

function callbackOf(message: Message): Promise<Callback> {
  return replyCallback(
    { kind: 'message', message, isPrivate: false },
    async () => new Uint8Array(),
  );
}
