import { InteractionResponseType } from 'discord-api-types/v10';
import * as z from 'zod';
import { list, text } from './fields.ts';

/** The answer to an interaction, before its `data` is read by the schema of its type. */
export const callbackBody = z.object({
  type: z.literal([
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.UpdateMessage,
    InteractionResponseType.ApplicationCommandAutocompleteResult,
    InteractionResponseType.Modal,
  ]),
  data: z.unknown().optional(),
});

/** A deferral only says whether the answer will be private. */
export const deferralData = z.object({ flags: z.int().nullish() }).nullish();

const choice = z.object({
  name: text(1, 100),
  name_localizations: z.record(z.string(), text(1, 100)).nullish(),
  value: z.union([text(1, 100), z.number()]),
});

/** Choices for autocomplete. Discord: at most 25. */
export const autocompleteData = z.object({ choices: list(choice, 0, 25) });
