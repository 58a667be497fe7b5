import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Branch, browse, tagGroups } from '../../../src/answers/browse.ts';
import { explain } from '../../../src/answers/explain.ts';
import { type Passage, passageOf } from '../../../src/answers/passage.ts';
import { surroundingsOf } from '../../../src/answers/related.ts';
import { search } from '../../../src/answers/search.ts';
import { tips } from '../../../src/answers/tips.ts';
import { type Callback, replyCallback } from '../../../src/discord/callback.ts';
import type { Look } from '../../../src/discord/context.ts';
import { noteLinks } from '../../../src/discord/note-link.ts';
import { english } from '../../../src/discord/phrases/en/english.ts';
import type { Message } from '../../../src/discord/reply.ts';
import { browseMessage } from '../../../src/discord/views/browse-message.ts';
import { explanationMessage } from '../../../src/discord/views/explanation-message.ts';
import { passageMessage } from '../../../src/discord/views/passage-message.ts';
import { searchAnswerMessage } from '../../../src/discord/views/search-answer-message.ts';
import { tipsAnswerMessage } from '../../../src/discord/views/tips-answer-message.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { buildSearchEngine } from '../../../src/search/build-search-engine.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { sentMessage } from '../../builders/sent-message.ts';
import { messageProblems } from '../../harness/callback-problems.ts';

const look: Look = {
  phrases: english,
  linkTo: noteLinks('https://github.com/somebody/notes/blob/main/{path}#{heading}'),
};

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

  it('every page of every section', async () => {
    const problems: string[] = [];
    for (const { id, heading } of engine.library.sections) {
      const passage = passageOf(engine.library, id);
      if (passage !== null) problems.push(...(await problemsOfPages(engine, passage, heading)));
    }

    expect(problems).toEqual([]);
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
    for (const branch of branches) {
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
    for (const { heading } of some(engine.library.sections)) {
      problems.push(
        ...(await problemsOf(explained(engine, heading), heading)),
        ...(await problemsOf(tipsAbout(engine, heading), heading)),
        ...(await problemsOf(found(engine, heading), heading)),
      );
    }

    expect(problems).toEqual([]);
  });

  it('what is answered about its terms', async () => {
    const problems: string[] = [];
    for (const { term } of some(engine.library.definitions)) {
      problems.push(...(await problemsOf(explained(engine, term), term)));
    }

    expect(problems).toEqual([]);
  });
});

function some<T>(all: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / QUESTIONS));
  return all.filter((_, index) => index % step === 0);
}

function explained(engine: SearchEngine, topic: string): Message {
  const view = { command: 'explain', searchCommand: 'search', mention: '100000000000000001' };
  return explanationMessage(explain(engine, topic), view, look);
}

function tipsAbout(engine: SearchEngine, topic: string): Message {
  const view = { command: 'tips', explainCommand: 'explain' };
  return tipsAnswerMessage(tips(engine, topic), view, look);
}

function found(engine: SearchEngine, asked: string): Message {
  return searchAnswerMessage(search(engine, { asked, category: null, tag: null }), 'search', look);
}

async function problemsOf(message: Message, what: string): Promise<readonly string[]> {
  return messageProblems(await callbackOf(message)).map((problem) => `${what}: ${problem}`);
}

async function problemsOfPages(
  engine: SearchEngine,
  passage: Passage,
  what: string,
): Promise<readonly string[]> {
  const surroundings = surroundingsOf(engine, passage);
  const view = { command: 'explain', lead: null, passage, places: [], surroundings, backTo: null };
  const problems: string[] = [];
  for (let page = 0, hasNext = true; hasNext; page += 1) {
    const callback = await callbackOf(passageMessage({ ...view, page }, look));
    problems.push(...messageProblems(callback).map((problem) => `${what}, ${page}: ${problem}`));
    hasNext = sentMessage(callback).buttons.some(({ label }) => label === english.places.nextPage);
  }
  return problems;
}

function callbackOf(message: Message): Promise<Callback> {
  return replyCallback(
    { kind: 'message', message, isPrivate: false },
    async () => new Uint8Array(),
  );
}
