import { MessageType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { beginsDay, continues } from '../../../../src/playground/page/conversation/grouping.ts';
import { aMessage } from '../harness/world.ts';

const at = (time: string) => aMessage('1', { timestamp: `2026-05-06T${time}:00.000` });

describe('continues', () => {
  it('joins messages of one author within seven minutes', () => {
    expect(continues(at('09:06'), at('09:00'))).toBe(true);
    expect(continues(at('09:07'), at('09:00'))).toBe(false);
  });

  it('gives answers, replies and other authors a header of their own', () => {
    const other = { ...at('09:01'), author: { ...at('09:01').author, id: '2' } };
    const answer = { ...at('09:01'), type: MessageType.ChatInputCommand } as const;

    expect(continues(other, at('09:00'))).toBe(false);
    expect(continues(answer, at('09:00'))).toBe(false);
    expect(continues({ ...at('09:01'), referenced_message: null }, at('09:00'))).toBe(false);
    expect(continues(at('09:00'), undefined)).toBe(false);
  });

  it('does not join over midnight', () => {
    const after = aMessage('2', { timestamp: '2026-05-07T00:01:00.000' });

    expect(continues(after, at('23:59'))).toBe(false);
    expect(beginsDay(after, at('23:59'))).toBe(true);
  });
});
