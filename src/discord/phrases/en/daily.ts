import type { DailyPhrases } from '../contract/daily.ts';
import { counted, dayNames, list, number, someDays } from './grammar.ts';

/** `/daily`, its panels, and the posts. */
export const daily: DailyPhrases = {
  definition: {
    command: 'Post an exam tip every day',
    setup: 'Post an exam tip every day',
    list: 'Show the daily tips of this server',
    change: 'Change a daily tip; what you leave out stays as it is',
    preview: 'See a tip as it would be posted',
    next: 'See when the next tips come',
    pause: 'Stop a daily tip for a while',
    resume: 'Start a daily tip again',
    remove: 'Remove a daily tip for good',
    channel: 'Where the tip is posted: a channel, a thread or a forum',
    time: 'When, in the time zone: 09:00, 9am, 21.30',
    timeZone: 'Type a country or city and choose: Europe/Berlin',
    topic: 'What the tips are about: a category, a tag or a note',
    days: 'On which days: every day, weekdays, Mon, Wed, Fri',
    role: 'A role to ping with each tip',
    otherRole: 'A role to ping with each tip; @everyone for none',
    which: 'Which daily tip, where the server has several',
  },

  // The post; labels are plain
  postedAs: 'Exam tip of the day',
  explain: 'Explain',
  anotherTip: 'Another tip',
  votedUp: 'Noted: this tip may come back sooner in this server. Press 👎 to change your mind.',
  votedDown:
    'Noted: this tip sits out a round in this server when most here agree. Press 👍 to change your mind.',
  noMoreTips: 'The notes have no other tip on this. `/tips` finds tips on everything else.',

  // Who may, and where
  onlyInServers: 'The daily tip is set up in a server. Please use this command in one.',
  onlyManagers:
    'Setting up the daily tip needs the permission **Manage Server**. Please ask somebody who has it.',

  // What was filled in wrongly
  badTime: (time) =>
    `I can’t read **${time}** as a time of day. \`09:00\`, \`9am\` and \`21.30\` work.`,
  badTimeZone: (zone) =>
    `There is no time zone **${zone}**. Type a country or a large city, such as \`Berlin\` or \`New York\`, and choose from the list.`,
  severalTimeZones: (place, zones) =>
    `**${place}** has several time zones: ${list(zones.map((zone) => `\`${zone}\``))}. Choose one from the list, or type it.`,
  badDays: (days) =>
    `I can’t read **${days}** as days of the week. \`every day\`, \`weekdays\`, \`Mon, Wed\` and \`Mon-Fri\` work.`,
  badTopic: (topic) =>
    `The notes have no category, tag or note named **${topic}**. Choose one from the list, or leave it out for all.`,
  severalNotes: (topic, files) =>
    `Several notes are named **${topic}**: ${list(files.map((file) => `**${file}**`))}. Choose one from the list, or type its file.`,
  noTipsYet: 'The notes have no exam tips yet, so there would be nothing to post.',
  topicWithoutTips: (topic) =>
    `The notes have no exam tips under **${topic}** yet, so there would be nothing to post.`,
  everyone: 'I can’t ping everybody each day. Please choose a role of your own.',
  setUpBefore: 'There already is a daily tip just like this one. `/daily list` shows it.',
  tooMany: (most) =>
    `This server already has ${number(most)} daily tips, the most I keep. \`/daily remove\` makes room.`,

  // What is missing in a channel
  missing: (channel, permissions) =>
    `I can’t post in ${channel} yet. Please allow me there: ${list(permissions.map((name) => `**${name}**`))}. Nothing was saved.`,
  needsTag: (channel) =>
    `Posts in ${channel} must have a tag, and mine have none. Please switch “Require people to select tags” off there. Nothing was saved.`,
  notSeen: (channel) =>
    `I can’t see ${channel}. Please allow me **View Channel** there. Nothing was saved.`,
  permissions: {
    'view-channel': 'View Channel',
    'send-messages': 'Send Messages',
    'send-in-threads': 'Send Messages in Threads',
    'attach-files': 'Attach Files',
    'read-history': 'Read Message History',
    'mention-role': 'Mention @everyone, @here and All Roles',
  },

  // A subscription
  setUp: 'The daily tip is set up.',
  changed: 'The daily tip has been changed.',
  paused: 'The daily tip is paused.',
  resumed: 'The daily tip is running again.',
  removed: 'The daily tip has been removed.',
  sureToRemove: 'Remove this daily tip for good? Tips already posted stay.',
  line: ({ time, timeZone, days, channel, topic, role }) =>
    `**${time}** ${timeZone}, ${days}, in ${channel}, about ${topic}${role === null ? '' : `, for ${role}`}`,
  topicGone: 'a note that is gone',
  noteGone:
    'Its note is gone, or its channel does not show it. If it was renamed or moved, choose it again with `/daily change`.',
  nextTimes: (times) => `Next: ${times.join(' · ')}`,
  missed: (count) =>
    counted(count, {
      one: 'In the last weeks # post was skipped because I was offline or Discord was unavailable.',
      other:
        'In the last weeks # posts were skipped because I was offline or Discord was unavailable.',
    }),
  wouldLook: 'A tip looks like this:',
  list: (count) =>
    counted(count, {
      one: '**# daily tip in this server**',
      other: '**# daily tips in this server**',
    }),
  none: 'This server has no daily tip yet. `/daily setup` makes one.',
  whichOne: 'This server has several daily tips. Please choose one with `which:`.',
  gone: 'This daily tip is gone. `/daily list` shows those that are there.',
  menu: 'See or change one',
  pause: 'Pause',
  resume: 'Resume',
  preview: 'Preview',
  remove: 'Remove',
  keep: 'Keep it',

  // Days and topics
  everyDay: 'every day',
  weekdays: 'weekdays',
  weekends: 'weekends',
  someDays,
  dayNames,
  topics: {
    all: 'everything',
    category: (name) => `category: ${name}`,
    tag: (name) => `tag: ${name}`,
    note: (title) => `note: ${title}`,
  },

  // Why it rests; ends as a sentence that says what to do
  reasons: {
    'by-hand': 'Paused. `/daily resume` starts it again.',
    'no-tips':
      'The notes have no exam tips on its topic. Choose another with `/daily change`; once they have some, it goes on by itself.',
    'bad-schedule':
      'I can’t tell any more when it is due. Set its time zone and days again with `/daily change`.',
    'channel-gone': 'Its channel is gone. Choose another with `/daily change`.',
    'no-access':
      'I can’t see its channel any more. Allow me **View Channel** there, then use `/daily resume`.',
    'no-permission':
      'I may not post in its channel any more. Allow me to send messages and attach files there, then use `/daily resume`.',
    'no-history':
      'I can’t tell whether its last post arrived, for I may not read its channel’s history. Allow me **Read Message History** there, then use `/daily resume`.',
    'bot-removed': 'I was removed from the server. `/daily resume` starts it again.',
    rejected: 'Discord refused its post. Check the channel’s settings, then use `/daily resume`.',
  },
  stopped: (line, reason) => `The daily tip has stopped: ${line}\n${reason}`,
};
