import { describe, expect, it } from 'vitest';
import { searching } from '../builders/engine.ts';

/** Notes that use the words of questions for other things. */
const { search, headings } = searching({
  'sorting.md': `# Sorting
## Merge sort
Splits a list in two, and merges the sorted halves.
## Bubble sort
Swaps neighbours.
### How it works
It goes through the list until nothing is swapped.
### Definition
A sort that compares neighbours.
### Examples
Cards in a hand.
`,
  'recursion.md': `# Recursion
## A simple example
A function that calls itself.
## Step function
Goes up in steps, an example of what jumps.
`,
  'exam.md': `# Exam
## Work to do
What you need to know, what you use, and what a merge of two branches means. Explain and define each sort of work.
## Good to know
The purpose of the exam is to understand how things work and what they mean, and to learn what is important.
`,
  'bubble.md': '# Bubble tea\nUsed to sort out a good meaning of work.',
});

describe('a plain question about a topic', () => {
  it.each([
    'merge sort',
    'what is merge sort',
    'how does merge sort work?',
    'what does merge sort mean?',
    'what is meant by merge sort?',
    'what is merge sort used for?',
    'what is merge sort good for?',
    'why do we need merge sort?',
    'when should I use merge sort?',
    'what do I need to know about merge sort?',
    'can you explain merge sort to me please',
    'help me understand merge sort',
    'give me an overview of merge sort',
    'merge sort definition',
    'merge sort explained',
    'hey, what exactly is merge sort?',
    'pls explain merge sort',
    'is merge sort important for the exam?',
    'what should I remember about merge sort for the exam?',
    'what types of merge sort are there?',
    'what are the advantages and disadvantages of merge sort?',
    'what are the main points of merge sort?',
    'what is the point of merge sort?',
    'merge sort examples',
    "so what's merge sort again??",
    "i don't get merge sort",
    'wat is merge sort',
    'merge sort full form',
    'merge sort cheat sheet',
    'tips for merge sort',
    'any exam tips on merge sort?',
    'merge sort tips and tricks',
    'quick question: what is merge sort',
    'hi, i have an exam tomorrow. what is merge sort?',
    'what does the note about merge sort say',
    'where can I find merge sort?',
    'how do I create a merge sort?',
    'wie funktioniert merge sort?',
    'was versteht man unter merge sort?',
    '¿para qué sirve merge sort?',
    'à quoi sert merge sort ?',
    'a cosa serve merge sort?',
    'para que serve o merge sort?',
    'merge sort in simple terms',
    "explain merge sort like i'm five",
    'merge sort explained simply',
    'name the types of merge sort',
    'what are the key takeaways of merge sort?',
    'give me a real life example of merge sort',
    'what is the function of merge sort?',
    'formula for merge sort',
    'i forgot what merge sort is',
    'got a question about merge sort',
    'tldr merge sort',
    'what counts as merge sort?',
    'what qualifies as merge sort?',
    'what is considered merge sort?',
    'what is included in merge sort?',
    'what does merge sort involve?',
    'what does merge sort consist of?',
    'what is merge sort also known as?',
    'key facts about merge sort',
    'outline merge sort',
    'what happened in merge sort?',
    'can u go through merge sort',
    'explain merge sort to a 5 year old',
    'quiz tomorrow, explain merge sort',
    'test on merge sort tomorrow',
    'merge sort notes',
    'idk how merge sort works pls help',
    'ok so like whats merge sort',
    'bruh what is merge sort lmao',
    "i don't understand merge sort at all ugh",
    'tbh i still dont get merge sort',
    'wtf is merge sort lol',
    'ayo explain merge sort rq',
    'does anyone know what merge sort is??',
    'can someone pls explain merge sort asap 😭',
    'gonna need merge sort explained tho',
    "yo what's the deal w/ merge sort",
    'helppp what is merge sorttt plsss',
    'MERGE SORTTTT',
    'keine ahnung was merge sort ist lol',
    'kannst du merge sort erklären digga',
    'no entiendo merge sort, ayuda porfa',
    "j'ai rien compris à merge sort, aide stp",
    'não entendi nada de merge sort, me ajuda pfv',
    'Was zählt als merge sort?',
    'Was gehört zu merge sort?',
    'Morgen Klausur, erklär merge sort',
    '¿Qué incluye merge sort?',
    "Qu'est-ce que merge sort implique ?",
    'Cosa comprende merge sort?',
    'O que envolve merge sort?',
    'Ich verstehe merge sort nicht',
    'Kannst du mir merge sort in einfachen Worten erklären?',
    'Was sind die Vorteile von merge sort?',
    'wichtigste Punkte von merge sort',
    'No entiendo merge sort',
    'puntos clave de merge sort',
    'Je ne comprends pas merge sort',
    'points clés de merge sort',
    'Non ho capito merge sort',
    'elenca i tipi di merge sort',
    'Não entendi merge sort',
    'quais são os tipos de merge sort?',
  ])('finds its section by its name alone: %s', (question) => {
    const { hits, sure } = search(question);

    expect(hits[0]?.section.heading).toBe('Merge sort');
    expect(sure).toBe(true);
  });

  it.each([
    ['how does bubble sort work?', 'How it works'],
    ['what is the definition of bubble sort?', 'Definition'],
    ['can you give me an example of bubble sort?', 'Examples'],
    ['bubble sort example', 'Examples'],
    ['what is a step function?', 'Step function'],
    ['bubble sort', 'Bubble sort'],
    ['what is important for the exam?', 'Good to know'],
  ])('finds what is asked of it where a heading says that: %s', (question, heading) => {
    expect(headings(question)[0]).toBe(heading);
  });

  it('takes a function word of the question’s language for no name that English notes have', () => {
    const { search } = searching({
      'chips.md':
        '# Chips\n## Cutting the die\nA die is cut from a wafer, and dies can be stacked: the die, the die.\n## Caches\nHold what was read.',
    });

    const { hits, sure } = search('Was sind die Vorteile von caches?');

    expect(hits.map(({ section }) => section.heading)).toEqual(['Caches']);
    expect(sure).toBe(true);
  });

  it.each([
    ['What is a reserved word?', 'Reserved words'],
    ['What are simple terms?', 'Simple terms'],
    ['unit test', 'Unit test'],
    ['functions of two variables', 'Functions of two variables'],
  ])('leaves words to a name that only ask elsewhere: %s', (question, heading) => {
    const { headings } = searching({
      'names.md':
        '# Names\n## Two variables\nVariables, two of them.\n## Reserved words\nMay be no name.\n## Reserved\nA reserved seat.\n## Simple terms\nOf one factor.\n## Unit\nThe unit of a unit.\n## Unit test\nTests one unit.\n## Functions of two variables\nOf x and y.',
    });

    expect(headings(question)[0]).toBe(heading);
  });

  it('finds what is asked of a topic however rare the small words of that heading are', () => {
    const { headings } = searching({
      'bubble.md': '# Bubble sort\nSwaps neighbours.\n## How it works\nGoes through the list.\n',
      'work.md': '# Work\n## Home work\nWork at home.\n## Team work\nWork of many.\n',
    });

    expect(headings('how does bubble sort work?')[0]).toBe('How it works');
  });

  it('does not find what another topic of half its name says of that', () => {
    const { headings } = searching({
      'bubble.md': '# Bubble sort\nSwaps neighbours.\n## How it works\nGoes through the list.\n',
      'choice.md': '# What to choose\n## Quick ones for long lists\nA quick sort is best there.\n',
    });

    expect(headings('how does quick sort work?')[0]).toBe('Quick ones for long lists');
  });

  it.each([
    ['what is a step function?', 'Step function'],
    ['fair use policy', 'Fair use policy'],
    ['deployment types explained', 'Deployment types'],
  ])('keeps to a name that has words in it that ask elsewhere: %s', (question, heading) => {
    const { headings } = searching({
      'a.md': '# Code\n## Function\nGives something back.\n## Step function\nGoes up.\n',
      'b.md': '# Law\n## Fair policy\nFor all.\n## Fair use policy\nFor some.\n',
      'c.md': '# Builds\n## Deployment\nOf all.\n## Deployment types\nOf some.\n',
    });

    expect(headings(question)[0]).toBe(heading);
  });

  it.each([
    ['what are buckets in AWS?', 'Buckets'],
    ['when should I use buckets in AWS?', 'Buckets'],
    ['servers AWS', 'AWS servers'],
    ['what are buckets in Glacier?', 'Buckets of Glacier'],
  ])(
    'leaves aside what all notes are about after a name, and nothing else: %s',
    (question, heading) => {
      const { headings } = searching({
        'aws.md': `# Cloud
## Buckets
Hold objects.
## Versions of what buckets hold
In AWS, buckets keep all versions.
## AWS servers
AWS has them in all places.
## Buckets of Glacier
Freeze objects.
## Servers
AWS rents them.
`,
      });

      expect(headings(question)[0]).toBe(heading);
    },
  );

  it('finds the heading that says topic and question at once, though the topic has a note of its own', () => {
    const { headings } = searching({
      'arrays.md': '# Arrays\nArrays hold elements side by side in memory.\n',
      'search.md':
        '# Binary search\nHalves what is left.\n## Array example\nThe middle of the elements first.\n',
    });

    expect(headings('array example')[0]).toBe('Array example');
  });

  it('is not sure of a topic that the notes lack, however plainly they say the rest', () => {
    expect(search('how does quicksilver work?').sure).toBe(false);
    expect(search('what do I need to know about zebras for the exam?').sure).toBe(false);
    expect(search('can you give me an example of the types of zebras?').sure).toBe(false);
    expect(search('what are the types of it?').sure).toBe(false);
    const law = searching({ 'a.md': '# Law\n## Fair policy\nFor all.\n' });
    expect(law.search('fair use policy').sure).toBe(false);
  });
});
