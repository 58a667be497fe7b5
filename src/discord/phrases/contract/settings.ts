/** The settings of a server. */
export interface SettingsPhrases {
  /** Description of the command, in plain text. */
  readonly definition: string;

  readonly onlyInServers: string;
  readonly onlyManagers: string;

  // The panel; labels of buttons and menus are plain
  readonly title: string;
  readonly saved: string;
  readonly switchOn: string;
  readonly switchOff: string;
  readonly isOn: string;
  readonly isOff: string;
  readonly mentions: (state: string) => string;
  /** The same if the bot receives no messages. */
  readonly mentionsNotReceived: (state: string) => string;
  readonly privately: (state: string) => string;
  readonly questions: (state: string) => string;
  readonly flood: (seconds: number) => string;
  readonly changeFlood: string;
  readonly floodTitle: string;
  readonly floodLabel: string;
  readonly floodHint: string;
  readonly badSeconds: (typed: string) => string;
  readonly channels: (names: string) => string;
  readonly everyChannel: string;
  readonly channelsMenu: string;
  readonly categories: (names: string) => string;
  readonly everyCategory: string;
  readonly noCategory: string;
  readonly categoriesMenu: string;
  readonly noCategories: string;
  readonly language: string;
  readonly serverLanguage: string;
  readonly thisChannel: string;

  // One channel apart
  readonly channelTitle: (channel: string) => string;
  readonly asServer: string;
  readonly followServer: string;
  readonly backToServer: string;

  // Where questions are not answered
  readonly askElsewhere: (channels: string) => string;
}
