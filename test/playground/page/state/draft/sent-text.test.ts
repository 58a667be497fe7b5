import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, type Mention } from '../../../../../src/playground/page/state/draft/draft.ts';
import { sentText } from '../../../../../src/playground/page/state/draft/sent-text.ts';

const KNOWN = [
  { id: '1', name: '@Ada', about: '', sent: '<@1>' },
  { id: '2', name: '@Ada Lovelace', about: '', sent: '<@2>' },
  { id: '3', name: '@Nota (2)', about: 'App', sent: '<@3>' },
];

function sent(text: string, mentions: readonly Mention[] = []): string {
  return sentText({ ...EMPTY_DRAFT, text, mentions }, KNOWN);
}

describe('a text as it is sent', () => {
  it('mentions whom one picked, also in brackets', () => {
    expect(sent('(@Ada)', [{ shown: '@Ada', sent: '<@1>' }])).toBe('(<@1>)');
  });

  it('takes a picked name for a mention only where it is no part of a longer one', () => {
    const picked = [
      { shown: '@Ada', sent: '<@1>' },
      { shown: '#daily', sent: '<#7>' },
    ];

    expect(sent('hi @Ada and @Adam, mail x@Ada.com', picked)).toBe(
      'hi <@1> and @Adam, mail x@Ada.com',
    );
    expect(sent('@Ada, not @Ada Lovelace', picked)).toBe('<@1>, not <@2>');
    expect(sent('#daily, not #daily-tip', picked)).toBe('<#7>, not #daily-tip');
  });

  it('mentions the one that was picked of two with the same name', () => {
    expect(sent('@Ada', [{ shown: '@Ada', sent: '<@9>' }])).toBe('<@9>');
  });

  it('mentions whose name is typed in full, and the longest name that fits', () => {
    expect(sent('@Ada, and @ada lovelace: hi')).toBe('<@1>, and <@2>: hi');
    expect(sent('@nota (2) what is a lambda?')).toBe('<@3> what is a lambda?');
  });

  it.each(['@Adam', 'mail ada@ada', '@nobody', 'Ada'])('leaves %s as it is', (text) => {
    expect(sent(text)).toBe(text);
  });
});
