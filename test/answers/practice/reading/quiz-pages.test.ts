import { describe, expect, it } from 'vitest';
import { parsePracticeQuestion } from '../../../../src/answers/practice/reading/practice-question.ts';

const STEM = 'Which service runs code without servers?';
const OPTIONS = ['EC2', 'S3', 'Lambda'];

describe('a question copied from the page of a quiz', () => {
  it.each([
    [
      'Moodle',
      `Not yet answered\nMarked out of 1.00\nFlag question\nQuestion text\n${STEM}\n\na.\nEC2\n\nb.\nS3\n\nc.\nLambda\n\nClear my choice`,
    ],
    [
      'Moodle, without letters',
      `Answer saved\nMarked out of 1.00\nRemove flag\nQuestion text\n${STEM}\nEC2\nS3\nLambda\nClear my choice`,
    ],
    ['Canvas', `1 pts\n${STEM}\nGroup of answer choices\n\nEC2\n\nS3\n\nLambda`],
    ['Brightspace', `${STEM}\nQuestion 5 options:\nA) EC2\nB) S3\nC) Lambda`],
    ['Google Forms', `${STEM}\n1 point\nEC2\nS3\nLambda`],
    ['Microsoft Forms', `${STEM}\n(1/1 Points)\nEC2\nS3\nLambda`],
    [
      'Google Forms, with the star of what must be answered',
      `${STEM} *\n1 point\nEC2\nS3\nLambda\nClear selection`,
    ],
    [
      'Microsoft Forms, with what it reads aloud',
      `3\n${STEM} Required to answer. Single choice.\n(1 Point)\nEC2\nS3\nLambda`,
    ],
    [
      'Tutorials Dojo',
      `1. QUESTION\n1 points\nCategory: CLF – Cloud Technology\n${STEM}\n○ EC2\n○ S3\n○ Lambda`,
    ],
    [
      'ExamTopics',
      `Question #12\nTopic 1\n[All AWS Questions]\n${STEM}\nA. EC2\nB. S3\nC. Lambda Most Voted\nReveal Solution`,
    ],
    [
      'Skill Builder',
      `Question 4 of 20\n00:42:10\nMark for review\n${STEM}\nA\nEC2\nB\nS3\nC\nLambda\nSubmit\nNext`,
    ],
    [
      'edX',
      `Question 3\n0.0/1.0 point (graded)\n${STEM}\nEC2\nS3\nLambda\nSubmit\nYou have used 0 of 2 attempts\nSave`,
    ],
    ['Coursera', `1.\nQuestion 1\n${STEM}\n1 / 1 point\nEC2\nS3\nLambda`],
    ['Canvas, on one line', `Question 31 pts\n${STEM}\nEC2\nS3\nLambda`],
    ['Blackboard', `QUESTION 3\n1 points   Saved\n${STEM}\na. EC2\nb. S3\nc. Lambda`],
    ['Quizizz', `3. Multiple Choice\n30 seconds\n1 pt\n${STEM}\nEC2\nS3\nLambda`],
    ['an exam at school', `${STEM} [1 mark]\nA. EC2\nB. S3\nC. Lambda\nPage 4 of 12`],
    ['a chatbot', `### Question 1\n${STEM}\nOptions:\nA) EC2\nB) S3\nC) Lambda\n\n---`],
    ['a counter', `12/65\n${STEM}\nA) EC2\nB) S3\nC) Lambda`],
    [
      'a German Moodle',
      `Bisher nicht beantwortet\nErreichbare Punkte: 1,00\nFrage markieren\nFragetext\n${STEM}\na. EC2\nb. S3\nc. Lambda`,
    ],
    [
      'a Spanish Moodle',
      `Sin responder aún\nPuntúa como 1,00\nMarcar pregunta\nEnunciado de la pregunta\n${STEM}\na. EC2\nb. S3\nc. Lambda\nQuitar mi elección`,
    ],
    [
      'a French Moodle',
      `Pas encore répondu\nNoté sur 1,00\nMarquer la question\nTexte de la question\n${STEM}\na. EC2\nb. S3\nc. Lambda\nEffacer mon choix`,
    ],
    [
      'a Portuguese Moodle',
      `Ainda não respondida\nVale 1,00 ponto(s).\nMarcar questão\nTexto da questão\n${STEM}\na. EC2\nb. S3\nc. Lambda\nLimpar minha escolha`,
    ],
  ])('has nothing of what else stands there: %s', (_, page) => {
    expect(parsePracticeQuestion(page)).toEqual({ stem: STEM, options: OPTIONS, choose: 1 });
  });

  it.each([
    ['buttons', ['Submit', 'Cancel', 'Back']],
    ['times', ['3 seconds', '30 seconds', '15 minutes']],
    ['names', ['Futures', 'Options', 'Swaps']],
  ])('keeps options that are %s', (_, options) => {
    const question = parsePracticeQuestion(`Which one is it?\n${options.join('\n')}`);

    expect(question?.options).toEqual(options);
  });

  it('keeps its name where a question has nothing else', () => {
    expect(parsePracticeQuestion('Question 12\nA. EC2\nB. S3')?.stem).toBe('Question 12');
  });

  it('says of each question what it is worth', () => {
    const page = `${STEM}\n1 point\nEC2\nS3\nLambda\nWhich one keeps files?\n1 point\nEC2\nS3\nLambda`;

    expect(parsePracticeQuestion(page)).toMatchObject({ stem: STEM, options: OPTIONS });
  });

  it.each(['1 point\n2 points\n3 points', 'A.\n1 point\nB.\n2 points\nC.\n3 points'])(
    'keeps options that are points: %j',
    (options) => {
      const question = parsePracticeQuestion(`What is a goal worth?\n${options}`);

      expect(question?.options).toEqual(['1 point', '2 points', '3 points']);
    },
  );
});
