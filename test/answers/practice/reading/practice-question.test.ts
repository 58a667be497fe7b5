import { describe, expect, it } from 'vitest';
import { parsePracticeQuestion } from '../../../../src/answers/practice/reading/practice-question.ts';

const STEM = 'Which service runs code without servers?';
const OPTIONS = ['AWS Lambda.', 'Amazon EC2.', 'Amazon EBS.', 'AWS Snowball.'];

describe('parsePracticeQuestion', () => {
  it.each([
    ['A.', ['A. ', 'B. ', 'C. ', 'D. ']],
    ['a)', ['a) ', 'b) ', 'c) ', 'd) ']],
    ['(A)', ['(A) ', '(B) ', '(C) ', '(D) ']],
    ['- A.', ['- A. ', '- B. ', '- C. ', '- D. ']],
    ['- [ ]', ['- [ ] ', '- [ ] ', '- [x] ', '- [ ] ']],
    ['1.', ['1. ', '2. ', '3. ', '4. ']],
    ['bullets', ['- ', '- ', '- ', '- ']],
    ['•', ['• ', '• ', '• ', '• ']],
    ['* A)', ['* A) ', '* B) ', '* C) ', '* D) ']],
    ['**A.**', ['**A.** ', '**B.** ', '**C.** ', '**D.** ']],
    ['Option A:', ['Option A: ', 'Option B: ', 'Option C: ', 'Option D: ']],
    ['Opción A:', ['Opción A: ', 'Opción B: ', 'Opción C: ', 'Opción D: ']],
    [
      'Alternativa A)',
      ['Alternativa A) ', 'Alternativa B) ', 'Alternativa C) ', 'Alternativa D) '],
    ],
    ['Choice A:', ['Choice A: ', 'Choice B: ', 'Choice C: ', 'Choice D: ']],
    ['a.)', ['a.) ', 'b.) ', 'c.) ', 'd.) ']],
    ['A.)', ['A.)', 'B.)', 'C.)', 'D.)']],
    ['(A.)', ['(A.) ', '(B.) ', '(C.) ', '(D.) ']],
    ['A.:', ['A.: ', 'B.: ', 'C.: ', 'D.: ']],
    ['(A):', ['(A): ', '(B): ', '(C): ', '(D): ']],
    ['#### A.', ['#### A. ', '#### B. ', '#### C. ', '#### D. ']],
    ['A -', ['A - ', 'B - ', 'C - ', 'D - ']],
    ['A .', ['A . ', 'B . ', 'C . ', 'D . ']],
    ['a alone', ['a ', 'b ', 'c ', 'd ']],
    ['A-', ['A- ', 'B- ', 'C- ', 'D- ']],
    ['1-', ['1- ', '2- ', '3- ', '4- ']],
    ['A. without a space', ['A.', 'B.', 'C.', 'D.']],
    ['①', ['①', '②', '③', '④']],
    ['Ⓐ', ['Ⓐ ', 'Ⓑ ', 'Ⓒ ', 'Ⓓ ']],
    ['ⓐ', ['ⓐ ', 'ⓑ ', 'ⓒ ', 'ⓓ ']],
    ['ａ）', ['ａ）', 'ｂ）', 'ｃ）', 'ｄ）']],
    ['甲、', ['甲、', '乙、', '丙、', '丁、']],
    ['Ａ．', ['Ａ．', 'Ｂ．', 'Ｃ．', 'Ｄ．']],
    ['A、', ['A、', 'B、', 'C、', 'D、']],
    ['（A）', ['（A）', '（B）', '（C）', '（D）']],
    ['ア．', ['ア．', 'イ．', 'ウ．', 'エ．']],
    ['☐', ['☐ ', '☐ ', '☑ ', '☐ ']],
    ['◯', ['◯ ', '◉ ', '◯ ', '◯ ']],
    ['⚪', ['⚪ ', '⚪️ ', '🔘 ', '⚪ ']],
    ['▲', ['▲ ', '◆ ', '● ', '■ ']],
    ['( )', ['( ) ', '(x) ', '( ) ', '() ']],
    ['O A.', ['O A. ', 'O B. ', 'o C. ', 'O D. ']],
    ['✅', ['✅ ', '❌ ', '✖️ ', '❌ ']],
    ['✅ A.', ['✅ A. ', '❌ B. ', '✗ C. ', '[ ] D. ']],
    ['✔️ A)', ['✔️ A) ', 'B) ', 'C) ', 'D) ']],
    ['*A)*', ['*A)* ', '*B)* ', '*C)* ', '*D)* ']],
    ['**A**', ['**A** ', '**B** ', '**C** ', '**D** ']],
    ['A/', ['A/ ', 'B/ ', 'C/ ', 'D/ ']],
    ['Answer A:', ['Answer A: ', 'Answer B: ', 'Answer C: ', 'Answer D: ']],
    ['Antwort A:', ['Antwort A: ', 'Antwort B: ', 'Antwort C: ', 'Antwort D: ']],
    ['*A.', ['*A. ', 'B. ', 'C. ', 'D. ']],
    ['*B.', ['A. ', '*B. ', 'C. ', '*D. ']],
    ['🇦', ['🇦 ', '🇧 ', '🇨 ', '🇩 ']],
    ['🅰️', ['🅰️ ', '🅱️ ', '🅲 ', '🅳 ']],
    ['1️⃣', ['1️⃣ ', '2️⃣ ', '3️⃣: ', '4️⃣ ']],
    ['A. on a line above', ['A.\n', 'B.\n', 'C.\n', 'D.\n']],
    ['(a) on a line above', ['(a)\n\n', '(b)\n\n', '(c)\n\n', '(d)\n\n']],
    ['i.', ['i. ', 'ii. ', 'iii. ', 'iv. ']],
    ['(i)', ['(i) ', '(ii) ', '(iii) ', '(iv) ']],
    ['I)', ['I) ', 'II) ', 'III) ', 'IV) ']],
    ['1 on a line above', ['1\n', '2\n', '3\n', '4\n']],
    [':regional_indicator_a:', [...'abcd'].map((letter) => `:regional_indicator_${letter}: `)],
    ['A on a line above', ['A\n', 'B\n', 'C\n', 'D\n']],
    ['A without a sign', ['A ', 'B ', 'C  ', 'D ']],
    ['bare lines', ['', '', '', '']],
  ])('reads options marked %s', (_, marks) => {
    const text = [STEM, '', ...OPTIONS.map((option, place) => `${marks[place]}${option}`)].join(
      '\n',
    );

    expect(parsePracticeQuestion(text)).toEqual({ stem: STEM, options: OPTIONS, choose: 1 });
  });

  it('reads the wide digits of Chinese and Japanese', () => {
    const text = `${STEM}\n１．Lambda\n２．EC2\n３．S3`;

    expect(parsePracticeQuestion(text)?.options).toEqual(['Lambda', 'EC2', 'S3']);
  });

  it.each(['1\n2\n3\n4', 'A.1\nB.2\nC.3\nD.4', 'a.1 b.2 c.3 d.4'])(
    'reads options that are numbers: %j',
    (options) => {
      expect(parsePracticeQuestion(`How many zones?\n${options}`)).toMatchObject({
        options: ['1', '2', '3', '4'],
      });
    },
  );

  it.each([
    ['Windows', '\r\n'],
    ['old Macs', '\r'],
    ['empty lines', '\n\n \n'],
  ])('reads line ends of %s', (_, end) => {
    const text = [STEM, ...OPTIONS.map((option, place) => `${'ABCD'[place]}. ${option}`)].join(end);

    expect(parsePracticeQuestion(text)).toEqual({ stem: STEM, options: OPTIONS, choose: 1 });
  });

  it('takes off the bold print and the quote around question and options', () => {
    const text = `> **${STEM}**\n> **A. AWS Lambda.**\n> B. **Amazon EC2.**\n> C. a **very** small one`;

    expect(parsePracticeQuestion(text)).toEqual({
      stem: STEM,
      options: ['AWS Lambda.', 'Amazon EC2.', 'a **very** small one'],
      choose: 1,
    });
  });

  it('keeps what a story lists with the story, and what an option lists with the option', () => {
    const text =
      'A company needs:\n1. speed\n2. low cost\nWhat fits?\nA. Lambda\n- small\n- fast\nB. EC2';

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: 'A company needs: 1. speed 2. low cost What fits?',
      options: ['Lambda - small - fast', 'EC2'],
    });
  });

  it.each([
    ['bare lines after bullets', '- low cost\n- speed', 'Lambda\nEC2\nEBS'],
    ['bare lines after numbers', '1. low cost\n2. speed', 'Lambda\nEC2\nEBS'],
    ['bullets after bullets', '- low cost\n- speed', '- Lambda\n- EC2\n- EBS'],
    ['bullets after numbers', '1. low cost\n2. speed', '- Lambda\n- EC2\n- EBS'],
    ['numbers after numbers', '1. low cost\n2. speed', '1. Lambda\n2. EC2\n3. EBS'],
    ['boxes after boxes', '- [ ] low cost\n- [ ] speed', '- [ ] Lambda\n- [ ] EC2\n- [ ] EBS'],
  ])('takes what stands after the question for the options: %s', (_, list, options) => {
    const text = `A company needs:\n${list}\nWhich service fits?\n${options}`;

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: `A company needs: ${list.replaceAll('\n', ' ')} Which service fits?`,
      options: ['Lambda', 'EC2', 'EBS'],
    });
  });

  it('takes a list before the question for the options when nothing follows the question', () => {
    const text = 'Here are two services:\n- Lambda\n- EC2\nWhich one is serverless?';

    expect(parsePracticeQuestion(text)?.options).toEqual([
      'Lambda',
      'EC2 Which one is serverless?',
    ]);
  });

  it('keeps a question in an option with the option', () => {
    const text = `${STEM}\n1. Lambda, is it?\n2. EC2 with:\n- discs\n- a network\n3. EBS`;

    expect(parsePracticeQuestion(text)?.options).toEqual([
      'Lambda, is it?',
      'EC2 with: - discs - a network',
      'EBS',
    ]);
  });

  it.each([
    ['a hint of how many', 'Which run code?\n(Choose two.)', 2],
    ['a plain hint of how many', 'Which run code?\nChoose two answers.', 2],
    ['a German one', 'Was läuft ohne Server?\nWählen Sie zwei Antworten aus.', 2],
    ['a Spanish one', 'Ejecutan código:\nElija las dos respuestas correctas.', 2],
    ['a French one', 'Lesquels exécutent du code ?\n(Choisissez une réponse.)', 1],
    ['an instruction', 'Which one runs code?\nSelect one:', 1],
    ['all of them', 'Which run code?\nSelect all that apply.', 1],
    ['boxes to tick', 'Which one runs code?\nTick (✓) one box.', 1],
    ['what Quizlet says', 'Which one runs code?\nSelect the correct term', 1],
    ['a French instruction', 'Lequel exécute du code ?\nVeuillez choisir une réponse.', 1],
    ['a German one to choose all', 'Was läuft?\nWählen Sie alle zutreffenden Antworten aus.', 1],
    ['a question to others', 'Can anyone help?\nWhich one runs code?', 1],
    ['an announcement', 'This came up in my exam:\nWhich one runs code?', 1],
  ])('reads bare lines after the last line that asks, with %s', (_, stem, choose) => {
    expect(parsePracticeQuestion(`${stem}\nAWS Lambda\nAmazon EC2\nAmazon EBS`)).toEqual({
      stem: stem.replace('\n', ' '),
      options: ['AWS Lambda', 'Amazon EC2', 'Amazon EBS'],
      choose,
    });
  });

  it('keeps options that repeat, and ten of them', () => {
    const text = `${STEM}\n${[...'ABCDEFGHIJ'].map((letter) => `${letter}. the same`).join('\n')}`;

    expect(parsePracticeQuestion(text)?.options).toEqual(Array(10).fill('the same'));
  });

  it('keeps an option that goes on over several lines together', () => {
    const text = `${STEM}\nA. AWS Lambda,\nwhich runs functions\nB. Amazon EC2`;

    expect(parsePracticeQuestion(text)?.options).toEqual([
      'AWS Lambda, which runs functions',
      'Amazon EC2',
    ]);
  });

  it.each(['Thanks!', 'Is it B?', 'I think it is B.\n\nWhy not A?', 'Answer: B\n\nSee the notes.'])(
    'leaves aside what is said below the options, after an empty line: %j',
    (remark) => {
      const text = `${STEM}\n\nA. AWS Lambda,\nwhich runs functions\nB. Amazon EC2\n\n${remark}`;

      expect(parsePracticeQuestion(text)?.options).toEqual([
        'AWS Lambda, which runs functions',
        'Amazon EC2',
      ]);
    },
  );

  it.each([
    ['they have empty lines between them', `${STEM}\nA. Lambda\n\nB. EC2\n\nwith discs`],
    ['the last one has code', `${STEM}\nA. Lambda\nB. EC2\n\n\`\`\`\nwith discs\n\`\`\``],
    ['nothing asks above them', 'Both run code.\nA. Lambda\nB. EC2\n\nwith discs'],
  ])('keeps what stands after an empty line with the last option where %s', (_, text) => {
    expect(parsePracticeQuestion(text)?.options).toEqual(['Lambda', 'EC2 with discs']);
  });

  it('keeps a story of several lines before the options', () => {
    const text =
      'A company moves to AWS.\nIt has no servers.\nWhat does it need?\n1) S3\n2) Lambda';

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: 'A company moves to AWS. It has no servers. What does it need?',
      options: ['S3', 'Lambda'],
    });
  });

  it('takes a number for an option if the letters are on their own lines', () => {
    const text = 'How many zones?\nA.\n1\nB.\n2\nC.\n3\nAnswer:\nB.';

    expect(parsePracticeQuestion(text)).toMatchObject({ options: ['1', '2', '3'] });
  });

  it.each([
    ['letters', 'ABCD'],
    ['katakana', 'アイウエ'],
  ])('reads %s without a sign also where nothing asks', (_, letters) => {
    const options = OPTIONS.map((option, place) => `${letters[place]}　${option}`);
    const stem = 'A service that runs code without servers is';

    expect(parsePracticeQuestion([stem, ...options].join('\n'))).toMatchObject({
      stem,
      options: OPTIONS,
    });
  });

  it.each(['ア　EC2　　　イ　Lambda\nウ　S3　　　　エ　RDS', 'ア EC2 イ Lambda ウ S3 エ RDS'])(
    'reads katakana that share a line: %j',
    (options) => {
      for (const end of ['\n', ' ']) {
        expect(parsePracticeQuestion(`サービスはどれか。${end}${options}`)).toMatchObject({
          stem: 'サービスはどれか。',
          options: ['EC2', 'Lambda', 'S3', 'RDS'],
        });
      }
    },
  );

  it.each(['どれか。', '何ですか。'])('reads bare lines after %s', (end) => {
    const text = `コードを実行するサービスは${end}\nEC2\nLambda\nS3`;

    expect(parsePracticeQuestion(text)?.options).toEqual(['EC2', 'Lambda', 'S3']);
  });

  it.each([
    ['lines', 'True\nFalse'],
    ['lines of Moodle', 'Select one:\nTrue\nFalse'],
    ['French lines', 'Vrai\nFaux'],
    ['circles', '◯ True\n◯ False'],
  ])('reads a statement that is true or false, by %s', (_, options) => {
    const question = parsePracticeQuestion(`Lambda runs code without servers.\n${options}`);

    expect(question?.stem).toMatch(/^Lambda runs code without servers\./);
    expect(question?.options).toHaveLength(2);
  });

  it('reads yes and no below what asks', () => {
    const text = 'A company has a VM.\nDoes it need a disk?\nYes\nNo';

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: 'A company has a VM. Does it need a disk?',
      options: ['Yes', 'No'],
    });
  });

  it('reads yes and no along with a third option', () => {
    const text = 'Does Lambda need a server?\nIt depends\nYes\nNo';

    expect(parsePracticeQuestion(text)?.options).toEqual(['It depends', 'Yes', 'No']);
  });

  it.each(['EC2\nLambda\nS3', '1) EC2\n2) Lambda\n3) S3', '- EC2\n- Lambda\n- S3'])(
    'reads options below a blank to fill: %j',
    (options) => {
      for (const stem of ['AWS ______ runs code.', 'Code runs in [...].', '运行代码的是（ ）']) {
        expect(parsePracticeQuestion(`${stem}\n${options}`)?.options).toEqual([
          'EC2',
          'Lambda',
          'S3',
        ]);
      }
    },
  );

  it('reads a table whose first option is in the place of a header', () => {
    const table = '| A | Lambda |\n|---|---|\n| B | EC2 |\n| C | S3 |';

    expect(parsePracticeQuestion(`${STEM}\n${table}`)?.options).toEqual(['Lambda', 'EC2', 'S3']);
  });

  it.each([
    ['below', 'anyone know?'],
    ['below', 'guys what is this one?'],
    ['below', 'I think its B but not sure'],
    ['below', 'thx'],
  ])('leaves aside what is said right %s the last option: %s', (_, remark) => {
    const text = `${STEM}\nA) Lambda\nB) EC2\nC) S3\n${remark}`;

    expect(parsePracticeQuestion(text)?.options).toEqual(['Lambda', 'EC2', 'S3']);
  });

  it('leaves aside what is said to others where nothing asks above the options, too', () => {
    const text = 'Lambda gives you\nA) agility\nB) speed\nanyone know this?';

    expect(parsePracticeQuestion(text)?.options).toEqual(['agility', 'speed']);
  });

  it.each([
    ['letters', 'A. I only\nB. II only\nC. I and II'],
    ['bare lines', 'I only\nII only\nI and II'],
  ])('keeps statements with roman numerals above the options: %s', (_, options) => {
    const text = `These are said:\nI. Lambda is a service.\nII. Lambda is a disk.\nWhich is so?\n${options}`;

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: 'These are said: I. Lambda is a service. II. Lambda is a disk. Which is so?',
      options: ['I only', 'II only', 'I and II'],
    });
  });

  it('keeps bare options that begin like an instruction', () => {
    const options = ['Select the bucket', 'Choose a role', 'Check the log'];

    expect(parsePracticeQuestion(`What is first?\n${options.join('\n')}`)).toMatchObject({
      stem: 'What is first?',
      options,
    });
  });

  it('keeps the words of bare lines that begin with a letter', () => {
    const text = 'What is a bucket?\nA place for objects\nA queue\nA function';

    expect(parsePracticeQuestion(text)).toMatchObject({
      options: ['A place for objects', 'A queue', 'A function'],
    });
  });

  it.each([
    [
      'letters',
      '| Option | Text |\n|---|:-:|\n| A | a **hot** one |\n| B | `s3 ls` |\n| C | 3 GB |',
    ],
    ['letters with a sign', '|---|---|\n| A. | a **hot** one |\n| (B) | `s3 ls` |\n| c) | 3 GB |'],
    ['no letters', '| Text |\n|---|\n| A. a **hot** one |\n| B. `s3 ls` |\n| C. 3 GB |'],
  ])('reads options that stand in a table with %s', (_, table) => {
    expect(parsePracticeQuestion(`${STEM}\n\n${table}`)).toMatchObject({
      stem: STEM,
      options: ['a **hot** one', '`s3 ls`', '3 GB'],
    });
  });

  it('keeps what a table of the story says', () => {
    const text = 'There are:\n| VM | Size |\n|---|---|\n| vm1 | B2 |\nWhich one?\nA. Yes\nB. No';

    expect(parsePracticeQuestion(text)?.stem).toBe('There are: VM Size vm1 B2 Which one?');
  });

  it('reads code in options, without its fences', () => {
    const text =
      'Which lists the pods?\nA. `get pods`\nB. ```\naws s3 ls\n```\nC. ```bash\r\nkubectl \\\n  get po\n```\nD. ```ls```';

    expect(parsePracticeQuestion(text)?.options).toEqual([
      '`get pods`',
      'aws s3 ls',
      'kubectl \\ get po',
      '```ls```',
    ]);
  });

  it('takes bare lines after a question without a question mark, with a story before it', () => {
    const options = 'S3\nEBS\nEC2';

    for (const asking of ['Choose two.', 'Name the best (2 correct answers)']) {
      expect(parsePracticeQuestion(`A company keeps files.\n${asking}\n${options}`)).toEqual({
        stem: `A company keeps files. ${asking}`,
        options: ['S3', 'EBS', 'EC2'],
        choose: 2,
      });
    }
  });

  it('takes a flag for no mark', () => {
    const text = 'Where is São Paulo? A. 🇧🇷 Brazil B. 🇦🇷 Argentina';

    expect(parsePracticeQuestion(text)).toMatchObject({ options: ['🇧🇷 Brazil', '🇦🇷 Argentina'] });
  });

  it.each([
    'what is lambda',
    'Which service runs code without servers?',
    'lambda timeout\nlambda memory',
    'My list:\n- milk',
    'I read a book by A. Smith and B. Jones about S3',
    '',
    'A. only\nB. options',
    'Which one?\nA. the only option',
    'A. a mark B. and no question C. at all',
    `What is needed?\n${Array.from({ length: 11 }, (_, place) => `${place + 1}. thing`).join('\n')}`,
    `What happened?\n${'It is a long story. '.repeat(15).concat('\n').repeat(3)}`,
    'What is a bucket?\nIt holds objects.\n- It has a name.\nIt is cheap.',
    'The talk is at:\n1:30 pm\n2:45 pm\n',
    'Which version, 1.5 or 2.0? I take 1.5',
    'Pancakes\n1. Mix flour and eggs.\n2. Add milk.\n3. Fry in butter.',
    'Meeting notes 12 March\n- Ben presents Lambda\n- Anna prepares S3',
    'Lambda\nPros:\n- no servers\n- cheap\nCons:\n- cold starts\n- 15 minutes at most',
    'todo\n- [ ] read chapter 3\n- [x] practice exam',
    'Can someone answer these:\n1. What is Lambda?\n2. What is S3?',
    'does anyone have the notes?\ni missed the lecture\nthanks\nben',
    "What is Lambda?\nI read the notes but don't get it.\nIs it like EC2?\nThanks in advance!",
    'why does this fail?\n```js\nconst a = 1;\nconst b = 2;\nlog(a + b);\n```',
    'We talked yesterday.\nyes\nno',
  ])('sees no practice question in %j', (text) => {
    expect(parsePracticeQuestion(text)).toBeNull();
  });
});
