import type { NotesPhrases } from '../contract/notes.ts';
import { counted, number } from './grammar.ts';

/** What is said to those who look after the notes. */
export const notes: NotesPhrases = {
  definition: {
    command: 'Die Notizen pflegen, aus denen ich antworte',
    status: 'Was in den Notizen steht und was darin nicht stimmt',
    reload: 'Die Notizen neu lesen',
    gaps: 'Was gefragt wurde, ohne dass die Notizen es beantworten',
    forget: 'Die aufbewahrten Fragen dieses Servers löschen',
  },

  onlyInServers: 'Hier geht es um die Notizen eines Servers. Bitte nutze diesen Befehl dort.',
  onlyManagers:
    'Um die Notizen zu pflegen, brauchst du die Berechtigung **Server verwalten**. Bitte frag jemanden, der sie hat.',

  unreadable: {
    missing:
      'Die Notizen lassen sich gerade nicht lesen: Der Notizordner ist nicht da. Ich antworte aus den letzten:',
    'not-a-folder':
      'Die Notizen lassen sich gerade nicht lesen: Der Notizordner ist eine Datei. Ich antworte aus den letzten:',
    unreadable:
      'Die Notizen lassen sich gerade nicht lesen: Ich darf den Notizordner nicht lesen. Ich antworte aus den letzten:',
  },
  noProblems: 'Mit ihnen ist alles in Ordnung.',
  problems: (errors, warnings, hints, files) =>
    [
      counted(files, { one: '**Probleme in # Datei**: ', other: '**Probleme in # Dateien**: ' }),
      counted(errors, { one: '# Fehler, ', other: '# Fehler, ' }),
      counted(warnings, { one: '# Warnung, ', other: '# Warnungen, ' }),
      counted(hints, { one: '# Hinweis', other: '# Hinweise' }),
    ].join(''),
  line: (line) => `Zeile ${number(line)}`,

  reloaded: 'Die Notizen wurden neu gelesen.',
  reloading:
    'Die Notizen werden neu gelesen. Das dauert etwas; `/notes status` zeigt, wann es so weit ist.',
  reloadFailed:
    'Die Notizen lassen sich gerade nicht lesen, deshalb bleiben die letzten in Gebrauch. Wer mich betreibt, findet den Grund in meinem Log.',

  gaps: (questions, days) =>
    [
      counted(questions, { one: '**# Frage', other: '**# Fragen' }),
      ` der letzten ${number(days)} Tage, die die Notizen nicht beantwortet haben**`,
    ].join(''),
  gap: ({ times, text, why }) => `${number(times)} × ${text} · ${why}`,
  nothingFound: 'nichts gefunden',
  missed: 'passte nicht zur Frage',
  alsoAs: (count) => counted(count, { one: 'in # Formulierung', other: 'in # Formulierungen' }),
  remark: (text) => `„${text}“`,
  noGaps: 'In den letzten 30 Tagen blieb keine Frage ohne Antwort.',
  gapsOff:
    'Dieser Server bewahrt keine Fragen auf. Schalte in `/settings` **Unbeantwortete Fragen aufbewahren** ein; ab dann werden sie 30 Tage ohne Namen gesammelt.',
  missedSections: '**Abschnitte, die oft nicht zur Frage passten**',
  missedSection: (place, missed, helpful) =>
    `${place}: ${number(missed)} × passte nicht zur Frage, ${number(helpful)} × hilfreich`,
  downloadGaps: 'Alle stehen in der Datei.',

  sureToForget: (count) =>
    counted(count, {
      one: 'Die eine aufbewahrte Frage dieses Servers endgültig löschen?',
      other: 'Alle # aufbewahrten Fragen dieses Servers endgültig löschen?',
    }),
  nothingToForget: 'Dieser Server hat keine aufbewahrten Fragen.',
  forget: 'Löschen',
  keep: 'Behalten',
  forgotten: (count) =>
    counted(count, { one: '# Frage wurde gelöscht.', other: '# Fragen wurden gelöscht.' }),
  kept: 'Es wurde nichts gelöscht.',
};
