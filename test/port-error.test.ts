import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { startPlayground } from '../src/playground/playground.ts';
import { explainedPort, PortError } from '../src/port-error.ts';
import { aFolder } from './builders/folder.ts';
import { withoutRootRights } from './builders/rights.ts';

const PORT = 80;

it.skipIf(lowestFreePort() <= PORT)(
  'says what to do where this user may not open the port',
  async () => {
    const listening = withoutRootRights(aFolder(), () => startPlayground({ port: PORT }));

    const error = explainedPort(await listening.catch((thrown: unknown) => thrown), PORT);

    expect(error).toBeInstanceOf(PortError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/^This user may not open port 80: .* Set PORT .*\.$/),
    });
  },
);

it('leaves errors that are not the port’s as they are', () => {
  const error = new Error('The page is gone.');

  expect(explainedPort(error, PORT)).toBe(error);
});

/**
 * The lowest port that every user may listen on, as Linux reports it; in a container it may be any
 * port.
 */
function lowestFreePort(): number {
  try {
    return Number(readFileSync('/proc/sys/net/ipv4/ip_unprivileged_port_start', 'utf8'));
  } catch {
    return 0;
  }
}
