import { describe, expect, it } from 'vitest';
import { parsePracticeQuestion } from '../../../../src/answers/practice/reading/practice-question.ts';

describe('how many options are to be chosen', () => {
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
});
