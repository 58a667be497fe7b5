import { type PlacedTip, withPlace } from '../../answers/placed-tip.ts';
import type { Library } from '../../library/library.ts';
import { parseTopic, tipsAbout } from './topic.ts';

/** A tip of a stored topic at random, but not `exceptId`; `null` when there is no other. */
export function drawFrom(
  library: Library,
  topic: string,
  exceptId: string,
  random: () => number,
): PlacedTip | null {
  const others = tipsAbout(library, parseTopic(topic)).filter(({ id }) => id !== exceptId);
  const tip = others[Math.floor(random() * others.length)];
  return tip === undefined ? null : withPlace(library, tip);
}
