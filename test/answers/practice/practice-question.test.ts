import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePracticeQuestion } from '../../../src/answers/practice/practice-question.ts';

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
    ['✅', ['✅ ', '❌ ', '✖️ ', '❌ ']],
    ['✅ A.', ['✅ A. ', '❌ B. ', '✗ C. ', '[ ] D. ']],
    ['✔️ A)', ['✔️ A) ', 'B) ', 'C) ', 'D) ']],
    ['*A.', ['*A. ', 'B. ', 'C. ', 'D. ']],
    ['*B.', ['A. ', '*B. ', 'C. ', '*D. ']],
    ['🇦', ['🇦 ', '🇧 ', '🇨 ', '🇩 ']],
    ['🅰️', ['🅰️ ', '🅱️ ', '🅲 ', '🅳 ']],
    ['1️⃣', ['1️⃣ ', '2️⃣ ', '3️⃣: ', '4️⃣ ']],
    ['A. on a line above', ['A.\n', 'B.\n', 'C.\n', 'D.\n']],
    ['(a) on a line above', ['(a)\n\n', '(b)\n\n', '(c)\n\n', '(d)\n\n']],
    ['A on a line above', ['A\n', 'B\n', 'C\n', 'D\n']],
    ['A without a sign', ['A ', 'B ', 'C  ', 'D ']],
    ['bare lines', ['', '', '', '']],
  ])('reads options marked %s', (_, marks) => {
    const text = [STEM, '', ...OPTIONS.map((option, place) => `${marks[place]}${option}`)].join(
      '\n',
    );

    expect(parsePracticeQuestion(text)).toEqual({ stem: STEM, options: OPTIONS, choose: 1 });
  });

  it.each([
    ['A. … B. …', 'A. AWS Lambda. B. Amazon EC2. C. Amazon EBS. D. AWS Snowball.'],
    ['a) … b) …', 'a) AWS Lambda. b) Amazon EC2. c) Amazon EBS. d) AWS Snowball.'],
    ['(A)…(B)…', '(A)AWS Lambda. (B)Amazon EC2. (C)Amazon EBS. (D)AWS Snowball.'],
    ['a.) … b.) …', 'a.) AWS Lambda. b.) Amazon EC2. c.) Amazon EBS. d.) AWS Snowball.'],
    ['[A] … [B] …', '[A] AWS Lambda. [B] Amazon EC2. [C] Amazon EBS. [D] AWS Snowball.'],
    ['**A.** …', '**A.** AWS Lambda. **B.** Amazon EC2. **C.** Amazon EBS. **D.** AWS Snowball.'],
    ['**A. …**', '**A. AWS Lambda.** **B. Amazon EC2.** **C. Amazon EBS.** **D. AWS Snowball.**'],
    ['1. … 2. …', '1. AWS Lambda. 2. Amazon EC2. 3. Amazon EBS. 4. AWS Snowball.'],
    ['🇦 … 🇧 …', '🇦 AWS Lambda. 🇧 Amazon EC2. 🇨 Amazon EBS. 🇩 AWS Snowball.'],
    ['✅ A. …', '✅ A. AWS Lambda. ❌ B. Amazon EC2. C. Amazon EBS. ❌ D. AWS Snowball.'],
    ['*A. …', '*A. AWS Lambda. B. Amazon EC2. *C. Amazon EBS. D. AWS Snowball.'],
    ['a comma between', 'A) AWS Lambda., B) Amazon EC2., C) Amazon EBS., D) AWS Snowball.'],
    ['a stroke between', 'A. AWS Lambda. / B. Amazon EC2. / C. Amazon EBS. / D. AWS Snowball.'],
    ['①…②…', '①AWS Lambda.②Amazon EC2.③Amazon EBS.④AWS Snowball.'],
    ['an answer', 'A. AWS Lambda. B. Amazon EC2. C. Amazon EBS. D. AWS Snowball. Answer: A'],
    [
      '… is A',
      'A. AWS Lambda. B. Amazon EC2. C. Amazon EBS. D. AWS Snowball. Correct answer is A.',
    ],
  ])('reads options that stand on one line, as in a slash command, with %s', (_, options) => {
    expect(parsePracticeQuestion(`${STEM} ${options}`)).toEqual({
      stem: STEM,
      options: OPTIONS,
      choose: 1,
    });
  });

  it.each([
    'Is it serverless? A. Lambda B. EC2',
    'Say which one is serverless A) Lambda B) EC2',
    '哪一项是无服务器的？ A. Lambda B. EC2',
  ])('takes two options on one line where it is clear that they are some: %s', (text) => {
    expect(parsePracticeQuestion(text)?.options).toEqual(['Lambda', 'EC2']);
  });

  it('takes the marks behind the question before a letter that ends a sentence', () => {
    const text = 'A patient has hepatitis A. Which drug helps? A. Aspirin B. Ibuprofen C. None';

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: 'A patient has hepatitis A. Which drug helps?',
      options: ['Aspirin', 'Ibuprofen', 'None'],
    });
  });

  it('takes each mark behind the one before it, whatever letters the question has', () => {
    const text = 'The vitamin is B. Which food has it? A. Rice B. Meat C. Milk';

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: 'The vitamin is B. Which food has it?',
      options: ['Rice', 'Meat', 'Milk'],
    });
  });

  it('keeps the sign at the end of an option where it stands between no others', () => {
    const text = 'Which line is valid? A) int a; B) int b C) int c';

    expect(parsePracticeQuestion(text)?.options).toEqual(['int a;', 'int b', 'int c']);
  });

  it('reads the wide digits of Chinese and Japanese', () => {
    const text = `${STEM}\n１．Lambda\n２．EC2\n３．S3`;

    expect(parsePracticeQuestion(text)?.options).toEqual(['Lambda', 'EC2', 'S3']);
  });

  it.each([
    'What is the right answer: A. Lambda B. EC2 C. EBS',
    'What is the right answer: A. Lambda B. EC2 C. EBS Answer: B',
  ])('takes no answer out of the question itself: %s', (text) => {
    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: 'What is the right answer:',
      options: ['Lambda', 'EC2', 'EBS'],
    });
  });

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
    ['bare lines behind bullets', '- low cost\n- speed', 'Lambda\nEC2\nEBS'],
    ['bare lines behind numbers', '1. low cost\n2. speed', 'Lambda\nEC2\nEBS'],
    ['bullets behind bullets', '- low cost\n- speed', '- Lambda\n- EC2\n- EBS'],
    ['bullets behind numbers', '1. low cost\n2. speed', '- Lambda\n- EC2\n- EBS'],
    ['numbers behind numbers', '1. low cost\n2. speed', '1. Lambda\n2. EC2\n3. EBS'],
    ['boxes behind boxes', '- [ ] low cost\n- [ ] speed', '- [ ] Lambda\n- [ ] EC2\n- [ ] EBS'],
  ])('takes what stands behind the question for the options: %s', (_, list, options) => {
    const text = `A company needs:\n${list}\nWhich service fits?\n${options}`;

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: `A company needs: ${list.replaceAll('\n', ' ')} Which service fits?`,
      options: ['Lambda', 'EC2', 'EBS'],
    });
  });

  it('takes a list before the question for the options when nothing stands behind it', () => {
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
    ['a question to others', 'Can anyone help?\nWhich one runs code?', 1],
    ['an announcement', 'This came up in my exam:\nWhich one runs code?', 1],
  ])('reads bare lines behind the last line that asks, with %s', (_, stem, choose) => {
    expect(parsePracticeQuestion(`${stem}\nAWS Lambda\nAmazon EC2\nAmazon EBS`)).toEqual({
      stem: stem.replace('\n', ' '),
      options: ['AWS Lambda', 'Amazon EC2', 'Amazon EBS'],
      choose,
    });
  });

  it.each([
    ['numbered ones', '1. Which is a queue?\nA. SQS\nB. SNS\n2. Name a topic.\nA. SQS\nB. SNS'],
    ['plain ones', 'Which is a queue?\na) SQS\nb) SNS\n\nWhich is a topic?\na) SQS\nb) SNS'],
    ['named ones', 'Which is a queue?\nA. SQS\nB. SNS\nQuestion 2\nA topic:\nA. SQS\nB. SNS'],
    ['statements', 'A queue is what?\nA. SQS\nB. SNS\nSNS is a topic, isn’t it\nA. True\nB. False'],
    ['answered ones', 'A queue is what?\nA. SQS\nB. SNS\nAnswer: A\nA topic?\nA. SQS\nB. SNS'],
    ['numbered options', 'A queue is what?\n1. SQS\n2. SNS\nA topic?\n1. SQS\n2. SNS'],
    ['bullets', '1. A queue is what?\n- SQS\n- SNS\n2. A topic is what?\n- SQS\n- SNS'],
    ['boxes', 'A queue is what?\n- [ ] SQS\n- [ ] SNS\nA topic?\n- [ ] SQS\n- [ ] SNS\n- [ ] S3'],
    ['one line', 'A queue is what? A. SQS B. SNS Which is a topic? A. SQS B. SNS'],
    ['two lines', '1. A queue is what? A) SQS B) SNS\n2. A topic is what? A) SQS B) SNS'],
    ['one line in German', 'queue? A. SQS B. SNS Wann ist es ein Topic? A. SQS B. SNS'],
    ['one line in Spanish', 'queue? A. SQS B. SNS ¿Cuándo es un topic? A. SQS B. SNS'],
    ['one line in French', 'queue? A. SQS B. SNS Lequel est un topic ? A. SQS B. SNS'],
    ['one line in Italian', 'queue? A. SQS B. SNS Come si chiama un topic? A. SQS B. SNS'],
    ['one line in Portuguese', 'queue? A. SQS B. SNS O que é um topic? A. SQS B. SNS'],
    ['one line with names', 'Q1: A queue is what? A. SQS B. SNS Q2: A topic? A. SQS B. SNS C. S3'],
    ['one line with answers', 'A queue is what? A. SQS B. SNS Answer: A A topic? A. SQS B. SNS'],
  ])('reads the first of several questions, and knows that it is, of %s', (_, text) => {
    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: expect.stringMatching(/queue(?: is what)?\?$/),
      options: ['SQS', 'SNS'],
      isFirstOfSeveral: true,
    });
  });

  it('reads the first of several questions with bare lines', () => {
    const text = `${STEM}\n${OPTIONS.join('\n')}\n\nWhich one is a disc?\n${OPTIONS.join('\n')}`;

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: STEM,
      options: OPTIONS,
      isFirstOfSeveral: true,
    });
  });

  it.each([
    ['explains each option', `A. x\nB. y\nAnswer: A\nExplanation:\nA. is right.\nB. is wrong.`],
    ['names two options', 'A) x\nB) y\nC) z\nD) Both A) and B)'],
    ['names two options on one line', 'A) x B) y C) z D) Both A) and B)'],
    ['lists what it is about', '- x\n- y\nName one.\n- a\n- b'],
    ['asks in its options', '1. Is it x?\n2. Is it y?\n3. Is it z?\n4. Is it nothing?'],
  ])('takes one question for one that %s', (_, rest) => {
    const question = parsePracticeQuestion(`${STEM}\n${rest}`);

    expect(question).not.toBeNull();
    expect(question).not.toHaveProperty('isFirstOfSeveral');
  });

  it('keeps options that repeat, and ten of them', () => {
    const text = `${STEM}\n${[...'ABCDEFGHIJ'].map((letter) => `${letter}. the same`).join('\n')}`;

    expect(parsePracticeQuestion(text)?.options).toEqual(Array(10).fill('the same'));
  });

  it.each([
    'Answer: A',
    '**Correct Answer:** A',
    'The correct answer is: A',
    'Answer A',
    'Ans. A, B',
    'Explanation: Lambda runs code.',
    'Richtige Antwort: A',
    'Réponse : A',
    'Risposta corretta: A',
    'Die richtigen Antworten sind A und B',
    'Richtig ist A.',
    'Antwort A ist richtig.',
    'Begründung: Lambda läuft ohne Server.',
    'La respuesta correcta es la A.',
    'Opción correcta: A',
    'Respuesta correcta: la A',
    'R: A',
    'Justificación: Lambda.',
    'La bonne réponse est la A',
    'Reponse : A',
    'Explications : Lambda.',
    'La risposta giusta è A',
    'Risposta esatta: A',
    'Motivazione: Lambda.',
    'A resposta correta é a letra A',
    'Gabarito: A',
    'Respostas corretas: A e B',
    'Comentário: Lambda.',
    '正确答案：A',
    '【答案】A',
    '正解：A',
    '正解はA',
    '正解はBです',
    '答えは B',
    'Explanation',
    'Overall explanation',
    '### Explanation',
    'Correct Answer',
    'Correct: B',
    'Correct option: B',
    'Correct answers: A and B',
    'Answer: B. EC2',
    'Suggested Answer: B',
    'The best answer is B.',
    'Richtig: b',
    'Antwort A und B',
    'Lösung: Lambda läuft ohne Server.',
    'Show Suggested Answer Hide Answer',
    'Reveal Solution Hide Solution Discussion 5',
    '||A||',
    '||Answer: A||',
    '- Answer: A',
    '<details>',
    '<details open>',
    "<details markdown=1><summary markdown='span'>Answer</summary>",
    '<summary>Solution</summary>',
  ])('leaves the line %s aside, and what follows it', (line) => {
    const text = `${STEM}\nA. AWS Lambda\nB. Amazon EC2\n${line}\nmore of it`;

    expect(parsePracticeQuestion(text)?.options).toEqual(['AWS Lambda', 'Amazon EC2']);
  });

  it('leaves an answer before the options aside', () => {
    const text = `${STEM}\nAnswer: A\nA. AWS Lambda\nB. Amazon EC2`;

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: STEM,
      options: ['AWS Lambda', 'Amazon EC2'],
    });
  });

  it.each([
    'The correct answer is A.',
    'Answer: A',
    '(Answer: A)',
    '**Correct answer is A**',
    'La respuesta correcta es la A.',
    'La bonne réponse est la A.',
    'La risposta corretta è A.',
    'A resposta correta é a letra A.',
    'Gabarito: A',
  ])('leaves %s behind the last option aside', (answer) => {
    const text = `${STEM}\n- AWS Lambda\n- it runs the correct answer is a number ${answer}`;

    expect(parsePracticeQuestion(text)?.options).toEqual([
      'AWS Lambda',
      'it runs the correct answer is a number',
    ]);
  });

  it.each([
    '✅',
    ' ✔️',
    ' (correct)',
    ' (Correct answer)',
    ' (richtig)',
    ' (respuesta correcta)',
    ' (bonne réponse)',
    ' (risposta corretta)',
    ' (correta)',
    ' Most Voted',
    ' **(correct)**',
  ])('leaves %s behind the right option aside', (verdict) => {
    const text = `${STEM}\nA. AWS Lambda${verdict}\nB. Amazon EC2\nC. Amazon EBS ❌`;

    expect(parsePracticeQuestion(text)?.options).toEqual([
      'AWS Lambda',
      'Amazon EC2',
      'Amazon EBS',
    ]);
  });

  it('leaves an answer before the options and an explanation behind them aside', () => {
    const text = `${STEM}\nAnswer: A\n- AWS Lambda\n- Amazon EC2\nExplanation: it runs code.`;

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: STEM,
      options: ['AWS Lambda', 'Amazon EC2'],
    });
  });

  it.each([
    'Which solution is cheapest:',
    'Which answer is correct:',
    'Which solution – cheap and fast – fits?',
    'Which explanation: A or B?',
    'Quelle solution convient :',
    '正解はどれですか？',
    'Solution: You create a VM.\nDoes this meet the goal?',
    'Solution:\nYou create a VM.\nDoes this meet the goal?',
  ])('keeps what asks, or stands before what asks: %s', (asking) => {
    const story = 'You have a subscription. It needs:\n- speed\n- low cost\n- rest';

    expect(parsePracticeQuestion(`${story}\n${asking}\nA. Yes\nB. No`)).toMatchObject({
      stem: `${story}\n${asking}`.replaceAll('\n', ' '),
      options: ['Yes', 'No'],
    });
  });

  it.each([
    ['bullets', '- ', ['Cloud engineer: builds', 'Solution architect: designs', 'Solution: none']],
    ['bare lines', '', ['Solutions Architect', 'Solution A', 'Answer desk']],
    ['bare lines', '', ['Solution A', 'Solution B', 'Solution C', 'Solution D']],
    ['numbers', '', ['1. Answer: yes', '2. Answer: no']],
  ])('takes no option for the answer: %s', (_, mark, options) => {
    const text = `Who or what fits?\n${options.map((option) => `${mark}${option}`).join('\n')}`;

    expect(parsePracticeQuestion(text)?.options).toEqual(
      options.map((option) => option.replace(/^\d\. /, '')),
    );
  });

  it('leaves the answer and its explanation aside', () => {
    const text = `${STEM}\nA. AWS Lambda.\nB. Amazon EC2.\n\n**Answer: A**\nLambda runs code.`;

    expect(parsePracticeQuestion(text)?.options).toEqual(['AWS Lambda.', 'Amazon EC2.']);
  });

  it.each([
    ['(Choose TWO)', 2],
    ['(Select 3.)', 3],
    ['Choose one.', 1],
    ['Wählen Sie zwei.', 2],
    ['Choisissez deux réponses.', 2],
    ['Seleccione dos.', 2],
    ['Scegli tre.', 3],
    ['(Wählen Sie ZWEI aus.)', 2],
    ['Kreuzen Sie zwei Antworten an.', 2],
    ['Welche beiden Dienste?', 2],
    ['Welche der beiden?', 1],
    ['(Elija DOS)', 2],
    ['Escoja las dos respuestas correctas.', 2],
    ['Cochez deux réponses.', 2],
    ['(Choisissez-en deux.)', 2],
    ['(Scelga due.)', 2],
    ['Assinale duas alternativas.', 2],
    ['Qual das duas?', 1],
    ['Escolha duas.', 2],
    ['（选择两项）', 2],
    ['（2つ選択）', 2],
    ['（2つ）', 2],
    ['（两项）', 2],
    ['(2 correct answers)', 2],
    ['(two answers)', 2],
    ['Select exactly two.', 2],
    ['Choose the best two.', 2],
    ['Choose the 2 correct answers.', 2],
    ['Wählen Sie genau zwei.', 2],
    ['Which of the following two run code?', 2],
    ['Which 2 services run code?', 2],
    ['What two parts make up a function?', 1],
    ['Welche zwei Dienste?', 2],
    ['Quels deux services ?', 2],
    ['¿Qué dos servicios?', 2],
    ['Quali due servizi?', 2],
    ['Quais dois serviços?', 2],
    ['Which two-factor method?', 1],
    ['Which three-tier architecture?', 1],
    ['Which 5 TB volume?', 1],
    ['Which 2 hour window?', 1],
    ['Which 2xlarge instance?', 1],
    ['Which 2.5 GB volume?', 1],
    ['Which of the following four?', 1],
  ])('reads how many to choose from %s', (hint, choose) => {
    const text = `They run code. ${hint}\nA. One\nB. Two\nC. Three\nD. Four`;

    expect(parsePracticeQuestion(text)?.choose).toBe(choose);
  });

  it('keeps an option that goes on over several lines together', () => {
    const text = `${STEM}\nA. AWS Lambda,\nwhich runs functions\nB. Amazon EC2`;

    expect(parsePracticeQuestion(text)?.options).toEqual([
      'AWS Lambda, which runs functions',
      'Amazon EC2',
    ]);
  });

  it('keeps a story of several lines before the options', () => {
    const text =
      'A company moves to AWS.\nIt has no servers.\nWhat does it need?\n1) S3\n2) Lambda';

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: 'A company moves to AWS. It has no servers. What does it need?',
      options: ['S3', 'Lambda'],
    });
  });

  it('takes a number for an option where the letters stand on lines of their own', () => {
    const text = 'How many zones?\nA.\n1\nB.\n2\nC.\n3\nAnswer:\nB.';

    expect(parsePracticeQuestion(text)).toMatchObject({ options: ['1', '2', '3'] });
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

  it('takes bare lines behind what asks without a question mark, with a story before it', () => {
    const options = 'S3\nEBS\nEC2';

    for (const asking of ['Choose two.', 'Name the best (2 correct answers)']) {
      expect(parsePracticeQuestion(`A company keeps files.\n${asking}\n${options}`)).toEqual({
        stem: `A company keeps files. ${asking}`,
        options: ['S3', 'EBS', 'EC2'],
        choose: 2,
      });
    }
  });

  it('takes three marks on one line for options though nothing asks', () => {
    expect(parsePracticeQuestion('It runs code A. Lambda B. EC2 C. S3')?.options).toEqual([
      'Lambda',
      'EC2',
      'S3',
    ]);
  });

  it('keeps a letter that comes again with the option that it stands in', () => {
    const text = `${STEM}\nA. Lambda\nB. EC2, as it is said in\nA. of the plan\nC. S3`;

    expect(parsePracticeQuestion(text)?.options).toEqual([
      'Lambda',
      'EC2, as it is said in A. of the plan',
      'S3',
    ]);
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
  ])('sees no practice question in %j', (text) => {
    expect(parsePracticeQuestion(text)).toBeNull();
  });

  it('gives any question and two to ten options back whole, however they are marked', () => {
    const word = fc.stringMatching(/^[\p{Lu}\p{Ll}\p{Lo}]{2,9}$/u).filter((one) => !isLabel(one));
    const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
    const options = fc.array(words, { minLength: 2, maxLength: 10 });
    const style = fc.constantFrom(...STYLES);
    const end = fc.constantFrom('\n', '\r\n', '\n\n');

    fc.assert(
      fc.property(words, options, style, end, (story, texts, marks, newline) => {
        const stem = `${story}?`;
        const marked = texts.map((text, place) => marks(place, text));

        expect(parsePracticeQuestion([stem, ...marked].join(newline))).toEqual({
          stem,
          options: texts,
          choose: 1,
        });
      }),
    );
  });

  it('gives any two to ten options on one line back whole', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-z\d]{2,9}$/), { minLength: 1, maxLength: 8 })
      .map((all) => all.join(' '))
      .filter((text) => !isLabel(text));
    const marks = fc.constantFrom('ABCDEFGHIJ', 'abcdefghij');
    const shape = fc.constantFrom('() ', ' ) ', ' . ');

    fc.assert(
      fc.property(
        words,
        fc.array(words, { minLength: 2, maxLength: 10 }),
        marks,
        shape,
        (story, texts, letters, [open = '', close = '', space = '']) => {
          const line = texts.map((text, place) =>
            `${open}${letters[place]}${close}${space}${text}`.trim(),
          );

          expect(parsePracticeQuestion(`${story}? ${line.join(' ')}`)).toMatchObject({
            stem: `${story}?`,
            options: texts,
          });
        },
      ),
    );
  });

  it('never throws, and gives two options or more', () => {
    const lines = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('A. x', 'B) y', '- [ ] z', '1.', 'Answer: A', 'Why?')),
    );

    fc.assert(
      fc.property(lines, (parts) => {
        const question = parsePracticeQuestion(parts.join('\n'));

        expect(question?.options.length ?? 2).toBeGreaterThanOrEqual(2);
        expect(question?.stem).not.toBe('');
      }),
    );
  });
});

/** Ways to mark an option by its place. */
const STYLES: readonly ((place: number, text: string) => string)[] = [
  (place, text) => `${'ABCDEFGHIJ'[place]}. ${text}`,
  (place, text) => `${'abcdefghij'[place]}) ${text}`,
  (place, text) => `(${'ABCDEFGHIJ'[place]}) ${text}`,
  (place, text) => `- ${'ABCDEFGHIJ'[place]}. ${text}`,
  (place, text) => `**${'ABCDEFGHIJ'[place]}. ${text}**`,
  (place, text) => `${'ＡＢＣＤＥＦＧＨＩＪ'[place]}．${text}`,
  (place, text) => `${'①②③④⑤⑥⑦⑧⑨⑩'[place]} ${text}`,
  (place, text) => `${place + 1}. ${text}`,
  (place, text) => `${place + 1}) ${text}`,
  (_, text) => `- [ ] ${text}`,
  (_, text) => `☐ ${text}`,
  (_, text) => `• ${text}`,
];

/** Words that mean something to the reader of questions. */
function isLabel(text: string): boolean {
  return /answer|ans|solu|expl|rationale|antwort|l.sung|erkl|resp|r.pon|risp|spieg|option|choice|choose|pick|select|which|答|解|正/i.test(
    text,
  );
}
