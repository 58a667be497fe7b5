import { describe, expect, it } from 'vitest';
import type { NoteLanguage } from '../../../src/library/language/note-language.ts';
import type { Note } from '../../../src/library/note.ts';
import { aNote } from '../../builders/library.ts';

type Language = Exclude<NoteLanguage, 'en'>;

/** Enough text to detect the language. */
const PROSE: Readonly<Record<Language, string>> = {
  de: 'Eine Warteschlange hält die Nachrichten, bis einer der Empfänger sie gelesen hat, und gibt sie dann weiter.',
  es: 'Una cola guarda los mensajes hasta que uno de los consumidores los haya leído, y luego los entrega.',
  fr: "Une file garde les messages jusqu'à ce que l'un des consommateurs les ait lus, et les donne ensuite.",
  it: 'Una coda conserva i messaggi finché uno dei consumatori non li ha letti, e poi li consegna.',
  pt: 'Uma fila guarda as mensagens até que um dos consumidores as tenha lido, e depois entrega-as.',
};

function noteIn(language: Language, text: string): Note {
  const note = aNote('note.md', `# 1\n\n${PROSE[language]}\n\n${text}\n`);
  expect(note.language).toBe(language);
  return note;
}

function found(language: Language, text: string): readonly (readonly [string, string])[] {
  return noteIn(language, text).definitions.map(({ term, meaning }) => [term, meaning]);
}

function terms(language: Language, text: string): readonly string[] {
  return noteIn(language, text).definitions.map(({ term }) => term);
}

describe.each<[Language, string, readonly string[]]>([
  [
    'de',
    '## Speicher\n* Stapel: eine Struktur, die zuletzt Abgelegtes zuerst hergibt\n* Halde: speichert die Objekte\n* Seite: Einheit des Speichers, die das System verwaltet',
    ['Stapel', 'Halde', 'Seite'],
  ],
  [
    'es',
    '## Memoria\n* Pila: una estructura que devuelve primero lo último\n* Montículo: almacena los objetos\n* Página: unidad de memoria que gestiona el sistema',
    ['Pila', 'Montículo', 'Página'],
  ],
  [
    'fr',
    "## Mémoire\n* Pile : une structure qui rend d'abord le dernier objet\n* Tas : stocke les objets\n* Base de données : ensemble de données que gère un système",
    ['Pile', 'Tas', 'Base de données'],
  ],
  [
    'it',
    "## Memoria\n* Pila: una struttura che rende prima l'ultimo oggetto\n* Heap: memorizza gli oggetti\n* Base di dati: insieme di dati che un sistema gestisce",
    ['Pila', 'Heap', 'Base di dati'],
  ],
  [
    'pt',
    '## Memória\n* Pilha: uma estrutura que devolve primeiro o último objeto\n* Monte: armazena os objetos\n* Base de dados: conjunto de dados que um sistema gere',
    ['Pilha', 'Monte', 'Base de dados'],
  ],
])('a list of terms in %s', (language, text, names) => {
  it('finds terms whose meaning begins like a dictionary, with a verb or with a specified noun', () => {
    expect(terms(language, text)).toEqual(names);
  });
});

describe('a meaning that only a verb or a preposition in the language begins', () => {
  it.each<[Language, string, string]>([
    ['de', '* Index - ermöglicht schnelle Suchen', 'Index'],
    ['de', '* Parser - zerlegt den Text', 'Parser'],
    ['es', '* Índice - permite buscar rápido', 'Índice'],
    ['es', '* Cortafuegos - filtra los paquetes', 'Cortafuegos'],
    ['es', '* Bitácora - para guardar los cambios', 'Bitácora'],
    ['fr', '* Index - permet de chercher vite', 'Index'],
    ['fr', '* Pare-feu - filtre les paquets', 'Pare-feu'],
    ['it', '* Indice - consente di cercare in fretta', 'Indice'],
    ['it', '* Firewall - filtra i pacchetti', 'Firewall'],
    ['pt', '* Índice - permite procurar depressa', 'Índice'],
    ['pt', '* Tradutor - refere-se ao programa', 'Tradutor'],
  ])('makes a definition: %s, %s', (language, text, term) => {
    expect(terms(language, `## 2\n${text}`)).toEqual([term]);
  });
});

describe('a sentence that defines, below a heading that names the term', () => {
  it.each<[Language, string, string, string, string]>([
    ['de', 'Kernel', 'Der Kernel ist ein Programm.', 'Kernel', 'ein Programm.'],
    ['de', 'Kernel', 'Unter einem Kernel versteht man den Kern.', 'Kernel', 'den Kern.'],
    ['de', 'Kernel', 'Kernel bezeichnet den Kern.', 'Kernel', 'bezeichnet den Kern.'],
    ['de', 'Kernel', 'Es handelt sich um einen Kern.', 'Kernel', 'einen Kern.'],
    ['es', 'El núcleo', 'El núcleo es un programa.', 'núcleo', 'un programa.'],
    ['es', 'Núcleo', 'Es el programa central.', 'Núcleo', 'el programa central.'],
    ['es', 'Núcleo', 'Se llama núcleo al programa central.', 'núcleo', 'programa central.'],
    ['es', 'Núcleo', 'El núcleo se define como el centro.', 'núcleo', 'el centro.'],
    ['es', '2.1.Núcleo', 'Es un programa.', 'Núcleo', 'un programa.'],
    ['fr', 'L’osmose', "L'osmose est le passage de l'eau.", 'osmose', "le passage de l'eau."],
    ['fr', 'Noyau', "Le noyau désigne l'organite.", 'noyau', "désigne l'organite."],
    ['fr', 'Noyau', 'On appelle noyau le centre.', 'noyau', 'le centre.'],
    ['fr', 'Noyau', "Il s'agit d'un organite.", 'Noyau', 'un organite.'],
    ['it', 'L’indice', "L'indice è una struttura.", 'indice', 'una struttura.'],
    ['it', 'Nucleo', 'Il nucleo si definisce come il centro.', 'nucleo', 'il centro.'],
    [
      'it',
      'Nucleo',
      'Il nucleo serve a dividere i compiti.',
      'nucleo',
      'serve a dividere i compiti.',
    ],
    ['pt', 'Núcleo', 'O núcleo é um programa.', 'núcleo', 'um programa.'],
    ['pt', 'Núcleo', 'O núcleo consiste em código.', 'núcleo', 'consiste em código.'],
    ['pt', 'Núcleo', 'Trata-se de um programa.', 'Núcleo', 'um programa.'],
  ])('is found: %s, %s, %s', (language, heading, text, term, meaning) => {
    expect(found(language, `## ${heading}\n${text}`)).toEqual([[term, meaning]]);
  });

  it.each<[Language, string, string]>([
    ['de', 'Kernel', 'Der Kernel ist ein bisschen langsam.'],
    ['de', 'Kernel', 'Der Scheduler ist ein Programm.'],
    ['es', 'Núcleo', 'El núcleo es muy lento.'],
    ['es', 'Google Maps', 'Google Maps es un ejemplo de grafo.'],
    ['fr', 'Noyau', 'Le noyau est un peu lent.'],
    ['fr', 'Noyau', "C'est important."],
    ['it', 'Nucleo', 'Il nucleo è uno dei programmi.'],
    ['pt', 'Núcleo', 'O núcleo é uma das etapas.'],
  ])(
    'is not seen in praise, examples and sentences about others: %s, %s, %s',
    (language, heading, text) => {
      expect(found(language, `## ${heading}\n${text}`)).toEqual([]);
    },
  );
});

describe('a sentence that defines what it has in bold', () => {
  it.each<[Language, string, string]>([
    ['de', 'Die **Sparquote** ist der Anteil des Ersparten am Einkommen.', 'Sparquote'],
    ['es', '* Un **proceso** es un programa en ejecución.', 'proceso'],
    ['fr', '> Une **DMZ** (_zone_, _démilitarisée_) est un sous-réseau isolé.', 'DMZ'],
    ['it', 'Un **socket** è un insieme di indirizzo e porta.', 'socket'],
    ['pt', 'A **pilha** é uma região da memória.', 'pilha'],
  ])('is found under any heading: %s, %s', (language, text, term) => {
    expect(terms(language, `## 2\n${text}`)).toEqual([term]);
  });

  it.each<[Language, string]>([
    ['de', 'Ein Prozess ist ein Programm in Ausführung.'],
    ['fr', 'La **sauvegarde complète** est la plus simple mais la plus lourde'],
    ['es', 'Lo **importante** es practicar mucho.'],
  ])('needs the bold, and a thing that it says: %s, %s', (language, text) => {
    expect(terms(language, `## 2\n${text}`)).toEqual([]);
  });
});

describe('a kind of thing right after a name in bold', () => {
  it.each<[Language, string, string]>([
    ['es', '* **Pila** estructura que devuelve primero lo último', 'Pila'],
    ['fr', "**Ligase** protéine qui relie les morceaux d'ADN", 'Ligase'],
    ['fr', '* **Unité** (SI) mesure de référence pour toutes les autres', 'Unité'],
    ['it', '* **Indice** struttura che rende veloci le ricerche', 'Indice'],
    ['pt', '* **Pilha** estrutura que devolve primeiro o último', 'Pilha'],
  ])('defines it: %s, %s', (language, text, term) => {
    expect(terms(language, `## 2\n${text}`)).toEqual([term]);
  });

  it.each<[Language, string]>([
    ['es', '* **Escalar** la respuesta a quien decide'],
    ['it', '* **Tunneling** usato per attraversare la rete'],
    ['fr', '* **Journaliser** toutes les tentatives'],
    ['de', '* **Austausch** mithilfe der Struktur'],
  ])('is not the rest of a sentence: %s, %s', (language, text) => {
    expect(terms(language, `## 2\n${text}`)).toEqual([]);
  });
});

describe('headings and tables that exist to define', () => {
  it.each<[Language, string]>([
    ['de', 'Begriffe'],
    ['de', 'Definitionen'],
    ['es', 'Glosario'],
    ['es', 'Conceptos básicos'],
    ['fr', 'Définitions'],
    ['fr', 'Vocabulaire'],
    ['it', 'Glossario'],
    ['pt', 'Conceitos'],
    ['pt', 'Glossary'],
  ])('are known by their language, or by English: %s, %s', (language, heading) => {
    expect(terms(language, `# ${heading}\n## Shard\npars fluminis`)).toEqual(['Shard']);
  });

  it.each<[Language, string]>([
    ['de', 'Bedeutung'],
    ['es', 'Significado'],
    ['fr', 'Définition'],
    ['it', 'Descrizione'],
    ['pt', 'O que faz'],
    ['fr', 'Description'],
  ])('are known by the head of the second column: %s, %s', (language, head) => {
    expect(terms(language, `## 2\n| X | ${head} |\n|---|---|\n| Shard | pars fluminis |`)).toEqual([
      'Shard',
    ]);
  });
});

/** A meaning that is good enough for any name. */
const A_STRUCTURE: Readonly<Record<Language, string>> = {
  de: 'eine Struktur für Daten',
  es: 'una estructura para datos',
  fr: 'une structure pour les données',
  it: 'una struttura per dati',
  pt: 'uma estrutura para dados',
};

describe('what is no name', () => {
  it.each<Language>(['de', 'es', 'fr', 'it', 'pt'])(
    'has not the meaning against it: %s',
    (language) => {
      expect(terms(language, `## 2\n* Shard: ${A_STRUCTURE[language]}`)).toEqual(['Shard']);
    },
  );

  it.each<[Language, string, string]>([
    ['de', 'a label', 'Vorteile'],
    ['de', 'a label with an adjective', 'Typische Anwendungen'],
    ['de', 'a compound of a label', 'Hauptvorteile'],
    ['de', 'a statement', 'Senkt Kosten'],
    ['de', 'a statement with its subject', 'Thread wartet'],
    ['de', 'an instruction', 'Daten speichern'],
    ['de', 'an adjective', 'skalierbar'],
    ['de', 'a count', 'Zwei Arten'],
    ['de', 'an article', 'Das Modell'],
    ['de', 'a beginning of a sentence', 'Wenn Threads'],
    ['es', 'a label', 'Ventajas'],
    ['es', 'a label of several words', 'Casos de uso'],
    ['es', 'labels joined', 'Ventajas y desventajas'],
    ['es', 'a label with an adjective before it', 'Principales características'],
    ['es', 'a label and a number', 'Paso 2'],
    ['es', 'a statement', 'Reduce costes'],
    ['es', 'an instruction', 'Crear usuarios'],
    ['es', 'a comparison', 'Menor coste'],
    ['fr', 'a label', 'Avantages et inconvénients'],
    ['fr', 'a label of several words', "Cas d'usage"],
    ['fr', 'a statement', 'Réduit coûts'],
    ['fr', 'an article', "L'ovule"],
    ['fr', 'an instruction', 'Créer utilisateurs'],
    ['it', 'a label', 'Vantaggi'],
    ['it', 'a label of several words', "Casi d'uso"],
    ['it', 'an instruction', 'Creare utenti'],
    ['it', 'a statement', 'Riduce costi'],
    ['it', 'a word that goes on with what was said', 'Dunque'],
    ['pt', 'a label', 'Vantagens'],
    ['pt', 'a label of several words', 'Casos de uso'],
    ['pt', 'an instruction', 'Criar utilizadores'],
    ['pt', 'a count', 'Duas fases'],
    ['pt', 'a word that goes on with what was said', 'Portanto'],
    ['pt', 'a label that doctors write short', 'TTo'],
  ])('is refused: %s, %s, %s', (language, _, name) => {
    const text = `## 2\n* ${name}: ${A_STRUCTURE[language]}`;
    expect(terms(language, text)).toEqual([]);
  });
});

describe('evidence against a definition', () => {
  it.each<[Language, string, string]>([
    ['de', 'a heading that announces qualities', '## Vorteile\n* Index: eine Struktur'],
    ['de', 'advice', '## 2\n* Index: man kann ihn anlegen'],
    ['de', 'capitals, which all nouns have', '## 2\n* Interne Prüfung: Termin im Mai'],
    ['de', 'a sentence about something else', '## 2\n* Kosten: Die Firma zahlt jeden Monat'],
    ['es', 'a heading that announces qualities', '## Ventajas\n* Índice: una estructura'],
    ['es', 'a sentence about something else', '## 2\n* Lectura: Los datos se copian dos veces'],
    ['es', 'a line above that breaks off', '## 2\nLos datos vienen de:\n* Índice: una estructura'],
    ['fr', 'a heading that announces qualities', '## Avantages\n* Index : une structure'],
    ['fr', 'advice', '## 2\n* Index : vous pouvez le créer'],
    ['it', 'a heading that announces qualities', '## Vantaggi\n* Indice: una struttura'],
    ['it', 'a list of uses', '## Applicazioni\n* **Compilatori**: tabelle dei simboli'],
    ['it', 'an exercise', '## es. 7\n* **Secante**: dimostrare che la retta passa'],
    ['it', 'somebody who does it', '## 2\n* **Stemming**: voglio tagliare le parole'],
    ['it', 'the way in which', '## 2\n* **Creazione**: tramite una funzione che rende il numero'],
    ['it', 'an infinitive, which tells of no thing', '## 2\n* Memoria: tenere i dati vicini'],
    ['it', 'a row of things', '## 2\n* **Memorie**: cache, dischi, nastri'],
    ['pt', 'a heading that announces qualities', '## Vantagens\n* Índice: uma estrutura'],
    ['pt', 'advice', '## 2\n* Índice: você pode criar'],
    ['pt', 'a list of uses', '## Aplicações\n* **Compiladores**: tabelas de símbolos'],
    ['pt', 'steps', '## Fluxo 2\n* **Consulta**: procura a página'],
    ['pt', 'a sentence with an object', '## 2\n* Tabela: O sistema rabisca a tabela'],
  ])('is found in %s: %s', (language, _, text) => {
    expect(terms(language, text)).toEqual([]);
  });
});
