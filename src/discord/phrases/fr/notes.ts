import type { NotesPhrases } from '../contract/notes.ts';
import { counted, number } from './grammar.ts';

/** What is said to those who look after the notes. */
export const notes: NotesPhrases = {
  definition: {
    command: 'Gérer les notes d’où je tire mes réponses',
    status: 'Ce que contiennent les notes et ce qui n’y va pas',
    reload: 'Relire les notes',
    gaps: 'Ce qui a été demandé et que les notes n’expliquent pas',
    forget: 'Supprimer les questions conservées de ce serveur',
  },

  onlyInServers:
    'Il s’agit des notes d’un serveur. Utilise cette commande sur un serveur, s’il te plaît.',
  onlyManagers:
    'Pour gérer les notes, il faut la permission **Gérer le serveur**. Demande à quelqu’un qui l’a, s’il te plaît.',

  unreadable: {
    missing:
      'Les notes ne peuvent pas être lues pour l’instant : leur dossier n’existe pas. Je réponds d’après les dernières :',
    'not-a-folder':
      'Les notes ne peuvent pas être lues pour l’instant : ce qui devrait être leur dossier est un fichier. Je réponds d’après les dernières :',
    unreadable:
      'Les notes ne peuvent pas être lues pour l’instant : je n’ai pas le droit de lire leur dossier. Je réponds d’après les dernières :',
  },
  noProblems: 'Elles ne contiennent aucune erreur.',
  problems: (errors, warnings, hints, files) =>
    [
      counted(files, {
        one: '**Problèmes dans # fichier** : ',
        other: '**Problèmes dans # fichiers** : ',
      }),
      counted(errors, { one: '# erreur, ', other: '# erreurs, ' }),
      counted(warnings, { one: '# avertissement, ', other: '# avertissements, ' }),
      counted(hints, { one: '# suggestion', other: '# suggestions' }),
    ].join(''),
  line: (line) => `ligne ${number(line)}`,

  reloaded: 'Les notes ont été relues.',
  reloading:
    'Les notes sont en cours de relecture. Cela prend un moment ; `/notes status` dit quand c’est fini.',
  reloadFailed:
    'Les notes ne peuvent pas être lues pour l’instant ; les dernières restent en service. La personne qui m’héberge trouvera la raison dans mon journal.',

  gaps: (questions, days) =>
    [
      counted(questions, { one: '**# question', other: '**# questions' }),
      ` des ${number(days)} derniers jours, sans réponse dans les notes**`,
    ].join(''),
  gap: ({ times, text, why }) => `${number(times)} × ${text} · ${why}`,
  nothingFound: 'rien trouvé',
  missed: 'pas ce qui était demandé',
  alsoAs: (count) => counted(count, { one: 'en # formulation', other: 'en # formulations' }),
  remark: (text) => `« ${text} »`,
  noGaps: 'Ces 30 derniers jours, aucune question n’est restée sans réponse.',
  gapsOff:
    'Ce serveur ne garde pas les questions. Active **Garder les questions sans réponse** dans `/settings` ; à partir de là, elles sont gardées 30 jours, sans noms.',
  missedSections: '**Sections qui souvent ne répondaient pas à la question**',
  missedSection: (place, missed, helpful) =>
    `${place} : ${number(missed)} × pas ce qui était demandé, ${number(helpful)} × utile`,
  downloadGaps: 'Elles sont toutes dans le fichier.',

  sureToForget: (count) =>
    counted(count, {
      one: 'Supprimer définitivement la seule question gardée de ce serveur ?',
      other: 'Supprimer définitivement les # questions gardées de ce serveur ?',
    }),
  nothingToForget: 'Ce serveur n’a pas de questions gardées.',
  forget: 'Supprimer',
  keep: 'Les garder',
  forgotten: (count) =>
    counted(count, {
      one: '# question a été supprimée.',
      other: '# questions ont été supprimées.',
    }),
  kept: 'Rien n’a été supprimé.',
};
