import type { UsedName } from '../search/library-names.ts';
import { editDistance } from '../search/text/edit-distance.ts';
import { textKey } from '../search/text/text-key.ts';

/** Categories or tags that a person may have meant by a name that no note has. */
export interface NamesInstead {
  /** Those with similar names, the most similar first. */
  readonly near: readonly string[];
  /** The others, the most used first. */
  readonly others: readonly string[];
}

/** Names that are more than a third of the typed letters away have nothing to do with it. */
const NEAR_SHARE = 1 / 3;

/** What to choose instead of a name that there is not. */
export function namesInstead(names: readonly UsedName[], typed: string): NamesInstead {
  const typedKey = textKey(typed);
  const apart = ({ key }: UsedName) =>
    typedKey !== '' && key.includes(typedKey) ? 0 : editDistance(typedKey, key);
  const isNear = (name: UsedName) => apart(name) <= NEAR_SHARE * typedKey.length;
  const byUses = names.toSorted((left, right) => right.uses - left.uses);
  const near = byUses.filter(isNear).toSorted((left, right) => apart(left) - apart(right));
  return {
    near: near.map(({ name }) => name),
    others: byUses.filter((name) => !isNear(name)).map(({ name }) => name),
  };
}
