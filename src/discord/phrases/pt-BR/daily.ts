import type { DailyPhrases } from '../contract/daily.ts';
import { counted, dayNames, list, number, someDays } from './grammar.ts';

/** `/daily`, its panels, and the posts. */
export const daily: DailyPhrases = {
  definition: {
    command: 'Publicar uma dica de prova todo dia',
    setup: 'Publicar uma dica de prova todo dia',
    list: 'Mostrar as dicas diárias deste servidor',
    change: 'Alterar uma dica diária; o que você omitir fica como está',
    preview: 'Ver uma dica como ela seria publicada',
    next: 'Ver quando chegam as próximas dicas',
    pause: 'Parar uma dica diária por um tempo',
    resume: 'Retomar uma dica diária',
    remove: 'Remover uma dica diária para sempre',
    channel: 'Onde a dica é publicada: um canal, um tópico ou um fórum',
    time: 'Quando, no fuso horário: 09:00, 9am, 21.30',
    timeZone: 'Digite um país ou uma cidade e escolha: America/Sao_Paulo',
    topic: 'Sobre o que são as dicas: uma categoria, uma tag ou uma nota',
    days: 'Em que dias: todos os dias, segunda a sexta, seg, qua, sex',
    role: 'Um cargo a mencionar com cada dica',
    otherRole: 'Um cargo a mencionar com cada dica; @everyone para nenhum',
    which: 'Qual dica diária, se o servidor tiver várias',
  },

  postedAs: 'Dica de prova do dia',
  explain: 'Explicar',
  anotherTip: 'Outra dica',
  votedUp: 'Anotado: esta dica talvez volte mais cedo neste servidor. Aperte 👎 se mudar de ideia.',
  votedDown:
    'Anotado: esta dica fica de fora uma rodada neste servidor se a maioria concordar. Aperte 👍 se mudar de ideia.',
  noMoreTips:
    'As anotações não têm outra dica sobre isso. `/tips` encontra dicas sobre todo o resto.',

  onlyInServers: 'A dica diária é configurada em um servidor. Use este comando em um, por favor.',
  onlyManagers:
    'Para configurar a dica diária é preciso a permissão **Gerenciar servidor**. Peça a alguém que a tenha, por favor.',

  badTime: (time) =>
    `Não consigo ler **${time}** como um horário. \`09:00\`, \`9am\` e \`21.30\` funcionam.`,
  badTimeZone: (zone) =>
    `Não existe o fuso horário **${zone}**. Digite um país ou uma cidade grande, como \`Sao Paulo\` ou \`New York\`, e escolha na lista.`,
  severalTimeZones: (place, zones) =>
    `**${place}** tem vários fusos horários: ${list(zones.map((zone) => `\`${zone}\``))}. Escolha na lista, ou digite um deles.`,
  badDays: (days) =>
    `Não consigo ler **${days}** como dias da semana. \`todos os dias\`, \`segunda a sexta\`, \`seg, qua\` e \`seg-sex\` funcionam.`,
  badTopic: (topic) =>
    `As anotações não têm categoria, tag nem nota chamada **${topic}**. Escolha na lista, ou não informe nada para incluir tudo.`,
  severalNotes: (topic, files) =>
    `Várias notas se chamam **${topic}**: ${list(files.map((file) => `**${file}**`))}. Escolha na lista, ou digite o arquivo dela.`,
  noTipsYet: 'As anotações ainda não têm dicas de prova, então não haveria nada para publicar.',
  topicWithoutTips: (topic) =>
    `As anotações ainda não têm dicas de prova em **${topic}**, então não haveria nada para publicar.`,
  everyone: 'Não posso mencionar todo mundo todos os dias. Escolha um cargo de vocês, por favor.',
  setUpBefore: 'Já existe uma dica diária igual a esta. `/daily list` a mostra.',
  tooMany: (most) =>
    `Este servidor já tem ${number(most)} dicas diárias, que é o máximo. \`/daily remove\` abre espaço.`,

  missing: (channel, permissions) =>
    `Ainda não posso publicar em ${channel}. Por favor, me permita lá: ${list(permissions.map((name) => `**${name}**`))}. Nada foi salvo.`,
  needsTag: (channel) =>
    `As publicações em ${channel} precisam ter uma tag, e as minhas não têm. Desative lá a exigência de tags, por favor. Nada foi salvo.`,
  notSeen: (channel) =>
    `Não consigo ver ${channel}. Me dê lá a permissão **Ver canal**, por favor. Nada foi salvo.`,
  permissions: {
    'view-channel': 'Ver canal',
    'send-messages': 'Enviar mensagens',
    'send-in-threads': 'Enviar mensagens em tópicos',
    'attach-files': 'Anexar arquivos',
    'read-history': 'Ver histórico de mensagens',
    'mention-role': 'Mencionar @everyone, @here e todos os cargos',
  },

  setUp: 'A dica diária está configurada.',
  changed: 'A dica diária foi alterada.',
  paused: 'A dica diária está pausada.',
  resumed: 'A dica diária voltou a funcionar.',
  removed: 'A dica diária foi removida.',
  sureToRemove: 'Remover esta dica diária para sempre? O que já foi publicado fica.',
  line: ({ time, timeZone, days, channel, topic, role }) =>
    `**${time}** ${timeZone}, ${days}, em ${channel}, assunto: ${topic}${role === null ? '' : `, para ${role}`}`,
  topicGone: 'uma nota que não existe mais',
  noteGone:
    'A nota dela não existe mais, ou o canal não a mostra. Se foi renomeada ou movida, escolha-a de novo com `/daily change`.',
  nextTimes: (times) => `Próximas: ${times.join(' · ')}`,
  missed: (count) =>
    counted(count, {
      one: 'Nas últimas semanas, # dica não saiu porque eu estava fora ou o Discord estava com problemas.',
      other:
        'Nas últimas semanas, # dicas não saíram porque eu estava fora ou o Discord estava com problemas.',
    }),
  wouldLook: 'Uma dica fica assim:',
  list: (count) =>
    counted(count, {
      one: '**# dica diária neste servidor**',
      other: '**# dicas diárias neste servidor**',
    }),
  none: 'Este servidor ainda não tem dica diária. `/daily setup` cria uma.',
  whichOne: 'Este servidor tem várias dicas diárias. Escolha uma com `which:`, por favor.',
  gone: 'Esta dica diária não existe mais. `/daily list` mostra as que existem.',
  menu: 'Ver ou alterar uma',
  pause: 'Pausar',
  resume: 'Retomar',
  preview: 'Prévia',
  remove: 'Remover',
  keep: 'Manter',

  everyDay: 'todos os dias',
  weekdays: 'segunda a sexta',
  weekends: 'fins de semana',
  someDays,
  dayNames,
  topics: {
    all: 'tudo',
    category: (name) => `categoria: ${name}`,
    tag: (name) => `tag: ${name}`,
    note: (title) => `nota: ${title}`,
  },

  reasons: {
    'by-hand': 'Pausada. `/daily resume` a retoma.',
    'no-tips':
      'As anotações não têm dicas de prova sobre esse assunto. Escolha outro com `/daily change`; assim que houver, ela volta sozinha.',
    'bad-schedule':
      'Não sei mais quando ela deve vir. Defina de novo o fuso horário e os dias com `/daily change`.',
    'channel-gone': 'O canal dela não existe mais. Escolha outro com `/daily change`.',
    'no-access':
      'Não consigo mais ver o canal dela. Me dê lá a permissão **Ver canal** e depois use `/daily resume`.',
    'no-permission':
      'Não posso mais publicar no canal dela. Permita que eu envie mensagens e anexe arquivos lá, e depois use `/daily resume`.',
    'no-history':
      'Não dá para saber se a última publicação chegou, porque não posso ler o histórico do canal. Me dê lá a permissão **Ver histórico de mensagens** e depois use `/daily resume`.',
    'bot-removed': 'Fui removido do servidor. `/daily resume` a retoma.',
    rejected:
      'O Discord não aceitou a publicação. Confira as configurações do canal e depois use `/daily resume`.',
  },
  stopped: (line, reason) => `A dica diária parou: ${line}\n${reason}`,
};
