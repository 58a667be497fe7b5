import type { REST } from 'discord.js';

/** The requests that the daily tip makes. */
export type DailyRest = Pick<REST, 'get' | 'post'>;
