import { isJsonObject } from '../json.ts';
import { type CommandBody, contextCommand, slashCommand } from './command-body.ts';
import { commandIssues } from './command-rules.ts';
import type { Issue } from './issue.ts';
import { readBody } from './read-body.ts';

/**
 * Reads a command as a bot registers it. Without a `type` it is a slash command.
 *
 * @throws DiscordError 50035
 */
export function readCommand(body: unknown, at: Issue['path'] = []): CommandBody {
  const isContextCommand = isJsonObject(body) && (body['type'] === 2 || body['type'] === 3);
  return isContextCommand
    ? readBody(contextCommand, body, { rules: commandIssues, at })
    : readBody(slashCommand, body, { rules: commandIssues, at });
}
