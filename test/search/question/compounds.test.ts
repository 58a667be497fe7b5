import { describe, expect, it } from 'vitest';
import { camelCaseParts } from '../../../src/search/question/compounds.ts';

describe('the parts of a camel-case word', () => {
  it('cuts an identifier where a capital follows a small letter or a digit', () => {
    expect(camelCaseParts('ThrottlingException')).toEqual(['throttling', 'exception']);
    expect(camelCaseParts('S3Bucket')).toEqual(['s3', 'bucket']);
  });

  it('finds none in plain words and acronyms', () => {
    expect(camelCaseParts('Lambda')).toEqual([]);
    expect(camelCaseParts('SQS')).toEqual([]);
  });
});
