import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/discord/guild-settings.ts';
import { createSettingsCache } from '../../src/settings/settings-cache.ts';
import { openStore } from '../../src/store/store.ts';
import { aFolder } from '../builders/folder.ts';

const SERVER = '300000000000000001';
const HERE = { serverId: SERVER, channelId: 'general', parentId: null };

/** A settings over its own database file, and whatever else reads that file. */
async function aSettingsCache() {
  const file = join(aFolder(), 'nota.db');
  let nowMs = 1_000_000;
  const open = async () => {
    const store = await openStore(file);
    onTestFinished(() => store.close());
    return createSettingsCache(store.settings, () => nowMs, { error: () => {} });
  };
  return { settings: await open(), open, later: (ms: number) => (nowMs += ms) };
}

describe('the settings of a server', () => {
  it('are the defaults where nobody decided anything, and in direct messages', async () => {
    const { settings } = await aSettingsCache();

    const inServer = await settings.settingsOf(HERE);
    const inPrivate = await settings.settingsOf({ ...HERE, serverId: null });

    expect([inServer, inPrivate]).toEqual([DEFAULT_SETTINGS, DEFAULT_SETTINGS]);
  });

  it('hold at once, one by one, and after a restart', async () => {
    const { settings, open } = await aSettingsCache();
    await settings.settingsOf(HERE);

    await settings.change(SERVER, { answersPrivately: true, language: 'de' });
    await settings.change(SERVER, { floodSeconds: 0, channelIds: ['general', 'help'] });
    await settings.change(SERVER, { answersPrivately: false, answersMentions: true });

    const decided = {
      ...DEFAULT_SETTINGS,
      answersMentions: true,
      language: 'de',
      floodSeconds: 0,
      channelIds: ['general', 'help'],
    };
    expect(await settings.settingsOf(HERE)).toEqual(decided);
    expect(await (await open()).settingsOf(HERE)).toEqual(decided);
  });

  it('can go back to what they were by default', async () => {
    const { settings } = await aSettingsCache();
    await settings.change(SERVER, { language: 'de', categories: ['aws'], keepsQuestions: true });

    await settings.change(SERVER, { language: null, categories: null, keepsQuestions: false });

    expect(await settings.settingsOf(HERE)).toEqual(DEFAULT_SETTINGS);
  });

  it('are each server’s own', async () => {
    const { settings } = await aSettingsCache();

    await settings.change(SERVER, { answersMentions: true });

    expect(await settings.settingsOf({ ...HERE, serverId: 'another' })).toEqual(DEFAULT_SETTINGS);
  });

  it('are seen by another process within ten seconds', async () => {
    const { settings, open, later } = await aSettingsCache();
    const other = await open();
    await other.settingsOf(HERE);

    await settings.change(SERVER, { answersPrivately: true });
    later(10_000);

    expect(await other.settingsOf(HERE)).toMatchObject({ answersPrivately: true });
  });

  it('are read again after they could not be read', async () => {
    const store = await openStore(':memory:');
    onTestFinished(() => store.close());
    let isBroken = true;
    const ofGuild = (id: string) =>
      isBroken ? Promise.reject(new Error('disk I/O error')) : store.settings.ofGuild(id);
    const settings = createSettingsCache({ ...store.settings, ofGuild }, () => 0, {
      error: () => {},
    });

    await expect(settings.settingsOf(HERE)).rejects.toThrow('disk I/O error');
    isBroken = false;

    expect(await settings.settingsOf(HERE)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('the categories of a channel', () => {
  it('replace those of its server, in its threads too, until they are taken back', async () => {
    const { settings } = await aSettingsCache();
    await settings.change(SERVER, { categories: ['aws'], answersPrivately: true });

    await settings.changeChannel(SERVER, 'exams', ['azure', '']);
    const inChannel = await settings.settingsOf({ ...HERE, channelId: 'exams' });
    const inThread = await settings.settingsOf({ ...HERE, channelId: 'thread', parentId: 'exams' });
    const elsewhere = await settings.settingsOf(HERE);
    await settings.changeChannel(SERVER, 'exams', undefined);
    const atLast = await settings.settingsOf({ ...HERE, channelId: 'exams' });

    expect(inChannel).toMatchObject({ categories: ['azure', ''], answersPrivately: true });
    expect(inThread.categories).toEqual(['azure', '']);
    expect([elsewhere.categories, atLast.categories]).toEqual([['aws'], ['aws']]);
  });

  it('are a thread’s own before those of the channel around it', async () => {
    const { settings } = await aSettingsCache();
    await settings.changeChannel(SERVER, 'exams', ['azure']);

    await settings.changeChannel(SERVER, 'thread', ['aws']);

    const inThread = await settings.settingsOf({ ...HERE, channelId: 'thread', parentId: 'exams' });
    expect(inThread.categories).toEqual(['aws']);
  });

  it('may be all where the server shows some', async () => {
    const { settings } = await aSettingsCache();
    await settings.change(SERVER, { categories: ['aws'] });

    await settings.changeChannel(SERVER, 'exams', null);

    expect(await settings.settingsOf({ ...HERE, channelId: 'exams' })).toMatchObject({
      categories: null,
    });
  });
});
