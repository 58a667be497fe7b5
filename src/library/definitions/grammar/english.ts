import { words } from '../../language/word-list.ts';
import type { Grammar } from './grammar.ts';
import { singular, wordsOf } from './words.ts';

/** Verbs that open a statement about something: `Reduces costs`. */
const STATEMENT_VERBS = words(`
  adds affects aims allows applies assigns assumes balances avoids becomes begins belongs blocks breaks brings builds
  calls carries catches causes changes checks collects combines comes compares contains controls converts
  copies costs covers creates deals decides decreases defines deletes delivers deploys depends describes detects
  determines disables displays distributes does drops eliminates enables encrypts decrypts ends ensures
  establishes exists expects explains exposes extends fails filters finds finishes fits focuses follows
  gets gives goes grants guarantees handles happens has helps hides holds identifies implements implies
  imports improves includes increases indicates inserts installs introduces invokes is joins keeps knows
  launches lets lets links lists loads looks loses maintains makes manages maps means measures merges monitors moves
  needs notifies offers opens operates optimizes organizes passes pays performs permits points processes
  prepares presents preserves prevents produces protects provides publishes pulls pushes puts reads
  receives records reduces refers registers relates relies remains removes replaces represents requires
  resolves restricts retains retrieves returns reuses rotates routes runs saves says scales scans searches
  seems selects sends separates serves sets shares shows simplifies solves sorts specifies speeds splits
  stands starts stays stops stores supports swaps takes tells tests tracks transfers transforms translates
  treats transmits triggers tries turns updates uses validates verifies views wants watches works wraps writes
`);

/** Whether a lower-case word is the verb of a statement, by the list or by its ending. */
function isStatementVerb(word: string): boolean {
  return STATEMENT_VERBS.has(word) || (/(?:iz|if|at)es$/.test(word) && word.length > 5);
}

/**
 * Verbs that begin an instruction: `Create a user`, `Retrieve messages`. Those that often begin a
 * name as well (`sort key`, `read replica`, `store procedure`, `test case`) are left out.
 */
const COMMAND_VERBS = words(`
  accept achieve add adjust allow apply approve assign attach avoid become begin bring calculate
  choose clean click collect combine compare configure connect consider convert create decide decouple
  decrease define delete deploy describe determine disable discover download eliminate enable
  encourage enforce ensure enter establish evaluate exclude execute explain explore extend focus follow
  generate get give go help identify implement improve include increase install integrate
  invoke keep know learn leverage let maintain make manage minimize maximize modify
  need notify observe obtain optimize organize pay perform prepare prevent produce protect provide
  receive recommend reduce register remember remove rename replace require resolve restrict
  retrieve send show simplify specify submit take tell terminate think transform try turn
  understand upload use validate verify visit wait want
`);

const ARTICLES = words('a an the');

const COUNTS = words('two three four five six seven eight nine ten several many both various');

const PREPOSITIONS = words(`
  of to for in on at by with without within from into onto over under up out off through during before after
  between against across about per via as upon toward towards around behind beyond like and
`);

/** Words that begin a phrase of praise or comparison. */
const COMPARATIVES = words(`
  lower higher faster slower better worse easier cheaper larger smaller bigger greater fewer less more longer
  shorter simpler stronger quicker safer improved increased reduced decreased enhanced
  low fast easy cheap good bad free no zero unlimited super hard difficult different same identical other
`);

/** Endings of adjectives: `scalable`, `cost-effective`, `serverless`. */
const QUALITY_ENDING = /\p{L}{2}(?:[ai]ble|ful|ous|less|ive)$/u;

const FINITE_WORDS = words(`
  is are was were isn't aren't wasn't weren't has have had does do did don't doesn't
  can can't cannot could will won't would should must may might shall
`);

const SORTS_OF_THINGS = words(`
  service tool system solution platform framework protocol language library program application command
  method process technique algorithm procedure mechanism approach model standard set collection group type kind
  subset unit element component part layer property attribute feature function location place
  device network structure document file resource
`);

const LABEL_WORDS = words(`
  note notes example examples ex eg e.g ie i.e case cases usage uses use when benefit benefits advantage
  advantages disadvantage disadvantages drawback drawbacks downside downsides upside upsides pro pros con cons
  feature features characteristic characteristics capability capabilities highlights tip tips hint hints
  warning warnings important caution attention question questions answer answers q a
  explanation explanations reason reasons source sources reference references link links
  resource resources summary overview introduction intro conclusion fact facts goal goals purpose purposes result results
  update edit todo fyi nb ps tldr tl;dr remember reminder exception exceptions limit limits limitation limitations
  constraint constraints requirement requirements prerequisite prerequisites assumption assumptions
  recommendation recommendations practice practices scenario scenarios solution solutions problem problems
  issue issues idea ideas type types kind kinds option options step steps pricing price prices cost costs
  format formats syntax input inputs output outputs default defaults difference differences similarity
  similarities comparison see also more detail details description descriptions definition definitions
  meaning background context history author date version versions status tag tags category categories
  title name names responsibility responsibilities metric metrics include includes and
`);

/** The English `Grammar`. */
export const ENGLISH: Grammar = {
  wordsOf,
  singular,

  nounStands: 'last',
  areProperName: (names) => names.length > 1,
  sentenceWords: words(`
    i you we he she it they me him us them your our my his her its their
    is are was were be been am has have had does did can cannot could will would shall should may might must
    isn't aren't wasn't don't doesn't didn't can't couldn't won't wouldn't shouldn't haven't hasn't
    it's that's there's you're we're let's
    this these that those there here
    if when whenever while because although though unless until since so but or nor not
    how why what which who whom whose where whether
    very too also only just already still even always never usually often sometimes
    otherwise therefore however instead then than let using being having vs versus
  `),
  articles: ARTICLES,
  articlesFollow: words('as'),
  prepositions: PREPOSITIONS,
  genitives: new Set(),
  isStatement: ([first = '', ...others], asWritten) =>
    (COUNTS.has(first) && (others.at(-1) ?? first).endsWith('s')) ||
    isVerbWithObject(first, asWritten[1]),
  isQuality: (all) =>
    COMPARATIVES.has(all[0] ?? '') ||
    (all.length > 1 && all[0]?.endsWith('ly') === true) ||
    (all.length <= 2 && QUALITY_ENDING.test(all.at(-1) ?? '')),

  isAdverb: (word) => word.endsWith('ly') && !COMMAND_VERBS.has(word),
  // `creates a set`: an s before `a` or `the` is the ending of a verb, not of a noun.
  beginsWithVerb: (first, second) =>
    isStatementVerb(first) || (/[^su]s$/.test(first) && ARTICLES.has(second)),
  entryWords: words(`
    anything something someone anyone used designed intended defined known named called created stands short
    is are was were process way method ability act collection set group list number amount type kind form part
    name place location term tool service system technique measure unit
    how what which whether
  `),
  purposeWords: words('to'),
  determiners: words('a an the any one each every either some another all'),
  definiteArticles: new Set(),
  adviceWords: words(`
    i you we he she they it my your our his her their its there this these that those
    i'm you're we're they're it's there's let's
    never always don't do not no if when where by but because so since though although as while after before once then
    example examples ex e.g eg i.e including recommended remember note see try avoid consider make ensure must should can could may might will
    be good great best better bad useful important ideal easy easier hard hardly only just also up
  `),
  isFiniteVerb: (word) => FINITE_WORDS.has(word),
  equations: words('is are'),
  relativeWords: words(`
    that which who whom whose where when while if how what why whether because
    i you we he she they it you're we're they're it's
  `),
  specifyingWords: words('that which who whose used'),
  isSort: (word) => SORTS_OF_THINGS.has(word),

  isLabelWord: (word) => LABEL_WORDS.has(word),
  labelJoiners: new Set(),
  countedLabels: words(`
    step option part problem question case scenario chapter day week module domain phase lab exercise figure table
    section lesson task item rule unit quiz lecture session
  `),
  labelAdjectives: words(`
    key main common best good example other some important fun typical possible general additional further
    quick short real-world known supported available core primary major sample related useful
  `),
  announcedTerms: words(`
    terms terminology glossary vocabulary definitions concepts notations keywords types kinds classes categories
    components elements parts layers levels models services tools commands methods functions operations
    parameters arguments flags attributes fields states roles phases laws principles theorems
  `),
  announcedQualities: words(`
    benefit benefits advantage advantages disadvantage disadvantages drawback drawbacks pro pros con cons
    pitfall pitfalls limitation limitations downside downsides why reasons use uses usage usecase usecases cases
    feature features practice practices recommendations advice considerations problem problems
    responsibility responsibilities requirements choose choosing
    steps workflow how setup instructions checklist todo questions faq
    pricing price prices cost costs
    references resources links reading sources credits
  `),
  breaksOff: (word) => PREPOSITIONS.has(word) || FINITE_WORDS.has(word) || /^includes?$/.test(word),
  glossary:
    /^(?:glossary|terminology|vocabulary|definitions|(?:key |important |basic )?(?:terms|concepts)|terms and definitions)$/,
  meaningHead:
    /^(?:definitions?|meanings?|descriptions?|explanations?|stands for|what it (?:is|does|means)|purpose|full (?:form|name))$/,
  isA: [
    // `Amazon Athena is a …`, `Roles are an …`, with any brackets after the name.
    /^(?:it|((?:\*\*)?[^\s.:;,!?][^.:;,!?\n]{0,60}?))\s+(?:is|are)\s+(?=(?:an?|the|one of|any|used)\s)(?!an? (?:bit|lot|little|few|example|sign|person)\b)(?!the (?:most|best|same|only|recommended|reason)\b)/i,
  ],
};

/**
 * `Reduces costs`, `Create a user`; before a capital the verb may begin a name: `Create React App`.
 */
function isVerbWithObject(first: string, second: string | undefined): boolean {
  if (second === undefined || second !== second.toLowerCase()) return false;
  return isStatementVerb(first) || COMMAND_VERBS.has(first);
}
