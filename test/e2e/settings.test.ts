import { Routes } from 'discord.js';
import { type APIMessage, ChannelType, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/discord/guild-settings.ts';
import { english } from '../../src/discord/phrases/en/english.ts';
import { createSettingsCache } from '../../src/settings/settings-cache.ts';
import { aLibrary } from '../builders/library.ts';
import { isPrivate, read } from '../builders/sent-message.ts';
import { type ConnectedBot, startConnectedBot } from '../harness/connected-bot.ts';
import { serverId } from '../harness/places.ts';
import { rawApi } from '../harness/raw-api.ts';

const library = aLibrary({
  'lambda.md': '---\ncategory: aws\n---\n# Lambda\nRuns code for a while.\n',
  'functions.md': '---\ncategory: azure\n---\n# Functions\nRun code, too.\n',
  'notes.md': '# Notes\nHow code is written.\n',
});

const CHANNELS = 'Limit to some channels';
const CATEGORIES = 'Limit to some categories';
const LANGUAGE = 'Language of public answers';

let nota: ConnectedBot;

beforeEach(async () => {
  nota = await startConnectedBot(library);
});

afterEach(() => nota.stop());

const maya = (place = 'general') => nota.user('maya').in(place);
const tom = (place = 'general') => nota.user('tom').in(place);

const panel = (place?: string): Promise<APIMessage> => maya(place).command('/settings');

/** The stored settings of the server, as a newly started bot would read them. */
async function stored() {
  const settings = createSettingsCache(nota.store.settings, () => 0, { error: () => {} });
  return settings.ofServer(serverId(nota.playground, 'Cloud Study'));
}

function channelId(name: string): string {
  return maya(name).channelId;
}

/** The button next to the text that begins like this. */
async function pressBeside(message: APIMessage, title: string): Promise<APIMessage> {
  return maya().press(message, besideText(message, title));
}

function besideText(message: APIMessage, title: string): string {
  const { allComponents } = read(message);
  const section = allComponents.find(
    (component) =>
      'accessory' in component &&
      component.components.some(({ content }) => content.startsWith(`**${title}`)),
  );
  if (section === undefined || !('accessory' in section) || !('custom_id' in section.accessory)) {
    throw new Error(`No button beside "${title}"`);
  }
  return section.accessory.custom_id;
}

describe('/settings', () => {
  it('says of mentions what they need where the bot receives no messages', async () => {
    await nota.restart({ answersMentions: false });

    expect(read(await panel()).text).toContain('MENTION_ANSWERS=true');
  });

  it('shows all settings to the manager alone', async () => {
    const message = await panel();

    expect(isPrivate(message)).toBe(true);
    expect(read(message).text).toContain('**Channels in which questions are answered**: all');
    expect(read(message).text).toContain('**Answer when mentioned**: off');
    expect(read(message).text).toContain('**No repeats**: 60 seconds');
  });

  it('is for managers: others neither see the command nor can press what is on a panel', async () => {
    const { body: found } = await rawApi(nota.playground)<APIMessage>(
      'POST',
      Routes.channelMessages(channelId('general')),
      {
        flags: MessageFlags.IsComponentsV2,
        components: [
          ...['mentions:0:on', 'show:0:', 'flood:0:'].map((id) => ({
            type: 1,
            components: [{ type: 2, style: 1, label: id, custom_id: `1:settings:${id}` }],
          })),
        ],
      },
    );

    const answers = [
      await tom().press(found, 'mentions:0:on'),
      await tom().press(found, 'show:0:'),
      await tom().press(found, 'flood:0:'),
    ];

    await expect(tom().command('/settings')).rejects.toThrow(/can’t use/);
    for (const answer of answers) {
      expect(read(answer).text).toContain('needs the permission **Manage Server**');
    }
    expect((await stored()).guild).toEqual(DEFAULT_SETTINGS);
  });

  it('switches on and off, and stores each press', async () => {
    const on = await pressBeside(await panel(), 'Answer when mentioned');
    expect(read(on).text).toContain('**Answer when mentioned**: on');
    expect((await stored()).guild.answersMentions).toBe(true);

    const off = await pressBeside(on, 'Answer when mentioned');
    expect(read(off).text).toContain('**Answer when mentioned**: off');
    expect((await stored()).guild.answersMentions).toBe(false);
  });

  it('does what the button said, even when somebody else was quicker', async () => {
    const [mine, yours] = [await panel(), await panel()];

    await pressBeside(mine, 'Keep unanswered questions');
    const late = await pressBeside(yours, 'Keep unanswered questions');

    expect(read(late).text).toContain('**Keep unanswered questions**: on');
  });

  it('takes the seconds without repeats in a window, and says what it can’t read', async () => {
    const message = await panel();
    const opened = await maya().pressForModal(message, besideText(message, 'No repeats'));
    const changed = await maya().submit(opened, { seconds: '90' });
    const again = await maya().pressForModal(changed, besideText(changed, 'No repeats'));
    const refused = await maya().submit(again, { seconds: '1e9' });

    expect(read(changed).text).toContain('**No repeats**: 90 seconds');
    expect(read(refused).text).toContain('I can’t read **1e9** as seconds');
    expect((await stored()).guild.floodSeconds).toBe(90);
  });

  it('takes no more seconds without repeats than Discord shows it its first answer for', async () => {
    const message = await panel();
    const opened = await maya().pressForModal(message, besideText(message, 'No repeats'));
    const refused = await maya().submit(opened, { seconds: '901' });
    const again = await maya().pressForModal(message, besideText(message, 'No repeats'));
    const changed = await maya().submit(again, { seconds: '900' });

    expect(read(refused).text).toContain('a whole number from 0 to 900');
    expect(read(changed).text).toContain('**No repeats**: 900 seconds');
  });

  it('chooses the language of public answers, and takes that back', async () => {
    const german = await maya().select(await panel(), 'Deutsch', LANGUAGE);
    expect((await stored()).guild.language).toBe('de');

    await maya().select(german, 'The server’s, as in Discord', LANGUAGE);
    expect((await stored()).guild.language).toBeNull();
  });

  it('speaks the manager’s language, whatever is chosen for public answers', async () => {
    await maya().select(await panel(), 'Deutsch', LANGUAGE);

    expect(read(await panel()).text).toContain(english.settings.title);
  });
});

describe('the channels of a server', () => {
  it('are where questions are answered; elsewhere a private answer says where', async () => {
    await maya().select(await panel(), [channelId('general')], CHANNELS);

    const elsewhere = await tom('daily-tip').command('/explain', { topic: 'lambda' });
    const here = await tom('general').command('/explain', { topic: 'lambda' });

    expect(isPrivate(elsewhere)).toBe(true);
    expect(read(elsewhere).text).toContain(`<#${channelId('general')}>`);
    expect(read(elsewhere).text).not.toContain('Runs code');
    expect(read(here).text).toContain('Runs code');
  });

  it('are the same in their threads', async () => {
    await maya().select(await panel(), [channelId('general')], CHANNELS);
    const type = ChannelType.PublicThread;
    for (const name of ['general', 'daily-tip']) {
      await rawApi(nota.playground)('POST', Routes.threads(channelId(name)), {
        name: `in ${name}`,
        type,
      });
    }

    const here = await tom('in general').command('/explain', { topic: 'lambda' });
    const elsewhere = await tom('in daily-tip').command('/explain', { topic: 'lambda' });

    expect(read(here).text).toContain('Runs code');
    expect(read(elsewhere).text).not.toContain('Runs code');
  });

  it('are where mentions are answered, threads included; elsewhere the bot is silent', async () => {
    await maya().select(await panel(), [channelId('general')], CHANNELS);
    await pressBeside(await panel(), 'Answer when mentioned');
    await rawApi(nota.playground)('POST', Routes.threads(channelId('general')), {
      name: 'in general',
      type: ChannelType.PublicThread,
    });
    const question = `<@${nota.playground.state.bot.user.id}> lambda`;
    const textsIn = (place: string) =>
      tom(place)
        .messages()
        .map((message) => read(message).text)
        .join('\n');

    tom('daily-tip').write(question);
    tom('in general').write(question);

    await expect.poll(() => textsIn('in general')).toContain('Runs code');
    await nota.leave();
    expect(textsIn('daily-tip')).not.toContain('Runs code');
  });

  it('keep no manager from the settings, and nobody from help', async () => {
    await maya().select(await panel(), [channelId('general')], CHANNELS);

    const settings = await panel('daily-tip');
    const help = await tom('daily-tip').command('/help');

    expect(read(settings).text).toContain(english.settings.title);
    expect(read(help).text).toContain('I answer from the notes');
  });

  it('are all again when none is chosen', async () => {
    const chosen = await maya().select(await panel(), [channelId('general')], CHANNELS);

    await maya().select(chosen, [], CHANNELS);
    const answer = await tom('daily-tip').command('/explain', { topic: 'lambda' });

    expect(read(answer).text).toContain('Runs code');
  });
});

describe('private answers by default', () => {
  it('hold for all questions but those that say otherwise', async () => {
    await pressBeside(await panel(), 'Answer privately');

    const asked = await tom().command('/explain', { topic: 'lambda' });
    const searched = await tom().command('/search', { query: 'code' });
    const forAll = await tom().command('/explain', { topic: 'lambda', private: false });

    expect([asked, searched, forAll].map(isPrivate)).toEqual([true, true, false]);
  });
});

describe('the categories of a server', () => {
  it('are all that its members find, are offered and are told of', async () => {
    await maya().select(await panel(), 'aws', CATEGORIES);

    const hidden = await tom().command('/explain', { topic: 'functions' });
    const found = await tom().command('/search', { query: 'code' });
    const offered = await tom().suggest('/explain', 'topic', { topic: 'f' });
    const help = await tom().command('/help');

    expect(read(hidden).text).toContain('The notes have nothing about **functions**');
    expect(read(found).text).toContain('1 place for **code**');
    expect(offered).toEqual([]);
    expect(read(help).text).not.toContain('azure');
  });

  it('are those of a channel where that has its own, until it follows the server again', async () => {
    await maya().select(await panel(), 'aws', CATEGORIES);
    const before = await maya('daily-tip').press(
      await panel('daily-tip'),
      'Categories in this channel …',
    );
    const chosen = await maya('daily-tip').select(before, ['azure', 'Notes without a category']);

    const inChannel = await tom('daily-tip').command('/search', { query: 'code' });
    const elsewhere = await tom('general').command('/search', { query: 'code' });
    const followed = await maya('daily-tip').press(chosen, 'As the server');
    const atLast = await tom('daily-tip').command('/search', { query: 'code' });

    expect(read(before).text).toContain('as the server');
    expect(read(chosen).text).toContain('azure, Notes without a category');
    expect(read(inChannel).text).toMatch(/2 places.*Functions.*Notes/s);
    expect(read(elsewhere).text).toContain('1 place ');
    expect(read(followed).text).toContain('as the server');
    expect(read(atLast).text).toContain('1 place ');
  });

  it('hide also what an older message still leads to', async () => {
    const list = await tom().command('/search', { query: 'code' });
    await maya().select(await panel(), 'aws', CATEGORIES);

    const opened = await tom().select(list, 'Functions');

    expect(read(opened).text).not.toContain('Run code, too');
  });
});
