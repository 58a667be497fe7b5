import { expect, it } from 'vitest';
import { noteLinks } from '../../../../src/discord/note-link.ts';
import { phraseBook } from '../../../../src/discord/phrases/phrase-book.ts';
import { statusMessage } from '../../../../src/discord/views/notes/status-message.ts';
import { aLibrary } from '../../../builders/library.ts';
import { readComponents } from '../../../builders/sent-message.ts';

function statusOf(texts: Readonly<Record<string, string>>): string {
  const look = { phrases: phraseBook('en'), linkTo: noteLinks(null), maxAttachmentBytes: 1 };
  const reported = { library: aLibrary(texts), fault: null, ignored: [] };
  return readComponents(statusMessage(reported, 0, look).components).text;
}

it('says once what is wrong in several lines of a file', () => {
  const text = statusOf({ 'a.md': '# A\n[x]()\n\n[y]()\n', 'b.md': '# B\n[z]()\n' });

  expect(text).toContain(
    '**a.md**\n🟡 line 2, line 4: This link or image has no address.\n**b.md**',
  );
});

it('names no more than five of the lines', () => {
  expect(statusOf({ 'a.md': `# A\n${'[x]()\n\n'.repeat(9)}` })).toContain('line 8, line 10, …: ');
});
