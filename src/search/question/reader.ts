import type { SectionIndex } from '../index/section-index.ts';
import type { RankingSettings } from '../ranking-settings.ts';
import type { WordForms } from '../text/word-forms.ts';
import type { Dictionary } from './dictionary.ts';
import type { Initials } from './initials.ts';
import type { Synonyms } from './synonyms.ts';

/** What is needed to read questions. */
export interface Reader {
  readonly index: SectionIndex;
  /** Those of the notes, plus the function words of a question's own language while it is read. */
  readonly forms: WordForms;
  readonly dictionary: Dictionary;
  readonly initials: Initials;
  readonly synonyms: Synonyms;
  readonly settings: RankingSettings;
}
