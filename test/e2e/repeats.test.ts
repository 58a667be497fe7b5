import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { createManualClock } from '../../src/playground/clock.ts';
import { aLibrary } from '../builders/library.ts';
import { isPrivate, read } from '../builders/sent-message.ts';
import { type ConnectedBot, startConnectedBot } from '../harness/connected-bot.ts';
import { serverId } from '../harness/places.ts';

const clock = createManualClock(Date.now());

let nota: ConnectedBot;

beforeAll(async () => {
  const note = (name: string) => `# ${name}\nAll about it.\n`;
  nota = await startConnectedBot(
    aLibrary({
      'a.md': note('Snow'),
      'b.md': note('Rain'),
      'c.md': note('Wind'),
      'd.md': note('Fog'),
      'e.md': note('Hail'),
      'f.md': note('Dew'),
    }),
    { playground: { clock } },
  );
});

afterAll(() => nota.stop());

const maya = () => nota.user('maya');
const tom = () => nota.user('tom');

describe('the same section, asked for again at once', () => {
  it('is answered privately, with a link to the first answer', async () => {
    const first = await maya().command('/explain', { topic: 'snow' });

    const again = await tom().command('/explain', { topic: 'Snow' });

    expect(isPrivate(first)).toBe(false);
    expect(isPrivate(again)).toBe(true);
    expect(read(again).text).toContain(`/${first.channel_id}/${first.id}\n### Snow`);
  });

  it('is answered privately for nearly a minute', async () => {
    await maya().command('/explain', { topic: 'hail' });
    clock.moveTo(clock.now() + 55_000);

    const again = await tom().command('/explain', { topic: 'hail' });

    expect(isPrivate(again)).toBe(true);
  });

  it('asks who asked again whether it helped, too', async () => {
    await maya().command('/explain', { topic: 'hail' });

    const again = await tom().command('/explain', { topic: 'hail' });

    expect(isPrivate(again)).toBe(true);
    expect(read(again).buttons.map(({ label }) => label)).toEqual([
      english.feedback.helpful,
      english.feedback.missed,
    ]);
  });

  it('is answered as ever in another channel, and for another section', async () => {
    await maya().command('/explain', { topic: 'rain' });

    const elsewhere = await tom().in('daily-tip').command('/explain', { topic: 'rain' });
    const other = await tom().command('/explain', { topic: 'fog' });

    expect([isPrivate(elsewhere), isPrivate(other)]).toEqual([false, false]);
  });

  it('is answered as ever when the first answer was dismissed', async () => {
    const first = await maya().command('/explain', { topic: 'wind' });
    const press = maya().press(first, english.sharing.dismiss);
    press.catch(() => undefined);
    await expect
      .poll(() =>
        maya()
          .messages()
          .map(({ id }) => id),
      )
      .not.toContain(first.id);

    const again = await tom().command('/explain', { topic: 'wind' });

    expect(isPrivate(again)).toBe(false);
  });

  it('is answered as ever where somebody is pointed to it', async () => {
    await maya().command('/explain', { topic: 'snow' });

    const again = await maya().command('/explain', { topic: 'snow', mention: 'tom' });

    expect(isPrivate(again)).toBe(false);
  });

  it('is answered as ever where the first answer was for one person alone', async () => {
    const first = await maya().command('/explain', { topic: 'dew', private: true });

    const again = await tom().command('/explain', { topic: 'dew' });

    expect([isPrivate(first), isPrivate(again)]).toEqual([true, false]);
  });

  it('is answered as ever in a server that allows it', async () => {
    const inServer = (person: string) => nota.user(person).in('Révisions Cloud/général');
    await nota.store.settings.changeGuild(serverId(nota.playground, 'Révisions Cloud'), {
      flood_seconds: 0,
    });
    await inServer('maya').command('/explain', { topic: 'snow' });

    const again = await inServer('tom').command('/explain', { topic: 'snow' });

    expect(isPrivate(again)).toBe(false);
  });

  it('is answered as ever after a minute', async () => {
    await maya().command('/explain', { topic: 'snow' });
    clock.moveTo(clock.now() + 61_000);

    const again = await tom().command('/explain', { topic: 'snow' });

    expect(isPrivate(again)).toBe(false);
  });
});
