import type { TipGroup } from '../../../answers/tips.ts';
import { isTipsHeading } from '../../../library/outline/tips-heading.ts';
import { trailBelowTitle } from '../source-line.ts';

/**
 * The title of each group of tips, in plain text: its note's name, because headings of tips are all alike. If several
 * groups would have the same title, each also gets what its tips are about: `MPI › Broadcast`.
 */
export function groupTitles(groups: readonly TipGroup[]): readonly string[] {
  return groups.map((group) => {
    const { title } = group.note;
    const isShared = groups.some((other) => other !== group && other.note.title === title);
    const topic = isShared ? topicOf(group) : title;
    return topic === title ? title : `${title} › ${topic}`;
  });
}

/** The section's heading; if that only says that tips follow, the one above, if there is any. */
function topicOf({ note, section }: TipGroup): string {
  const above = trailBelowTitle(note, section).at(-1);
  return isTipsHeading(section.heading) ? (above ?? section.heading) : section.heading;
}
