import type { NoteLanguage } from '../../library/language/note-language.ts';

/**
 * What people say besides the name of what they ask about, by the language that they ask in, normalised: `explain …`, `how
 * does … work`, `what is … good for`, `definition of …`. Closed classes: what can be asked of anything.
 */
export const ASKING_BY_LANGUAGE: Readonly<Record<NoteLanguage | 'zh' | 'ja', string>> = {
  en: `
    abbreviation acronym actually advantages benefits briefly calculate calculated cases cheat cheatsheet clarify
    configure confused confuses confusing cons create define defined definition describe disadvantages discuss drawbacks
    elaborate eli5 exactly exam example examples explain explaining explanation features find forgot form full get gimme
    give good happen happens hello help hey hi implement important know learn limitations mean meaning means meant
    mention mentioned need needed nutshell pls plz pros purpose recap remember remind reminder say says sheet shortly
    show simply solve solves stand stands struggling stuck summarise summarize summary teach tell terms thanks thx tldr
    understand understanding usage use used uses wanna want wat work works wut
  `,
  de: `
    bedeuten bedeutet bedeutung beispiel beispiele benutze benutzen benutzt berechne berechnen berechnet beschreib
    beschreibe beschreiben brauche brauchen braucht bringt definiere definieren definiert definition dienen dient dran
    eigentlich einfach erklar erklare erklaren erklart erklarung erlautern erzahl erzahle finde funktionieren
    funktioniert geht gelernt genau genauer gib gibt gut hallo heisst helfen hilf hilfe kapiere klausur klausurrelevant
    kommt konntest kurz kurze leicht lernen lernzettel macht meint merke merken mir nachteile nenne nennen nennt nochmal
    nutzt passiert prufung prufungsrelevant sag sage sagt spickzettel steht uberhaupt unklar vergessen verstehe
    verstehen versteht verwende verwenden verwendest verwendet verwirrt vorteile wann warum weiss welche welcher welches
    wer weshalb wichtig wie wieso wissen wo wofur worum wozu zeig zeige zusammenfassen zusammenfassung
  `,
  es: `
    ayuda ayudame ayudar ayudarme ayudas beneficios brevemente calcula calcular caracteristicas como comprender
    comprendo confundida confundido consiste consisten cual cuales cuando cuentame dame debo decir define definicion
    definir describe desventajas dime donde ejemplo ejemplos emplea entender entendi entendido entiende entiendo entra
    enumera exactamente examen explica explicacion explicame explicar explicarme facilmente funciona funcionan gracias
    hablame haz hazme hola importante llama llaman menciona mencionar muestra necesita necesito nombra nombrar ocurre
    olvide para pasa por puedes quien quiere recordar recuerdo resumen saber sabes significa significado significan
    sirve sirven trata usa usan utiliza utilizan ventajas
  `,
  fr: `
    aide aider aidez appelle avantages besoin bonjour bref brievement calcule calculer caracteristiques cite citer
    combien comment comprendre comprends compris confus consiste decrire decris definir definis definissez definition
    dire dis donne employer entend exactement examen exemple exemples explication explique expliquer expliquez
    facilement fais fonctionne fonctionnent important importante importantes importants inconvenients lister memoriser
    merci moi montre nomme nommer oublie parle parler passe pourquoi quand quel quelle quelles quels qui quoi resume
    resumer retenir reviser salut savoir sert servent signification signifie signifient simplement utilise utiliser veut
  `,
  it: `
    aiutami aiutare aiutarmi aiuti aiuto bisogno brevemente calcola calcolare capire capisco capito caratteristiche che
    chi chiama chiaro ciao come confuso consiste cosa dammi definire definisci definizione descrivere descrivi
    dimenticato dimmi dire dove elenca elencare esame esattamente esempi esempio fammi funziona funzionano grazie
    importante intende mostra parlami parlare perche potresti puoi quale quali quando riassunto ricordare ricordo sapere
    semplicemente serve servono significa significano significato spiega spiegami spiegare spiegarmi spiegato
    spiegazione succede svantaggi usa usano usare utilizza utilizzare vantaggi vuol vuole
  `,
  pt: `
    acontece ajuda ajudar ajude cai calcula calcular caracteristicas chama citar cite compreendo confusa confuso
    consiste conte defina definicao definir descreva descrever desvantagens devo diga dizer duvida entende entender
    entendi entendo esqueci exame exatamente exemplo exemplos existe existem explica explicacao explicado explicar
    explique faca fala falar fale funciona funcionam importante lembrar listar liste mostre nomeie obrigado ola onde
    porque precisa preciso quais qual quem quer resumir resumo saber serve servem significa significado significam
    simplesmente tudo usa usam usar utiliza utilizar vantagens
  `,
  zh: '一下 介绍 作用 含义 定义 意思 描述 用途 解释 讲解 说明',
  ja: '定義 意味 教え 解説 説明',
};

/**
 * What can be asked of anything, too, but begins many a name (`step function`, `simple queue service`): it only asks before
 * the name, with a function word between, as in `steps of …`, `what is the point of …`, `a quick question: what is …`.
 */
export const APART_BY_LANGUAGE: Readonly<Record<NoteLanguage, string>> = {
  en: `
    advantage aspect aspects basic benefit best briefly case chapter characteristic characteristics class component
    components course deal detail details different disadvantage drawback equation feature forget forgetting formula
    formulas function functions got idea ideas keep key kind kinds lecture lesson life limitation list lost main make
    makes name names note notes part parts people point points practice practices problem problems properties property
    question quick quickly quiz real role roles set short simple simply special step steps takeaway takeaways
    talk task test thing things today tomorrow topic topics true tutorial type types walk words world write
  `,
  de: `
    ablauf art arten aufgabe aufgaben beispiel bestandteile eigenschaften einfach einfache einfachen formel formeln
    frage fragen funktion funktionen info informationen infos komponenten kurz kurze leicht liste merkmale nachteil
    notiz notizen nutzen punkte rolle schritte teile typen vorteil wichtige wichtigen wichtigste wichtigsten ziel ziele
    zweck
  `,
  es: `
    apuntes breve clave claves componentes duda dudas elementos etapas fases formula funcion funciones info informacion
    lista objetivo objetivos papel partes pasos pregunta preguntas principales propiedades punto puntos rapido rol tipo
    tipos ventaja
  `,
  fr: `
    avantage but cle cles composants cours differentes differents elements etapes fiche fonction fonctions formule info
    informations infos liste notes objectif objectifs parties point points principales principaux proprietes question
    rapide revision role sortes type types
  `,
  it: `
    appunti breve chiave componenti domanda domande dubbi dubbio elementi elenco fasi formula funzione funzioni
    informazioni lista obiettivi obiettivo parti passaggi passi principali proprieta punti ruolo scopo tipi tipo
    vantaggio
  `,
  pt: `
    anotacoes breve chave componentes duvida duvidas elementos etapas fases formula funcao funcoes informacoes lista
    objetivo objetivos papel partes passos pergunta perguntas pontos principais propriedades rapido tipo tipos vantagem
  `,
};

/**
 * How something is to be told, and what for. It only asks behind the name, with a function word between: `… in simple
 * terms`, `… like I'm five`, `… on the test`.
 */
export const BEHIND_BY_LANGUAGE: Readonly<Record<NoteLanguage, string>> = {
  en: `
    beginner beginners brief detail details dummies easy finals five homework interview layman laymans midterm old plain
    practice quiz scratch sentence sentences short simple tomorrow words year years
  `,
  de: 'alt anfanger deutsch einfachen funf jahre klaren worte worten',
  es: `
    anos cinco clara facil forma manera palabras principiantes prueba sencilla sencillo simple simples terminos tuviera
  `,
  fr: 'ans avais cinq clairs debutant debutants facile facon maniere mots simple simples termes',
  it: 'anni avessi cinque facile facili forma modo parole principianti semplice semplici termini',
  pt: 'anos cinco clara facil forma iniciantes maneira palavras prova simples termos teste tivesse',
};
