import type { TipGroup } from '../../../answers/tips.ts';
import { isTipsHeading } from '../../../library/outline/tips-heading.ts';
import { trailBelowTitle } from '../source-line.ts';

/**
 * What each group of tips is called, in plain text: as its note, because the headings over tips are all alike. Where several
 * groups would be called so, each is told apart by what its tips are about: `MPI › Broadcast`.
 */
export function groupTitles(groups: readonly TipGroup[]): readonly string[] {
  return groups.map((group) => {
    const { title } = group.note;
    const isShared = groups.some((other) => other !== group && other.note.title === title);
    const topic = isShared ? topicOf(group) : title;
    return topic === title ? title : `${title} › ${topic}`;
  });
}

/** The heading of the section; where that only says that tips follow, the one above, if there is any. */
function topicOf({ note, section }: TipGroup): string {
  const above = trailBelowTitle(note, section).at(-1);
  return isTipsHeading(section.heading) ? (above ?? section.heading) : section.heading;
}
