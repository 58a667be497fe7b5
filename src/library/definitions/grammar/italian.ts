import { words } from '../../language/word-list.ts';
import type { Grammar } from './grammar.ts';
import { subjectThen } from './is-a.ts';
import { romanceGrammar } from './romance.ts';

const PREPOSITIONS = words(`
  di d del dello della dei degli delle dell a ad al allo alla ai agli alle all da dal dallo dalla dai dagli dalle
  dall in nel nello nella nei negli nelle nell su sul sullo sulla sui sugli sulle sull con senza per tra fra sopra
  sotto verso contro secondo durante mediante tramite attraverso presso come e ed o vs of to for and
`);

/** The Italian `Grammar`. */
export const ITALIAN: Grammar = romanceGrammar({
  elision:
    /(?<!\p{L})((?:l|d|un|dell|all|dall|nell|sull|quest|quell|c|s|dov|cos|com)['’])(?=\p{L})/giu,
  plural: /[aeio]$/,
  sentenceWords: words(`
    io tu lui lei noi voi loro mi ti ci vi si ne me te se mio mia tuo suo sua suoi sue nostro nostra
    è sono era erano essere sarà ha hanno aveva può possono deve devono fa fanno va vanno viene vengono
    questo questa questi queste quest quello quella quelli quelle qui lì quando mentre perché poiché ma però né non
    che chi cui quale quali cosa dove come quanto molto anche solo già sempre mai spesso ovvero cioè ossia così allora quindi dunque pertanto inoltre invece oppure
    infatti ho devo posso ogni tutto
    tutta tutti tutte
    i you we it is are was has have can will this that if when how why what which not
  `),
  articles: words('il lo la gli le l un uno una the'),
  prepositions: PREPOSITIONS,
  genitives: words(
    'di d del dello della dei degli delle dell a ad al alla ai alle all da dal dalla of',
  ),
  counts: words(
    'due tre quattro cinque sei sette otto nove dieci vari varie alcuni alcune molti molte diversi diverse',
  ),
  verbs: words(`
    accede agisce aggiorna aggiunge aiuta analizza appartiene applica assegna assicura associa attiva aumenta avviene
    avvengono blocca calcola cambia carica cerca codifica collega combina comincia comprende comprendono confronta
    consente consentono conserva considera consiste consistono contiene contengono controlla converte copia
    corrisponde corrispondono costituisce costituiscono costruisce crea creano decide definisce definiscono descrive
    descrivono determina determinano detiene dice diminuisce distribuisce divide diventa effettua effettuano elabora
    elimina emette esegue eseguono esprime estende estrae evita facilita fornisce forniscono funziona funzionano
    garantisce garantiscono genera generano gestisce gestiscono identifica identificano impedisce implementa implica
    include includono incrementa indica indicano inizia inserisce intende introduce invia inviano invoca lavora legge
    mantiene mantengono memorizza memorizzano misura mostra mostrano muove occupa offre offrono ordina organizza
    ottiene passa permette permettono possiede possiedono prende prepara presenta presentano prevede prevedono
    produce producono protegge raccoglie raggruppa raggruppano rappresenta rappresentano realizza restituisce riceve
    ricevono richiama richiede richiedono riduce riferisce riguarda riguardano rimane rimuove risolve rispetta
    ritorna salva sceglie scrive segna seleziona semplifica separa serve servono significa si sostituisce specifica
    sposta stabilisce supporta svolge tiene traduce trasferisce trasforma trasmette trasporta tratta trova trovano
    unisce usa usano utilizza utilizzano valuta verifica viene vengono
  `),
  finiteWords: words(`
    dipende dipendono esiste esistono è sono era erano ha hanno può possono deve devono fa fanno va vanno viene
    vengono sarà saranno
  `),
  reflexive: words('si'),
  verbEnding: /\p{L}{2}(?:a|e|ano|ono)$/u,
  objectArticles: words('il lo la i gli le l un uno una'),
  infinitive: /\p{L}{2}(?:[^w\P{L}]are|ere|ire|rre|arsi|ersi|irsi)$/u,
  comparatives: words(`
    maggiore minore migliore migliori peggiore più meno alto alta alti alte basso bassa bassi basse veloce lento
    facile difficile semplice gratis buono buona cattivo stesso stessa diverso diversa nessun nessuna illimitato buon
    cattiva
  `),
  adverb: /\p{L}{3}mente$/u,
  qualityEnding:
    /\p{L}{2}(?:[ai]bil[ei]|os[oaie]|iv[oaie]|at[oaie]|ut[oaie]|ic[oai]|iche|al[ei])$/u,
  entryWords: words(`
    si qualcosa qualcuno qualsiasi qualunque abbreviazione sigla acronimo sinonimo detto detta
    usato usata usati usate utilizzato utilizzata utilizzati progettato definito definita noto nota chiamato chiamata
    formato formata composto composta costituito costituita
    insieme processo metodo modo capacità atto azione collezione gruppo serie sequenza numero quantità tipo forma parte
    nome luogo termine strumento servizio sistema tecnica misura unità programma funzione struttura
  `),
  purposePrepositions: words('per'),
  determiners: words(
    'il lo la i gli le l un uno una ogni tutto tutta tutti tutte qualsiasi qualche alcuni alcune altro altra',
  ),
  definiteArticles: words('il lo la i gli le l tutto tutta tutti tutte'),
  adviceWords: words(`
    io tu lui lei noi voi loro questo questa questi queste quello quella suo sua suoi sue nostro nostra qui lì mai
    sempre non se sì no quando dove ma perché poiché però quindi allora poi prima dopo mentre esempio es e.g ricorda
    ricordare nota vedi evitare evita deve devono dovrebbe bisogna può possono potrebbe buono meglio migliore utile
    importante facile difficile solo soltanto anche inoltre così come secondo senza più meno molto dato data ad
    infatti in con da grazie su per tra a possibile ovvio infine finalmente inizialmente dobbiamo abbiamo possiamo
    vogliamo siamo vediamo usiamo consideriamo supponiamo considerando visto essenziale eccellente ottimo ideale
    adatto adatta perfetto cruciale fondamentale necessario necessaria indispensabile obbligatorio
    tramite attraverso mediante usando utilizzando ho devo posso voglio
  `),
  equations: words('è sono'),
  relativeWords: words('che chi cui quale quali dove quando se come cosa perché mentre'),
  specifyingWords: words(
    'che cui quale quali dove usato usata usati utilizzato utilizzata utilizzati',
  ),
  sorts: words(`
    servizio strumento sistema soluzione piattaforma framework protocollo linguaggio libreria programma applicazione
    comando metodo processo tecnica algoritmo procedura meccanismo approccio modello standard norma insieme
    collezione gruppo tipo sottoinsieme unità elemento componente parte strato livello proprietà attributo funzione
    luogo dispositivo rete struttura documento file risorsa fase misura valore spazio regione zona punto puntatore
    oggetto entità istruzione disciplina stato relazione
  `),
  sortEnding: /\p{L}{2}(?:zione|sione|mento|ità|aggio|anza|enza|ismo)$/u,
  labelWords: words(`
    nota note esempio esempi es caso casi uso usi utilizzo utilizzi quando beneficio benefici vantaggio vantaggi
    svantaggio svantaggi pregi difetti pro contro caratteristica caratteristiche consiglio consigli suggerimento
    suggerimenti avviso importante attenzione domanda domande risposta risposte spiegazione ragione ragioni motivo
    motivi motivazione fonte fonti riferimento riferimenti link collegamenti risorse riassunto sommario introduzione
    conclusione conclusioni fatto scopo scopi obiettivo obiettivi finalità risultato risultati promemoria
    osservazione osservazioni eccezione eccezioni limite limiti limitazione limitazioni vincolo vincoli requisito
    requisiti prerequisiti notazione ipotesi raccomandazioni pratica pratiche scenario scenari soluzione soluzioni
    problema problemi problematica idea idee tipo tipi tipologie opzione opzioni passo passi passaggi prezzo prezzi
    costo costi formato formati sintassi input output ingresso uscita differenza differenze somiglianze confronto
    vedi dettaglio dettagli descrizione definizione definizioni significato contesto storia autore autori data
    versione stato categoria categorie titolo nome nomi responsabilità ruolo funzione funzionamento complessità tempo
    dimostrazione teorema lemma corollario proposizione conseguenza conseguenze causa cause effetto effetti esercizio
    esercizi applicazione applicazioni formula proprietà struttura contenuto contenuti argomento argomenti condizione
    condizioni tesi interpretazione implementazione strategia criterio criteri aspetti svolgimento
  `),
  countedLabels: words(`
    passo opzione parte problema domanda caso scenario capitolo giorno settimana modulo fase laboratorio esercizio
    figura tabella sezione lezione compito punto regola unità tema livello
  `),
  labelAdjectives: words(`
    principale principali chiave comune comuni buon buona buone altro altra altri altre importanti possibile possibili
    generale generali ulteriore ulteriori breve noto noti disponibili tipico tipici alcuni alcune temporale spaziale
  `),
  announcedTerms: words(`
    termini terminologia glossario vocabolario definizioni definizione concetti notazioni notazione tipi tipologie
    classi categorie elementi componenti parti strati livelli modelli servizi strumenti comandi metodi funzioni
    operazioni operatori parametri argomenti attributi campi stati ruoli fasi leggi principi teoremi acronimi sigle
  `),
  announcedQualities: words(`
    beneficio benefici vantaggio vantaggi svantaggio svantaggi limitazione limitazioni limiti perché ragioni motivi uso
    usi utilizzo utilizzi caratteristica caratteristiche pratiche raccomandazioni consigli considerazioni problema
    problemi responsabilità requisiti passi passaggi configurazione installazione istruzioni domande prezzo prezzi
    costi riferimenti risorse bibliografia fonti esempio esempi obiettivi differenze cause conseguenze criteri
    esercizi esercizio es dimostrazione svolgimento applicazioni prerequisiti
  `),
  glossary:
    /^(?:glossario|terminologia|vocabolario|definizion[ei]|(?:concetti|termini|nozioni)(?: (?:chiave|base|di base|importanti|fondamentali|generali))?|termini e definizioni)$/,
  meaningHead:
    /^(?:definizione|significato|descrizione|spiegazione|cos'è|cosa (?:è|fa|significa)|a cosa serve|scopo)$/,
  isA: [
    /^(?:è|sono|si tratta di) (?=(?:un|una|uno|un['’]|il|la|lo|l['’])(?:\s|(?<=['’])))(?!un (?:po|buon|esempio)|un[oa]? de[il])/i,
    /^sono (?=\p{L}+ (?:di|che|del|della|dei)\s)/iu,
    /^(?:si (?:dice|chiama|definisce)) ([^.:;,!?\n]{1,60}?) (?=(?:un|una|uno|il|la|lo|gli|ogni|quell[oa]|l['’])(?:\s|(?<=['’])))/i,
    subjectThen(String.raw`sono\s+(?=\p{L}+ (?:di|che|del|della|dei)\s)`),
    subjectThen(
      String.raw`(?:è|sono)\s+(?=(?:un|una|uno|il|la|lo|i|gli|le|un['’]|l['’])(?:\s|(?<=['’])))(?!un (?:po|buon|esempio)|un[oa]? de[il])`,
    ),
    subjectThen(
      String.raw`(?:si definisce|si definiscono|è definit[oa]|viene definit[oa])(?: come)?\s+`,
    ),
    subjectThen(
      String.raw`(?=(?:permette|permettono|consente|consentono|consiste|consistono|significa|serve|servono|rappresenta|indica)\s)`,
    ),
  ],
});
