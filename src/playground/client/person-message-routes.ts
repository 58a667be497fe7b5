import { Hono } from 'hono';
import type { MessageHistory } from '../client-api/messages.ts';
import { Refusal } from '../refusal.ts';
import { history } from '../state/messages.ts';
import { maySee } from '../state/permissions.ts';
import {
  deleteAsPerson,
  editAsPerson,
  visibleMessage,
  writeAsPerson,
} from '../state/person-messages.ts';
import type { State } from '../state/state.ts';
import { payloadOf } from './message-payload.ts';
import { readJson, viewer } from './page-request.ts';
import { readEditMessage, readSendMessage } from './read-request.ts';

/** Number of messages in one page of a channel's history. */
const PAGE = 50;

/** Routes for the messages that a person reads, writes, edits and dismisses. */
export function personMessageRoutes(state: State): Hono {
  return new Hono()
    .get('/channels/:channelId/messages', (context) => {
      const person = viewer(state, context);
      const channel = state.channels.get(context.req.param('channelId'));
      if (channel === undefined || !maySee(state, channel, person.user.id)) {
        throw new Refusal('You can’t see this channel.');
      }
      const range = { limit: PAGE + 1, before: context.req.query('before') };
      const found = history(state, channel.id, range, person.user.id);
      const messages = found.slice(-PAGE).map((stored) => stored.message);
      return context.json({ messages, hasOlder: found.length > PAGE } satisfies MessageHistory);
    })
    .post('/channels/:channelId/messages', async (context) => {
      const body = readSendMessage(await readJson(context));
      const channelId = context.req.param('channelId');
      return context.json(writeAsPerson(state, viewer(state, context), channelId, body).message);
    })
    .patch('/messages/:messageId', async (context) => {
      const { content } = readEditMessage(await readJson(context));
      const messageId = context.req.param('messageId');
      return context.json(editAsPerson(state, viewer(state, context), messageId, content).message);
    })
    .delete('/messages/:messageId', (context) => {
      deleteAsPerson(state, viewer(state, context), context.req.param('messageId'));
      return context.body(null, 204);
    })
    .get('/messages/:messageId/payload', (context) => {
      const messageId = context.req.param('messageId');
      return context.json(payloadOf(visibleMessage(state, viewer(state, context), messageId)));
    });
}
