/** Texts by locale, as a bot registers them. */
type Translations = Partial<Record<string, string | null>> | null | undefined;

/** The name of a command or choice, in the reader's language if the bot has translated it. */
export function shownName(
  thing: { readonly name: string; readonly name_localizations?: Translations },
  locale: string,
): string {
  return thing.name_localizations?.[locale] ?? thing.name;
}

/**
 * The description of a command or option, in the reader's language if the bot has translated it.
 */
export function shownDescription(
  thing: { readonly description: string; readonly description_localizations?: Translations },
  locale: string,
): string {
  return thing.description_localizations?.[locale] ?? thing.description;
}
