/**
 * Discord's limits for what the bot sends, each with the page of Discord's documentation that states it. Characters
 * are UTF-16 code units (`string.length`), which never counts fewer than Discord does.
 */

/** Characters over all text displays of one message. [components/reference] */
export const MAX_TEXT_DISPLAY_CHARACTERS = 4_000;

/**
 * Bytes (UTF-8) over all text displays of one message, plus `TEXT_DISPLAY_EXTRA_BYTES` for each: beyond that, Discord
 * answers 500. [Found by experiment: discord-api-docs issue 8554]
 */
export const MAX_TEXT_DISPLAY_BYTES = 10_170;

/** Bytes that a text display takes besides its text. [discord-api-docs issue 8554] */
export const TEXT_DISPLAY_EXTRA_BYTES = 12;

/** Items in one media gallery. [components/reference#media-gallery] */
export const MAX_MEDIA_GALLERY_ITEMS = 10;

/** Characters of the description (alternative text) of an image. [components/reference#media-gallery] */
export const MAX_MEDIA_DESCRIPTION_CHARACTERS = 1_024;

/** Characters of a `custom_id`, unique in its message. [components/reference] */
export const MAX_CUSTOM_ID_CHARACTERS = 100;

/** Characters of a button's label. [components/reference#button] */
export const MAX_BUTTON_LABEL_CHARACTERS = 80;

/** Options of one select menu. [components/reference#string-select] */
export const MAX_SELECT_OPTIONS = 25;

/** Characters of a select option's label, value and description, each. [components/reference#string-select] */
export const MAX_SELECT_OPTION_CHARACTERS = 100;

/** Characters of a select menu's placeholder. [components/reference#string-select] */
export const MAX_SELECT_PLACEHOLDER_CHARACTERS = 150;

/** Characters of a modal's title. [interactions/receiving-and-responding#modal] */
export const MAX_MODAL_TITLE_CHARACTERS = 45;

/** Characters of the label above an input of a modal. [components/reference#label] */
export const MAX_LABEL_CHARACTERS = 45;

/** Characters of the description below such a label. [components/reference#label] */
export const MAX_LABEL_DESCRIPTION_CHARACTERS = 100;

/** Choices of one autocomplete answer. [interactions/receiving-and-responding#autocomplete] */
export const MAX_AUTOCOMPLETE_CHOICES = 25;

/** Characters of a choice's name and value, each. [interactions/application-commands] */
export const MAX_CHOICE_CHARACTERS = 100;

/** Bytes of one attachment in a server that nobody has boosted. [reference#uploading-files] */
export const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;

/** Bytes of one request, all attachments together. [resources/message#create-message] */
export const MAX_REQUEST_BYTES = 25 * 1024 * 1024;
