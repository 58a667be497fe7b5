import { expect, it } from 'vitest';
import { startDaily } from '../../../src/daily/posting/runner.ts';
import { aPoster } from './a-poster.ts';

it('sends what is on its way, and writes it down, before it has stopped', async () => {
  const poster = await aPoster();
  await poster.subscribe();
  let letGo = () => {};
  const turn = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const tools = { ...poster.tools(), takeTurn: () => turn };

  const daily = startDaily(tools, async () => undefined);
  await expect.poll(() => poster.occurrencesOf()).toMatchObject([{ attempts: 1 }]);
  setImmediate(letGo);
  await daily.stop();

  expect(await poster.occurrencesOf()).toMatchObject([{ state: 'sent' }]);
});
