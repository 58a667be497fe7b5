import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SectionTable } from '../../src/library/section-table.ts';
import { aNote } from '../builders/library.ts';

const notes = Array.from({ length: 5 }, (_, number) =>
  aNote(`note-${number}.md`, `# Note ${number}\n## First\nText.\n## Second\nText.\n`),
);
const sections = notes.flatMap((note) => note.sections);

describe('a table of sections', () => {
  it('has them all, however much of it was filled before one is looked for', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(6), (steps, stepsAfter) => {
        const table = new SectionTable(notes);
        const filling = table.fillSteps();
        for (let step = 0; step < steps; step += 1) filling.next();

        const found = sections.map(({ id }) => table.get(id));
        for (let step = 0; step < stepsAfter; step += 1) filling.next();

        expect(found).toEqual(sections);
        expect(table.get('no-section')).toBeUndefined();
        expect(table.size).toBe(sections.length);
      }),
    );
  });
});
