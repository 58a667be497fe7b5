import { describe, expect, it } from 'vitest';
import { searchWithOptions } from '../../../src/answers/practice/search-with-options.ts';
import { weigh, weighText } from '../../../src/answers/practice/weigh.ts';
import { buildSearchEngine } from '../../../src/search/build-search-engine.ts';
import { narrowEngine } from '../../../src/search/narrow-engine.ts';
import { anEngine } from '../../builders/engine.ts';
import { aLibrary } from '../../builders/library.ts';

const notes = aLibrary({
  'lambda.md': '# AWS Lambda\nLambda runs code without servers, billed by the millisecond.',
  'ec2.md': '# Amazon EC2\nVirtual servers with an operating system that you patch yourself.',
  'ebs.md': '# Amazon EBS\nDisks for virtual servers; snapshots go to another Region.',
  's3.md':
    '# Amazon S3\nObjects in buckets, kept in several zones.\n\nVersioning brings back old ones.',
});
const engine = buildSearchEngine(notes);

const STEM = 'Which AWS service runs code without servers?';
const OPTIONS = ['Amazon EC2', 'AWS Lambda', 'Amazon EBS', 'Amazon S3'];

describe('weigh', () => {
  it('favours the option whose section speaks of what is asked', () => {
    const answer = weigh(engine, { stem: STEM, options: OPTIONS, choose: 1 });

    expect(answer.favours).toEqual([1]);
    expect(answer.options[1]?.place?.note.file).toBe('lambda.md');
    expect(answer.options[1]?.lines).toEqual([
      'Lambda runs code without servers, billed by the millisecond.',
    ]);
  });

  it('quotes a second line if it says much about an option, too, but no third, and none with just one word', () => {
    const engineOf = (text: string) => anEngine({ 'queues.md': text });
    const question = {
      stem: 'What keeps messages until a worker reads them?',
      options: ['Simple Queue Service', 'Nothing'],
      choose: 1,
    };
    const best = 'Simple Queue Service (SQS) - keeps messages until a worker reads them';
    const second = 'A queue service keeps messages for a worker up to 14 days';
    const third = 'A queue service keeps messages for a worker in order';
    const noise = 'Simple Storage Service (S3) - objects in buckets';

    const { options } = weigh(
      engineOf(`# Building blocks\n* ${noise}\n* ${best}\n* ${second}\n* ${third}\n`),
      question,
    );
    const [alone] = weigh(engineOf(`# Building blocks\n* ${noise}\n* ${best}\n`), question).options;

    expect(options[0]?.lines).toEqual([best, second]);
    expect(alone?.lines).toEqual([best]);
  });

  it('quotes a row of a table with the names of the columns', () => {
    const plans =
      '# Plans\n| Plan | Adviser | Answers |\n|-|-|-|\n| Basic | no | never |\n| Business | no | in an hour |\n';
    const { options } = weigh(anEngine({ 'plans.md': plans }), {
      stem: 'Which plan has answers in an hour?',
      options: ['Basic', 'Business'],
      choose: 1,
    });

    expect(options[1]?.lines).toEqual(['Business – Adviser: no; Answers: in an hour']);
  });

  it('quotes the line that says most, whatever holds the question together', () => {
    const said = 'SQS: guarda mensajes en colas';
    const filler = 'SQS no es de los que están en una de las otras';
    const { options } = weigh(anEngine({ 'a.md': `# Colas\n- ${filler}\n- ${said}\n` }), {
      stem: '¿Cuál de los servicios es el que guarda los mensajes que se usan en las colas?',
      options: ['SQS', 'EC2'],
      choose: 1,
    });

    expect(options[0]?.lines).toEqual([said]);
  });

  it.each([
    ['True', 'False'],
    ['Richtig.', 'Falsch.'],
    ['はい', 'いいえ'],
    ['Sí', 'No'],
  ])(
    'shows for %s and %s what the notes say on the statement, and favours neither',
    (...truths) => {
      const statement = 'Lambda runs code without servers.';

      const { options, favours } = weigh(engine, { stem: statement, options: truths, choose: 1 });

      expect(options.map(({ place }) => place?.note.file)).toEqual(['lambda.md', 'lambda.md']);
      expect(options[0]?.lines).toEqual([
        'Lambda runs code without servers, billed by the millisecond.',
      ]);
      expect(options.map(({ support }) => support)).toEqual([0, 0]);
      expect(favours).toEqual([]);
    },
  );

  it.each([
    'All of the above',
    'All of these.',
    'Both A and B',
    'A and B',
    'Both',
    'Alle genannten',
    'Sowohl A als auch B',
    'Todas las anteriores',
    'Toutes ces réponses',
    'Tutte le precedenti',
    'Todas as alternativas estão corretas',
    '以上都是',
    '上記のすべて',
  ])('looks up no words of %s, and favours none of the others beside it', (text) => {
    const options = [...OPTIONS, text];

    const answer = weigh(engine, { stem: STEM, options, choose: 1 });

    expect(answer.options.at(-1)).toEqual({ text, support: 0, place: null, lines: [] });
    expect(answer.options[1]?.place?.note.file).toBe('lambda.md');
    expect(answer.favours).toEqual([]);
  });

  it.each(['None of the above', 'Neither A nor B', 'Keine der genannten', '以上皆非'])(
    'looks up no words of %s, and may favour another option beside it',
    (text) => {
      const { options, favours } = weigh(engine, {
        stem: STEM,
        options: [...OPTIONS, text],
        choose: 1,
      });

      expect(options.at(-1)).toEqual({ text, support: 0, place: null, lines: [] });
      expect(favours).toEqual([1]);
    },
  );

  it.each(['All at once', 'Vitamins A and C', 'The reason', '2 and 3', 'Above', 'None'])(
    'weighs %s by its words, as any other option',
    (text) => {
      const notes = anEngine({ 'a.md': `# Which one\nWhich one fits is ${text} here` });

      const { options } = weigh(notes, {
        stem: 'Which one fits?',
        options: [text, 'EC2'],
        choose: 1,
      });

      expect(options[0]?.place).not.toBeNull();
    },
  );

  it('shows what the notes say on the statements where all options only number them', () => {
    const answer = weigh(engine, {
      stem: 'Which are right? I. Lambda runs code without servers. II. Lambda is billed by the millisecond.',
      options: ['I only', 'II only', 'Both I and II', 'Neither I nor II'],
      choose: 1,
    });

    expect(answer.options.map(({ place }) => place?.note.file)).toEqual(Array(4).fill('lambda.md'));
    expect(answer.favours).toEqual([]);
  });

  it.each([
    'Select all that apply.',
    'Choose one or more:',
    'Wählen Sie eine oder mehrere Antworten:',
    'Sélectionnez toutes les réponses correctes.',
    '（多选）',
  ])('favours no single option where any number may be right: %s', (told) => {
    const { favours } = weigh(engine, { stem: `${STEM} ${told}`, options: OPTIONS, choose: 1 });

    expect(favours).toEqual([]);
  });

  it('favours an option of a question about one or more of something else', () => {
    const stem = 'Which AWS service runs code without one or more servers?';

    expect(weigh(engine, { stem, options: OPTIONS, choose: 1 }).favours).toEqual([1]);
  });

  it('says how strongly from 0 to 1, the strongest for what the notes speak most of', () => {
    const supports = weigh(engine, { stem: STEM, options: OPTIONS, choose: 1 }).options.map(
      ({ support }) => support,
    );

    expect(Math.max(...supports)).toBe(supports[1]);
    expect(supports.every((support) => support >= 0 && support <= 1)).toBe(true);
  });

  it('does not decide where the notes speak of two options alike', () => {
    const stem = 'What has to do with virtual servers?';

    const { favours } = weigh(engine, { stem, options: ['EC2', 'EBS'], choose: 1 });

    expect(favours).toEqual([]);
  });

  it('does not decide a question that the notes have nothing of', () => {
    const stem = 'Which wing stalls first at transonic speeds over a swept leading edge?';

    const answer = weigh(engine, { stem, options: OPTIONS, choose: 1 });

    expect(answer.favours).toEqual([]);
  });

  it('does not decide a question of something else that shares a few words with one option', () => {
    const stem =
      'Which chef cooks pasta, rice and lentils by the millisecond in a small kitchen downtown?';

    const { options, favours } = weigh(engine, { stem, options: OPTIONS, choose: 1 });

    expect(options.map(({ support }) => support > 0.5)).toEqual([false, true, false, false]);
    expect(favours).toEqual([]);
  });

  it('does not decide where all options are to be chosen', () => {
    const stem = 'Which have to do with servers?';

    const { favours } = weigh(engine, { stem, options: ['Amazon EC2', 'AWS Lambda'], choose: 2 });

    expect(favours).toEqual([]);
  });

  it("gives an option that the notes don't know no support, whatever it shares with others", () => {
    const options = ['AWS Lambda', 'AWS Xyzzy', 'Amazon EC2'];

    const answer = weigh(engine, { stem: STEM, options, choose: 1 });

    expect(answer.options[1]?.support).toBeLessThan(0.5);
  });

  it('does not decide where the notes do not know an option, which may be right', () => {
    const options = ['Amazon EC2', 'AWS Lambda', 'AWS Xyzzy'];

    const { aheadBy, favours } = weigh(engine, { stem: STEM, options, choose: 1 });

    expect(favours).toEqual([]);
    expect(aheadBy).toBe(0);
  });

  it('favours as many as are to be chosen', () => {
    const stem = 'Which have to do with virtual servers that one patches, or with their disks?';

    const { favours } = weigh(engine, {
      stem,
      options: ['Amazon S3', 'Amazon EC2', 'Amazon EBS'],
      choose: 2,
    });

    expect(favours).toEqual([1, 2]);
  });

  it('asks more of the lead of two over the next one than of the lead of one', () => {
    const stem = 'Which have to do with disks for virtual servers?';
    const options = ['Amazon S3', 'Amazon EC2', 'Amazon EBS'];

    const two = weigh(engine, { stem, options, choose: 2 });

    const [next = 0, weaker = 0] = two.options.map(({ support }) => support);
    expect(weaker - next).toBeGreaterThan(0.25);
    expect(two.aheadBy).toBeCloseTo((weaker - next) / Math.SQRT2);
    expect(two.favours).toEqual([]);
  });

  it.each([
    'Which of these is NOT a way to run code on servers that you patch?',
    'Which of the following is not about virtual servers that you patch?',
    'All of these patch virtual servers with an operating system EXCEPT:',
    'Which statement about virtual servers that you patch is incorrect?',
    'Which is the LEAST likely to patch virtual servers with an operating system?',
    'A company patches its servers. Which is the least suitable for virtual servers to patch?',
  ])('turns round for %s', (stem) => {
    const answer = weigh(engine, { stem, options: ['Amazon S3', 'Amazon EC2'], choose: 1 });

    const [s3, ec2] = answer.options;
    expect(s3?.support).toBeGreaterThan(ec2?.support ?? 1);
    expect(s3?.support).toBeLessThanOrEqual(1);
  });

  it.each([
    'The code must NOT run on servers. Which service runs code with the LEAST effort?',
    'Which service is used to be sure that servers that run code are not lost?',
  ])('does not turn round for %s', (stem) => {
    const answer = weigh(engine, { stem, options: OPTIONS, choose: 1 });

    const supports = answer.options.map(({ support }) => support);
    expect(supports.indexOf(Math.max(...supports))).toBe(1);
  });

  it('sees only the notes that the engine shows', () => {
    const narrow = narrowEngine(engine, ({ file }) => file !== 'lambda.md');

    const answer = weigh(narrow, { stem: STEM, options: OPTIONS, choose: 1 });

    const files = answer.options.map(({ place }) => place?.note.file);
    expect(files).not.toContain('lambda.md');
  });
});

describe('weighText', () => {
  it('weighs a question as people paste it', () => {
    const answer = weighText(engine, `${STEM}\nA. Amazon EC2\nB. AWS Lambda\nC. Amazon EBS`);

    expect(answer?.favours).toEqual([1]);
  });

  it('is no answer to any other text', () => {
    expect(weighText(engine, 'lambda timeout')).toBeNull();
  });
});

describe('searchWithOptions', () => {
  it('finds what answers first, each section once', () => {
    const found = searchWithOptions(engine, { stem: STEM, options: OPTIONS, choose: 1 }, 10);

    const headings = found.map(({ section }) => section.heading);
    expect(headings[0]).toBe('AWS Lambda');
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('finds what is about each option where the notes have nothing of the question', () => {
    const options = ['AWS Lambda', 'Amazon EC2'];

    const found = searchWithOptions(engine, { stem: 'Zorp?', options, choose: 1 }, 10);

    const headings = found.slice(0, 2).map(({ section }) => section.heading);
    expect(headings.toSorted()).toEqual(options);
    expect(found.every(({ score }) => score > 0)).toBe(true);
  });
});
