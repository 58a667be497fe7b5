import * as discord from 'discord-api-spec/zod';
import * as z from 'zod/mini';

type Schema = z.ZodMiniType;

/** Discord's own specification of a route's request and answer. */
interface RouteSchemas {
  readonly request?: Schema;
  /** Undefined for answers without a body. */
  readonly response?: Schema;
}

/**
 * Discord's reference has permissions as text, its specification as a number: they are read as
 * numbers.
 */
const command = z.pipe(
  z.transform((body) =>
    isRecord(body) && typeof body['default_member_permissions'] === 'string'
      ? { ...body, default_member_permissions: Number(body['default_member_permissions']) }
      : body,
  ),
  discord.ApplicationCommandUpdateRequestSchema,
);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first answer to an interaction. */
export const CALLBACK: Schema = z.discriminatedUnion('type', [
  discord.CreateMessageInteractionCallbackRequestSchema,
  discord.UpdateMessageInteractionCallbackRequestSchema,
  discord.ApplicationCommandAutocompleteCallbackRequestSchema,
  discord.ModalInteractionCallbackRequestSchema,
]);

/** What a container may hold, by type. */
export const CONTAINED: Schema = z.discriminatedUnion('type', [
  discord.ActionRowComponentForMessageRequestSchema,
  discord.FileComponentForMessageRequestSchema,
  discord.MediaGalleryComponentForMessageRequestSchema,
  discord.SectionComponentForMessageRequestSchema,
  discord.SeparatorComponentForMessageRequestSchema,
  discord.TextDisplayComponentForMessageRequestSchema,
]);

const channel = z.union([
  discord.GuildChannelResponseSchema,
  discord.ThreadResponseSchema,
  discord.PrivateChannelResponseSchema,
]);

const message = discord.MessageResponseSchema;
const commands = z.array(discord.ApplicationCommandResponseSchema);

/** By method and pattern. An unknown route fails the check: its schema is to be added. */
export const ROUTES: Readonly<Record<string, RouteSchemas>> = {
  'GET /gateway/bot': { response: discord.GatewayBotResponseSchema },
  'GET /users/@me': { response: discord.UserPIIResponseSchema },
  'POST /users/@me/channels': {
    request: discord.CreatePrivateChannelRequestSchema,
    response: discord.PrivateChannelResponseSchema,
  },
  'GET /guilds/:serverId': { response: discord.GuildResponseSchema },
  'GET /guilds/:serverId/roles': { response: z.array(discord.GuildRoleResponseSchema) },
  'GET /guilds/:serverId/members/:userId': { response: discord.GuildMemberResponseSchema },
  'GET /guilds/:serverId/threads/active': { response: discord.ThreadsResponseSchema },
  'GET /channels/:channelId': { response: channel },
  'PATCH /channels/:channelId': {
    request: discord.UpdateThreadRequestPartialSchema,
    response: channel,
  },
  'GET /channels/:channelId/messages': { response: z.array(message) },
  'GET /channels/:channelId/messages/:messageId': { response: message },
  'POST /channels/:channelId/messages': {
    request: discord.MessageCreateRequestSchema,
    response: message,
  },
  'PATCH /channels/:channelId/messages/:messageId': {
    request: discord.MessageEditRequestPartialSchema,
    response: message,
  },
  'DELETE /channels/:channelId/messages/:messageId': {},
  'POST /channels/:channelId/threads': {
    request: z.union([
      discord.CreateForumThreadRequestSchema,
      discord.CreateTextThreadWithoutMessageRequestSchema,
    ]),
    response: z.union([
      z.intersection(discord.ThreadResponseSchema, z.object({ message })),
      discord.ThreadResponseSchema,
    ]),
  },
  'GET /channels/:channelId/threads/archived/public': { response: discord.ThreadsResponseSchema },
  'POST /interactions/:interactionId/:token/callback': {
    request: CALLBACK,
    response: discord.InteractionCallbackResponseSchema,
  },
  'POST /webhooks/:applicationId/:token': {
    request: discord.IncomingWebhookInteractionRequestSchema,
    response: message,
  },
  'GET /webhooks/:applicationId/:token/messages/:messageId': { response: message },
  'PATCH /webhooks/:applicationId/:token/messages/:messageId': {
    request: discord.IncomingWebhookUpdateRequestPartialSchema,
    response: message,
  },
  'DELETE /webhooks/:applicationId/:token/messages/:messageId': {},
  ...commandRoutes('/applications/:applicationId/commands'),
  ...commandRoutes('/applications/:applicationId/guilds/:serverId/commands'),
};

function commandRoutes(base: string): Readonly<Record<string, RouteSchemas>> {
  const response = discord.ApplicationCommandResponseSchema;
  return {
    [`GET ${base}`]: { response: commands },
    [`PUT ${base}`]: { request: z.array(command), response: commands },
    [`POST ${base}`]: { request: command, response },
    [`GET ${base}/:commandId`]: { response },
    [`PATCH ${base}/:commandId`]: {
      request: discord.ApplicationCommandPatchRequestPartialSchema,
      response,
    },
    [`DELETE ${base}/:commandId`]: {},
  };
}

const issues = z.object({ _errors: z.array(z.object({ code: z.string(), message: z.string() })) });

const issueTree: Schema = z.union([
  issues,
  z.record(
    z.string(),
    z.lazy(() => issueTree),
  ),
]);

/**
 * An answer with a status of 400 or more. In the specification the codes of single fields are
 * numbers; Discord sends texts, as its reference shows (`BASE_TYPE_REQUIRED`).
 */
export const ERROR: Schema = z.object({
  code: z.int(),
  message: z.string(),
  errors: z.optional(issueTree),
});

/** Discord's reference, topics/rate-limits: the code is only sometimes present. */
export const RATE_LIMITED: Schema = z.object({
  message: z.string(),
  retry_after: z.number(),
  global: z.boolean(),
  code: z.optional(z.int()),
});
