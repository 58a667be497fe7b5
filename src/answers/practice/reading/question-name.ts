/** `Question 2`, `Q2`, `Frage 2`, `問2`, as part of a case-insensitive pattern. */
export const QUESTION_NAME =
  '(?:question|q|frage|pregunta|domanda|quest[ãa]o|pergunta|問題?|问题)\\s*#?\\d';
