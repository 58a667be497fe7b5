/**
 * What autocomplete offers: a text that is also the option's value, or a text for people with a value
 * for the command. Discord: at most 100 characters each.
 */
export type Choice = string | { readonly name: string; readonly value: string };
