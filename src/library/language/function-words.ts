import type { NoteLanguage } from './note-language.ts';
import { words } from './word-list.ts';

/**
 * The function words of each language: articles, pronouns, prepositions, conjunctions, auxiliaries,
 * question words and common adverbs, in lower case, without accents and apostrophes (`don't` =
 * `dont`, `für` = `fur`). These are closed classes: no list names things, so none has to grow with
 * the notes.
 */
export const FUNCTION_WORDS: Readonly<Record<NoteLanguage, ReadonlySet<string>>> = {
  en: words(`
    a an the this that these those such same own other others another
    i me my mine myself we us our ours ourselves you your yours yourself yourselves
    he him his himself she her hers herself it its itself they them their theirs themselves
    someone somebody something anyone anybody anything everyone everybody everything nobody nothing
    one ones who whom whose which what when where why how whether while whatever whichever
    am is are was were be been being do does did done doing have has had having
    can could may might must shall should will would ought
    cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt arent wasnt werent wont wouldnt shouldnt
    im ive id ill youre youve hes shes theyre weve thats whats theres heres lets
    aboard about above across after against along amid among around as at before behind below beneath
    beside besides between beyond by despite down during except for from in inside into like near of off
    on onto out outside over past per regarding since through throughout to toward towards under until
    unlike up upon via with within without
    and or nor but so yet if then else than because although though unless
    all any both each either every few least less lots many more most much neither no none not only plenty several some
    again almost already also always away else ever even further here however instead just maybe never now
    often once otherwise perhaps quite rather really still there therefore thus too very well
    eg e.g ie i.e etc vs
    please
  `),
  de: words(`
    der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen
    dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden
    mancher manche manches solcher solche solches alle aller alles allem allen beide beiden einige einigen mehrere
    mehreren viel viele vielen wenig wenige etwas nichts andere anderer anderes anderem anderen selber selbst
    ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man jemand niemand
    mein meine meiner meinem meinen dein deine deiner deinem deinen sein seine seiner seines seinem seinen
    ihre ihrer ihres ihrem ihren unser unsere unserer unserem unseren euer eure
    wer wen wem wessen was welcher welche welches welchem welchen wie wann wo woher wohin warum weshalb wieso wofur
    wozu womit wodurch woran worauf woraus wovon wobei
    bin bist ist sind seid war warst waren wart gewesen sei seien ware waren habe hast hat haben habt hatte hatten
    gehabt werde wirst wird werden werdet wurde wurden worden wurdest kann kannst konnen konnt konnte konnten
    darf durfen muss musst mussen musste mussten soll sollen sollte sollten will willst wollen mag mogen mochte
    lasst lassen
    an auf aus bei beim bis durch entlang fur gegen hinter in im ins mit nach neben ohne seit trotz uber um unter
    von vom vor wahrend wegen zu zum zur zwischen ab am ans aufs
    und oder aber denn sondern sowie sowohl weder noch als dass ob wenn weil falls bevor nachdem damit indem sodass
    obwohl da dadurch dafur dagegen daher dabei dann dazu davon daran darauf darin daraus deshalb deswegen jedoch
    dessen deren dort hier her hin
    nicht nur auch schon sehr so mehr meist meistens immer nie niemals oft wieder bereits etwa eben also doch mal
    nun jetzt sonst ganz gar wohl zwar allerdings ausserdem bzw zb z.b u.a ua usw d.h dh ca ggf bitte
  `),
  es: words(`
    el la los las lo un una unos unas del al este esta esto estos estas ese esa eso esos esas aquel aquella aquello
    aquellos aquellas cada todo toda todos todas algun alguno alguna algunos algunas ningun ninguno ninguna nada
    nadie alguien algo otro otra otros otras mismo misma mismos mismas mucho mucha muchos muchas poco poca pocos
    pocas varios varias ambos ambas tal tales tanto tanta tantos tantas
    yo tu usted el ella ello nosotros nosotras vosotros ustedes ellos ellas me te se nos os le les mi mis su sus
    nuestro nuestra nuestros nuestras
    que quien quienes cual cuales cuyo cuya cuando donde como cuanto cuanta cuantos cuantas porque
    soy eres es somos son fue fueron era eran ser sido sea sean siendo estoy estas esta estamos estan estar estaba
    estaban he has ha hemos han haber habia habian hay hubo tengo tiene tienen tener puede pueden podemos puedo poder
    podria debe deben deber hace hacen hacer va van voy ir
    a ante bajo con contra de desde durante en entre hacia hasta para por segun sin sobre tras mediante
    y e o u ni pero sino si aunque mientras pues
    no ya mas menos muy tambien tampoco solo solamente siempre nunca jamas aun todavia asi bien aqui ahi alli ahora
    entonces luego despues antes ademas tan casi dentro fuera etc ej por favor
  `),
  fr: words(`
    le la les l un une des du de d au aux ce cet cette ces c chaque tout toute tous toutes quelque quelques aucun
    aucune plusieurs certain certaine certains certaines autre autres meme memes tel telle tels telles
    je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y en moi toi soi eux mon ma mes ton ta tes
    son sa ses notre nos votre vos celui celle ceux celles ceci cela ca rien personne quelqu
    que qu quoi qui dont ou quel quelle quels quelles lequel laquelle lesquels lesquelles quand comment pourquoi
    combien est-ce
    suis es est sommes etes sont etait etaient etre ete soit soient etant ai as a avons avez ont avait avaient avoir
    eu ayant peut peuvent peux pouvoir pourrait doit doivent dois devoir fait font faire faut va vont vais aller
    a apres avant avec chez contre dans depuis derriere des devant durant en entre envers hors jusque jusqu malgre
    par parmi pendant pour sans selon sous sur vers via lors
    et ni mais car donc or si puisque puisqu lorsque lorsqu comme quoique afin ainsi
    ne n pas plus moins tres aussi aussitot deja encore toujours jamais souvent seulement bien mal peu beaucoup trop
    ici alors ensuite puis enfin cependant toutefois notamment etc ex svp plait
  `),
  it: words(`
    il lo la i gli le l un uno una del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla
    dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull col coi
    questo questa questi queste quest quello quella quelli quelle quei quegli quell ogni tutto tutta tutti tutte
    alcuno alcuna alcuni alcune nessuno nessuna nulla niente qualcuno qualcosa qualche altro altra altri altre stesso
    stessa stessi stesse molto molta molti molte poco poca pochi poche vari varie entrambi entrambe tale tali tanto
    tanti
    io tu egli lui lei noi voi essi esse loro mi ti si ci vi ne me te se mio mia miei mie tuo tua suo sua suoi sue
    nostro nostra nostri nostre
    che chi cui cosa quale quali quando dove come quanto quanta quanti quante perche
    sono sei e siamo siete era erano essere stato stata stati state sia siano essendo ho hai ha abbiamo avete hanno
    avere aveva avevano avuto puo possono posso possiamo potere potrebbe deve devono devo dovere fa fanno fare va vanno
    viene vengono
    a con contro da di d durante fra in mediante per presso secondo senza sopra sotto su tra verso attraverso tramite
    dentro fuori
    ed o od oppure ma pero se anche ne quindi dunque poiche mentre affinche sebbene cioe ossia
    non gia piu meno sempre mai solo soltanto ancora cosi bene qui li la allora poi dopo prima inoltre infatti invece
    quasi troppo ecc es favore
  `),
  pt: words(`
    o a os as um uma uns umas do da dos das no na nos nas ao aos pelo pela pelos pelas num numa dum duma
    este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas deste desta disto
    destes destas desse dessa disso desses dessas neste nesta nisto nesse nessa nisso cada todo toda todos todas
    algum alguma alguns algumas nenhum nenhuma nada ninguem alguem algo outro outra outros outras mesmo mesma mesmos
    mesmas muito muita muitos muitas pouco pouca poucos poucas varios varias ambos ambas tal tais tanto tanta
    eu tu voce voces ele ela eles elas nos vos me te se lhe lhes meu minha meus minhas seu sua seus suas nosso nossa
    nossos nossas
    que quem qual quais cujo cuja quando onde como quanto quanta quantos quantas porque
    sou es e somos sao foi foram era eram ser sido seja sejam sendo estou esta estamos estao estar estava estavam tem
    tenho temos ter tinha tinham ha havia pode podem podemos posso poder poderia deve devem dever faz fazem fazer vai
    vao vou ir
    ante apos ate com contra de desde durante em entre para per perante por sem sob sobre tras atraves
    e ou nem mas se embora enquanto pois porem portanto
    nao ja mais menos tambem so somente apenas sempre nunca ainda assim bem aqui ali la agora entao depois antes alem
    tao quase dentro fora etc ex favor
  `),
};
