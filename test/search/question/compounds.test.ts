import { describe, expect, it } from 'vitest';
import { humps } from '../../../src/search/question/compounds.ts';

describe('humps', () => {
  it('cuts an identifier where a capital follows a small letter or a digit', () => {
    expect(humps('ThrottlingException')).toEqual(['throttling', 'exception']);
    expect(humps('S3Bucket')).toEqual(['s3', 'bucket']);
  });

  it('finds none in plain words and acronyms', () => {
    expect(humps('Lambda')).toEqual([]);
    expect(humps('SQS')).toEqual([]);
  });
});
