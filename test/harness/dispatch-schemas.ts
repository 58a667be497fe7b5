import * as discord from 'discord-api-spec/zod';
import * as z from 'zod/mini';

type Schema = z.ZodMiniType;

/**
 * The events of the gateway. Discord's specification covers only its REST API, so the events are
 * composed of its objects, as described on the reference's pages "Gateway Events" and "Receiving
 * and Responding".
 */
const id = discord.SnowflakeTypeSchema;

const partialMember = z.extend(discord.BasicGuildMemberResponseSchema, {
  mute: z.boolean(),
  deaf: z.boolean(),
});

const message = z.extend(discord.MessageResponseSchema, {
  guild_id: z.optional(id),
  channel_type: z.int(),
  member: z.optional(partialMember),
});

/** Discord sends channels of GUILD_CREATE without their server's id, or with it. */
const channel = z.union([
  discord.GuildChannelResponseSchema,
  discord.ThreadResponseSchema,
  discord.PrivateChannelResponseSchema,
]);

const guild = z.extend(discord.GuildResponseSchema, {
  joined_at: z.iso.datetime(),
  large: z.boolean(),
  unavailable: z.boolean(),
  member_count: z.int(),
  voice_states: z.array(z.never()),
  members: z.array(discord.GuildMemberResponseSchema),
  channels: z.array(channel),
  threads: z.array(discord.ThreadResponseSchema),
  presences: z.array(z.never()),
  stage_instances: z.array(z.never()),
  guild_scheduled_events: z.array(z.never()),
  soundboard_sounds: z.array(z.never()),
});

const ready = z.object({
  v: z.literal(10),
  user: z.extend(discord.UserResponseSchema, {
    verified: z.boolean(),
    mfa_enabled: z.boolean(),
    email: z.null(),
  }),
  guilds: z.array(z.object({ id, unavailable: z.literal(true) })),
  session_id: z.string(),
  session_type: z.string(),
  resume_gateway_url: z.string(),
  shard: z.tuple([z.int(), z.int()]),
  application: z.object({ id, flags: z.int() }),
  private_channels: z.array(z.never()),
  presences: z.array(z.never()),
  relationships: z.array(z.never()),
});

/** Interactions also say what the person may do in a channel. */
const partialChannel = z.looseObject({ id, type: z.int(), permissions: z.string() });

const resolved = z.object({
  users: z.optional(z.record(id, discord.UserResponseSchema)),
  members: z.optional(z.record(id, discord.BasicGuildMemberResponseSchema)),
  roles: z.optional(z.record(id, discord.GuildRoleResponseSchema)),
  channels: z.optional(z.record(id, partialChannel)),
  messages: z.optional(z.record(id, discord.MessageResponseSchema)),
  attachments: z.optional(z.record(id, discord.MessageAttachmentResponseSchema)),
});

const option = z.object({
  name: z.string(),
  type: z.int(),
  value: z.optional(z.union([z.string(), z.number(), z.boolean()])),
  focused: z.optional(z.literal(true)),
  get options() {
    return z.optional(z.array(option));
  },
});

const commandData = z.object({
  id,
  name: z.string(),
  type: z.int(),
  guild_id: z.optional(id),
  target_id: z.optional(id),
  options: z.optional(z.array(option)),
  resolved: z.optional(resolved),
});

const componentData = z.object({
  component_type: z.int(),
  custom_id: z.string(),
  id: z.int(),
  values: z.optional(z.array(z.string())),
  resolved: z.optional(resolved),
});

const input = z.object({
  type: z.int(),
  id: z.int(),
  custom_id: z.string(),
  value: z.optional(z.union([z.string(), z.boolean(), z.null()])),
  values: z.optional(z.array(z.string())),
});

const modalData = z.object({
  custom_id: z.string(),
  components: z.array(
    z.union([
      z.object({ type: z.literal(1), id: z.int(), components: z.array(input) }),
      z.object({ type: z.literal(18), id: z.int(), component: input }),
      z.object({ type: z.literal(10), id: z.int() }),
    ]),
  ),
  resolved: z.optional(resolved),
});

const interaction = z.object({
  id,
  application_id: id,
  type: z.int(),
  token: z.string(),
  version: z.literal(1),
  data: z.union([commandData, componentData, modalData]),
  guild: z.optional(
    z.object({ id, locale: discord.AvailableLocalesEnumSchema, features: z.array(z.string()) }),
  ),
  guild_id: z.optional(id),
  guild_locale: z.optional(discord.AvailableLocalesEnumSchema),
  channel: partialChannel,
  channel_id: id,
  member: z.optional(discord.PrivateGuildMemberResponseSchema),
  user: z.optional(discord.UserResponseSchema),
  locale: discord.AvailableLocalesEnumSchema,
  message: z.optional(discord.MessageResponseSchema),
  app_permissions: z.string(),
  entitlements: z.array(z.never()),
  authorizing_integration_owners: z.record(z.string(), id),
  context: z.literal([0, 1, 2]),
  attachment_size_limit: z.int(),
});

/** By the event's name. An unknown event fails the check: its schema is to be added. */
export const DISPATCHES: Readonly<Record<string, Schema>> = {
  READY: ready,
  RESUMED: z.object({}),
  GUILD_CREATE: guild,
  GUILD_DELETE: z.object({ id, unavailable: z.optional(z.boolean()) }),
  CHANNEL_CREATE: channel,
  CHANNEL_UPDATE: channel,
  CHANNEL_DELETE: channel,
  THREAD_CREATE: discord.ThreadResponseSchema,
  THREAD_UPDATE: discord.ThreadResponseSchema,
  THREAD_DELETE: discord.ThreadResponseSchema,
  MESSAGE_CREATE: message,
  MESSAGE_UPDATE: message,
  MESSAGE_DELETE: z.object({ id, channel_id: id, guild_id: z.optional(id) }),
  INTERACTION_CREATE: interaction,
};
