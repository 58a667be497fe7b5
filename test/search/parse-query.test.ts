import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, parseQuestion } from '../../src/search/parse-query.ts';

describe('parseQuery', () => {
  it('takes words, quoted phrases and excluded words apart', () => {
    const query = parseQuery('  lambda "cold start" -edge -"step functions" timeout ');

    expect(query).toEqual({
      text: 'lambda "cold start" -edge -"step functions" timeout',
      words: ['lambda', 'timeout'],
      phrases: ['cold start'],
      excluded: ['edge', 'step functions'],
    });
  });

  it('reads curly quotes', () => {
    expect(parseQuery('“object lock”').phrases).toEqual(['object lock']);
  });

  it('keeps options and hyphenated words as words', () => {
    expect(parseQuery('--dry-run multi-az t2.micro').words).toEqual([
      '--dry-run',
      'multi-az',
      't2.micro',
    ]);
  });

  it('reads the options of a pasted command as words', () => {
    expect(parseQuery('kubectl get pods -n kube-system -o wide')).toMatchObject({
      words: ['kubectl', 'get', 'pods', '-n', 'kube-system', '-o', 'wide'],
      excluded: [],
    });
    expect(parseQuery('grep -r').excluded).toEqual([]);
    expect(parseQuery('docker run -it ubuntu').excluded).toEqual([]);
    expect(parseQuery('ls -la').excluded).toEqual([]);
    expect(parseQuery('rm -rf node_modules').excluded).toEqual([]);
  });

  it('leaves out a name of two letters in capitals, with a digit, or in quotes', () => {
    expect(parseQuery('addresses -IP').excluded).toEqual(['IP']);
    expect(parseQuery('buckets -s3').excluded).toEqual(['s3']);
    expect(parseQuery('modules -"js"').excluded).toEqual(['js']);
  });

  it('reads the options of a command in a question as words, of several letters too', () => {
    expect(parseQuestion('what is docker run -it "some image"')).toMatchObject({
      words: ['what', 'is', 'docker', 'run', '-it'],
      phrases: ['some image'],
      excluded: [],
    });
  });

  it('reads negative numbers as words', () => {
    expect(parseQuery('resting potential of -70mV').excluded).toEqual([]);
    expect(parseQuery('correlation of -1').excluded).toEqual([]);
  });

  it('leaves out what has no letter or digit', () => {
    expect(parseQuery('s3 - "..." -? !').words).toEqual(['s3']);
  });

  it('reads a quote that never closes as a word', () => {
    expect(parseQuery('"cold start')).toMatchObject({ words: ['"cold', 'start'], phrases: [] });
  });

  it('demands nothing in a pasted question: its quotes and dashes are punctuation', () => {
    const query = parseQuery(
      'A user has opened a "Production System Down" case with Support. What -exactly- is the expected response time?',
    );

    expect(query).toMatchObject({ phrases: [], excluded: [] });
    expect(query.words).toContain('"Production');
  });

  it('never throws and never invents text', () => {
    const graphemes = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 });
    const pieces = fc.constantFrom('"', '“', '”', ' -', ' ', 'lambda', '"cold start"', ' -"edge"');
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(graphemes, pieces) }), (text) => {
        const query = parseQuery(text);

        for (const part of [...query.words, ...query.phrases, ...query.excluded]) {
          expect(text).toContain(part);
        }
      }),
    );
  });
});
