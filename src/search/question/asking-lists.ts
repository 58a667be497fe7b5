import type { NoteLanguage } from '../../library/language/note-language.ts';

/**
 * Words around the name of what a question is about, by the language of the question, normalised:
 * `explain …`, `how does … work`, `what is … good for`, `definition of …`. Closed classes, for
 * questions about anything.
 */
export const ASKING_BY_LANGUAGE: Readonly<Record<NoteLanguage | 'zh' | 'ja', string>> = {
  en: `
    abbreviation acronym actually advantages analyse analyze anybody anyone asap assess ayo bad benefits briefly bro
    bruh btw calculate calculated called cases cheat cheatsheet clarify configure confused confuses confusing cons
    considered consist consists create define defined definition describe disadvantages discuss drawbacks dude elaborate
    eli5 evaluate exactly exam example examples explain explaining explanation features find forgot form full get gimme
    give gonna good gotta guys happen happened happening happens hello help hey hi hmm identify idk imo implement
    importance important include included includes involve involved involves justify kinda know known learn limitations
    lmao lol mean meaning means meant mention mentioned need needed ngl notes nutshell ok okay omg outline pls plz pros
    purpose recap refer refers remember remind reminder rn rq say says sheet shortly show significance significant
    simply solve solves somebody someone sorry sry stand stands struggling stuck summarise summarize summary tbh teach
    tell terms thanks tho thx tips tldr tomorrow ty u ugh um understand understanding ur usage use used uses wanna want
    wat work works wtf wut yo
  `,
  de: `
    ahnung analysiere analysieren bedeuten bedeutet bedeutung begrunde begrunden beinhalten beinhaltet beispiel
    beispiele benutze benutzen benutzt berechne berechnen berechnet beschreib beschreibe beschreiben bestehen besteht
    bewerte bewerten bezeichnen bezeichnet brauche brauchen braucht bringt definiere definieren definiert definition
    dienen dient digga dran eigentlich einfach erklar erklare erklaren erklart erklarung erlautere erlautern erortere
    erortern erzahl erzahle finde funktionieren funktioniert gehoren gehort geht gelernt genau genauer gib gibt gilt gut
    hallo heisst helfen hilf hilfe kapiere klausur klausurrelevant kommt konntest kurz kurze leicht lernen lernzettel
    macht meint merke merken mir morgen nachteile nenne nennen nennt nochmal notizen nutzt passiert prufung
    prufungsrelevant sag sage sagen sagt skizziere skizzieren spickzettel steht uberhaupt umfassen umfasst unklar
    vergessen verstehe verstehen versteht verwende verwenden verwendest verwendet verwirrt vorteile wann warum weiss
    welche welcher welches wer weshalb wichtig wie wieso wissen wo wofur worum wozu zahlt zeig zeige zusammenfassen
    zusammenfassung
  `,
  es: `
    analiza analizar apuntes ayuda ayudame ayudar ayudarme ayudas beneficios brevemente calcula calcular caracteristicas
    como comprender comprendo confundida confundido considera considerado consideran consiste consisten cual cuales
    cuando cuentame dame debo decir define definicion definir describe desventajas dime donde ejemplo ejemplos emplea
    entender entendi entendido entiende entiendo entra enumera evalua evaluar exactamente examen explica explicacion
    explicame explicar explicarme explicas facilmente funciona funcionan gracias hablame haz hazme hola identifica
    identificar implica implican importancia importante incluye incluyen justifica justificar llama llaman manana
    menciona mencionar muestra necesita necesito nombra nombrar ocurre ocurrio olvide para pasa por porfa puedes quien
    quiere recordar recuerdo refiere refieren resumen saber sabes significa significado significan sirve sirven trata
    usa usan utiliza utilizan ventajas
  `,
  fr: `
    aide aider aidez appelle avantages besoin bonjour bref brievement calcule calculer caracteristiques cite citer
    combien comment comporte comprendre comprends compris confus considere consiste decrire decris definir definis
    definissez definition demain dire dis donne employer entend evalue evaluer exactement examen exemple exemples
    explication explique expliquer expliquez facilement fais fonctionne fonctionnent implique importance important
    importante importantes importants incluent inclut inconvenients justifie justifier lister memoriser merci moi montre
    nomme nommer oublie parle parler passe pourquoi quand quel quelle quelles quels qui quoi refere resume resumer
    retenir reviser rien salut savoir sert servent signification signifie signifient simplement stp svp utilise utiliser
    veut
  `,
  it: `
    aiutami aiutare aiutarmi aiuti aiuto analizza analizzare appunti bisogno brevemente calcola calcolare capire capisco
    capito caratteristiche che chi chiama chiaro ciao come comporta comprende confuso considera considerato consiste
    cosa dammi definire definisci definizione descrivere descrivi dimenticato dimmi dire domani dove elenca elencare
    esame esattamente esempi esempio fammi funziona funzionano giustifica giustificare grazie importante importanza
    include includono intende mostra parlami parlare perche potresti puoi quale quali quando riassunto ricordare ricordo
    riguarda riguardano sapere semplicemente serve servono significa significano significato spiega spiegami spiegare
    spiegarmi spiegato spiegazione spieghi succede svantaggi trovare trovo usa usano usare utilizza utilizzare valutare
    vantaggi vuol vuole
  `,
  pt: `
    acho acontece aconteceu ajuda ajudar ajude amanha analisar anotacoes avaliar avalie cai calcula calcular
    caracteristicas chama citar cite compreendo confusa confuso considerado consiste conte defina definicao definir
    descreva descrever desvantagens devo diga dizer duvida encontrar encontro entende entender entendi entendo envolve
    envolvem esqueci exame exatamente exemplo exemplos existe existem explica explicacao explicado explicar explique
    faca fala falar fale funciona funcionam importancia importante incluem inclui justificar justifique lembrar listar
    liste mostre nada nomeie obrigado ola onde pfv porque precisa preciso quais qual quem quer refere referem resumir
    resumo saber serve servem significa significado significam simplesmente tudo usa usam usar utiliza utilizar
    vantagens
  `,
  zh: '一下 介绍 作用 含义 定义 意思 描述 用途 解释 讲解 说明',
  ja: '定義 意味 教え 解説 説明',
};

/**
 * Words that may ask about anything but also begin many names (`step function`,
 * `simple queue service`): they count only before the name, with a function word between, as in
 * `steps of …`, `what is the point of …`, `a quick question: what is …`.
 */
export const APART_BY_LANGUAGE: Readonly<Record<NoteLanguage, string>> = {
  en: `
    advantage aspect aspects basic benefit best briefly came case chapter characteristic characteristics class classed
    classified component components counts course deal detail details different disadvantage drawback equation fact
    facts feature forget forgetting formula formulas function functions go going got idea ideas keep key kind kinds
    lecture led lesson life limitation list lost main make makes mnemonic name names note part parts people point points
    practice practices problem problems properties property qualifies qualify question quick quickly quiz real regarded
    role roles set short simple simply special step steps stuff suggest takeaway takeaways talk task term test thing
    things today topic topics trick tricks true tutorial type types walk words world write
  `,
  de: `
    ablauf art arten aufgabe aufgaben beispiel bestandteile eigenschaften einfach einfache einfachen eselsbrucke fakten
    formel formeln frage fragen funktion funktionen info informationen infos komponenten kurz kurze leicht liste
    merkmale nachteil notiz nutzen punkte rolle schritte teile typen vorteil wichtige wichtigen wichtigste wichtigsten
    ziel ziele zweck
  `,
  es: `
    breve clave claves componentes cuenta duda dudas elementos etapas fases formula funcion funciones info informacion
    lista objetivo objetivos papel partes paso pasos pregunta preguntas principales propiedades punto puntos rapido rol
    tipo tipos ventaja
  `,
  fr: `
    avantage but cle cles composants compte cours differentes differents elements etapes faits fiche fonction fonctions
    formule info informations infos liste objectif objectifs parties point points principales principaux proprietes
    question rapide revision role sortes type types
  `,
  it: `
    breve chiave componenti conta domanda domande dubbi dubbio elementi elenco fasi fatti formula funzione funzioni
    informazioni lista obiettivi obiettivo parti passaggi passi principali proprieta punti ruolo scopo successo tipi
    tipo vantaggio
  `,
  pt: `
    breve chave componentes conta duvida duvidas elementos etapas fases fatos formula funcao funcoes informacoes lista
    objetivo objetivos papel partes passos pergunta perguntas pontos principais propriedades rapido tipo tipos vantagem
  `,
};

/**
 * Words for how, or for what purpose, something is to be explained. They count only after the name,
 * with a function word between: `… in simple terms`, `… like I'm five`, `… on the test`.
 */
export const AFTER_BY_LANGUAGE: Readonly<Record<NoteLanguage, string>> = {
  en: `
    5 beginner beginners brief detail details dummies easy finals five homework interview layman laymans midterm old
    plain practice quiz scratch sentence sentences short simple test tricks words year years
  `,
  de: 'alt anfanger deutsch einfachen funf jahre klaren worte worten',
  es: `
    anos cinco clara facil forma manera palabras principiantes prueba sencilla sencillo simple simples terminos tuviera
  `,
  fr: 'ans avais cinq clairs debutant debutants facile facon maniere mots simple simples termes',
  it: 'anni avessi cinque facile facili forma modo parole principianti semplice semplici termini',
  pt: 'anos cinco clara facil forma iniciantes maneira palavras prova simples termos teste tivesse',
};
