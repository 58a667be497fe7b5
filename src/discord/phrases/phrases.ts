import type { BrowsePhrases } from './contract/browse.ts';
import type { CommonPhrases } from './contract/common.ts';
import type { DailyPhrases } from './contract/daily.ts';
import type { ExplainPhrases } from './contract/explain.ts';
import type { FeedbackPhrases } from './contract/feedback.ts';
import type { HelpPhrases } from './contract/help.ts';
import type { NotesPhrases } from './contract/notes.ts';
import type { PlacesPhrases } from './contract/places.ts';
import type { PracticePhrases } from './contract/practice.ts';
import type { SearchPhrases } from './contract/search.ts';
import type { SettingsPhrases } from './contract/settings.ts';
import type { SharingPhrases } from './contract/sharing.ts';
import type { TipsPhrases } from './contract/tips.ts';

/**
 * Everything that the bot says in one language, by feature. Texts are Discord's Markdown unless the contract says
 * that they are plain; callers escape what they insert.
 */
export interface Phrases {
  readonly common: CommonPhrases;
  readonly places: PlacesPhrases;
  readonly explain: ExplainPhrases;
  readonly search: SearchPhrases;
  readonly practice: PracticePhrases;
  readonly tips: TipsPhrases;
  readonly help: HelpPhrases;
  readonly browse: BrowsePhrases;
  readonly daily: DailyPhrases;
  readonly feedback: FeedbackPhrases;
  readonly notes: NotesPhrases;
  readonly settings: SettingsPhrases;
  readonly sharing: SharingPhrases;
}
