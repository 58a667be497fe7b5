import type { FeedbackPhrases } from '../contract/feedback.ts';

/** Feedback on answers. */
export const feedback: FeedbackPhrases = {
  // Labels are plain
  helpful: 'Helpful',
  missed: 'Not what I asked',
  remark: 'Say what was missing',

  onlyAsker:
    'Only the person who asked can say whether this helped. Ask me yourself, and the buttons are yours.',
  notKept:
    'Thank you! But I couldn’t save it. Please try again later, or tell the person who runs me: the cause is in my log.',
  otherPlaces: (asked) =>
    `Not it? These places mention **${asked}** too. If none of them helps, say what was missing.`,
  noOtherPlaces: (asked) =>
    `The notes have nothing else about **${asked}**. Say what was missing, and those who write them may add it.`,
  remarkTitle: 'What was missing?',
  remarkLabel: 'What did you want to know?',
  remarkHint:
    'You may leave it empty. Kept for 30 days, without your name, where the server allows it.',
  thanksKept: 'Thank you! Those who write the notes will see it, without your name.',
  thanksUnkept: 'Thank you! This server doesn’t keep texts, so I only counted it.',
};
