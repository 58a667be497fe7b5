/** The output of `npm run eval -- --help`. */
export const USAGE = `npm run eval -- [options]

Measures the ranking on judged questions, a JSON object a line:
  --notes DIR        the notes (notes)
  --questions FILE   questions with the sections that answer them
                     (test/eval/questions.jsonl); those about other folders are left out:
                     {"id": "1", "kind": "exam", "question": "what is SQS?", "relevant":
                     [{"file": "aws/sqs.md", "heading": "SQS", "line": 10, "grade": 2}]}
                     grade 2 states the answer, 1 helps
  --kind NAME        only questions of this kind; may be given several times
  --with-options     only questions that have options, asked with all of them, as people paste them
  --engine NAME      nota, or a library to compare with; may be given several times
  --set NAME=NUMBER  another number for a setting of the ranking; may be given several times
  --snippets         how much of the answers a list shows of the sections that state them, instead
  --misses           each question whose first section is not right, and why

Measures how practice questions are weighed, of those that have options:
  --practice FILE    questions with their options and the indexes of the right ones; those about
                     other folders than --notes are left out

Measures a classic test collection:
  --cranfield DIR    documents.jsonl and queries.jsonl

  --json             for scripts: one line for each engine
  --help             this text
`;
