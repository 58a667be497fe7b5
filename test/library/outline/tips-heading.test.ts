import { describe, expect, it } from 'vitest';
import { isTipsHeading } from '../../../src/library/outline/tips-heading.ts';

describe('a heading that announces exam tips', () => {
  it.each([
    'Exam tips',
    'Exam Tip',
    'Serverless exam tips',
    'Exam tips for EC2 instance types',
    'Exam tips (API calls)',
    '1.4.1.3. S3 Exam PowerUp',
    'Exam Power Ups',
    'Tips for the AWS exam',
    'Key takeaways',
    '🎯 Key Takeaways!',
    'Lambda gotchas',
    'Remember',
    'Things to remember for the exam',
    'Things  to remember',
    'Ｅｘａｍ　Ｔｉｐｓ',
    '考试提示',
    '📝 考试要点',
    '試験のポイント',
    '試験対策のコツ',
  ])('is %s', (heading) => {
    expect(isTipsHeading(heading)).toBe(true);
  });

  it.each([
    'Tips',
    'CloudWatch concepts to remember',
    'Exam',
    'Exam domains',
    'How to remember passwords',
    'cool blog to remember',
    'Practice questions',
    '考试时间',
    'This part of the course goes through the domains of the exam guide, one after the other, and each of them ends with exam tips',
    '',
  ])('is not %s', (heading) => {
    expect(isTipsHeading(heading)).toBe(false);
  });
});

describe('a heading in German, Spanish, French, Italian or Portuguese', () => {
  it.each([
    'Prüfungstipps',
    'Klausur-Tipps zu S3',
    'Tipps und Tricks für die Prüfung',
    'Wichtig für die Klausur',
    'Prüfungsrelevant',
    '💡 Merke!',
    'Das Wichtigste in Kürze',
    'Consejos para aprobar el examen',
    'Tips para el examen',
    'Consejos para el primer parcial',
    'Claves para el examen',
    'Puntos clave del tema',
    'Para recordar',
    'Algunos aspectos que recordar',
    'Conseils d’examen',
    "Astuces pour réussir l'examen",
    'Points clés',
    'Points clés à retenir',
    '🧠 À retenir pour les révisions',
    'L’essentiel à retenir :',
    "Consigli per l'esame di basi di dati",
    'Punti chiave della lezione',
    'Cose da ricordare',
    'Dicas para a prova 2',
    'Dicas de Prova – SQS',
    'Dicas para o Exame DP-700 (Exam Tips)',
    'Suggerimenti per l’esame eJPTv2',
    'Tips para el Examen CKA',
    'Pontos-chave',
    'Pontos-chave para a prova',
    'Para lembrar',
  ])('announces exam tips: %s', (heading) => {
    expect(isTipsHeading(heading)).toBe(true);
    expect(isTipsHeading(heading.toUpperCase())).toBe(true);
    expect(isTipsHeading(heading.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(true);
  });

  it.each([
    'Hinweise zur Klausur',
    'Tipps zur Prüfung von Eingaben',
    'Tipps für die Überprüfung',
    'Nicht klausurrelevant',
    'Das Wichtigste: die Achse',
    'Wichtige Begriffe',
    'Claves',
    'Claves del examen',
    'Consejos para derivadas parciales',
    'Consejos para el examen físico',
    'Para recordar la contraseña',
    'Conseils pour les conversions',
    "Conseils pour l'examen clinique",
    'Points clés du workflow',
    'Concetti chiave',
    "Consigli per l'esame del codice",
    "Consigli per l'esame obiettivo",
    'Dicas',
    'Dicas para a prova do teorema',
    'Dicas para provas por indução',
    'Dicas para o exame de sangue',
    'Conceitos-chave',
  ])('does not where it means something else: %s', (heading) => {
    expect(isTipsHeading(heading)).toBe(false);
  });
});
