import { describe, expect, it } from 'vitest';
import { overview } from '../../src/answers/overview.ts';
import { aLibrary } from '../builders/library.ts';

describe('overview', () => {
  it('counts what the notes hold, the largest category first', () => {
    const library = aLibrary({
      'a.md': '---\ncategory: go\n---\n# A\n**Lambda**: runs code\n',
      'b.md': '---\ncategory: aws\n---\n# B\n\n## Exam tips\n* Learn it\n',
      'c.md': '---\ncategory: aws\n---\n# C\n',
      'd.md': '# D\n',
    });

    expect(overview(library)).toEqual({
      notes: 4,
      sections: 5,
      definitions: 1,
      tips: 1,
      categories: [
        { name: 'aws', notes: 2 },
        { name: 'go', notes: 1 },
      ],
      loadedAtMs: library.loadedAtMs,
      exampleTopic: 'Lambda',
    });
  });

  it('takes a heading as the example where nothing is defined', () => {
    expect(overview(aLibrary({ 'a.md': '# Queues\n' })).exampleTopic).toBe('Queues');
  });

  it('takes a term of a note with exam tips as the example, for that shows all there is', () => {
    const library = aLibrary({
      'a.md': '# A\n**Lambda**: runs code\n',
      'b.md': '# B\n\n## Exam tips\n* Nothing is defined here\n',
      'c.md': '# C\n**Fargate**: runs containers\n\n## Exam tips\n* Learn it\n',
    });

    expect(overview(library).exampleTopic).toBe('Fargate');
  });

  it('has no example without notes', () => {
    expect(overview(aLibrary({})).exampleTopic).toBeNull();
  });
});
