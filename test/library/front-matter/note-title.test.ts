import { describe, expect, it } from 'vitest';
import { aNote } from '../../builders/library.ts';

describe('the title of a note', () => {
  it.each([
    ['the front matter', '---\ntitle: Given\n---\n# Heading\n', 'Given'],
    ['the first heading of the first level', '## Small\n# Large\n# Larger\n', 'Large'],
    ['the words of the file name', 'Text\n', 'aws lambda basics'],
  ])('comes from %s', (_, text, title) => {
    expect(aNote('aws/aws-lambda_basics.md', text).title).toBe(title);
  });

  it.each([
    ['CMake%3A set up Qt.md', 'CMake: set up Qt'],
    ['Set up Qt 0123456789abcdef0123456789abcdef.md', 'Set up Qt'],
    ['0123456789abcdef0123456789abcdef.md', '0123456789abcdef0123456789abcdef'],
    ['100% sure.md', '100% sure'],
  ])('has the signs that stand in the file name %s', (file, title) => {
    expect(aNote(file, 'Text\n').title).toBe(title);
  });
});
