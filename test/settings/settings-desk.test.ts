import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/discord/guild-settings.ts';
import { createSettingsDesk } from '../../src/settings/settings-desk.ts';
import { openStore } from '../../src/store/store.ts';
import { aFolder } from '../builders/folder.ts';

const SERVER = '300000000000000001';
const HERE = { serverId: SERVER, channelId: 'general', parentId: null };

/** A desk over its own database file, and whatever else reads that file. */
async function aDesk() {
  const file = join(aFolder(), 'nota.db');
  let nowMs = 1_000_000;
  const open = async () => {
    const store = await openStore(file);
    onTestFinished(() => store.close());
    return createSettingsDesk(store.settings, () => nowMs, { error: () => {} });
  };
  return { desk: await open(), open, later: (ms: number) => (nowMs += ms) };
}

describe('the settings of a server', () => {
  it('are the defaults where nobody decided anything, and in direct messages', async () => {
    const { desk } = await aDesk();

    const inServer = await desk.settingsOf(HERE);
    const inPrivate = await desk.settingsOf({ ...HERE, serverId: null });

    expect([inServer, inPrivate]).toEqual([DEFAULT_SETTINGS, DEFAULT_SETTINGS]);
  });

  it('hold at once, one by one, and after a restart', async () => {
    const { desk, open } = await aDesk();
    await desk.settingsOf(HERE);

    await desk.change(SERVER, { answersPrivately: true, language: 'de' });
    await desk.change(SERVER, { floodSeconds: 0, channelIds: ['general', 'help'] });
    await desk.change(SERVER, { answersPrivately: false, answersMentions: true });

    const decided = {
      ...DEFAULT_SETTINGS,
      answersMentions: true,
      language: 'de',
      floodSeconds: 0,
      channelIds: ['general', 'help'],
    };
    expect(await desk.settingsOf(HERE)).toEqual(decided);
    expect(await (await open()).settingsOf(HERE)).toEqual(decided);
  });

  it('can go back to what they were by default', async () => {
    const { desk } = await aDesk();
    await desk.change(SERVER, { language: 'de', categories: ['aws'], keepsQuestions: true });

    await desk.change(SERVER, { language: null, categories: null, keepsQuestions: false });

    expect(await desk.settingsOf(HERE)).toEqual(DEFAULT_SETTINGS);
  });

  it('are each server’s own', async () => {
    const { desk } = await aDesk();

    await desk.change(SERVER, { answersMentions: true });

    expect(await desk.settingsOf({ ...HERE, serverId: 'another' })).toEqual(DEFAULT_SETTINGS);
  });

  it('are seen by another process within ten seconds', async () => {
    const { desk, open, later } = await aDesk();
    const other = await open();
    await other.settingsOf(HERE);

    await desk.change(SERVER, { answersPrivately: true });
    later(10_000);

    expect(await other.settingsOf(HERE)).toMatchObject({ answersPrivately: true });
  });

  it('are read again after they could not be read', async () => {
    const store = await openStore(':memory:');
    onTestFinished(() => store.close());
    let isBroken = true;
    const ofGuild = (id: string) =>
      isBroken ? Promise.reject(new Error('disk I/O error')) : store.settings.ofGuild(id);
    const desk = createSettingsDesk({ ...store.settings, ofGuild }, () => 0, {
      error: () => {},
    });

    await expect(desk.settingsOf(HERE)).rejects.toThrow('disk I/O error');
    isBroken = false;

    expect(await desk.settingsOf(HERE)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('the categories of a channel', () => {
  it('replace those of its server, in its threads too, until they are taken back', async () => {
    const { desk } = await aDesk();
    await desk.change(SERVER, { categories: ['aws'], answersPrivately: true });

    await desk.changeChannel(SERVER, 'exams', ['azure', '']);
    const inChannel = await desk.settingsOf({ ...HERE, channelId: 'exams' });
    const inThread = await desk.settingsOf({ ...HERE, channelId: 'thread', parentId: 'exams' });
    const elsewhere = await desk.settingsOf(HERE);
    await desk.changeChannel(SERVER, 'exams', undefined);
    const atLast = await desk.settingsOf({ ...HERE, channelId: 'exams' });

    expect(inChannel).toMatchObject({ categories: ['azure', ''], answersPrivately: true });
    expect(inThread.categories).toEqual(['azure', '']);
    expect([elsewhere.categories, atLast.categories]).toEqual([['aws'], ['aws']]);
  });

  it('are a thread’s own before those of the channel around it', async () => {
    const { desk } = await aDesk();
    await desk.changeChannel(SERVER, 'exams', ['azure']);

    await desk.changeChannel(SERVER, 'thread', ['aws']);

    const inThread = await desk.settingsOf({ ...HERE, channelId: 'thread', parentId: 'exams' });
    expect(inThread.categories).toEqual(['aws']);
  });

  it('may be all where the server shows some', async () => {
    const { desk } = await aDesk();
    await desk.change(SERVER, { categories: ['aws'] });

    await desk.changeChannel(SERVER, 'exams', null);

    expect(await desk.settingsOf({ ...HERE, channelId: 'exams' })).toMatchObject({
      categories: null,
    });
  });
});
