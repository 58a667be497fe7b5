import { describe, expect, it } from 'vitest';
import { parsePracticeQuestion } from '../../../../src/answers/practice/reading/practice-question.ts';

const STEM = 'Which service runs code without servers?';

describe('a practice question pasted with its answer', () => {
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
  ])('leaves %s after the last option aside', (answer) => {
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
  ])('leaves %s after the right option aside', (verdict) => {
    const text = `${STEM}\nA. AWS Lambda${verdict}\nB. Amazon EC2\nC. Amazon EBS ❌`;

    expect(parsePracticeQuestion(text)?.options).toEqual([
      'AWS Lambda',
      'Amazon EC2',
      'Amazon EBS',
    ]);
  });

  it('ignores an answer before the options and an explanation after them', () => {
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
    ['bare lines', '', ['Solutions Architect', 'Solution A', 'Answer service']],
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
    [
      'above options, as at Udemy',
      'Your answer is incorrect\nAmazon EC2\nCorrect answer\nAWS Lambda\nAmazon EBS\n\nOverall explanation\nIt runs code.',
    ],
    [
      'above the last option',
      'Your selection is correct\nAmazon EC2\nAWS Lambda\nCorrect selection\nAmazon EBS\n\nOverall explanation\nIt runs code.',
    ],
    ['as in Canvas', 'Amazon EC2\nYou Answered\nAWS Lambda\nCorrect Answer\nAmazon EBS'],
    [
      'below options with letters, as in Moodle',
      'a.\nAmazon EC2\nIncorrect\nb.\nAWS Lambda\nc.\nAmazon EBS\nFeedback\nYour answer is incorrect.\nThe correct answer is:\nAWS Lambda',
    ],
    ['below all options', 'Amazon EC2\nAWS Lambda\nAmazon EBS\n\nCorrect answer\nAWS Lambda'],
    ['by letter', 'Amazon EC2\nAWS Lambda\nAmazon EBS\nCorrect answer\nB'],
    ['before what explains it', 'Amazon EC2\nAWS Lambda\nAmazon EBS\nIncorrect\nIt runs code.'],
  ])('leaves aside lines that say what was right %s', (_, options) => {
    expect(parsePracticeQuestion(`${STEM}\n${options}`)?.options).toEqual([
      'Amazon EC2',
      'AWS Lambda',
      'Amazon EBS',
    ]);
  });

  it('leaves aside how many chose each option, but not what only some have', () => {
    const shared = parsePracticeQuestion(`${STEM}\nA. Lambda (70%)\nB. EC2 [25%]\nC. S3 (5 %)`);
    const own = parsePracticeQuestion(`${STEM}\nA. Lambda (70%)\nB. EC2\nC. S3 (5%)`);

    expect(shared?.options).toEqual(['Lambda', 'EC2', 'S3']);
    expect(own?.options).toEqual(['Lambda (70%)', 'EC2', 'S3 (5%)']);
  });
});
