import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { ClientError } from '../../../client-api.ts';
import type { Draft } from './draft.ts';
import type { Suggestion } from './suggestions.ts';

/** Something that happens in the composer. */
export type DraftChange =
  | { readonly kind: 'typed'; readonly text: string; readonly caret: number }
  | { readonly kind: 'chip-typed'; readonly name: string; readonly text: string }
  | { readonly kind: 'rest-typed'; readonly text: string }
  | { readonly kind: 'focused'; readonly name: string | null }
  | { readonly kind: 'highlighted'; readonly index: number }
  | { readonly kind: 'picked'; readonly suggestion: Suggestion }
  | { readonly kind: 'list-closed' }
  /** Backspace with nothing before it. */
  | { readonly kind: 'stepped-back' }
  | { readonly kind: 'cleared' }
  /** The playground, or the page itself, refused it: the draft reappears. */
  | { readonly kind: 'refused'; readonly draft: Draft; readonly error: ClientError }
  | { readonly kind: 'choices-asked'; readonly nonce: string; readonly option: string }
  | {
      readonly kind: 'choices-came';
      readonly nonce: string;
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    }
  | { readonly kind: 'choices-failed'; readonly nonce: string };
