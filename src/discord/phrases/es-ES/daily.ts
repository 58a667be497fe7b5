import type { DailyPhrases } from '../contract/daily.ts';
import { counted, dayNames, list, number, someDays } from './grammar.ts';

/** `/daily`, its panels, and the posts. */
export const daily: DailyPhrases = {
  definition: {
    command: 'Publicar un consejo de examen cada día',
    setup: 'Publicar un consejo de examen cada día',
    list: 'Mostrar los consejos diarios de este servidor',
    change: 'Cambiar un consejo diario; lo que omitas se queda como está',
    preview: 'Ver un consejo tal como se publicaría',
    next: 'Ver cuándo llegan los próximos consejos',
    pause: 'Parar un consejo diario por un tiempo',
    resume: 'Reanudar un consejo diario',
    remove: 'Eliminar un consejo diario para siempre',
    channel: 'Dónde se publica el consejo: un canal, un hilo o un foro',
    time: 'Cuándo, en la zona horaria: 09:00, 9am, 21.30',
    timeZone: 'Escribe un país o una ciudad y elige: Europe/Madrid',
    topic: 'De qué tratan los consejos: una categoría, una etiqueta o una nota',
    days: 'Qué días: todos los días, de lunes a viernes, lun, mié, vie',
    role: 'Un rol al que mencionar con cada consejo',
    otherRole: 'Un rol al que mencionar con cada consejo; @everyone para ninguno',
    which: 'Qué consejo diario, si el servidor tiene varios',
  },

  postedAs: 'Consejo de examen del día',
  explain: 'Explicar',
  anotherTip: 'Otro consejo',
  votedUp:
    'Anotado: este consejo quizá vuelva antes en este servidor. Pulsa 👎 si cambias de opinión.',
  votedDown:
    'Anotado: este consejo descansará una ronda en este servidor si la mayoría está de acuerdo. Pulsa 👍 si cambias de opinión.',
  noMoreTips:
    'Los apuntes no tienen más consejos sobre esto. `/tips` encuentra consejos sobre todo lo demás.',

  onlyInServers:
    'El consejo diario se configura en un servidor. Usa este comando en uno, por favor.',
  onlyManagers:
    'Para configurar el consejo diario hace falta el permiso **Gestionar servidor**. Pídeselo a alguien que lo tenga, por favor.',

  badTime: (time) =>
    `No consigo leer **${time}** como una hora. \`09:00\`, \`9am\` y \`21.30\` funcionan.`,
  badTimeZone: (zone) =>
    `No existe la zona horaria **${zone}**. Escribe un país o una ciudad grande, como \`Madrid\` o \`New York\`, y elige de la lista.`,
  severalTimeZones: (place, zones) =>
    `**${place}** tiene varias zonas horarias: ${list(zones.map((zone) => `\`${zone}\``))}. Elige una de la lista, o escríbela.`,
  badDays: (days) =>
    `No consigo leer **${days}** como días de la semana. \`todos los días\`, \`de lunes a viernes\`, \`lun, mié\` y \`lun-vie\` funcionan.`,
  badTopic: (topic) =>
    `Los apuntes no tienen ninguna categoría, etiqueta ni nota llamada **${topic}**. Elige una de la lista, o no pongas nada para incluirlo todo.`,
  severalNotes: (topic, files) =>
    `Varias notas se llaman **${topic}**: ${list(files.map((file) => `**${file}**`))}. Elige una de la lista, o escribe su archivo.`,
  noTipsYet:
    'Los apuntes todavía no tienen consejos de examen, así que no habría nada que publicar.',
  topicWithoutTips: (topic) =>
    `Los apuntes todavía no tienen consejos de examen en **${topic}**, así que no habría nada que publicar.`,
  everyone: 'No puedo mencionar a todo el mundo cada día. Elige un rol propio, por favor.',
  setUpBefore: 'Ya hay un consejo diario exactamente igual. `/daily list` lo muestra.',
  tooMany: (most) =>
    `Este servidor ya tiene ${number(most)} consejos diarios, que es el máximo. \`/daily remove\` hace sitio.`,

  missing: (channel, permissions) =>
    `Todavía no puedo publicar en ${channel}. Dame allí permiso para esto, por favor: ${list(permissions.map((name) => `**${name}**`))}. No se ha guardado nada.`,
  needsTag: (channel) =>
    `Las publicaciones de ${channel} deben llevar una etiqueta, y las mías no llevan ninguna. Desactiva allí la obligación de elegir etiquetas, por favor. No se ha guardado nada.`,
  notSeen: (channel) =>
    `No puedo ver ${channel}. Dame allí el permiso **Ver canal**, por favor. No se ha guardado nada.`,
  permissions: {
    'view-channel': 'Ver canal',
    'send-messages': 'Enviar mensajes',
    'send-in-threads': 'Enviar mensajes en hilos',
    'attach-files': 'Adjuntar archivos',
    'read-history': 'Leer el historial de mensajes',
    'mention-role': 'Mencionar @everyone, @here y todos los roles',
  },

  setUp: 'El consejo diario está configurado.',
  changed: 'El consejo diario ha cambiado.',
  paused: 'El consejo diario está en pausa.',
  resumed: 'El consejo diario está otra vez en marcha.',
  removed: 'El consejo diario se ha eliminado.',
  sureToRemove: '¿Eliminar este consejo diario para siempre? Lo ya publicado se queda.',
  line: ({ time, timeZone, days, channel, topic, role }) =>
    `**${time}** ${timeZone}, ${days}, en ${channel}, tema: ${topic}${role === null ? '' : `, para ${role}`}`,
  topicGone: 'una nota que ya no existe',
  noteGone:
    'Su nota ya no existe, o su canal no la muestra. Si cambió de nombre o de sitio, vuelve a elegirla con `/daily change`.',
  nextTimes: (times) => `Próximos: ${times.join(' · ')}`,
  missed: (count) =>
    counted(count, {
      one: 'En las últimas semanas faltó # consejo porque yo no estaba o Discord tenía problemas.',
      other:
        'En las últimas semanas faltaron # consejos porque yo no estaba o Discord tenía problemas.',
    }),
  wouldLook: 'Un consejo se ve así:',
  list: (count) =>
    counted(count, {
      one: '**# consejo diario en este servidor**',
      other: '**# consejos diarios en este servidor**',
    }),
  none: 'Este servidor todavía no tiene ningún consejo diario. `/daily setup` crea uno.',
  whichOne: 'Este servidor tiene varios consejos diarios. Elige uno con `which:`, por favor.',
  gone: 'Este consejo diario ya no existe. `/daily list` muestra los que hay.',
  menu: 'Ver o cambiar uno',
  pause: 'Pausar',
  resume: 'Reanudar',
  preview: 'Vista previa',
  remove: 'Eliminar',
  keep: 'Conservar',

  everyDay: 'todos los días',
  weekdays: 'de lunes a viernes',
  weekends: 'fines de semana',
  someDays,
  dayNames,
  topics: {
    all: 'todo',
    category: (name) => `categoría: ${name}`,
    tag: (name) => `etiqueta: ${name}`,
    note: (title) => `nota: ${title}`,
  },

  reasons: {
    'by-hand': 'En pausa. `/daily resume` lo reanuda.',
    'no-tips':
      'Los apuntes no tienen consejos de examen sobre su tema. Elige otro con `/daily change`; en cuanto los haya, seguirá por sí solo.',
    'bad-schedule':
      'Ya no sé cuándo toca. Vuelve a fijar la zona horaria y los días con `/daily change`.',
    'channel-gone': 'Su canal ya no existe. Elige otro con `/daily change`.',
    'no-access':
      'Ya no puedo ver su canal. Dame allí el permiso **Ver canal** y luego usa `/daily resume`.',
    'no-permission':
      'Ya no puedo publicar en su canal. Permíteme enviar mensajes y adjuntar archivos allí, y luego usa `/daily resume`.',
    'no-history':
      'No puedo saber si llegó la última publicación, porque no puedo leer el historial del canal. Dame allí el permiso **Leer el historial de mensajes** y luego usa `/daily resume`.',
    'bot-removed': 'Me quitaron del servidor. `/daily resume` lo reanuda.',
    rejected:
      'Discord no aceptó la publicación. Revisa los ajustes del canal y luego usa `/daily resume`.',
  },
  stopped: (line, reason) => `El consejo diario se ha parado: ${line}\n${reason}`,
};
