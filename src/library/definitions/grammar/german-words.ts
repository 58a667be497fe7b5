import { words } from '../../language/word-list.ts';

/** Verbs that open a statement about something: `Senkt Kosten`, `Thread wartet`. */
export const STATEMENT_VERBS = words(`
  arbeitet basiert bedeutet befindet beginnt beinhaltet bekommt benötigt berechnet beschreibt besitzt besteht bestimmt
  bezeichnet bezieht bietet bildet bleibt braucht bringt darf definiert dient enthält entscheidet entspricht entsteht
  erfolgt ergibt erhält erhöht erkennt erlaubt erleichtert ermittelt ermöglicht erstellt erweitert erzeugt findet
  folgt fordert führt funktioniert garantiert gehört gewährleistet geht gibt gilt greift hält handelt heißt hilft
  holt kommt kostet kümmert lädt läuft legt leitet lernt liefert liegt liest löscht löst macht meint misst nimmt nutzt
  öffnet ordnet passiert prüft regelt reicht repräsentiert ruft sammelt schickt schließt schreibt schützt sendet senkt
  setzt sichert sorgt speichert spielt stammt startet stellt steigt steht steuert stoppt sucht teilt trägt trennt tritt
  überprüft übernimmt überträgt überwacht umfasst unterscheidet unterstützt untersucht verändert verarbeitet verbessert
  verbindet vergleicht verhindert verringert verschlüsselt versteht verteilt vertritt verwaltet verwendet wächst
  wählt wandelt wartet weist wendet wirkt zählt zeigt zerlegt zieht
  arbeiten bestehen besitzen bilden dienen enthalten erfolgen geben gehen gelten liegen stehen
`);

/** Words that begin a phrase of praise or comparison. */
export const COMPARATIVES = words(`
  niedrige niedriger niedrigere hohe hoher höhere schnelle schneller schnellere langsamer bessere besser schlechter
  schlechtere einfache einfacher einfachere leichter günstiger kleinere größere weniger mehr längere kürzere
  verbesserte reduzierte erhöhte geringe geringer geringere gute guter gutes schlechte keine unbegrenzte
  unterschiedliche gleiche andere
`);

/**
 * Endings of adjectives: `skalierbar`, `kostenlos`, `kurzfristig`; a single lower-case word can't
 * be a noun either.
 */
export const QUALITY_ENDING = /\p{L}{2}(?:bar|sam|haft|los|ig|lich|isch|iert|iv)$/u;

/** Other verbs that turn the words before them into a sentence. */
export const FINITE_WORDS = words(`
  ist sind war waren wird werden wurde wurden hat haben hatte kann können könnte muss müssen soll sollen sollte
  darf dürfen will wollen lässt lassen
`);

/** Words that begin a phrase that counts: `Zwei Arten`. */
export const COUNTS = words(
  'zwei drei vier fünf sechs sieben acht neun zehn mehrere viele verschiedene beide einige wenige',
);

/** See `Grammar`; articles in the genitive join nouns as well. */
export const PREPOSITIONS = words(`
  der des von vom zu zum zur für in im ins an am ans auf aus bei beim mit nach über unter vor durch gegen ohne um
  zwischen während wegen seit bis ab pro per als hinter neben innerhalb außerhalb mittels trotz je und
  of to for on at by with from into and
`);

/** Nouns for kinds of things, which may also end a compound: `Verwaltungssystem`. */
const COMPOUND_SORTS = words(`
  system dienst werkzeug lösung plattform framework protokoll sprache bibliothek programm anwendung befehl methode
  prozess verfahren technik algorithmus mechanismus ansatz modell standard menge sammlung gruppe einheit element
  komponente schicht eigenschaft attribut funktion gerät netz netzwerk struktur dokument datei ressource vorgang
  fähigkeit möglichkeit konzept instrument regel software größe architektur
`);

/**
 * These nouns as endings, and the endings of nouns for actions and qualities: `Verteilung`,
 * `Fähigkeit`.
 */
export const SORT_ENDING = new RegExp(
  `(?:${[...COMPOUND_SORTS].join('|')}|\\p{L}{3}(?:ung|heit|keit|schaft|ion|tät|nis|betrag|menge))$`,
  'u',
);

/** Nouns for kinds of things that also end unrelated words: `Start`, `Wort`. */
export const SORTS = words('art typ teil ort form maß wert zustand stelle');

/** See `isLabelWord` of `Grammar`. */
export const LABEL_WORDS = words(`
  notiz notizen hinweis hinweise beispiel beispiele bsp bspw z.b zb beispielsweise fall fälle verwendung nutzung
  einsatz anwendung anwendungen anwendungsfall anwendungsfälle anwendungsgebiete einsatzgebiete wenn vorteil vorteile
  nachteil nachteile stärken schwächen chancen risiken merkmal merkmale eigenschaft eigenschaften kennzeichen
  besonderheit besonderheiten tipp tipps warnung achtung wichtig merke frage fragen antwort antworten erklärung
  erläuterung erläuterungen grund gründe quelle quellen verweis verweise literatur ressourcen zusammenfassung
  überblick übersicht einführung einleitung fazit schluss schlussfolgerung fakten ziel ziele zweck ergebnis
  ergebnisse folge folgen todo anmerkung anmerkungen bemerkung bemerkungen ausnahme ausnahmen grenze grenzen
  einschränkung einschränkungen bedingung bedingungen voraussetzung voraussetzungen annahme annahmen anforderung
  anforderungen empfehlung empfehlungen szenario szenarien problem probleme problematik idee ideen art arten typ
  typen variante varianten option optionen möglichkeit möglichkeiten schritt schritte preis kosten format syntax
  eingabe ausgabe standard unterschied unterschiede gemeinsamkeiten vergleich siehe auch mehr detail details
  beschreibung definition definitionen bedeutung hintergrund kontext geschichte autor datum version status kategorie
  kategorien titel name namen aufgabe aufgaben inhalt inhalte lösung lösungen lösungsansatz ansatz beweis satz lemma
  korollar behauptung formel ursache ursachen auswirkung auswirkungen maßnahme maßnahmen vorgehen vorgehensweise
  ablauf umsetzung aufwand abhilfe laufzeit komplexität thema themen dozent prüfung übung übungen frist ort zeit
  heute morgen allgemein alternative methodik notation schreibweise vorgabe gegeben gesucht gegenbeispiel aussage
  bekannt braucht dabei daraus dafür
`);

/** The end of a compound that is a label: `Hauptvorteile`. */
export const LABEL_ENDING =
  /\p{L}(?:vorteile?|nachteile?|beispiele?|eigenschaften|merkmale|voraussetzungen|anforderungen|möglichkeiten|ziele|kosten|gründe|fragen|aufgaben|arten|gebiete|schritte|laufzeit|komplexität)$/u;
