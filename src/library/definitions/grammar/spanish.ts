import { words } from '../../language/word-list.ts';
import type { Grammar } from './grammar.ts';
import { subjectThen } from './is-a.ts';
import { romanceGrammar } from './romance.ts';

const PREPOSITIONS = words(`
  de del a al en con sin por para sobre entre desde hasta hacia según contra bajo ante tras mediante durante
  como y e o u vs of to for and
`);

/** The Spanish `Grammar`. */
export const SPANISH: Grammar = romanceGrammar({
  elision: null,
  plural: /(?:es|s|e)$/,
  sentenceWords: words(`
    yo tú usted él ella ellos ellas nosotros me te nos se le les lo mi mis tu su sus nuestro nuestra es son era fue
    fueron ser está están estar ha han hay había puede pueden podemos debe deben tiene tienen tenemos hace hacen va
    van quiere necesita este esta estos estas esto ese esa esos esas eso aquel aquella aquí ahí allí si cuando
    mientras porque pero sino aunque pues ni no qué cómo cuál cuáles quién dónde cuándo cuánto que quien donde cuyo
    cuya muy también solo sólo ya siempre nunca así entonces luego además cada todo toda todos todas i you we it is
    are was has have can will this that if when how why what which not
  `),
  articles: words('el la los las un una unos unas lo the'),
  prepositions: PREPOSITIONS,
  genitives: words('de del of'),
  counts: words(
    'dos tres cuatro cinco seis siete ocho nueve diez varios varias algunos algunas muchos muchas ambos ambas',
  ),
  verbs: words(`
    actúa actúan administra afecta almacena almacenan agrega agrupa añade analiza aplica aprovecha asegura asigna
    asocia aumenta ayuda ayudan busca calcula carga clasifica combina comienza compara compila comprueba comunica
    conecta configura conforma consiste consisten contiene contienen controla convierte convierten corresponde crea
    crean cumple decide declara define definen describe describen detecta determina determinan devuelve dice dicen
    disminuye distribuye divide ejecuta ejecutan elimina emplea empieza emite encapsula encarga encargan encuentra
    encuentran envía envían escribe especifica establece establecen evalúa evita evitan explica expresa extrae
    facilita facilitan forman funciona funcionan garantiza genera generan gestiona gestionan guarda guardan
    identifica identifican implementa implementan implica implican impide incluye incluyen incrementa indica indican
    informa inicia inserta instala integra intenta interpreta invoca lee llama llaman lleva logra maneja manejan
    mantiene mantienen marca mejora mide mueve muestra muestran necesitan obtiene ocurre ocurren ofrece ofrecen
    ordena organiza permite permiten pertenece pide posee poseen prepara presenta presentan procesa produce producen
    proporciona proporcionan protege provee proveen realiza realizan recibe reciben recoge recorre recupera reduce
    reducen refiere refieren registra regresa relaciona relacionan representa representan requiere requieren resuelve
    retorna reúne separa significa simplifica sirve sirven sitúa soporta sucede suma surge surgen sustituye toma
    transforma transporta transportan trata tratan une unen utiliza utilizan valida verifica vincula
  `),
  finiteWords: words(`
    depende dependen existe existen es son era eran fue fueron está están ha han hay puede pueden debe deben tiene
    tienen hace hacen va van será serán suele suelen
  `),
  reflexive: words('se'),
  verbEnding: /\p{L}{2}(?:a|e|an|en)$/u,
  objectArticles: words('el la los las un una unos unas'),
  infinitive: /\p{L}{3}(?:ar|er|ir)(?:se|lo|la)?$/u,
  comparatives: words(`
    mayor menor mejor peor más menos alto alta altos altas bajo baja bajos bajas rápido rápida lento fácil difícil
    sencillo barato caro gratis bueno buena malo mala mismo misma diferente diferentes distinto ningún ninguna
    ilimitado
  `),
  adverb: /\p{L}{3}mente$/u,
  qualityEnding: /\p{L}{2}(?:[ai]bles?|os[oa]s?|iv[oa]s?|ad[oa]s|id[oa]s|ic[oa]s)$/u,
  entryWords: words(`
    se algo alguien cualquier cualquiera aquel aquella aquellos aquellas abreviatura siglas acrónimo sinónimo
    usado usada usados usadas utilizado utilizada utilizados diseñado definido definida conocido conocida llamado
    creado encargado encargada formado formada compuesto compuesta
    conjunto proceso método forma manera capacidad acto acción colección grupo serie secuencia número cantidad tipo
    clase parte nombre lugar término herramienta servicio sistema técnica medida unidad programa función estructura
  `),
  purposePrepositions: words('para'),
  determiners: words(
    'el la los las lo un una unos unas cada todo toda todos todas cualquier algún alguna algunos otro otra',
  ),
  definiteArticles: words('el la los las lo todo toda todos todas'),
  adviceWords: words(`
    yo tú usted él ella ellos ellas nosotros este esta estos estas esto ese esa esos esas eso su sus mi nuestro aquí
    ahí nunca siempre no si sí cuando donde por porque pero ya aunque mientras antes después luego entonces ejemplo
    ej p.ej e.g recomendado recuerda recordar nota ver véase evita evitar debe deben debería hay puede pueden podría
    podemos bueno buena mejor peor malo útil importante fácil difícil solo sólo también además así igual según dado
    dada como aunque sin muy más menos suele con en desde hasta a al por para entre posible preciso obvio primero
    finalmente inicialmente tenemos debemos vamos queremos consideramos usamos considerando dados esencial excelente
    ideal adecuado adecuada perfecto crucial fundamental necesario necesaria indispensable obligatorio
  `),
  equations: words('es son'),
  relativeWords: words(
    'que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando si como cómo qué porque mientras',
  ),
  specifyingWords: words(
    'que quien quienes cual cuales cuyo cuya cuyos cuyas donde utilizado utilizada usado usada',
  ),
  sorts: words(`
    servicio herramienta sistema solución plataforma framework protocolo lenguaje biblioteca librería programa comando
    método proceso técnica algoritmo procedimiento mecanismo enfoque modelo estándar norma conjunto colección grupo
    tipo subconjunto unidad elemento componente parte capa propiedad atributo función lugar dispositivo red estructura
    documento archivo fichero recurso fase etapa medida valor espacio región punto objeto entidad instrucción sustancia
    disciplina rama área relación
  `),
  sortEnding: /\p{L}{2}(?:ción|sión|miento|dad|encia|ancia|ismo|tud)$/u,
  labelWords: words(`
    nota notas ejemplo ejemplos ej p.ej caso casos uso usos utilización cuando beneficio beneficios ventaja ventajas
    desventaja desventajas inconveniente inconvenientes pros contras característica características cualidades rasgos
    consejo consejos pista advertencia aviso importante cuidado atención ojo pregunta preguntas respuesta respuestas
    explicación razón razones motivo motivos fuente fuentes referencia referencias enlace enlaces recurso recursos
    resumen introducción conclusión conclusiones dato datos objetivo objetivos meta finalidad propósito resultado
    resultados actualización tarea tareas observación observaciones recordar recordatorio excepción excepciones límite
    límites limitación limitaciones restricción restricciones requisito requisitos prerrequisitos notación suposiciones
    recomendación recomendaciones práctica prácticas escenario escenarios solución soluciones problema problemas
    problemática idea ideas tipo tipos clase clases opción opciones paso pasos precio precios costo costos coste costes
    formato formatos sintaxis entrada entradas salida salidas diferencia diferencias similitud similitudes comparación
    comparativa ver detalle detalles descripción definición definiciones significado contexto historia autor autora
    fecha versión estado etiqueta etiquetas categoría categorías título nombre nombres responsabilidad
    responsabilidades función funciones complejidad tiempo demostración teorema lema corolario prueba justificación
    consecuencia consecuencias causa causas efecto efectos ubicación localización contenido contenidos tema temas
    ejercicio ejercicios aplicación aplicaciones estructura composición condición condiciones hipótesis tesis
    interpretación implementación propiedad propiedades aspecto aspectos criterio criterios
  `),
  countedLabels: words(`
    paso opción parte problema pregunta caso escenario capítulo día semana módulo fase laboratorio ejercicio figura
    tabla sección lección tarea punto regla unidad tema clase práctica parcial ficha apartado
  `),
  labelAdjectives: words(`
    principal principales clave común comunes mejor buen buena otro otra otros otras importante importantes posible
    posibles general generales adicional adicionales breve conocido disponible disponibles típico típicos algunas
    algunos temporal espacial
  `),
  announcedTerms: words(`
    términos terminología glosario vocabulario definiciones definición conceptos notaciones notación tipos clases
    categorías elementos partes capas niveles modelos servicios herramientas comandos métodos funciones operaciones
    operadores parámetros argumentos atributos campos estados roles fases leyes principios teoremas componentes etapas
    siglas
  `),
  announcedQualities: words(`
    beneficio beneficios ventaja ventajas desventaja desventajas inconveniente inconvenientes limitación limitaciones
    contras razones motivos uso usos utilidad utilidades característica características prácticas recomendaciones
    consejos consideraciones problema problemas responsabilidades requisitos pasos flujo cómo configuración instalación
    instrucciones preguntas precio precios costes costos referencias recursos enlaces bibliografía fuentes ejemplo
    ejemplos objetivos diferencias causas consecuencias criterios
  `),
  glossary:
    /^(?:glosario(?: de términos)?|terminología|vocabulario|definiciones|definición|(?:conceptos|términos)(?: (?:clave|básicos|importantes|previos|fundamentales|generales))?|términos y definiciones|definiciones y conceptos|conceptos y definiciones)$/,
  meaningHead:
    /^(?:definición|significado|descripción|explicación|qué (?:es|hace|significa)|que (?:es|hace|significa)|concepto|propósito|para qué sirve)$/,
  isA: [
    /^(?:es|son) (?=(?:un|una|unos|unas|el|la|los|las|aquel|aquella)\s)(?!un (?:poco|buen|gran|ejemplo)|una? de l[oa]s)/i,
    /^son (?=\p{L}+ (?:de|del|que)\s)/iu,
    /^se trata de (?=(?:un|una)\s)/i,
    /^se (?:llama|denomina|conoce como) ([^.:;,!?\n]{1,60}?) (?:a(?= )|al(?= ))\s*/i,
    subjectThen(
      String.raw`(?:es|son)\s+(?=(?:un|una|unos|unas|el|la|los|las|cualquier|aquel|aquella)\s)(?!un (?:poco|buen|gran|ejemplo)|una? de l[oa]s)`,
    ),
    subjectThen(String.raw`son\s+(?=\p{L}+ (?:de|del|que)\s)`),
    subjectThen(String.raw`se (?:define|definen) como\s+`),
    subjectThen(
      String.raw`(?=(?:permite|permiten|consiste en|consisten en|se refiere|se refieren|significa|sirve para|sirven para|representa)\s)`,
    ),
  ],
});
