import { presentMember } from '../accounts.ts';
import { serverChannels } from '../channels.ts';
import { isThread, maySee } from '../permissions.ts';
import type { Server, State } from '../state.ts';

/** A server as Discord's REST API shows it. */
export function presentServer(server: Server) {
  return {
    id: server.id,
    name: server.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    owner_id: server.ownerId,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles: server.roles,
    default_message_notifications: 0,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: server.locale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
  };
}

/** A server with its channels, as in GUILD_CREATE for a bot without privileged intents. */
export function presentGuildCreate(state: State, server: Server) {
  const botId = state.bot.user.id;
  const membership = server.members.get(botId);
  const threads = [...state.channels.values()]
    .filter(isThread)
    .filter((thread) => thread.guild_id === server.id && maySee(state, thread, botId));
  return {
    ...presentServer(server),
    joined_at: membership?.joinedAt,
    large: false,
    unavailable: false,
    member_count: server.members.size,
    voice_states: [],
    members: membership ? [presentMember(state.bot.user, membership)] : [],
    channels: serverChannels(state, server.id),
    threads,
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
