import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { CommonButtons } from '../src/discord/command/command.ts';
import { privateNotice } from '../src/discord/privately.ts';
import { DISMISS } from '../src/discord/views/dismiss-button.ts';

/** The button that removes an answer: for the person who asked, and for people who may manage messages there. */
export const dismissButton: CommonButtons = {
  kind: 'buttons',
  key: DISMISS,
  press({ userId, permissions, id }, { personal }) {
    const isModerator = (permissions & PermissionFlagsBits.ManageMessages) !== 0n;
    return userId === id.about || isModerator
      ? { kind: 'delete' }
      : privateNotice(personal.sharing.notYoursToDismiss);
  },
};
