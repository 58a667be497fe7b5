import { Locale, type LocaleString } from 'discord-api-types/v10';
import * as z from 'zod';
import { DEFAULT_SETTINGS, type GuildSettings } from '../discord/guild-settings.ts';
import type { GuildSettingsChange, GuildSettingsRow } from '../store/settings.ts';

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

/** The columns of a change; what it leaves out stays. */
export function writeGuildChange(change: Partial<GuildSettings>): GuildSettingsChange {
  const { channelIds, categories } = change;
  return {
    channels: channelIds && writeNames(channelIds),
    categories: categories === undefined ? undefined : writeNames(categories),
    language: change.language,
    answers_mentions: writeFlag(change.answersMentions),
    answers_privately: writeFlag(change.answersPrivately),
    keeps_questions: writeFlag(change.keepsQuestions),
    flood_seconds: change.floodSeconds,
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

function readLanguage(name: string | null): LocaleString | null {
  return Object.values(Locale).find((known) => known === name) ?? null;
}

function readFlag(value: number | null): boolean | null {
  return value === null ? null : value === 1;
}

function writeFlag(isOn: boolean | undefined): number | undefined {
  return isOn === undefined ? undefined : Number(isOn);
}
