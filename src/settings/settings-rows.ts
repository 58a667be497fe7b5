import { Locale, type LocaleString } from 'discord-api-types/v10';
import * as z from 'zod';
import { DEFAULT_SETTINGS, type GuildSettings } from '../discord/guild-settings.ts';
import type { GuildSettingsChange, GuildSettingsRow } from '../store/settings.ts';

/** Settings that somebody changes; the others stay. */
export type SettingsChange = { readonly [Name in keyof GuildSettings]?: GuildSettings[Name] };

const nameList = z.array(z.string()).readonly().nullable();

/** The settings in a row: what the server never decided is as by default. */
export function readGuildRow(row: GuildSettingsRow): GuildSettings {
  const standard = DEFAULT_SETTINGS;
  return {
    channelIds: readNames(row.channels) ?? standard.channelIds,
    categories: readNames(row.categories) ?? standard.categories,
    language: readLanguage(row.language) ?? standard.language,
    answersMentions: readFlag(row.answers_mentions) ?? standard.answersMentions,
    answersPrivately: readFlag(row.answers_privately) ?? standard.answersPrivately,
    keepsQuestions: readFlag(row.keeps_questions) ?? standard.keepsQuestions,
    floodSeconds: row.flood_seconds ?? standard.floodSeconds,
  };
}

/** The columns of a change. */
export function writeGuildChange(change: SettingsChange): GuildSettingsChange {
  return {
    ...(change.channelIds && { channels: writeNames(change.channelIds) }),
    ...(change.categories !== undefined && { categories: writeNames(change.categories) }),
    ...(change.language !== undefined && { language: change.language }),
    ...flagColumn('answers_mentions', change.answersMentions),
    ...flagColumn('answers_privately', change.answersPrivately),
    ...flagColumn('keeps_questions', change.keepsQuestions),
    ...(change.floodSeconds !== undefined && { flood_seconds: change.floodSeconds }),
  };
}

/** A list of names as it is stored; `null` is stored, too: it means all. */
export function writeNames(names: readonly string[] | null): string {
  return JSON.stringify(names);
}

/** A stored list of names; `null` where it means all, or is not there. */
export function readNames(text: string | null): readonly string[] | null {
  return text === null ? null : nameList.parse(JSON.parse(text));
}

const languages: ReadonlySet<string> = new Set(Object.values(Locale));

function readLanguage(name: string | null): LocaleString | null {
  return name !== null && isLanguage(name) ? name : null;
}

function isLanguage(name: string): name is LocaleString {
  return languages.has(name);
}

function readFlag(value: number | null): boolean | null {
  return value === null ? null : value === 1;
}

function flagColumn(
  column: 'answers_mentions' | 'answers_privately' | 'keeps_questions',
  value: boolean | undefined,
): GuildSettingsChange {
  return value === undefined ? {} : { [column]: Number(value) };
}
