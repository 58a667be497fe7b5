import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { aBot } from '../builders/bot.ts';
import { aLibrary } from '../builders/library.ts';
import { buttonOn } from '../builders/sent-message.ts';

describe('/help', () => {
  it('shows by an example from the notes what it can do', async () => {
    const bot = aBot(aLibrary({ 'a.md': '# A\n**Step `function`**: a state machine\n' }));

    const { text } = await bot.ask('help');

    expect(text).toContain('`/explain topic: Step function`');
  });

  it('has examples to press, which are answered for the person alone', async () => {
    const bot = aBot(aLibrary({ 'a.md': '# Compute\n* Lambda - runs code without servers\n' }));
    const first = await bot.ask('help');
    const second = await bot.press(first, { customId: buttonOn(first, english.places.nextPage) });

    const answers = [
      ...(await Promise.all(
        ['/explain Lambda', '/tips Lambda', '/search Lambda'].map((label) =>
          bot.press(first, { customId: buttonOn(first, label) }),
        ),
      )),
      await bot.press(second, { customId: buttonOn(second, '/browse') }),
    ];

    expect(answers.map(({ isPrivate }) => isPrivate)).toEqual([true, true, true, true]);
    expect(answers.map(({ text }) => text)).toEqual([
      expect.stringContaining('runs code without servers'),
      expect.stringContaining('no exam tips about **Lambda**'),
      expect.stringContaining('1 place for **Lambda**'),
      expect.stringContaining('Compute · 1 section'),
    ]);
  });

  it('leads from step to step and back, in place', async () => {
    const bot = aBot(aLibrary({ 'a.md': '# Compute\n* Lambda - runs code without servers\n' }));
    const { nextPage, previousPage } = english.places;
    const first = await bot.ask('help');

    const second = await bot.press(first, { customId: buttonOn(first, nextPage) });
    const third = await bot.press(second, { customId: buttonOn(second, nextPage) });
    const back = await bot.press(second, { customId: buttonOn(second, previousPage) });

    expect(second.text).toContain('`/question` opens a window');
    expect(third.text).toContain(`**Apps › ${english.sharing.explainThis}**`);
    expect(third.buttons.map(({ label }) => label)).not.toContain(nextPage);
    expect(back.text).toBe(first.text);
    expect([second, third, back].map(({ type }) => type)).toEqual(
      Array(3).fill(InteractionResponseType.UpdateMessage),
    );
  });

  it('says how many notes of which categories there are, and since when', async () => {
    const library = aLibrary({
      'a.md': '---\ncategory: aws\n---\n# A\n',
      'b.md': '---\ncategory: aws\n---\n# B\n',
      'c.md': '---\ncategory: c*o\n---\n# C\n',
    });

    const { text } = await aBot(library).ask('help');

    expect(text).toContain('I know **3 notes** with 3 sections');
    expect(text).toContain(`<t:${library.loadedAtMs / 1000}:R>`);
    expect(text).toContain('Categories: aws (2), c\\*o (1)');
  });

  it('says what to do without notes', async () => {
    expect((await aBot(aLibrary({})).ask('help')).text).toContain(english.common.noNotes);
  });

  it('names the ten largest categories, and says where the others are', async () => {
    const notes = Array.from('abcdefghijkllk', (category, n) => [
      `${n + 10}.md`,
      `---\ncategory: ${category}\n---\n# A\n`,
    ]);

    const { text } = await aBot(aLibrary(Object.fromEntries(notes))).ask('help');

    expect(text).toContain('Categories: k (2), l (2), a (1), ');
    expect(text).toContain(', h (1) and 2 more in `/browse`\n');
  });
});
