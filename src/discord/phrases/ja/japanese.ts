import type { Phrases } from '../phrases.ts';
import { browse } from './browse.ts';
import { common } from './common.ts';
import { daily } from './daily.ts';
import { explain } from './explain.ts';
import { feedback } from './feedback.ts';
import { help } from './help.ts';
import { notes } from './notes.ts';
import { places } from './places.ts';
import { practice } from './practice.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { sharing } from './sharing.ts';
import { tips } from './tips.ts';

/** Japanese. */
export const japanese: Phrases = {
  common,
  places,
  explain,
  search,
  practice,
  tips,
  help,
  browse,
  daily,
  feedback,
  notes,
  settings,
  sharing,
};
