import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { aBot } from '../builders/bot.ts';
import { SOMEBODY_ELSE } from '../builders/interactions.ts';
import { aLibrary } from '../builders/library.ts';
import { buttonOn, type SentMessage } from '../builders/sent-message.ts';

const LONG_SECTION = Array.from({ length: 90 }, (_, n) => `Paragraph ${n} about snow and ice.\n`);

const library = aLibrary({
  'aws/lambda.md':
    '# Lambda\nLambda runs functions.\n\n## Timeouts\nA function may run 15 minutes.\n',
  'aws/serverless.md': '# Serverless\n* Lambda - runs code without servers\n',
  'tea.md': `# Tea\nTea is warm.\n\n${'One cup of tea after the other.\n\n'.repeat(90)}Green leaves steep briefly.\n`,
  'snow.md': `# Snow\n${LONG_SECTION.join('\n')}`,
});

const bot = aBot(library);

describe('the buttons and the menu of /explain', () => {
  it('turn back from where a long section speaks of what was asked', async () => {
    const opened = await bot.ask('explain', { topic: 'tea of green leaves steep' });
    const before = await bot.press(opened, { customId: buttonOn(opened, '‹ Previous') });

    expect(opened.text).toContain('Green leaves steep briefly.');
    expect(opened.text).toContain('page 2 of 2');
    expect(before.text).toContain('Tea is warm.');
  });

  it('turn the pages of a long section', async () => {
    const first = await bot.ask('explain', { topic: 'snow' });
    const second = await bot.press(first, { customId: buttonOn(first, 'Next ›') });
    const again = await bot.press(second, { customId: buttonOn(second, '‹ Previous') });

    expect(first.text).toContain('Paragraph 0 ');
    expect(first.text).toContain('page 1 of 2');
    expect(second.type).toBe(InteractionResponseType.UpdateMessage);
    expect(second.text).toContain('Paragraph 89 ');
    expect(second.text).toContain('page 2 of 2');
    expect(again.text).toBe(first.text);
  });

  it('open another place; what stands on top and the menu stay', async () => {
    const first = await bot.ask('explain', { topic: 'lambda' });
    const value = first.menu?.options.find(({ label }) => label === 'Timeouts')?.value ?? '';

    const opened = await bot.press(first, {
      customId: first.menu?.custom_id ?? '',
      values: [value],
    });

    expect(opened.text).toContain('### Timeouts\nA function may run 15 minutes.');
    expect(opened.text).toMatch(/^\*\*Lambda\*\* - runs code without servers\n/);
    expect(opened.menu?.options.map((option) => option.value)).toEqual(
      first.menu?.options.map((option) => option.value),
    );
    expect(opened.menu?.options.find((option) => option.default === true)?.label).toBe('Timeouts');
  });

  it('answer somebody else privately, and leave the message to those who read it', async () => {
    const first = await bot.ask('explain', { topic: 'snow' });

    const answer = await bot.press(first, {
      customId: buttonOn(first, 'Next ›'),
      userId: SOMEBODY_ELSE,
    });

    expect(answer.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(answer.isPrivate).toBe(true);
    expect(answer.text).toContain('page 2 of 2');
  });

  it('answer anybody privately under a post that nobody asked for', async () => {
    const first = await bot.ask('explain', { topic: 'snow' });

    const answer = await bot.press(first, {
      customId: buttonOn(first, 'Next ›'),
      askedBy: null,
      userId: SOMEBODY_ELSE,
    });

    expect(answer.isPrivate).toBe(true);
  });

  it('change a private message for whoever sees it', async () => {
    const first = await bot.ask('explain', { topic: 'snow', private: true });

    const answer = await bot.press(first, {
      customId: buttonOn(first, 'Next ›'),
      askedBy: null,
    });

    expect(answer.type).toBe(InteractionResponseType.UpdateMessage);
  });

  it('ping nobody again', async () => {
    const first = await bot.ask('explain', { topic: 'snow', mention: { user: SOMEBODY_ELSE } });

    const second = await bot.press(first, { customId: buttonOn(first, 'Next ›') });

    expect(second.text).toContain(`<@${SOMEBODY_ELSE}>`);
    expect(second.pings).toEqual([]);
  });

  it('say so when the section is gone, and leave the message as it is', async () => {
    const first = await bot.ask('explain', { topic: 'snow' });

    const answer = await aBot(aLibrary({ 'other.md': '# Other\n' })).press(first, {
      customId: buttonOn(first, 'Next ›'),
    });

    expect(answer).toMatchObject({ text: english.common.placeGone, isPrivate: true });
    expect(answer.type).toBe(InteractionResponseType.ChannelMessageWithSource);
  });

  it('still work when notes around the section were edited', async () => {
    const first = await bot.ask('explain', { topic: 'snow' });
    const edited = aLibrary({
      'snow.md': `# New first\nHello.\n\n# Snow\n${LONG_SECTION.slice(0, 80).join('\n')}`,
    });

    const answer = await aBot(edited).press(first, { customId: buttonOn(first, 'Next ›') });

    expect(answer.text).toContain('page 2 of 2');
  });

  it('show the last page when the wanted one does not exist any more', async () => {
    const first = await bot.ask('explain', { topic: 'snow' });
    const customId = buttonOn(first, 'Next ›').replace(':1:', ':999:');

    const answer = await bot.press(first, { customId });

    expect(answer.text).toContain('page 2 of 2');
  });

  it('take a made-up section as one that is gone', async () => {
    const first = await bot.ask('explain', { topic: 'snow' });

    const answer = await bot.press(first, { customId: '1:explain:page:0:__proto__' });

    expect(answer.text).toBe(english.common.placeGone);
  });

  it('take a made-up choice as a section that is gone', async () => {
    const first = await bot.ask('explain', { topic: 'lambda' });

    const answer = await bot.press(first, {
      customId: first.menu?.custom_id ?? '',
      values: ['../../etc/passwd'],
    });

    expect(answer.text).toBe(english.common.placeGone);
  });
});

describe('the menus of /explain to read on', () => {
  const linked = aBot(
    aLibrary({
      'lambda.md': '# Lambda\nRuns functions behind a gateway. See [queues](sqs.md).\n',
      'sqs.md': '# Queues\nKeep messages.\n',
      'terms.md': '# Words\n* Gateway - the door to an API\n',
    }),
  );
  const { related, lookUp } = english.places;
  const menuOf = (message: SentMessage, name: string) =>
    message.menus.find(({ placeholder }) => placeholder === name);

  it('open what is related to the section, and keep the other places', async () => {
    const first = await linked.ask('explain', { topic: 'lambda' });
    const menu = menuOf(first, related);

    const opened = await linked.press(first, {
      customId: menu?.custom_id ?? '',
      values: [menu?.options[0]?.value ?? ''],
    });

    expect(menu?.options[0]).toMatchObject({ label: 'Queues' });
    expect(opened.type).toBe(InteractionResponseType.UpdateMessage);
    expect(opened.text).toContain('### Queues\nKeep messages.');
    expect(opened.menu?.options).toHaveLength(first.menu?.options.length ?? 0);
  });

  it('say privately what a term means, and where to read more', async () => {
    const first = await linked.ask('explain', { topic: 'lambda' });

    const meaning = await linked.press(first, {
      customId: menuOf(first, lookUp)?.custom_id ?? '',
      values: ['Gateway'],
    });
    const section = await linked.press(meaning, {
      customId: buttonOn(meaning, english.tips.readOn),
      isPrivate: true,
    });

    expect(meaning.isPrivate).toBe(true);
    expect(meaning.text).toMatch(/^\*\*Gateway\*\* - the door to an API\n-# Words/);
    expect(section.type).toBe(InteractionResponseType.UpdateMessage);
    expect(section.text).toContain('### Words');
  });

  it('say so when a term is not defined any more', async () => {
    const first = await linked.ask('explain', { topic: 'lambda' });

    const answer = await linked.press(first, {
      customId: menuOf(first, lookUp)?.custom_id ?? '',
      values: ['__proto__'],
    });

    expect(answer).toMatchObject({ text: english.common.placeGone, isPrivate: true });
  });
});
