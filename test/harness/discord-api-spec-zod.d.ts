/** The package ships its schemas without types; these are the ones that the checks use. */
declare module 'discord-api-spec/zod' {
  import type { ZodMiniObject, ZodMiniString, ZodMiniType } from 'zod/mini';

  export const ActionRowComponentForMessageRequestSchema: ZodMiniObject;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodMiniObject;
  export const ApplicationCommandPatchRequestPartialSchema: ZodMiniObject;
  export const ApplicationCommandResponseSchema: ZodMiniObject;
  export const ApplicationCommandUpdateRequestSchema: ZodMiniObject;
  export const BasicGuildMemberResponseSchema: ZodMiniObject;
  export const CreateForumThreadRequestSchema: ZodMiniObject;
  export const CreateMessageInteractionCallbackRequestSchema: ZodMiniObject;
  export const CreatePrivateChannelRequestSchema: ZodMiniObject;
  export const FileComponentForMessageRequestSchema: ZodMiniObject;
  export const CreateTextThreadWithMessageRequestSchema: ZodMiniObject;
  export const CreateTextThreadWithoutMessageRequestSchema: ZodMiniObject;
  export const GatewayBotResponseSchema: ZodMiniObject;
  export const GatewayResponseSchema: ZodMiniObject;
  export const GuildChannelResponseSchema: ZodMiniObject;
  export const GuildMemberResponseSchema: ZodMiniObject;
  export const GuildResponseSchema: ZodMiniObject;
  export const GuildRoleResponseSchema: ZodMiniObject;
  export const IncomingWebhookInteractionRequestSchema: ZodMiniObject;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodMiniObject;
  export const InteractionCallbackResponseSchema: ZodMiniObject;
  export const MediaGalleryComponentForMessageRequestSchema: ZodMiniObject;
  export const MessageAttachmentResponseSchema: ZodMiniObject;
  export const MessageCreateRequestSchema: ZodMiniObject;
  export const MessageEditRequestPartialSchema: ZodMiniObject;
  export const MessageResponseSchema: ZodMiniObject;
  export const ModalInteractionCallbackRequestSchema: ZodMiniObject;
  export const PrivateApplicationResponseSchema: ZodMiniObject;
  export const PrivateChannelResponseSchema: ZodMiniObject;
  export const PrivateGuildMemberResponseSchema: ZodMiniObject;
  export const SectionComponentForMessageRequestSchema: ZodMiniObject;
  export const SeparatorComponentForMessageRequestSchema: ZodMiniObject;
  export const TextDisplayComponentForMessageRequestSchema: ZodMiniObject;
  export const ThreadResponseSchema: ZodMiniObject;
  export const ThreadsResponseSchema: ZodMiniObject;
  export const UpdateMessageInteractionCallbackRequestSchema: ZodMiniObject;
  export const UpdateThreadRequestPartialSchema: ZodMiniObject;
  export const UserPIIResponseSchema: ZodMiniObject;
  export const UserResponseSchema: ZodMiniObject;
  export const AvailableLocalesEnumSchema: ZodMiniType;
  export const SnowflakeTypeSchema: ZodMiniString;
}
