/** What the bot says about the daily tip, in English; Discord's Markdown unless said otherwise. */
export const dailyEnglish = {
  // The post; labels are plain
  postedAs: 'Exam tip of the day',
  explain: 'Explain',
  anotherTip: 'Another tip',
  thumbUp: '👍',
  thumbDown: '👎',
  votedUp: 'Noted: this tip may come back sooner in this server. Press 👎 to change your mind.',
  votedDown:
    'Noted: this tip sits out a round in this server when most here agree. Press 👍 to change your mind.',
  noMoreTips: 'The notes have no other tip on this. `/tips` finds tips on everything else.',

  // Who may, and where
  onlyInServers: 'The daily tip is set up in a server. Please use this command in one.',
  onlyManagers:
    'Setting up the daily tip needs the permission **Manage Server**. Please ask somebody who has it.',

  // What was filled in wrongly
  badTime: (time: string) =>
    `I can’t read **${time}** as a time of day. \`09:00\`, \`9am\` and \`21.30\` work.`,
  badTimeZone: (zone: string) =>
    `There is no time zone **${zone}**. Type a city, such as \`Berlin\` or \`New York\`, and choose from the list.`,
  badDays: (days: string) =>
    `I can’t read **${days}** as days of the week. \`every day\`, \`weekdays\`, \`Mon, Wed\` and \`Mon-Fri\` work.`,
  badTopic: (topic: string) =>
    `The notes have no category, tag or note named **${topic}**. Choose one from the list, or leave it out for all.`,
  topicWithoutTips: (topic: string) =>
    `The notes have no exam tips under **${topic}** yet, so there would be nothing to post.`,
  everyone: 'I can’t ping everybody each day. Please choose a role of your own.',
  tooMany: (most: number) =>
    `This server has ${most} daily tips already, which is as many as I keep. \`/daily remove\` makes room.`,

  // What is missing in a channel
  missing: (channel: string, permissions: readonly string[]) =>
    `I can’t post in ${channel} yet. Please allow me there: ${permissions.map((name) => `**${name}**`).join(', ')}. Nothing was saved.`,
  needsTag: (channel: string) =>
    `Posts in ${channel} must have a tag, and mine have none. Please switch “Require people to select tags” off there. Nothing was saved.`,
  notSeen: (channel: string) =>
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
  changed: 'The daily tip is changed.',
  paused: 'The daily tip rests. `/daily resume` starts it again.',
  resumed: 'The daily tip runs again.',
  removed: 'The daily tip is removed.',
  sureToRemove: 'Remove this daily tip for good? What was posted stays.',
  line: ({ time, timeZone, days, channel, topic, role }: LineFacts) =>
    `**${time}** ${timeZone}, ${days}, in ${channel}, about ${topic}${role === null ? '' : `, for ${role}`}`,
  topicGone: 'a note that is gone',
  nextTimes: (times: readonly string[]) => `Next: ${times.join(' · ')}`,
  rests: (reason: string) => `⏸️ ${reason}`,
  missed: (count: number) =>
    `In the last weeks ${count} ${count === 1 ? 'post was' : 'posts were'} left out because I was away or Discord was out of order.`,
  wouldLook: 'A tip looks like this:',
  list: (count: number) =>
    count === 1 ? '**One daily tip in this server**' : `**${count} daily tips in this server**`,
  none: 'This server has no daily tip yet. `/daily setup` makes one.',
  whichOne: 'This server has several daily tips. Please choose one with `which:`.',
  gone: 'This daily tip is gone. `/daily list` shows those that are there.',
  menu: 'See or change one',
  pause: 'Pause',
  resume: 'Resume',
  preview: 'Preview',
  remove: 'Remove',
  keep: 'Keep it',

  // Why it rests; ends as a sentence that says what to do
  reasons: {
    'by-hand': 'Paused. `/daily resume` starts it again.',
    'no-tips':
      'The notes have no exam tips on its topic any more. Choose another with `/daily change`.',
    'channel-gone': 'Its channel is gone. Choose another with `/daily change`.',
    'no-access':
      'I can’t see its channel any more. Allow me **View Channel** there, then use `/daily resume`.',
    'no-permission':
      'I may not post in its channel any more. Allow me to send messages and attach files there, then use `/daily resume`.',
    'bot-removed': 'I was removed from the server. `/daily resume` starts it again.',
    rejected:
      'Discord did not take its post. Check the channel’s settings, then use `/daily resume`.',
  },
  stopped: (line: string, reason: string) => `The daily tip has stopped: ${line}\n${reason}`,
};

/** What a line about a subscription says, ready to be shown. */
export interface LineFacts {
  readonly time: string;
  readonly timeZone: string;
  readonly days: string;
  readonly channel: string;
  readonly topic: string;
  readonly role: string | null;
}
