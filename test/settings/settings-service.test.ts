import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/discord/guild-settings.ts';
import { createSettingsService } from '../../src/settings/settings-service.ts';
import { openStore } from '../../src/store/store.ts';
import { aFolder } from '../builders/folder.ts';

const SERVER = '300000000000000001';
const HERE = { serverId: SERVER, channelId: 'general', parentId: null };

/** A service over its own database file, and whatever else reads that file. */
async function aService() {
  const file = join(aFolder(), 'nota.db');
  let nowMs = 1_000_000;
  const open = async () => {
    const store = await openStore(file);
    onTestFinished(() => store.close());
    return createSettingsService(store.settings, () => nowMs, { error: () => {} });
  };
  return { service: await open(), open, later: (ms: number) => (nowMs += ms) };
}

describe('the settings of a server', () => {
  it('are the defaults where nobody decided anything, and in direct messages', async () => {
    const { service } = await aService();

    const inServer = await service.settingsOf(HERE);
    const inPrivate = await service.settingsOf({ ...HERE, serverId: null });

    expect([inServer, inPrivate]).toEqual([DEFAULT_SETTINGS, DEFAULT_SETTINGS]);
  });

  it('hold at once, one by one, and after a restart', async () => {
    const { service, open } = await aService();
    await service.settingsOf(HERE);

    await service.change(SERVER, { answersPrivately: true, language: 'de' });
    await service.change(SERVER, { floodSeconds: 0, channelIds: ['general', 'help'] });
    await service.change(SERVER, { answersPrivately: false, answersMentions: true });

    const decided = {
      ...DEFAULT_SETTINGS,
      answersMentions: true,
      language: 'de',
      floodSeconds: 0,
      channelIds: ['general', 'help'],
    };
    expect(await service.settingsOf(HERE)).toEqual(decided);
    expect(await (await open()).settingsOf(HERE)).toEqual(decided);
  });

  it('can go back to what they were by default', async () => {
    const { service } = await aService();
    await service.change(SERVER, { language: 'de', categories: ['aws'], keepsQuestions: true });

    await service.change(SERVER, { language: null, categories: null, keepsQuestions: false });

    expect(await service.settingsOf(HERE)).toEqual(DEFAULT_SETTINGS);
  });

  it('are each server’s own', async () => {
    const { service } = await aService();

    await service.change(SERVER, { answersMentions: true });

    expect(await service.settingsOf({ ...HERE, serverId: 'another' })).toEqual(DEFAULT_SETTINGS);
  });

  it('are seen by another process within ten seconds', async () => {
    const { service, open, later } = await aService();
    const other = await open();
    await other.settingsOf(HERE);

    await service.change(SERVER, { answersPrivately: true });
    later(10_000);

    expect(await other.settingsOf(HERE)).toMatchObject({ answersPrivately: true });
  });

  it('are read again after they could not be read', async () => {
    const store = await openStore(':memory:');
    onTestFinished(() => store.close());
    let isBroken = true;
    const ofGuild = (id: string) =>
      isBroken ? Promise.reject(new Error('disk I/O error')) : store.settings.ofGuild(id);
    const service = createSettingsService({ ...store.settings, ofGuild }, () => 0, {
      error: () => {},
    });

    await expect(service.settingsOf(HERE)).rejects.toThrow('disk I/O error');
    isBroken = false;

    expect(await service.settingsOf(HERE)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('the categories of a channel', () => {
  it('replace those of its server, in its threads too, until they are taken back', async () => {
    const { service } = await aService();
    await service.change(SERVER, { categories: ['aws'], answersPrivately: true });

    await service.changeChannel(SERVER, 'exams', ['azure', '']);
    const inChannel = await service.settingsOf({ ...HERE, channelId: 'exams' });
    const inThread = await service.settingsOf({ ...HERE, channelId: 'thread', parentId: 'exams' });
    const elsewhere = await service.settingsOf(HERE);
    await service.changeChannel(SERVER, 'exams', undefined);
    const atLast = await service.settingsOf({ ...HERE, channelId: 'exams' });

    expect(inChannel).toMatchObject({ categories: ['azure', ''], answersPrivately: true });
    expect(inThread.categories).toEqual(['azure', '']);
    expect([elsewhere.categories, atLast.categories]).toEqual([['aws'], ['aws']]);
  });

  it('are a thread’s own before those of the channel around it', async () => {
    const { service } = await aService();
    await service.changeChannel(SERVER, 'exams', ['azure']);

    await service.changeChannel(SERVER, 'thread', ['aws']);

    const inThread = await service.settingsOf({ ...HERE, channelId: 'thread', parentId: 'exams' });
    expect(inThread.categories).toEqual(['aws']);
  });

  it('may be all where the server shows some', async () => {
    const { service } = await aService();
    await service.change(SERVER, { categories: ['aws'] });

    await service.changeChannel(SERVER, 'exams', null);

    expect(await service.settingsOf({ ...HERE, channelId: 'exams' })).toMatchObject({
      categories: null,
    });
  });
});
