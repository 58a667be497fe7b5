import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/discord/phrases/en/english.ts';
import { aLibrary } from '../../builders/library.ts';
import { read } from '../../builders/sent-message.ts';
import { type ConnectedBot, startConnectedBot } from '../../harness/connected-bot.ts';

const library = aLibrary({
  'sqs.md': '# SQS\n## Exam tips\n- FIFO queues keep the order.\n',
});

const NINE = { channel: 'daily-tip', time: '9am' };

let nota: ConnectedBot;

beforeEach(async () => {
  nota = await startConnectedBot(library);
});

afterEach(() => nota.stop());

const maya = () => nota.user('maya').in('general');

const setUp = async (timezone: string): Promise<string> =>
  read(await maya().command('/daily setup', { ...NINE, timezone })).text;

describe('a country in timezone:', () => {
  it('is offered as its zones', async () => {
    const offered = await maya().suggest('/daily setup', 'timezone', { timezone: 'India' });

    expect(offered[0]?.value).toBe('Asia/Kolkata');
  });

  it('may be typed and not chosen where its clocks all show the same', async () => {
    expect(await setUp('India')).toContain('**09:00** Asia/Kolkata');
  });

  it('is asked back with its zones where its clocks differ', async () => {
    const answer = await setUp('New Zealand');

    expect(answer).toBe(
      english.daily.severalTimeZones('New Zealand', ['Pacific/Auckland', 'Pacific/Chatham']),
    );
  });

  it('is known by its name in the person’s language, too', async () => {
    const camille = nota.user('camille').in('Révisions Cloud/général');
    const filledIn = { channel: 'astuce-du-jour', time: '9:00', timezone: 'Allemagne' };

    const offered = await camille.suggest('/daily setup', 'timezone', { timezone: 'Allem' });
    const answer = await camille.command('/daily setup', filledIn);

    expect(offered.map(({ value }) => value)).toEqual(['Europe/Berlin']);
    expect(read(answer).text).toContain('Europe/Berlin');
  });
});

describe('hours ahead of UTC in timezone:', () => {
  it('are offered as places, and may be typed where the clocks of all show the same', async () => {
    const offered = await maya().suggest('/daily setup', 'timezone', { timezone: 'UTC+9' });

    expect(offered.map(({ value }) => value)).toContain('Asia/Tokyo');
    expect(await setUp('UTC+9')).toContain('**09:00** Asia/Tokyo');
  });
});
