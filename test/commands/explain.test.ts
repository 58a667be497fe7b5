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
  'aws/serverless.md':
    '# Serverless\n* Lambda - runs code without servers\n* Simple queue service (sqs) - decouples apps\n',
  'tea.md': `# Tea\nTea is warm.\n\n${'One cup of tea after the other.\n\n'.repeat(90)}Green leaves steep briefly.\n`,
  'snow.md': `# Snow\n${LONG_SECTION.join('\n')}`,
});

const bot = aBot(library, { notesUrl: 'https://example.org/{path}#{heading}' });

describe('/explain', () => {
  it('shows a definition first, then the best section and where it stands', async () => {
    const answer = await bot.ask('explain', { topic: 'lambda' });

    expect(answer.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(answer.isPrivate).toBe(false);
    expect(answer.text).toMatch(/^\*\*Lambda\*\* - runs code without servers\n/);
    expect(answer.text).toContain('### Lambda\nLambda runs functions.');
    expect(answer.text).toContain('-# [Lambda](https://example.org/aws/lambda.md#lambda)');
    expect(answer.text).toContain('aws/lambda.md');
  });

  it('tells above the section how it read misspelt words', async () => {
    const answer = await bot.ask('explain', { topic: 'lamda timouts' });

    expect(answer.text).toMatch(
      /^-# I read \*lamda\* as \*\*lambda\*\*\. I read \*timouts\* as \*\*timeouts\*\*\.\n/,
    );
  });

  it('says in full which name it read an abbreviation as', async () => {
    const balancers = aBot(aLibrary({ 'a.md': '# Application load balancer\nBalances.\n' }));

    const answer = await balancers.ask('explain', { topic: 'alb' });

    expect(answer.text).toMatch(/^-# I read \*alb\* as \*\*application load balancer\*\*\.\n/);
  });

  it('writes the other names of a term behind it', async () => {
    const answer = await bot.ask('explain', { topic: 'sqs' });

    expect(answer.text).toMatch(/^\*\*Simple queue service \(SQS\)\*\* - decouples apps/i);
  });

  it('answers only who asked when they want it private', async () => {
    const answer = await bot.ask('explain', { topic: 'lambda', private: true });

    expect(answer.isPrivate).toBe(true);
  });

  it('points another member to the answer, and pings nobody else', async () => {
    const answer = await bot.ask('explain', { topic: 'lambda', mention: { user: SOMEBODY_ELSE } });

    expect(answer.text).toMatch(new RegExp(`^<@${SOMEBODY_ELSE}>\n`));
    expect(answer.pings).toEqual([SOMEBODY_ELSE]);
  });

  it('pings nobody where there is nothing to read', async () => {
    const answer = await bot.ask('explain', { topic: 'zzz', mention: { user: SOMEBODY_ELSE } });

    expect(answer.pings).toEqual([]);
  });

  it('offers the other places in a menu, the shown one chosen', async () => {
    const { menu } = await bot.ask('explain', { topic: 'lambda' });

    expect(menu?.options.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Lambda', 'Timeouts', 'Serverless']),
    );
    expect(menu?.options.filter((option) => option.default === true)).toMatchObject([
      { label: 'Lambda' },
    ]);
  });

  it('says first when the notes have no clear answer, then what comes closest', async () => {
    const { text } = await bot.ask('explain', { topic: 'how do penguins sleep on ice' });

    expect(text).toMatch(
      /^The notes have no clear answer to \*\*how do penguins sleep on ice\*\*\. This comes closest:\n### Snow/,
    );
  });

  it('says where the notes treat apart what is to be compared, and where they compare it', async () => {
    const queues = '# Messages\n## SQS\nKeeps them.\n\n## SNS\nSends them.\n';
    const apart = aBot(aLibrary({ 'a.md': queues }));
    const compared = aBot(aLibrary({ 'a.md': `${queues}\n## SQS or SNS\nOne or many.\n` }));

    const { text } = await apart.ask('explain', {
      topic: 'what is the difference between SQS and SNS?',
    });
    const together = await compared.ask('explain', { topic: 'sqs vs sns' });

    expect(text).toMatch(/^No section compares these,.+\n### SQS\nKeeps[\s\S]+\n### SNS\nSends/);
    expect(together.text).toMatch(/^### SQS or SNS/);
  });

  it('links what the notes link, where they stand on the web', async () => {
    const linked = aLibrary({
      'a.md': '# Start\nSee [the other](./sub/b.md#second-part), [nowhere](gone.md) and [[b]].\n',
      'sub/b.md': '# B\n\n## Second part\nHere.\n',
    });

    const { text } = await aBot(linked, { notesUrl: 'https://example.org/{path}#{heading}' }).ask(
      'explain',
      { topic: 'start' },
    );

    expect(text).toContain('[the other](<https://example.org/sub/b.md#second-part>)');
    expect(text).toContain(', nowhere and [b](<https://example.org/sub/b.md>)');
  });

  it('says that it found nothing, what was asked letter for letter', async () => {
    const { text } = await bot.ask('explain', { topic: '@everyone **zz** <@zz> `zz`' });

    expect(text).toContain('nothing about **\\@everyone \\*\\*zz\\*\\* \\<@zz> \\`zz\\`**');
  });

  it('offers topics that are spelled alike, and explains the one that is pressed', async () => {
    const miss = await bot.ask('explain', { topic: '"timeots"' });

    const answer = await bot.press(miss, { customId: buttonOn(miss, 'Timeouts') });

    expect(miss.text).toContain('Did you mean one of these?');

    expect(answer.type).toBe(InteractionResponseType.UpdateMessage);
    expect(answer.text).toContain('### Timeouts');
  });

  describe('its buttons and menu', () => {
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
      expect(opened.menu?.options.find((option) => option.default === true)?.label).toBe(
        'Timeouts',
      );
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

  describe('its menus to read on', () => {
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

  it('suggests topics while one is typed', async () => {
    expect(await bot.suggest('explain', 'topic', 'timeo')).toContain('Timeouts');
  });
});

describe('/explain of something broad', () => {
  const sections = (word: string) =>
    Array.from({ length: 20 }, (_, n) => `## Part ${n}\n${word} is here.\n`).join('\n');
  const broad = aBot(
    aLibrary({
      'a.md': `---\ncategory: aws\n---\n# A\n${sections('cloud')}`,
      'b.md': `---\ncategory: azure\n---\n# B\n${sections('cloud')}`,
    }),
  );

  it('says how many places there are and offers the categories', async () => {
    const answer = await broad.ask('explain', { topic: 'cloud' });

    expect(answer.text).toContain('**cloud** is in 40 places of 2 notes');
    expect(answer.menu?.options).toMatchObject([
      { label: 'aws', description: '20 places' },
      { label: 'azure', description: '20 places' },
    ]);
  });

  it('lists the places of the category that is chosen', async () => {
    const answer = await broad.ask('explain', { topic: 'cloud' });

    const list = await broad.press(answer, {
      customId: answer.menu?.custom_id ?? '',
      values: ['azure'],
    });

    expect(list.type).toBe(InteractionResponseType.UpdateMessage);
    expect(list.text).toContain('20 places for **cloud** in category **azure**');
  });
});
