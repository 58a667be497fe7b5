import type { Found, Inline, TimestampStyle } from './syntax.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string>>) => Inline;
}

const RULES: readonly Rule[] = [
  { pattern: /^<@!?(?<id>\d+)>/, read: ({ id = '' }) => ({ kind: 'user', id }) },
  { pattern: /^<@&(?<id>\d+)>/, read: ({ id = '' }) => ({ kind: 'role', id }) },
  { pattern: /^<#(?<id>\d+)>/, read: ({ id = '' }) => ({ kind: 'channel', id }) },
  {
    pattern: /^<\/(?<name>[-\p{L}\p{N}_]+(?: [-\p{L}\p{N}_]+){0,2}):(?<id>\d+)>/u,
    read: ({ name = '', id = '' }) => ({ kind: 'command', name, id }),
  },
  {
    pattern: /^<a?:(?<name>\w+):(?<id>\d+)>/,
    read: ({ name = '', id = '' }) => ({ kind: 'emoji', name, id }),
  },
  {
    pattern: /^<t:(?<seconds>-?\d{1,13})(?::(?<style>[tTdDfFsSR]))?>/,
    read: ({ seconds, style }) => ({
      kind: 'timestamp',
      unixSeconds: Number(seconds),
      style: isTimestampStyle(style) ? style : 'f',
    }),
  },
];

/** Parses Discord's syntax in angle brackets: mentions, commands, custom emoji and times. */
export function matchMention(text: string, at: number): Found | null {
  const rest = text.slice(at, at + 200);

  for (const { pattern, read } of RULES) {
    const match = pattern.exec(rest);
    if (match !== null) return { node: read(match.groups ?? {}), end: at + match[0].length };
  }

  return null;
}

/** `@everyone` and `@here`. */
export function matchEveryone(text: string, at: number): Found | null {
  for (const name of ['everyone', 'here'] as const) {
    if (text.startsWith(`@${name}`, at)) {
      return { node: { kind: 'everyone', name }, end: at + name.length + 1 };
    }
  }

  return null;
}

function isTimestampStyle(style: string | undefined): style is TimestampStyle {
  return style !== undefined && 'tTdDfFsSR'.includes(style);
}
