import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NotesFolderError } from '../../src/library/files/notes-folder-error.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { filesOf } from '../builders/library.ts';
import { aNotesFolder } from '../builders/notes-folder.ts';

describe('loadLibrary', () => {
  it('reads every Markdown file, sorted by folder and file', async () => {
    const folder = await aNotesFolder({
      'b.md': '# B',
      'a/z.markdown': '# Z',
      'a/y.MD': '# Y',
      'a/x.txt': 'no note',
      'a/w.ipynb': 'no note',
    });

    const library = await loadLibrary([folder], { now: () => 1234 });

    expect(library.notes.map(({ file }) => file)).toEqual(['a/y.MD', 'a/z.markdown', 'b.md']);
    expect(library.notes[0]?.folder).toBe(folder);
    expect(library.loadedAtMs).toBe(1234);
  });

  it.each(['mdx', 'qmd', 'Rmd', 'RMD', 'Rmarkdown', 'mdown', 'mkd'])(
    'reads Markdown in a file that ends in .%s, as other programs name it',
    async (ending) => {
      const file = `aws-sqs.${ending}`;
      const folder = await aNotesFolder({ [file]: 'Pull', 'a.md': `[x](${file}) [y](aws-sqs)` });

      const { notes, links, problems } = await loadLibrary([folder]);

      expect(notes.map((note) => [note.file, note.title])).toContainEqual([file, 'aws sqs']);
      expect(links).toHaveLength(2);
      expect(problems).toEqual([]);
    },
  );

  it('finds every note and section by its id', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nx\n## B\ny', 'c.md': '# C\nz' });

    const library = await loadLibrary([folder]);

    expect(library.notes).toHaveLength(2);
    for (const note of library.notes) {
      expect(library.noteById.get(note.id)).toBe(note);
    }
    for (const section of library.sections) {
      expect(library.sectionById.get(section.id)).toBe(section);
      expect(library.noteById.get(section.noteId)?.sections).toContain(section);
    }
  });

  it.each(['.obsidian', '.git', '.trash', '.hidden', 'node_modules', 'a/node_modules'])(
    'leaves the folder %s alone',
    async (name) => {
      const folder = await aNotesFolder({ [`${name}/note.md`]: '# Note', 'kept.md': '# Kept' });

      expect(await filesOf(folder)).toEqual(['kept.md']);
    },
  );

  it('leaves what Logseq keeps of pages alone, which would be answers twice', async () => {
    const folder = await aNotesFolder({
      'pages/sqs.md': '# SQS',
      'logseq/bak/pages/sqs/2023-03-31T11_04_25.402Z.Desktop.md': '# SQS',
      'bak/kept.md': '# Kept',
    });

    expect(await filesOf(folder)).toEqual(['bak/kept.md', 'pages/sqs.md']);
  });

  it('reads a notes folder that is itself in a folder with a dot', async () => {
    const folder = await aNotesFolder({ '.notes/node_modules/notes/a.md': '# A' });

    expect(await filesOf(join(folder, '.notes/node_modules/notes'))).toEqual(['a.md']);
  });

  it('leaves out what .notaignore names, as git would', async () => {
    const folder = await aNotesFolder({
      '.notaignore': '# drafts\ndrafts/\n*.tmp.md\n/top.md\n!kept.tmp.md\n',
      'drafts/a.md': '# A',
      'b.tmp.md': '# B',
      'kept.tmp.md': '# Kept',
      'top.md': '# Top',
      'deep/top.md': '# Deep',
    });

    expect(await filesOf(folder)).toEqual(['deep/top.md', 'kept.tmp.md']);
  });

  it('lets the .notaignore of a folder decide about that folder', async () => {
    const folder = await aNotesFolder({
      '.notaignore': 'old-*.md\n',
      'a/.notaignore': '!old-but-good.md\nnew.md\n',
      'a/old-but-good.md': '# Good',
      'a/old-bad.md': '# Bad',
      'a/new.md': '# New',
      'new.md': '# New',
    });

    expect(await filesOf(folder)).toEqual(['a/old-but-good.md', 'new.md']);
  });

  it('starts with no notes at all', async () => {
    const library = await loadLibrary([await aNotesFolder()]);

    expect(library).toMatchObject({ notes: [], sections: [], problems: [] });
  });

  it.each(['gone', 'file.txt/gone'])('says what to do where no folder %s exists', async (path) => {
    const folder = join(await aNotesFolder({ 'file.txt': 'x' }), path);

    await expect(loadLibrary([folder])).rejects.toThrow(NotesFolderError);
    await expect(loadLibrary([folder])).rejects.toThrow(
      `The notes folder ${folder} does not exist. Create it, or name another one in NOTES_DIR.`,
    );
  });

  it('says what to do about a folder that is a file', async () => {
    const folder = await aNotesFolder({ 'note.md': '# Note' });

    await expect(loadLibrary([join(folder, 'note.md')])).rejects.toThrow(/is a file, not a folder/);
  });
});

describe('several notes folders', () => {
  it('make one library without mixing up files of one name', async () => {
    const [one, two] = [
      await aNotesFolder({ 'a.md': '# One' }),
      await aNotesFolder({ 'a.md': '# Two' }),
    ];

    const library = await loadLibrary([one, two]);

    expect(library.notes.map(({ title }) => title).sort()).toEqual(['One', 'Two']);
    expect(new Set(library.notes.map(({ id }) => id)).size).toBe(2);
    expect(library.notes.every(({ id }) => library.noteById.has(id))).toBe(true);
    expect(library.sections.every(({ id }) => library.sectionById.has(id))).toBe(true);
    expect(new Set(library.sections.map(({ id }) => id)).size).toBe(2);
  });

  it('leave the ids of the first folder as they were, wherever it is', async () => {
    const [one, two] = [
      await aNotesFolder({ 'a.md': '# One' }),
      await aNotesFolder({ 'a.md': '# Two' }),
    ];
    const alone = await loadLibrary([one]);
    const moved = join(two, '../', `${one.split('/').at(-1)}-moved`);

    const both = await loadLibrary([one, two]);
    await rename(one, moved);
    const elsewhere = await loadLibrary([moved]);
    await rename(moved, one);

    expect(both.noteById.has(alone.notes[0]?.id ?? '')).toBe(true);
    expect(elsewhere.notes[0]?.id).toBe(alone.notes[0]?.id);
  });

  it('are read once each, even if one is named twice or lies in another', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A', 'deep/b.md': '# B' });

    const library = await loadLibrary([join(folder, 'deep'), folder, folder]);

    expect(library.notes.map(({ file }) => file)).toEqual(['a.md', 'deep/b.md']);
  });

  it('may lie in each other where the outer one does not read the inner', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A', '.private/b.md': '# B' });

    const library = await loadLibrary([folder, join(folder, '.private')]);

    expect(library.notes.map(({ file }) => file)).toEqual(['a.md', 'b.md']);
  });
});
