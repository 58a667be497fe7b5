import { ComponentType } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Branch,
  type BrowsedSection,
  browse,
  type NoteGroup,
  tagGroups,
} from '../../../src/answers/browse.ts';
import { explain } from '../../../src/answers/explain.ts';
import { search } from '../../../src/answers/search.ts';
import { tips } from '../../../src/answers/tips.ts';
import type { Look } from '../../../src/discord/context.ts';
import { MAX_ATTACHMENT_BYTES } from '../../../src/discord/limits.ts';
import { noteLinks } from '../../../src/discord/note-link.ts';
import { LANGUAGES } from '../../../src/discord/phrases/languages.ts';
import { phraseBook } from '../../../src/discord/phrases/phrase-book.ts';
import type { Message } from '../../../src/discord/reply.ts';
import { browseMessage } from '../../../src/discord/views/browse/browse-message.ts';
import { explanationMessage } from '../../../src/discord/views/explanation/explanation-message.ts';
import { passageMessage } from '../../../src/discord/views/passage/passage-message.ts';
import { passagePages } from '../../../src/discord/views/passage/passage-pages.ts';
import { searchAnswerMessage } from '../../../src/discord/views/search/search-answer-message.ts';
import { tipsAnswerMessage } from '../../../src/discord/views/tips/tips-answer-message.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { buildSearchEngine } from '../../../src/search/build-search-engine.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { FOLDERS_OF_NOTES } from '../../builders/corpora.ts';
import { lostWords } from '../../builders/lost-words.ts';
import { readComponents } from '../../builders/sent-message.ts';
import { problemsOf } from '../../harness/callback-problems.ts';
import { createPartsCheck } from '../../harness/parts-check.ts';

const linkTo = noteLinks('https://github.com/somebody/notes/blob/main/{path}#{heading}');

/** The variants in which messages are shown, by language. */
const LOOKS: readonly Look[] = LANGUAGES.map((language) => ({
  phrases: phraseBook(language),
  linkTo,
  maxAttachmentBytes: MAX_ATTACHMENT_BYTES,
}));

/** Asking takes longer than showing, so only this many questions are asked, evenly spread. */
const QUESTIONS = 25;

describe.each(FOLDERS_OF_NOTES)('Discord takes, of %s, in every language', (folder) => {
  const checkParts = createPartsCheck();
  let engine: SearchEngine;
  let tags: readonly NoteGroup[];
  let tagKey: string | null;

  beforeAll(async () => {
    engine = buildSearchEngine(await loadLibrary([folder]));
    tags = tagGroups(engine.library);
    tagKey = tags[0]?.key ?? null;
  });

  /** Why Discord would refuse a message, after the name of its subject. */
  async function problemsWith(what: string, message: Message): Promise<readonly string[]> {
    const problems = await problemsOf(message, checkParts);
    return problems.map((problem) => `${what}: ${problem}`);
  }

  async function problemsInEach(what: string, show: (look: Look) => Message): Promise<string[]> {
    const problems = await Promise.all(LOOKS.map((look) => problemsWith(what, show(look))));
    return problems.flat();
  }

  it('every page of every section, also in /browse, and no word is lost and no label cut', async () => {
    const { library } = engine;
    const problems: string[] = [];
    for (const { id } of library.sections) {
      const browsed = browse(engine, { kind: 'section', sectionId: id }, null);
      if (browsed?.kind === 'section') problems.push(...(await problemsOfSection(browsed)));
    }

    expect(problems.filter((problem) => problem !== '')).toEqual([]);
  });

  async function problemsOfSection(browsed: BrowsedSection): Promise<readonly string[]> {
    const { passage, surroundings } = browsed;
    const { section } = passage;
    const texts = passagePages(passage, linkTo);
    const answer = { ...EXPLAINED, passage, surroundings };
    const leaf = { browsed, tags, tagKey, said: '', near: [] };

    const shown = LOOKS.flatMap((look) => [
      pagesOf((page) => passageMessage({ ...answer, page }, look, texts), look),
      pagesOf((page) => browseMessage({ ...leaf, page }, look, texts), look),
    ]);

    const found = await Promise.all(
      shown.flat().map((page) => problemsWith(section.heading, page)),
    );
    const said = new Set(shown.map((pages) => pages.map(bodyOf).join('')));
    return [
      ...found.flat(),
      ...shown.flat().flatMap(cutLabels),
      ...[...said].map((text) => lostWords(section, text)),
    ];
  }

  it('every list of /browse', async () => {
    const { library } = engine;
    const top = browse(engine, { kind: 'top' }, null);
    const categories = top?.kind === 'top' ? top.categories : [];
    const branches: readonly Branch[] = [
      { kind: 'top' },
      ...categories.map(({ key }) => ({ kind: 'category', key }) as const),
      ...library.notes.map(({ id }) => ({ kind: 'note', noteId: id }) as const),
    ];

    const problems: string[] = [];
    for (const branch of branches) {
      const browsed = browse(engine, branch, null);
      if (browsed === null) continue;
      const view = { browsed, tags, tagKey, said: '', near: [] };
      for (const page of [0, 1]) {
        const show = (look: Look) => browseMessage({ ...view, page }, look);
        problems.push(...(await problemsInEach(JSON.stringify(branch), show)));
      }
    }

    expect(problems).toEqual([]);
  });

  it('the tips of every section that has some', async () => {
    const sectionIds = new Set(engine.library.tips.map(({ sectionId }) => sectionId));
    const problems: string[] = [];
    for (const { id, heading } of engine.library.sections) {
      if (!sectionIds.has(id)) continue;
      const answer = tips(engine, heading);
      const show = (look: Look) => tipsAnswerMessage(answer, look);
      problems.push(...(await problemsInEach(heading, show)));
    }

    expect(problems).toEqual([]);
  });

  it('what is answered about its headings', async () => {
    const problems: string[] = [];
    for (const { heading } of some(engine.library.sections)) {
      const explained = explain(engine, heading);
      const tipsAbout = tips(engine, heading);
      const found = search(engine, { asked: heading, category: null, tag: null });
      for (const show of [
        (look: Look) => explanationMessage(explained, ASKED, look),
        (look: Look) => tipsAnswerMessage(tipsAbout, look),
        (look: Look) => searchAnswerMessage(found, look),
      ]) {
        problems.push(...(await problemsInEach(heading, show)));
      }
    }

    expect(problems).toEqual([]);
  });

  it('what is answered where two of its headings are compared', async () => {
    const problems: string[] = [];
    const headings = some(engine.library.sections).map(({ heading }) => heading);
    for (const [index, heading] of headings.entries()) {
      const asked = `${headings[index - 1] ?? heading} vs ${heading}`;
      const answer = explain(engine, asked);
      const show = (look: Look) => explanationMessage(answer, ASKED, look);
      problems.push(...(await problemsInEach(asked, show)));
    }

    expect(problems).toEqual([]);
  });

  it('what is answered about its terms', async () => {
    const problems: string[] = [];
    for (const { term } of some(engine.library.definitions)) {
      const explained = explain(engine, term);
      const show = (look: Look) => explanationMessage(explained, ASKED, look);
      problems.push(...(await problemsInEach(term, show)));
    }

    expect(problems).toEqual([]);
  });
});

const EXPLAINED = { command: 'explain', lead: null, places: [], backTo: null };
const ASKED = { command: 'explain', mention: '100000000000000001', isPublic: true };

function some<T>(all: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / QUESTIONS));
  return all.filter((_, index) => index % step === 0);
}

/** The pages that are reached by the button for the next page. */
function pagesOf(show: (page: number) => Message, { phrases }: Look): readonly Message[] {
  const pages: Message[] = [];
  for (let page = 0, hasNext = true; hasNext; page += 1) {
    const message = show(page);
    pages.push(message);
    hasNext = readComponents(message.components).buttons.some(
      ({ label }) => label === phrases.places.nextPage,
    );
  }
  return pages;
}

/** The labels of buttons that are longer than Discord shows. */
function cutLabels({ components }: Message): readonly string[] {
  return readComponents(components)
    .buttons.map(({ label = '' }) => label)
    .filter((label) => label.endsWith('…'))
    .map((label) => `cut: ${label}`);
}

/** The text of a page without its heading. */
function bodyOf({ components }: Message): string {
  const text = readComponents(components).allComponents.find(
    ({ type }) => type === ComponentType.TextDisplay,
  );
  return text?.type === ComponentType.TextDisplay ? text.content.replace(/^.*\n/, '') : '';
}
