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
