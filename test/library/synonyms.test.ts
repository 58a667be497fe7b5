import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { parseSynonyms } from '../../src/library/synonyms.ts';
import { aNotesFolder } from '../builders/notes-folder.ts';

describe('parseSynonyms', () => {
  it('reads a name with its other name, or with several', () => {
    const { groups, findings } = parseSynonyms(
      '# ours\nk8s: kubernetes\ninstance: [server, virtual machine]\n',
    );

    expect(groups).toEqual([
      ['k8s', 'kubernetes'],
      ['instance', 'server', 'virtual machine'],
    ]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['that marks where it begins', '---\nk8s: kubernetes\n'],
    ['that marks where it ends', 'k8s: kubernetes\n...\n'],
    ['that begins with a remark', '--- # ours\nk8s: kubernetes\n'],
  ])('reads a file %s', (_, text) => {
    expect(parseSynonyms(text)).toEqual({ groups: [['k8s', 'kubernetes']], findings: [] });
  });

  it('leaves out entries that are no names, and says where', () => {
    const { groups, findings } = parseSynonyms('k8s: kubernetes\ns3:\nsqs: { queue: 1 }\n');

    expect(groups).toEqual([['k8s', 'kubernetes']]);
    expect(findings).toMatchObject([
      { line: 2, severity: 'warning', code: 'synonym-invalid' },
      { line: 3, severity: 'warning', code: 'synonym-invalid' },
    ]);
  });

  it('reports the line of an entry whose name begins another', () => {
    const { findings } = parseSynonyms('s3 bucket: s3 store\ns3:\n');

    expect(findings).toMatchObject([{ line: 2 }]);
  });

  it.each([
    ['broken YAML', 'k8s: [kubernetes\n'],
    ['a list', '- k8s\n- kubernetes\n'],
    ['two documents in one', 'k8s: kubernetes\n---\nfaas: lambda\n'],
    ['a line of dashes', 'k8s: kubernetes\n----\nfaas: lambda\n'],
  ])('refuses %s', (_, text) => {
    const { groups, findings } = parseSynonyms(text);

    expect(groups).toEqual([]);
    expect(findings).toMatchObject([{ severity: 'error', code: 'synonyms-invalid' }]);
  });

  it.each(['\n', '---\n', '# none yet\n'])('finds nothing wrong in an empty file: %j', (text) => {
    expect(parseSynonyms(text)).toEqual({ groups: [], findings: [] });
  });

  it('never throws, and every group has two names or more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const group of parseSynonyms(text).groups) {
          expect(group.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});

describe('loadLibrary', () => {
  it('reads the synonyms of its folders and lists what is wrong in them', async () => {
    const folder = await aNotesFolder({
      'a.md': '# A\nText',
      'synonyms.yml': 'k8s: kubernetes\nnone:\n',
    });

    const { synonyms, problems } = await loadLibrary([folder]);

    expect(synonyms).toEqual([['k8s', 'kubernetes']]);
    expect(problems).toMatchObject([{ folder, file: 'synonyms.yml', line: 2 }]);
  });

  it.each([
    ['a file that cannot be read', { 'synonyms.yml/': '' }, 'synonyms.yml', 'file-unreadable'],
    [
      'a file under another name',
      { 'synonyms.yaml': 'k8s: kubernetes\n' },
      'synonyms.yaml',
      'synonyms-invalid',
    ],
  ])('says so of %s', async (_, files: Record<string, string>, file, code) => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText', ...files });

    const { synonyms, problems } = await loadLibrary([folder]);

    expect(synonyms).toEqual([]);
    expect(problems).toMatchObject([{ folder, file, line: 1, severity: 'error', code }]);
  });
});
