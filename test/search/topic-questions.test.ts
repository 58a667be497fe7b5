import { describe, expect, it } from 'vitest';
import { searching } from '../builders/engine.ts';

const SQS = 'Simple Queue Service (SQS)';

const { headings } = searching({
  'lambda.md': '# aws lambda intro\nRuns code.\n\n## Limits\nA lambda has a timeout.',
  'pants.md':
    '# pants to build aws lambdas\n## Building the lambda\nBuild the lambda, zip the lambda, ship the lambda.',
  'sqs.md': '# aws sqs intro\nThe simple queue service (sqs) holds messages.',
  'logic.md':
    '# logic of quantified statements\n## Translating sentences to quantified statements\nFor all x.',
  'nlb.md': '# network load balancer\nWorks on layer 4.',
  'vpc.md': '# aws vpc intro\nA network of your own.',
});

describe('a question that only names a topic', () => {
  it('finds the note about it, not the note that mentions it most', () => {
    expect(headings('lambda')[0]).toBe('aws lambda intro');
  });

  it('finds the note of that name before a heading of that name in a note about something else', () => {
    const { search } = searching({
      'lambda.md':
        '# Lambda\nRuns code as functions when something happens, in one of many languages.',
      'tools.md': '# Tools\n## Lambda\nA lambda, and one more lambda.',
    });

    expect(search('lambda').hits[0]?.section.trail).toEqual([]);
  });

  it('takes initials that the notes use for what the notes say, not for words that happen to fit', () => {
    expect(headings('what is sqs')).toEqual(['aws sqs intro']);
  });

  it('looks for no function word of the name that initials stand for', () => {
    const { search } = searching({ 'a.md': '# Tools\n## Infrastructure as code\nIn files.\n' });

    const [hit] = search('iac').hits;

    expect(hit?.matches.map(({ found }) => found)).toEqual(['infrastructure', 'code']);
  });

  it('still writes out initials that the notes do not use', () => {
    expect(headings('nlb')[0]).toBe('network load balancer');
  });

  it.each([
    ['tgw', 'Transit gateway'],
    ['apigw limits', 'API gateway'],
    ['r53', 'Route 53'],
    ['cw', 'CloudWatch'],
    ['ddb', 'DynamoDB'],
    ['pvc', 'PersistentVolumeClaim'],
  ])('reads %s as what the notes call by that in full', (typed, heading) => {
    const { search } = searching({
      'all.md':
        '# Services\n## Transit gateway\nJoins.\n## API gateway\nLimits calls.\n## Route 53\nNames.\n## CloudWatch\nWatches.\n## DynamoDB\nKeeps.\n## PersistentVolumeClaim\nClaims.\n## The other way\nNone.',
    });

    const { hits, sure } = search(typed);

    expect(hits[0]?.section.heading).toBe(heading);
    expect(sure).toBe(true);
  });

  describe('that no heading bears', () => {
    const glossary =
      '# Coasts\n- Fetch - the length of water the wind has blown over\n- Swash: water that moves up the beach\n- Longshore drift = waves that carry material along\n- Dune slack - a pool between dunes\n';
    const others = '# Fieldwork\nAsk for fetch, swash and longshore drift.\n';
    const firstAmong = (notes: Readonly<Record<string, string>>, question: string) =>
      searching(notes).headings(question)[0];

    it.each(['fetch', 'what is swash?', 'longshore drift'])(
      'finds the line that says what it is, among many that say what others are: %s',
      (question) => {
        expect(firstAmong({ 'a.md': glossary, 'b.md': others }, question)).toBe('Coasts');
      },
    );

    it('finds such a line where no list marks it', () => {
      const lines =
        '# Coasts\nFetch - the length of water the wind has blown over\nLongshore drift - waves that carry material along\nSwash - water that moves up the beach\n';

      expect(firstAmong({ 'a.md': lines, 'b.md': others }, 'longshore drift')).toBe('Coasts');
    });

    it('finds the section of its name before such a line', () => {
      const named = '# Waves\n## Fetch\nHow far.\n';

      expect(firstAmong({ 'a.md': glossary, 'b.md': named }, 'fetch')).toBe('Fetch');
    });

    it('takes no line for it that begins with more than the name', () => {
      const more = '# Sums\n- Swash and fetch - two words\n- Fetch of the sea - no more\n';

      const fetched = '# Fieldwork\nFetch, and fetch again.\n';

      expect(firstAmong({ 'a.md': more, 'b.md': fetched }, 'fetch')).toBe('Fieldwork');
    });
  });

  it('tells names apart by function words that are part of them', () => {
    const gates =
      '# Logic gates\nGates, and what gates are.\n## NOT gate\nInverts.\n## OR gate\nAny.\n';
    const loops = '# Loops\n## For loop\nA loop for each loop item.\n## While loop\nRepeats.\n';
    const vitamins =
      '# Vitamins\n## Vitamin B\nA vitamin, the vitamin for nerves.\n## Vitamin C\nA vitamin.\n## Vitamin A\nFor eyes.\n';
    const { headings } = searching({
      'gates.md': gates,
      'loops.md': loops,
      'vitamins.md': vitamins,
    });

    const asked = [
      'or gate',
      'what is a NOT gate?',
      'explain or gates',
      'while loop',
      'for loop',
      'vitamin a',
      'vitamin c',
    ];

    expect(asked.map((question) => headings(question)[0])).toEqual([
      'OR gate',
      'NOT gate',
      'OR gate',
      'While loop',
      'For loop',
      'Vitamin A',
      'Vitamin C',
    ]);
  });

  it('takes no function word for a short form', () => {
    const { headings } = searching({ 'a.md': '# Builds\n## SAM events\nTold.\n## Lambda\nRuns.' });

    expect(headings('same lambda')).toEqual(['Lambda']);
  });

  it('takes a word for the beginning of another rather than for a short form', () => {
    const { headings } = searching({
      'a.md': '# Stores\n## Data box\nSent by post.\n## Databases\nTables.',
    });

    expect(headings('datab')).toEqual(['Databases']);
  });

  it('leaves a question for a measure to what states it', () => {
    const { headings } = searching({
      'a.md': '# Objects\nA course on objects, and on what an object is.',
      'b.md': '# Storage\nObjects may have a size of five terabytes.\n## Other limits\nNone.',
    });

    expect(headings('how big can an object be?')[0]).toBe('Storage');
  });

  it('leaves a question about a part of a topic to that part', () => {
    expect(headings('lambda timeout')[0]).toBe('Limits');
  });

  it('finds the section that bears the name, in a note about many things, before longer names', () => {
    const { headings } = searching({
      'databases.md':
        '# databases\n## DynamoDB accelerator\nDynamoDB in memory: DynamoDB reads of DynamoDB tables.\n## DynamoDB\nKeeps items by key.',
      'other.md': '# other\nQueues and topics.',
    });

    expect(headings('dynamodb')[0]).toBe('DynamoDB');
  });

  it('finds the section that defines the name and little else before a list that defines many', () => {
    const { headings } = searching({
      'list.md':
        '# summary\n- **Shard** - part of a stream.\n- **Bucket** - a place for objects.\n- **Queue** - a line of messages.\n- **Topic** - a channel for messages.',
      'streams.md':
        '# reading\n- **Shard** - a sequence of records with a fixed capacity.\n- **Reader** - a program that takes its share of the records in turn with all others, and that keeps a mark of the last record that it has read, so that it can go on from there after a stop.',
      'other.md': '# other\nNothing of that.',
    });

    expect(headings('shard')[0]).toBe('reading');
  });

  it('finds the note that bears the full name of initials, however often others use these', () => {
    const users = Array.from({ length: 8 }, (_, number) => [
      `use-${number}.md`,
      `# backups, part ${number}\n## Copies\nEBS copies EBS volumes of EBS.`,
    ]);
    const { headings } = searching({
      ...Object.fromEntries(users),
      'ebs.md': '# elastic block store\nVolumes for instances. EBS volumes live in one zone.',
      'eb.md': '# elastic beanstalk\nDeploys applications.',
    });

    expect(headings('ebs')[0]).toBe('elastic block store');
  });

  it.each([
    ['s3', 'S3 general info'],
    ['recursion', 'What is recursion?'],
    ['graphs', 'Introduction to graphs'],
  ])('finds what introduces %s before its parts', (topic, introduction) => {
    const { headings } = searching({
      'a.md': `# ${topic} lifecycle\nAll about ${topic} and ${topic}.`,
      'b.md': `# ${introduction}\nWhat ${topic} does.`,
      'c.md': `# More\n## ${topic} prices\nWhat ${topic} costs.`,
    });

    expect(headings(topic)[0]).toBe(introduction);
  });

  it('begins at the beginning of a note that begins without a text', () => {
    const { headings } = searching({
      'vpc.md':
        '# VPC\n## Subnets and ranges\nA VPC is a network of your own.\n## VPC prices\nA VPC is free.\n## VPC summary\nVPC, VPC, VPC.',
      'other.md': '# Other\nNothing of that.',
    });

    expect(headings('vpc')[0]).toBe('Subnets and ranges');
  });

  it('finds the row that states a thing about a topic before what only mentions both', () => {
    const { headings } = searching({
      'lambda.md':
        '# AWS Lambda\nRuns code.\n## Exam tips\n- Timeout 15 minutes at most\n## Lambda limits\n| Setting | Value |\n|---|---|\n| Memory | up to ten gigabytes, in steps of one megabyte |\n| Timeout | three seconds by default |\n## Sources\nLambda polls, and a timeout of Lambda is a timeout of the poll: the timeout.',
      'other.md': '# Other\nNothing of that.',
    });

    expect(headings('lambda timeout')[0]).toBe('Lambda limits');
  });

  it.each([
    'sqs security',
    'security of simple queue service',
    'How does the security of SQS work, please?',
  ])('finds what is asked about a topic under the topic’s name: %s', (question) => {
    const { search } = searching({
      'sqs.md':
        '# Simple Queue Service (SQS)\nSQS holds messages, and SQS has security.\n## Senders\nSecurity is a part of SQS: SQS without security, and the security of SQS.\n## Security\nEncrypted at rest.',
      's3.md': '# S3\nKeeps objects.\n## Security\nClosed to all others.',
      'other.md': '# Other\nNothing of that.',
    });

    expect(search(question).hits[0]?.section).toMatchObject({ heading: 'Security', trail: [SQS] });
  });

  it.each([
    'lambda tips',
    'tips for lambda',
    'any tips and tricks for lambda?',
    'lambda exam tips',
  ])('finds the tips about a topic where they are asked for: %s', (question) => {
    const { search } = searching({
      'lambda.md':
        '# Lambda\nRuns code, with tips on Lambda.\n## Limits\nLambda has limits.\n## Exam tips\n- Fifteen minutes at most',
      's3.md': '# S3\nKeeps objects.\n## Exam tips\n- Eleven nines\n- Closed to all others',
      'other.md': '# Other\nNothing of that.',
    });

    expect(search(question).hits[0]?.section).toMatchObject({
      heading: 'Exam tips',
      trail: ['Lambda'],
    });
  });

  it("recognises a name next to words that the notes don't contain", () => {
    const { headings } = searching({
      'nets.md':
        '# Networks\n## Dropout\nSwitches units off.\n## Reasons\nDropout helps: dropout here, dropout there, and dropout of dropout.',
      'other.md': '# Other\nNothing of that.',
    });

    expect(headings('pls explain dropout thx')[0]).toBe('Dropout');
  });

  it('finds what bears a long name before what repeats its words', () => {
    const { headings } = searching({
      'store.md':
        '# Places for secrets\nThere are two.\n## Secrets manager and parameter store\nBoth encrypt.\n### Types\nThe parameter store has parameters; secrets of the parameter store, parameters of the secrets manager: store secrets in the manager.',
      'other.md': '# Other\nNothing of that.',
    });

    expect(headings('secrets manager and parameter store')[0]).toBe(
      'Secrets manager and parameter store',
    );
  });

  it('begins at the beginning of the note about a topic, not at a later heading that says more', () => {
    const others = Array.from({ length: 6 }, (_, number) => [
      `other-${number}.md`,
      `# Other ${number}\nA disk, a database, answers in memory and prices.`,
    ]);
    const { headings } = searching({
      ...Object.fromEntries(others),
      'cache.md':
        '# elasticache keeps database answers in memory\nElasticache is faster than a disk.\n## Prices of elasticache\nFor heavy writes.',
    });

    expect(headings('elasticache')[0]).toBe('elasticache keeps database answers in memory');
  });

  it('begins at the heading of that very name, not at the beginning of a note that has it in its title', () => {
    const { headings } = searching({
      'a.md':
        '# Lambda and layers\nA lambda, another lambda.\n## Layers\nHold code.\n## Lambda\nRuns code for a bill by the millisecond.',
    });

    expect(headings('lambda')[0]).toBe('Lambda');
  });

  it('takes no initials of words that only introduce a name', () => {
    const { headings } = searching({
      's3.md': '# aws s3 general info\nKeeps objects.',
      'o.md': '# Other\nNone.',
    });

    expect(headings('asg')).toEqual([]);
  });
});
