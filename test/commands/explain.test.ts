import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { aBot } from '../builders/bot.ts';
import { SOMEBODY_ELSE } from '../builders/interactions.ts';
import { aLibrary } from '../builders/library.ts';
import { buttonOn } from '../builders/sent-message.ts';

const library = aLibrary({
  'aws/lambda.md':
    '# Lambda\nLambda runs functions.\n\n## Timeouts\nA function may run 15 minutes.\n',
  'aws/serverless.md':
    '# Serverless\n* Lambda - runs code without servers\n* Simple queue service (sqs) - decouples apps\n',
  'snow.md': '# Snow\nOf snow and ice.\n',
});

const LINKED = { notesUrl: 'https://example.org/{path}#{heading}' };

const bot = aBot(library, LINKED);

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

  it.each(['<@123> lambda', 'lambda <:sadge:456>', '<#789> lambda <a:cry:12>'])(
    'reads no mention or emoji of a server as a word: %s',
    async (topic) => {
      const answer = await bot.ask('explain', { topic });

      expect(answer.text).toMatch(/^\*\*Lambda\*\* - runs code without servers\n/);
    },
  );

  it('links a section whose address is long, as are those with other letters than English', async () => {
    const heading = '数据库事务的四大特性分别是什么以及它们如何实现';
    const file = '数据库/常见面试题总结/数据库基础.md';
    const notes = aLibrary({ [file]: `# 数据库基础\n\n## ${heading}\n原子性。\n` });
    const url = `https://example.org/${encodeURI(file)}#${encodeURI(heading)}`;

    const answer = await aBot(notes, LINKED).ask('explain', { topic: heading });

    expect(answer.text).toContain(`-# [数据库基础](${url}) · ${file}`);
  });

  it('leaves out the file of a definition rather than the link to it, where there is no room for both', async () => {
    const file = `${'é'.repeat(40)}.md`;
    const notes = aLibrary({
      [file]: '# Définitions\n* Réseau - relie des machines entre elles\n',
      'a.md': '# Réseau\nUn réseau relie.\n',
    });
    const url = `https://example.org/${encodeURI(file)}#${encodeURI('définitions')}`;

    const answer = await aBot(notes, LINKED).ask('explain', { topic: 'réseau' });

    expect(answer.text).toContain(`\n-# [Définitions](${url})\n`);
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

  it('writes the other names of a term after it', async () => {
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

  it.each(['lambda', 'Which one runs code?\nA. Lambda\nB. SQS'])(
    'says in a private answer to %j that nobody else sees it, and pings nobody',
    async (topic) => {
      const mention = { user: SOMEBODY_ELSE };

      const answer = await bot.ask('explain', { topic, mention, private: true });

      expect(answer.text).toContain(`-# ${english.explain.notSeenBy(`<@${SOMEBODY_ELSE}>`)}\n`);
      expect(answer.pings).toEqual([]);
    },
  );

  it('pings nobody where there is nothing to read', async () => {
    const answer = await bot.ask('explain', { topic: 'zzz', mention: { user: SOMEBODY_ELSE } });

    expect(answer.pings).toEqual([]);
  });

  it('offers the other places in a menu that says so: none is chosen yet', async () => {
    const { menu } = await bot.ask('explain', { topic: 'lambda' });

    expect(menu?.options.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Lambda', 'Timeouts', 'Serverless']),
    );
    expect(menu?.placeholder).toMatch(/^\d+ other places in the notes$/);
    expect(menu?.options.filter((option) => option.default === true)).toEqual([]);
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

  it('links a note whose path was written on Windows', async () => {
    const linked = aLibrary({
      'a.md': '# Start\nSee [the other](sub\\b.md).\n',
      'sub/b.md': '# B\nHere.\n',
    });

    const { text } = await aBot(linked, { notesUrl: 'https://example.org/{path}' }).ask('explain', {
      topic: 'start',
    });

    expect(text).toContain('[the other](<https://example.org/sub/b.md>)');
  });

  it('says that it found nothing, what was asked letter for letter', async () => {
    const { text } = await bot.ask('explain', { topic: '@everyone **zz** <@zz> `zz`' });

    expect(text).toContain('nothing about **\\@everyone \\*\\*zz\\*\\* \\<@zz> \\`zz\\`**');
  });

  it('offers topics that are spelled alike, and explains the one that is pressed', async () => {
    const miss = await bot.ask('explain', { topic: 'timeouts9' });

    const answer = await bot.press(miss, { customId: buttonOn(miss, 'Timeouts') });

    expect(miss.text).toContain('Did you mean one of these?');

    expect(answer.type).toBe(InteractionResponseType.UpdateMessage);
    expect(answer.text).toContain('### Timeouts');
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
