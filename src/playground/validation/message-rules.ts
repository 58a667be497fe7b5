import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { componentIssues, legacyIssues, totalIssues } from './component-rules.ts';
import { everyComponent, everyMedia } from './component-tree.ts';
import { type Issue, issueIf } from './issue.ts';
import type { MessageBody } from './message-body.ts';

/**
 * What Discord can store of a message's text displays: their UTF-8 bytes and 12 more for each. It
 * answers 500 beyond that (discord/discord-api-docs issue 8554), which 4,000 characters of Chinese
 * reach.
 */
const MAX_TEXT_BYTES = 10_170;

/** What the rules need to know besides the body. */
export interface MessageContext {
  /** Whether the message had the flag IS_COMPONENTS_V2 before this request. */
  readonly wasV2: boolean;
  /** Names of the files that the message will have: uploaded with this request, or kept. */
  readonly fileNames: readonly string[];
}

/** Whether the message will have the flag, which can be added but never removed. */
export function isComponentsV2(body: MessageBody, wasV2: boolean): boolean {
  return wasV2 || ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
}

/** The rules of a message that concern several fields at once. */
export function messageIssues(body: MessageBody, context: MessageContext): readonly Issue[] {
  const components = body.components ?? [];
  return [
    ...(isComponentsV2(body, context.wasV2)
      ? [...legacyFieldIssues(body), ...totalIssues(components)]
      : legacyIssues(components)),
    ...componentIssues(components),
    ...mediaIssues(body, context),
    ...mentionIssues(body),
  ];
}

function legacyFieldIssues(body: MessageBody): readonly Issue[] {
  const used = [
    ['content', body.content],
    ['poll', body.poll],
    ['sticker_ids', body.sticker_ids?.length],
  ] as const;
  return used.flatMap(([field, value]) =>
    issueIf(Boolean(value), {
      path: [field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    }),
  );
}

function mediaIssues(body: MessageBody, context: MessageContext): readonly Issue[] {
  return everyMedia(body.components ?? []).flatMap(({ media, path }) => {
    const name = attachmentName(media.url);
    return issueIf(name !== undefined && !context.fileNames.includes(name), {
      path,
      code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      message: `The referenced attachment "${name}" was not found`,
    });
  });
}

/** The file that `attachment://name` means; undefined for any other address. */
export function attachmentName(url: string): string | undefined {
  const scheme = 'attachment://';
  return url.startsWith(scheme) ? url.slice(scheme.length) : undefined;
}

function mentionIssues({ allowed_mentions: mentions }: MessageBody): readonly Issue[] {
  return (['users', 'roles'] as const).flatMap((field) =>
    issueIf(mentions?.parse?.includes(field) === true && Boolean(mentions[field]?.length), {
      path: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${field}"] and ${field}: [ids...] are mutually exclusive.`,
    }),
  );
}

/** Whether Discord would fail to store the text displays of this message. */
export function isTooManyBytes(body: MessageBody): boolean {
  const texts = everyComponent(body.components ?? []).flatMap(({ component }) =>
    component.type === ComponentType.TextDisplay ? [component.content] : [],
  );
  const bytes = texts.reduce((sum, content) => sum + Buffer.byteLength(content) + 12, 0);
  return bytes > MAX_TEXT_BYTES;
}
