import { once } from 'node:events';
import { chmod, mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NotesFolderError } from '../../src/library/files/notes-folder-error.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { aPng } from '../builders/images.ts';
import { aNotesFolder } from '../builders/notes-folder.ts';
import { withoutRootRights } from '../builders/rights.ts';

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

describe('links in the file system', () => {
  it('are no way into a loop', async () => {
    const folder = await aNotesFolder({ 'a/note.md': '# Note\nText' });
    await symlink('..', join(folder, 'a/up'));
    await symlink('self', join(folder, 'self'));

    const library = await loadLibrary([folder]);

    expect(library.notes.map(({ file }) => file)).toEqual(['a/note.md']);
    expect(library.problems).toMatchObject([{ file: 'self', code: 'link-dangling' }]);
  });

  it('that lead nowhere are problems', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText' });
    await symlink('gone.md', join(folder, 'b.md'));

    const library = await loadLibrary([folder]);

    expect(library.problems).toMatchObject([
      { folder, file: 'b.md', line: 1, code: 'link-dangling', severity: 'warning' },
    ]);
  });

  it('that lead out of the folder are not followed', async () => {
    const outside = await aNotesFolder({ 'secret.md': '# Secret\nText' });
    const folder = await aNotesFolder({ 'a.md': '# A\nText' });
    await symlink(outside, join(folder, 'dir'));
    await symlink(join(outside, 'secret.md'), join(folder, 'secret.md'));

    const library = await loadLibrary([folder]);

    expect(library.notes.map(({ file }) => file)).toEqual(['a.md']);
    expect(library.problems.map(({ file, code }) => [file, code])).toEqual([
      ['dir', 'link-outside'],
      ['secret.md', 'link-outside'],
    ]);
  });

  it('that lead to a folder beside it are not followed either, however that is called', async () => {
    const folder = await aNotesFolder({ 'notes/a.md': '# A\nText', 'notes-old/b.md': '# B' });
    await symlink('../notes-old', join(folder, 'notes/old'));

    const { notes, problems } = await loadLibrary([join(folder, 'notes')]);

    expect(notes.map(({ file }) => file)).toEqual(['a.md']);
    expect(problems).toMatchObject([{ file: 'old', code: 'link-outside', severity: 'warning' }]);
  });

  it('to what is inside are read where it stands, once', async () => {
    const folder = await aNotesFolder({ 'a/note.md': '# Note\nText' });
    await symlink('a/note.md', join(folder, 'again.md'));

    const library = await loadLibrary([folder]);

    expect(library.notes.map(({ file }) => file)).toEqual(['a/note.md']);
    expect(library.problems).toEqual([]);
  });

  it('may be the notes folder', async () => {
    const folder = await aNotesFolder({ 'notes/a.md': '# A\n![x](x.png)', 'notes/x.png': aPng() });
    await symlink('notes', join(folder, 'current'));

    const library = await loadLibrary([join(folder, 'current')]);

    expect(library.notes).toMatchObject([{ file: 'a.md', images: [{ file: 'x.png' }] }]);
  });
});

describe('files that are no clean text', () => {
  it('may begin with a byte order mark', async () => {
    const folder = await aNotesFolder({ 'a.md': '\ufeff---\ntitle: Marked\n---\n# A\nText' });

    const library = await loadLibrary([folder]);

    expect(library.notes[0]?.title).toBe('Marked');
    expect(library.problems).toEqual([]);
  });

  it.each([
    ['Latin-1', Buffer.from('# Ünder\nfine\nthe gr\xf6ßte\n', 'latin1'), 1],
    [
      'a broken character',
      Buffer.concat([Buffer.from('# A\nfine\n'), Buffer.from([0xc3, 0x28])]),
      3,
    ],
    ['a character cut in two', Buffer.from('# Ü').subarray(0, 3), 1],
    ['UTF-16', Buffer.from('\ufeff# A\n', 'utf16le'), 1],
    ['an image', Buffer.from(aPng()), 1],
  ])('are problems in %s, and no broken words', async (_, bytes, line) => {
    const folder = await aNotesFolder({ 'a.md': bytes, 'b.md': '# B\nText' });

    const library = await loadLibrary([folder]);

    expect(library.notes.map(({ file }) => file)).toEqual(['b.md']);
    expect(library.problems).toMatchObject([
      { file: 'a.md', code: 'encoding', severity: 'error', line },
    ]);
  });

  it('are read without their control characters', async () => {
    const folder = await aNotesFolder({
      'a.md': "---\ntitle: 'Back\bspace'\n---\n# N\0UL\nText\x1b[0m\n",
    });

    const library = await loadLibrary([folder]);

    expect(library.notes[0]?.title).toBe('Backspace');
    expect(library.sections[0]).toMatchObject({ heading: 'NUL', plain: 'Text[0m' });
    expect(library.problems).toMatchObject([
      { code: 'control-character', line: 2, severity: 'hint' },
    ]);
  });

  it('are left out when they are far too large', async () => {
    const folder = await aNotesFolder({ 'a.md': Buffer.alloc(20_000_001, 'x') });

    const library = await loadLibrary([folder]);

    expect(library.problems).toMatchObject([{ file: 'a.md', code: 'file-too-large' }]);
  });
});

describe('names that are not UTF-8', () => {
  /** `Prüf`, with its umlaut as Latin-1 writes it. */
  const LATIN_1 = Buffer.from('Pr\xfcf', 'latin1');

  it('are problems of notes, images and folders, and of nothing else', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText' });
    const at = (ending: string) =>
      Buffer.concat([Buffer.from(`${folder}/`), LATIN_1, Buffer.from(ending)]);
    for (const ending of ['.md', '.png', '.txt']) await writeFile(at(ending), '# B\nText');
    await mkdir(at(''));

    const library = await loadLibrary([folder]);

    expect(library.notes.map(({ file }) => file)).toEqual(['a.md']);
    expect(library.problems.map(({ file, code }) => [file, code])).toEqual([
      ['Pr\ufffdf', 'name-not-utf8'],
      ['Pr\ufffdf.md', 'name-not-utf8'],
      ['Pr\ufffdf.png', 'name-not-utf8'],
    ]);
    expect(library.problems[0]?.whatWasDone).toContain('Rename it');
  });

  it('are told from names that have the character that stands for such ones', async () => {
    const folder = await aNotesFolder({ 'Pr\ufffdf/Pr\ufffdf.md': '# A\nText' });

    const library = await loadLibrary([folder]);

    expect(library.notes).toHaveLength(1);
    expect(library.problems).toEqual([]);
  });
});

describe('what may not be read', () => {
  it('is a problem, and the rest is read', async () => {
    const folder = await aNotesFolder({
      'a/x.md': '# X\nText',
      'b.md': '# B\nText',
      'c.md': '# C\nText',
    });
    await chmod(join(folder, 'a'), 0);
    await chmod(join(folder, 'b.md'), 0);

    const library = await withoutRootRights(folder, () => loadLibrary([folder]));
    await chmod(join(folder, 'a'), 0o700);

    expect(library.notes.map(({ file }) => file)).toEqual(['c.md']);
    expect(library.problems).toMatchObject([
      { file: 'a', code: 'folder-unreadable', severity: 'error' },
      { file: 'b.md', code: 'file-unreadable', severity: 'error' },
    ]);
  });

  it('is no problem where it is left out anyway', async () => {
    const folder = await aNotesFolder({
      'a/x.md': '# X',
      'c.md': '# C\nText',
      '.notaignore': 'a/\n',
    });
    await chmod(join(folder, 'a'), 0);

    const library = await withoutRootRights(folder, () => loadLibrary([folder]));
    await chmod(join(folder, 'a'), 0o700);

    expect(library.notes.map(({ file }) => file)).toEqual(['c.md']);
    expect(library.problems).toEqual([]);
  });

  it('may be what is in a folder that can be listed but not entered', async () => {
    const folder = await aNotesFolder({ 'a/x.md': '# X\nText', 'c.md': '# C\nText' });
    await chmod(join(folder, 'a'), 0o444);

    const library = await withoutRootRights(folder, () => loadLibrary([folder]));
    await chmod(join(folder, 'a'), 0o700);

    expect(library.notes.map(({ file }) => file)).toEqual(['c.md']);
    expect(library.problems).toMatchObject([{ file: 'a/x.md', code: 'file-unreadable' }]);
  });

  it.each([
    ['listed', 0],
    ['entered', 0o444],
  ])(
    'may be the notes folder itself, if it can’t be %s: then it is said what to do',
    async (_, mode) => {
      const folder = await aNotesFolder({ 'notes/a.md': '# A\nText' });
      await chmod(join(folder, 'notes'), mode);

      const loading = withoutRootRights(folder, () => loadLibrary([join(folder, 'notes')]));

      await expect(loading).rejects.toThrow(NotesFolderError);
      await expect(loading).rejects.toThrow(/cannot be read. Give this user the right to read it./);
      await chmod(join(folder, 'notes'), 0o700);
    },
  );

  it('includes a folder with the name of a note', async () => {
    const folder = await aNotesFolder({ 'b.md': '# B' });
    await mkdir(join(folder, 'a.md'));
    await writeFile(join(folder, 'a.md/x.md'), '# X');

    expect(await filesOf(folder)).toEqual(['a.md/x.md', 'b.md']);
  });
});

it('passes over what is neither a file nor a folder, whatever its name', async () => {
  const folder = await aNotesFolder({ 'a.md': '# A\nText' });
  const socket = createServer().listen(join(folder, 'socket.md'));
  await once(socket, 'listening');

  const { notes, problems } = await loadLibrary([folder]);
  socket.close();

  expect(notes.map(({ file }) => file)).toEqual(['a.md']);
  expect(problems).toEqual([]);
});

describe('the images of a note', () => {
  it('are known by type and size as their content says', async () => {
    const folder = await aNotesFolder({
      'aws/a.md': '# A\nText\n\n![A diagram](./img/one.jpg)\n',
      'aws/img/one.jpg': aPng(300, 200),
    });

    const library = await loadLibrary([folder]);

    expect(library.notes[0]?.images).toMatchObject([
      { line: 4, alt: 'A diagram', file: 'aws/img/one.jpg', type: 'png', width: 300, height: 200 },
    ]);
    expect(library.notes[0]?.images[0]?.sectionId).toBe(library.sections[0]?.id);
    expect(library.notes[0]?.images[0]?.bytes).toBe(aPng(300, 200).length);
    expect(library.problems).toEqual([]);
  });

  it.each([
    ['an encoded name', '![x](./my%20diagram.png)'],
    ['a name in angle brackets', '![x](<my diagram.png>)'],
    ['a tag of HTML', '<img src="my diagram.png" alt="x">'],
    ['a tag of HTML in a line', 'Text <img alt="x" src=\'my diagram.png\'/> text'],
    ['a reference', '![x][d]\n\n[d]: <my diagram.png>'],
    ['a query', '![x](my%20diagram.png?raw=true)'],
    ['a path from the top of the folder', '![x](</a/my diagram.png>)'],
    ['an embed of Obsidian', '![[my diagram.png]]'],
    ['an embed by a path from the note', '![[../a/my diagram.png]]'],
    ['an embed with a size', '![[my diagram.png|300]]'],
  ])('may be shown by %s', async (_, markdown) => {
    const folder = await aNotesFolder({
      'a/a.md': `# A\n${markdown}\n`,
      'a/my diagram.png': aPng(),
    });

    const library = await loadLibrary([folder]);

    expect(library.notes[0]?.images).toMatchObject([{ line: 2, file: 'a/my diagram.png' }]);
    expect(library.problems).toEqual([]);
  });

  it.each([
    ['![[x.png|A VPC with subnets]]', 'A VPC with subnets'],
    ['![[x.png|A VPC|300]]', 'A VPC'],
    ['![[x.png|300x200]]', ''],
    ['![[x.png]]', ''],
  ])('say what they show as their embed says: %s', async (embed, alt) => {
    const folder = await aNotesFolder({ 'a.md': `# A\n${embed}\n`, 'x.png': aPng() });

    const library = await loadLibrary([folder]);

    expect(library.notes[0]?.images).toMatchObject([{ alt }]);
  });

  it.each([
    ['![x](caf\u00e9.png)', 'cafe\u0301.png'],
    ['![[caf\u00e9.png]]', 'cafe\u0301.png'],
    ['![x](cafe\u0301.png)', 'caf\u00e9.png'],
  ])('are found though their accents are spelt in another way: %s', async (image, file) => {
    const folder = await aNotesFolder({ 'a.md': `# A\n${image}\n`, [file]: aPng() });

    const library = await loadLibrary([folder]);

    expect(library.notes[0]?.images).toMatchObject([{ file }]);
    expect(library.problems).toEqual([]);
  });

  it('are found by name anywhere in the folder, nearest to the top', async () => {
    const folder = await aNotesFolder({
      'a/b/a.md': '# A\n![[x.png]] ![[deep/y.png]]\n',
      'files/x.png': aPng(),
      'files/old/x.png': aPng(),
      'files/deep/y.png': aPng(),
    });

    const library = await loadLibrary([folder]);

    expect(library.notes[0]?.images.map(({ file }) => file)).toEqual([
      'files/x.png',
      'files/deep/y.png',
    ]);
  });

  it.each([
    ['../outside.png'],
    ['../../etc/passwd'],
    ['a/../../outside.png'],
    ['%2e%2e/outside.png'],
    ['..\\outside.png'],
    ['/../outside.png'],
  ])('are never taken from outside the folder: %s', async (target) => {
    const top = await aNotesFolder({
      'outside.png': aPng(),
      'notes/a.md': `# A\n![x](<${target}>)\n`,
    });

    const library = await loadLibrary([join(top, 'notes')]);

    expect(library.notes[0]?.images).toEqual([]);
    expect(library.problems).toMatchObject([{ code: 'image-outside', severity: 'error', line: 2 }]);
  });

  it('are never taken through a link that leads out', async () => {
    const outside = await aNotesFolder({ 'secret.png': aPng() });
    const folder = await aNotesFolder({ 'a.md': '# A\n![x](x.png) ![y](dir/secret.png)\n' });
    await symlink(join(outside, 'secret.png'), join(folder, 'x.png'));
    await symlink(outside, join(folder, 'dir'));

    const library = await loadLibrary([folder]);

    expect(library.notes[0]?.images).toEqual([]);
    expect(library.problems.filter(({ code }) => code === 'image-outside')).toHaveLength(2);
  });

  it.each([
    ['that is not there', 'gone.png', 'image-missing'],
    ['that is not there from the top', '/etc/passwd', 'image-missing'],
    ['that is not there by name', '[[gone.png]]', 'image-missing'],
    ['that is text', 'text.png', 'image-unreadable'],
    ['that is empty', 'empty.png', 'image-unreadable'],
    ['that is a folder', 'folder.png', 'image-unreadable'],
    ['of a kind that is not shown', 'old.bmp', 'image-unreadable'],
  ])('%s are problems with their line', async (_, target, code) => {
    const markdown = target.startsWith('[') ? `!${target}` : `![x](${target})`;
    const folder = await aNotesFolder({
      'a.md': `# A\nOne\ntwo ${markdown}\n`,
      'text.png': 'not an image',
      'empty.png': '',
      'folder.png/': '',
      'old.bmp': Buffer.from(`BM${'\0'.repeat(60)}`),
    });

    const library = await loadLibrary([folder]);

    expect(library.problems).toMatchObject([{ code, line: 3, severity: 'error' }]);
  });

  it('may stand in the note itself', async () => {
    const folder = await aNotesFolder({
      'docs.md': `# A\n![][image1]\n## B\n![A VPC][image2]\n\n[image1]: <${asData(aPng(3, 2))}>\n\n[image2]: <${asData(aPng(9, 9))}>\n`,
      'typora.md': `# A\r\n![A VPC](${asData(aPng(300, 200))}) and <img alt="B" src="${asData(aPng(4, 1))}">\r\n`,
    });

    const { notes, problems } = await loadLibrary([folder]);

    expect(notes.flatMap(({ images }) => images)).toMatchObject([
      { file: 'docs.md', embedded: 0, line: 2, alt: '', type: 'png', width: 3, height: 2 },
      { file: 'docs.md', embedded: 1, line: 4, alt: 'A VPC', width: 9, height: 9 },
      { file: 'typora.md', embedded: 0, line: 2, alt: 'A VPC', width: 300, height: 200 },
      { file: 'typora.md', embedded: 1, line: 2, alt: 'B', width: 4, height: 1 },
    ]);
    expect(notes[1]?.images[0]?.bytes).toBe(aPng(300, 200).length);
    expect(notes[1]?.sections[0]?.plain).toBe('A VPC and');
    expect(problems).toEqual([]);
  });

  it('that stand in the note itself and are damaged are left out', async () => {
    const folder = await aNotesFolder({
      'a.md': `# A\nText\n![x](data:image/png;base64,${'AAAA'.repeat(100)})\n`,
    });

    const { notes, problems } = await loadLibrary([folder]);

    expect(notes[0]?.images).toEqual([]);
    expect(notes[0]?.sections[0]?.plain).toBe('Text x');
    expect(problems).toMatchObject([
      {
        code: 'image-unreadable',
        line: 3,
        message: expect.stringMatching(/^A picture in the text/),
      },
    ]);
  });

  it('on the web are not looked for', async () => {
    const folder = await aNotesFolder({
      'a.md':
        '# A\n![x](https://example.org/x.png) ![y](//example.org/y.png) ![z](data:image/png;base64,AA)\n',
    });

    const library = await loadLibrary([folder]);

    expect(library.notes[0]?.images).toEqual([]);
    expect(library.problems).toEqual([]);
  });

  it('in code are not looked for', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\n`![x](x.png)`\n\n```\n![y](y.png)\n```\n' });

    expect((await loadLibrary([folder])).problems).toEqual([]);
  });
});

/** A picture as editors write it into the text. */
function asData(picture: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
}

async function filesOf(folder: string): Promise<string[]> {
  const { notes } = await loadLibrary([folder]);
  return notes.map(({ file }) => file);
}
