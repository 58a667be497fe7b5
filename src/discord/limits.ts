/**
 * Discord's limits for what the bot sends, with the page of Discord's documentation that states each.
 * Characters are UTF-16 code units (`string.length`): that counts no less than Discord does.
 */

/** Components in one message, nested ones counted. [components/reference] */
export const MAX_COMPONENTS = 40;

/** Characters over all text displays of one message. [components/reference] */
export const MAX_TEXT_DISPLAY_CHARACTERS = 4_000;

/** Text displays in one section. [components/reference#section] */
export const MAX_SECTION_TEXT_DISPLAYS = 3;

/** Items in one media gallery. [components/reference#media-gallery] */
export const MAX_MEDIA_GALLERY_ITEMS = 10;

/** Characters of the description (alternative text) of an image. [components/reference#media-gallery] */
export const MAX_MEDIA_DESCRIPTION_CHARACTERS = 1_024;

/** Characters of a `custom_id`, unique in its message. [components/reference] */
export const MAX_CUSTOM_ID_CHARACTERS = 100;

/** Buttons in one action row. [components/reference#action-row] */
export const MAX_BUTTONS_PER_ROW = 5;

/** Characters of a button's label. [components/reference#button] */
export const MAX_BUTTON_LABEL_CHARACTERS = 80;

/** Characters of a link button's address. [components/reference#button] */
export const MAX_BUTTON_URL_CHARACTERS = 512;

/** Options of one select menu. [components/reference#string-select] */
export const MAX_SELECT_OPTIONS = 25;

/** Characters of a select option's label, value and description, each. [components/reference#string-select] */
export const MAX_SELECT_OPTION_CHARACTERS = 100;

/** Characters of a select menu's placeholder. [components/reference#string-select] */
export const MAX_SELECT_PLACEHOLDER_CHARACTERS = 150;

/** Characters of a modal's title. [interactions/receiving-and-responding#modal] */
export const MAX_MODAL_TITLE_CHARACTERS = 45;

/** Choices of one autocomplete answer. [interactions/receiving-and-responding#autocomplete] */
export const MAX_AUTOCOMPLETE_CHOICES = 25;

/** Characters of a choice's name and value, each. [interactions/application-commands] */
export const MAX_CHOICE_CHARACTERS = 100;

/** Characters of a message's plain `content`. [resources/message#create-message] */
export const MAX_CONTENT_CHARACTERS = 2_000;

/** Bytes of one attachment where nobody boosted the server. [reference#uploading-files] */
export const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;

/** Bytes of one request, all attachments together. [resources/message#create-message] */
export const MAX_REQUEST_BYTES = 25 * 1024 * 1024;

/** Characters of a message's `nonce`. [resources/message#create-message] */
export const MAX_NONCE_CHARACTERS = 25;

/** Milliseconds until the first response to an interaction must arrive. [interactions/receiving-and-responding] */
export const FIRST_RESPONSE_MS = 3_000;

/** Milliseconds that an interaction's token lives. [interactions/receiving-and-responding] */
export const INTERACTION_TOKEN_MS = 15 * 60_000;
