import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { aPng } from '../../builders/images.ts';
import { aNotesFolder } from '../../builders/notes-folder.ts';

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
    ['![[x.png|center|300]]', ''],
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

  it('may be embedded in the note itself', async () => {
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

  it('that are embedded in the note itself and damaged are left out', async () => {
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

/** An image as editors embed it in the text. */
function asData(picture: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
}
