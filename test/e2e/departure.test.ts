import { expect, it, onTestFinished } from 'vitest';
import { DAY_MS } from '../../src/basics/durations.ts';
import { createMovableClock } from '../../src/playground/clock.ts';
import { aLibrary } from '../builders/library.ts';
import { startConnectedBot } from '../harness/connected-bot.ts';
import { serverId } from '../harness/places.ts';

/** A bot in a playground whose time can be moved, with stored data of two servers. */
async function aBotInServers() {
  const clock = createMovableClock();
  const nota = await startConnectedBot(aLibrary({}), {
    playground: { clock },
    settings: { language: 'de' },
  });
  onTestFinished(() => nota.stop());
  const { playground, store } = nota;
  const server = (name: string) => serverId(playground, name);
  await store.settings.changeGuild(server('Révisions Cloud'), { language: 'fr' });
  return {
    nota,
    playground,
    kept: async (name: string) => (await store.settings.ofGuild(server(name)))?.language,
    pass: (days: number) => clock.moveTo(clock.now() + days * DAY_MS),
    /** Rows are written after the bot has been told. */
    marked: async (count: number) => {
      await expect.poll(() => store.departures.departed()).toHaveLength(count);
    },
  };
}

it('deletes what it keeps of a server a week after it was removed', async () => {
  const { playground, kept, pass, marked } = await aBotInServers();
  playground.world.removeBot('Cloud Study');
  await marked(1);

  pass(6);
  expect(await kept('Cloud Study')).toBe('de');
  pass(2);

  await expect.poll(() => kept('Cloud Study')).toBeUndefined();
  expect(await kept('Révisions Cloud')).toBe('fr');
});

it('keeps everything when it is added again within the week', async () => {
  const { nota, playground, kept, pass, marked } = await aBotInServers();
  playground.world.removeBot('Cloud Study');
  await marked(1);
  pass(5);
  playground.world.addBot('Cloud Study');
  await marked(0);

  pass(5);
  await nota.restart();

  expect(await kept('Cloud Study')).toBe('de');
});

it('finds at its start that it was removed while it was away', async () => {
  const { nota, playground, kept, pass, marked } = await aBotInServers();
  await nota.leave();
  playground.world.removeBot('Cloud Study');
  await nota.comeBack();
  await marked(1);

  pass(8);

  await expect.poll(() => kept('Cloud Study')).toBeUndefined();
  expect(await kept('Révisions Cloud')).toBe('fr');
});
