import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLog } from '../src/log.ts';
import { aFolder } from './builders/folder.ts';

/** A log into a file that is opened with these flags. */
function aLog(flags: string) {
  const file = join(aFolder(), 'nota.log');
  writeFileSync(file, '');
  const fd = openSync(file, flags);
  onTestFinished(() => closeSync(fd));
  return { file, log: createLog({ level: 'info', isTerminal: false, fd }) };
}

describe('the log', () => {
  it('has a line as soon as it is logged, and none below its level', () => {
    const { file, log } = aLog('a');

    log.debug('nothing');
    log.info('something');

    expect(readFileSync(file, 'utf8')).toMatch(/^\{.*"msg":"something"\}\n$/);
  });

  it('lets the bot go on where no line can be written', () => {
    const { log } = aLog('r');

    for (const times of [1, 2, 3]) {
      expect(() => log.info({ times }, 'something')).not.toThrow();
    }
  });
});
