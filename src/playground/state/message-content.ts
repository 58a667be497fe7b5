import { MessageFlags } from 'discord-api-types/v10';
import { internalError, invalidForm } from '../discord-error.ts';
import { everyMedia } from '../validation/component-tree.ts';
import type { MessageBody } from '../validation/message-body.ts';
import {
  attachmentName,
  isComponentsV2,
  isTooManyBytes,
  messageIssues,
} from '../validation/message-rules.ts';
import type { Channel } from './channel.ts';
import {
  fileUrl,
  presentAttachment,
  presentMedia,
  safeName,
  storeFiles,
  type Upload,
} from './files.ts';
import { presentComponents, type ResolveMedia } from './present/components.ts';
import type { State, StoredFile } from './state.ts';
import type { StoredMessage } from './stored-message.ts';

/** What is to be written, and into which message. */
export interface Writing {
  readonly channel: Channel;
  readonly body: MessageBody;
  readonly uploads: readonly Upload[];
  /** Where the body is in the request, for error messages. */
  readonly at: readonly string[] | undefined;
  /** The message that is edited. */
  readonly stored?: StoredMessage;
}

/**
 * Text, components and files of a message, after they have been checked together.
 *
 * @throws DiscordError 50035, 40005
 */
export function writeContent(state: State, writing: Writing) {
  const { body, channel, stored } = writing;
  const wasV2 = ((stored?.message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const kept = keptFiles(state, writing);
  const fileNames = [...kept, ...writing.uploads].map((file) => file.name);
  const issues = messageIssues(body, { wasV2, fileNames: renamed(fileNames, writing) });
  if (issues.length > 0) {
    const { at = [] } = writing;
    throw invalidForm(issues.map((issue) => ({ ...issue, path: [...at, ...issue.path] })));
  }
  if (isTooManyBytes(body)) throw internalError();
  const files = [...kept, ...storeFiles(state, writing.uploads, body.attachments)];
  const fields = {
    content: body.content === undefined ? (stored?.message.content ?? '') : (body.content ?? ''),
    embeds: [],
    components:
      body.components === undefined
        ? (stored?.message.components ?? [])
        : presentComponents(body.components ?? [], mediaResolver(state, channel.id, files)),
    attachments: shownFiles(state, writing, files).map((file) =>
      presentAttachment(state, channel.id, file),
    ),
  };
  const isV2 = isComponentsV2(body, wasV2);
  return {
    fields,
    fileIds: files.map((file) => file.id),
    isEmpty: isV2
      ? fields.components.length === 0
      : !fields.content && fields.components.length + files.length === 0,
  };
}

/** The names of the files: a request may rename its uploads. */
function renamed(names: readonly string[], writing: Writing): readonly string[] {
  const given = (writing.body.attachments ?? []).flatMap((one) => one.filename ?? []);
  return [...names, ...given].flatMap((name) => [name, safeName(name)]);
}

/** Files to keep: all of them, unless the edit lists some. */
function keptFiles(state: State, { body, stored }: Writing): readonly StoredFile[] {
  const all = (stored?.fileIds ?? []).flatMap((id) => state.files.get(id) ?? []);
  const listed = body.attachments;
  return listed ? all.filter((file) => listed.some((one) => one.id === file.id)) : all;
}

/** Files that are shown as attachments: those that no component shows. */
function shownFiles(
  state: State,
  { body, channel, stored }: Writing,
  files: readonly StoredFile[],
): readonly StoredFile[] {
  if (body.components === undefined && stored !== undefined) {
    const hidden = stored.fileIds.filter(
      (id) => !stored.message.attachments.some((attachment) => attachment.id === id),
    );
    return files.filter((file) => !hidden.includes(file.id));
  }
  const inComponents = everyMedia(body.components ?? []).map(({ media }) =>
    fileOf(state, channel.id, files, media.url),
  );
  return files.filter((file) => !inComponents.includes(file));
}

/** The file of the message that an address refers to: by its name, or by its URL. */
function fileOf(
  state: State,
  channelId: string,
  files: readonly StoredFile[],
  url: string,
): StoredFile | undefined {
  const name = safeName(attachmentName(url) ?? '');
  return files.find((file) => file.name === name || fileUrl(state, channelId, file) === url);
}

function mediaResolver(
  state: State,
  channelId: string,
  files: readonly StoredFile[],
): ResolveMedia {
  return ({ url }) => {
    const file = fileOf(state, channelId, files, url);
    if (file !== undefined) {
      return { shown: presentMedia(state, channelId, file), bytes: file.bytes.byteLength };
    }
    const elsewhere = { url, proxy_url: url, width: null, height: null, content_type: null };
    return { shown: { id: state.nextId(), ...elsewhere }, bytes: 0 };
  };
}
