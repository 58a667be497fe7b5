import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { answerInteraction, type CallbackResult } from '../interactions/answer.ts';
import { answeredInteraction } from '../interactions/find.ts';
import {
  answerMessage,
  deleteAnswer,
  editAnswer,
  postFollowUp,
} from '../interactions/follow-up.ts';
import type { State } from '../state/state.ts';
import { messageBody } from '../validation/message-body.ts';
import { readBody } from '../validation/read-body.ts';
import { type ApiEnv, noteRequest } from './request.ts';

/** Answers to interactions: the first one by callback, others through the token's webhook. */
export function interactionRoutes(state: State): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .post('/interactions/:interactionId/:token/callback', (context) => {
      const { json, uploads } = context.get('requestBody');
      const result = answerInteraction(state, {
        id: context.req.param('interactionId'),
        token: context.req.param('token'),
        body: json,
        uploads,
        request: noteRequest(state, context),
      });
      return context.req.query('with_response') === 'true'
        ? context.json(presentResult(result))
        : context.body(null, 204);
    })
    .post('/webhooks/:applicationId/:token', (context) => {
      const { applicationId, token } = context.req.param();
      const interaction = answeredInteraction(state, applicationId, token);
      const { json, uploads } = context.get('requestBody');
      const body = readBody(messageBody, json);
      const request = noteRequest(state, context);
      return context.json(postFollowUp(state, interaction, { body, uploads, request }).message);
    })
    .get('/webhooks/:applicationId/:token/messages/:messageId', (context) => {
      const { applicationId, token, messageId } = context.req.param();
      const interaction = answeredInteraction(state, applicationId, token);
      return context.json(answerMessage(state, interaction, messageId).message);
    })
    .patch('/webhooks/:applicationId/:token/messages/:messageId', (context) => {
      const { applicationId, token, messageId } = context.req.param();
      const interaction = answeredInteraction(state, applicationId, token);
      const { json, uploads } = context.get('requestBody');
      const body = readBody(messageBody, json);
      const request = noteRequest(state, context);
      const written = { body, uploads, request };
      return context.json(editAnswer(state, interaction, messageId, written).message);
    })
    .delete('/webhooks/:applicationId/:token/messages/:messageId', (context) => {
      const { applicationId, token, messageId } = context.req.param();
      const interaction = answeredInteraction(state, applicationId, token);
      deleteAnswer(state, interaction, messageId);
      return context.body(null, 204);
    });
}

function presentResult({ interaction, type, stored }: CallbackResult) {
  const flags = stored?.message.flags ?? 0;
  const hasResource =
    type === InteractionResponseType.ChannelMessageWithSource ||
    type === InteractionResponseType.UpdateMessage;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(stored && {
        response_message_id: stored.message.id,
        response_message_loading: (flags & MessageFlags.Loading) !== 0,
        response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
      }),
      channel_id: interaction.channelId,
      ...(interaction.serverId !== undefined && { guild_id: interaction.serverId }),
    },
    ...(hasResource && stored && { resource: { type, message: stored.message } }),
  };
}
