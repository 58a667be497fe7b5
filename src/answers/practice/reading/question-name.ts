/** `Question 2`, `Q2`, `Frage 2`, `問2`, as a part of a pattern that takes capitals for small letters. */
export const QUESTION_NAME =
  '(?:question|q|frage|pregunta|domanda|quest[ãa]o|pergunta|問題?|问题)\\s*#?\\d';
