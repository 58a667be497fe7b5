import type { APIMessage } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GatewayRefusedError } from '../../src/discord/connection/gateway-refused-error.ts';
import { english } from '../../src/discord/phrases/en/english.ts';
import type { Fault } from '../../src/playground/rest/faults.ts';
import { aLibrary } from '../builders/library.ts';
import { read } from '../builders/sent-message.ts';
import { type ConnectedBot, startConnectedBot } from '../harness/connected-bot.ts';

const library = aLibrary({
  'lambda.md': '# Lambda\nRuns code.\n',
  'sqs.md': '# Queues\nKeep messages.\n',
});

let nota: ConnectedBot;
let log: { readonly level: number; readonly msg: string; readonly incident?: string }[];

beforeEach(async () => {
  log = [];
  nota = await startConnectedBot(library, {
    playground: { allowsRefusals: true },
    settings: { answers_mentions: 1 },
    onLog: (line) => log.push(JSON.parse(line)),
  });
});

afterEach(() => nota.stop());

/** Hangs up on this many connections to the gateway, then closes the next one for good. */
function refuseFirst(most: number): void {
  const { sockets } = nota.playground.gateway;
  let tries = 0;
  sockets.on('headers', (_, { socket }) => {
    tries += 1;
    if (tries <= most) socket.destroy();
  });
  sockets.on('connection', (socket) => socket.close(4004));
}

const errors = () => log.filter(({ level }) => level >= 50);

describe('when Discord has a bad day, the bot', () => {
  it('answers all the same when the first callback gets lost', async () => {
    nota.playground.faults.add({ fault: { kind: 'cut-before' }, path: '/callback' });

    const answer = await nota.user('maya').command('/explain', { topic: 'lambda' });

    expect(read(answer).text).toContain('Runs code.');
    expect(errors()).toEqual([]);
  });

  it('answers once when the callback arrived but Discord’s word for it got lost', async () => {
    nota.playground.faults.add({ fault: { kind: 'cut-after' }, path: '/callback' });

    const answer = await nota.user('maya').command('/explain', { topic: 'lambda' });

    expect(read(answer).text).toContain('Runs code.');
    await nota.leave();
    expect(errors()).toEqual([]);
  });

  it('names an incident to the person and in the log when Discord refuses the answer', async () => {
    nota.playground.faults.add({ fault: { kind: 'forbidden', code: 50013 }, path: '/callback' });

    const answer = await nota.user('maya').command('/explain', { topic: 'lambda' });

    const [incident] = errors().map((line) => line.incident);
    expect(incident).toMatch(/^[0-9a-f]{8}$/);
    expect(read(answer).text).toContain(`\`${incident}\``);
  });

  it('names an incident to who dismisses an answer that Discord does not delete', async () => {
    const tom = nota.user('tom');
    const answer = await tom.command('/explain', { topic: 'lambda' });
    nota.playground.faults.add({ fault: { kind: 'forbidden', code: 50013 }, method: 'DELETE' });

    tom.press(answer, english.sharing.dismiss).catch(() => undefined);

    const texts = () => tom.messages().map((message) => read(message).text);
    await expect.poll(() => texts().join()).toMatch(/`[0-9a-f]{8}`/);
  });

  it('takes it for no failure when the answer that it works on was dismissed', async () => {
    const tom = nota.user('tom');
    const question = tom.write('lambda?');
    const answer = await tom.messageCommand('Explain this', question);
    nota.playground.faults.add({
      fault: { kind: 'late', delayMs: 3_000 },
      method: 'POST',
      path: '/messages',
    });
    tom.press(answer, english.sharing.replyWithThis).catch(() => undefined);
    const reply = () => tom.messages().find(({ message_reference: to }) => to !== undefined);
    await expect.poll(reply).toBeDefined();

    tom.delete(answer);

    await expect.poll(() => log.map(({ msg }) => msg)).toContain('an answer came too late');
    expect(errors()).toEqual([]);
  });

  it.each<Fault>([
    { kind: 'error', status: 500 },
    { kind: 'late', delayMs: 60_000 },
  ])(
    'answers all the same when it can’t be found out what was answered before: $kind',
    async (fault) => {
      const maya = nota.user('maya');
      await maya.command('/explain', { topic: 'lambda' });
      nota.playground.faults.add({ fault, method: 'GET', path: '/webhooks/', times: 9 });

      const again = await maya.command('/explain', { topic: 'lambda' });

      expect(read(again).text).toContain('Runs code.');
      expect(errors()).toEqual([]);
    },
  );

  it.each<Fault>([{ kind: 'cut-before' }, { kind: 'cut-after' }])(
    'answers a mention once, and follows its edits, when the connection is lost: $kind',
    async (fault) => {
      const tom = nota.user('tom');
      const mention = `<@${nota.playground.state.bot.user.id}>`;
      nota.playground.faults.add({ fault, method: 'POST', path: '/messages' });

      const question = tom.write(`${mention} lambda`);
      const answers = () =>
        tom.messages().filter(({ message_reference: to }) => to?.message_id === question.id);
      await expect.poll(answers).toHaveLength(1);
      tom.edit(question, `${mention} queues`);

      await expect
        .poll(() =>
          answers()
            .map((answer) => read(answer).text)
            .join(),
        )
        .toContain('Keep');
      expect(answers()).toHaveLength(1);
      expect(errors()).toEqual([]);
    },
  );

  it.each([
    ['PATCH', 'changed'],
    ['DELETE', 'deleted'],
  ])(
    'names in the log what Discord refused of an answer to a mention: %s',
    async (method, done) => {
      const tom = nota.user('tom');
      const question = tom.write(`<@${nota.playground.state.bot.user.id}> lambda`);
      await expect.poll(() => tom.messages()).toHaveLength(2);
      nota.playground.faults.add({ fault: { kind: 'forbidden', code: 50001 }, method });

      if (method === 'PATCH') tom.edit(question, `${question.content} queues`);
      else tom.delete(question);

      await expect
        .poll(() => errors().map(({ msg }) => msg))
        .toEqual([`the answer to a mention was not ${done}`]);
    },
  );

  it('connects again and goes on when it is asked to', async () => {
    nota.playground.gateway.askToReconnect();

    await expect.poll(() => log.map(({ msg }) => msg)).toContain('reconnected to Discord');
    const answer = await nota.user('maya').command('/explain', { topic: 'lambda' });
    expect(read(answer).text).toContain('Runs code.');
  });

  it('says in the log that it is connected again also where Discord forgot its session', async () => {
    nota.playground.gateway.invalidateSessions(false);

    // Discord allows a new session every five seconds.
    await expect.poll(() => log.map(({ msg }) => msg)).toContain('reconnected to Discord');
  });

  it('says once in the log that it reconnects, however often it has to try', async () => {
    refuseFirst(3);
    nota.playground.gateway.cutConnections();

    await nota.gateway.refused;

    const lines = log.map(({ msg }) => msg);
    expect(lines.filter((line) => line === 'reconnecting to Discord')).toHaveLength(1);
  });

  it('leaves in time although an answer is stuck', async () => {
    nota.playground.faults.add({ fault: { kind: 'late', delayMs: 60_000 }, path: '/callback' });
    const asked = nota.user('maya').command('/explain', { topic: 'lambda' });
    await expect(asked).resolves.toBeDefined();

    await expect(nota.gateway.close(20)).resolves.toBeUndefined();
  });

  it('finishes the answer to a mention before it leaves, and begins no other', async () => {
    const tom = nota.user('tom');
    const mention = `<@${nota.playground.state.bot.user.id}>`;
    const answersTo = ({ id }: APIMessage) =>
      tom.messages().filter(({ message_reference: to }) => to?.message_id === id);
    nota.playground.faults.add({ fault: { kind: 'late', delayMs: 500 }, path: '/messages' });
    const first = tom.write(`${mention} lambda`);
    await expect.poll(() => answersTo(first)).toHaveLength(1);

    const closed = nota.gateway.close(4_000);
    const second = tom.write(`${mention} queues`);
    await closed;

    expect(await nota.store.mentionAnswers.find(first.id)).toBeDefined();
    expect(answersTo(second)).toEqual([]);
  });

  it.each([
    [4004, 'DISCORD_TOKEN'],
    [4014, 'Privileged Gateway Intents'],
    [4013, 'Privileged Gateway Intents'],
    [4011, '4011 ShardingRequired'],
  ])('says what to do when the connection is ended for good with %i', async (code, advice) => {
    nota.playground.gateway.cutConnections(code);

    const refusal = await nota.gateway.refused;

    expect(refusal).toBeInstanceOf(GatewayRefusedError);
    expect(refusal.code).toBe(code);
    expect(refusal.message).toContain(advice);
  });
});
