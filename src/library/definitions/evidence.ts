import type { Claim } from './claim.ts';
import * as around from './evidence-around.ts';
import * as inside from './evidence-inside.ts';
import { type ExaminedClaim, examine } from './examined-claim.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { MeaningShape } from './meaning.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A rule: what it checks, and how strongly it speaks for (positive) or against (negative) a
 * definition.
 */
interface Evidence {
  readonly says: string;
  readonly points: number;
  readonly holds: (claim: ExaminedClaim) => boolean;
}

/** The evidence for and against a name-shaped claim being a definition. The points are added up. */
const EVIDENCE: readonly Evidence[] = [
  { says: 'the form exists to define', points: 3, holds: inside.isDefiningForm },
  { says: 'a dictionary says no more', points: 5, holds: ({ form }) => form === 'dictionary' },
  { says: 'the term is set apart in bold or code', points: 2, holds: inside.isSetApart },
  { says: 'it gives initials, or spells them out', points: 2, holds: inside.givesInitials },
  { says: 'the meaning begins like a dictionary', points: 2, holds: means('entry') },
  { says: 'the meaning names a sort of thing', points: 1, holds: means('sort') },
  { says: 'the meaning tells a thing from others', points: 2, holds: means('specified') },
  { says: 'the term has capitals inside', points: 1, holds: inside.isProperName },
  { says: 'most items of the list look like this', points: 1, holds: around.isInTermList },
  { says: 'the heading or lead-in names the term', points: 1, holds: around.isNamedAbove },
  { says: 'a heading of the note names the term', points: 1, holds: ({ isTopic }) => isTopic },
  { says: 'the heading or lead-in announces terms', points: 1, holds: around.isAnnounced },

  { says: 'the heading or lead-in announces other', points: -3, holds: around.isOtherAnnounced },
  { says: 'the lead-in breaks off: the bullets go on', points: -3, holds: around.goesOnAbove },
  { says: 'the term is a web link: something to read', points: -3, holds: inside.isWebLink },
  { says: 'each section says it of another thing', points: -4, holds: ({ isAspect }) => isAspect },
  { says: 'the meaning is left to nested bullets', points: -3, holds: means('empty') },
  { says: 'the meaning is a row of things', points: -3, holds: means('listing') },
  { says: 'the meaning argues with the reader', points: -2, holds: means('advice') },
  { says: 'the meaning is a link or a value', points: -2, holds: means('pointer') },
  { says: 'the meaning is parted once more', points: -2, holds: inside.isPartedAgain },
  { says: 'the term ends like a label', points: -2, holds: inside.endsLikeLabel },
  { says: 'the term says how something is', points: -2, holds: inside.isQuality },
  { says: 'neighbours in the list are statements', points: -2, holds: around.isAmongStatements },
  { says: 'the meaning is about something else', points: -1, holds: means('sentence') },
  { says: 'the meaning is a name', points: -1, holds: means('names') },
  { says: 'the meaning has two words at most', points: -1, holds: inside.isShort },
  { says: 'the term is a phrase', points: -1, holds: inside.isPhrase },
  { says: 'few items of the list look like this', points: -1, holds: around.isLone },
  { says: 'it stands in running text', points: -1, holds: around.isRunningText },
  { says: 'it is an exam tip', points: -1, holds: around.isTip },
];

/** The least number of points for a claim to count as a definition. */
const ENOUGH_POINTS = 2;

/** Whether all evidence together makes a claim a definition. */
export function isDefinition(claim: Claim, vocabulary: Vocabulary, grammar: Grammar): boolean {
  const examined = examine(claim, vocabulary, grammar);
  const points = EVIDENCE.map((evidence) => (evidence.holds(examined) ? evidence.points : 0));
  return points.reduce((sum, more) => sum + more, 0) >= ENOUGH_POINTS;
}

function means(shape: MeaningShape): (claim: ExaminedClaim) => boolean {
  return ({ meaningShape }) => meaningShape === shape;
}
