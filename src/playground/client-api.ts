/**
 * What the chat page and the playground say to each other: JSON over HTTP, and events over one
 * `text/event-stream`. Here and in `client-api/` are only types, so that the page can import them
 * without any code.
 *
 * Every path is below `/client` and takes `?user=ID`: the person whose eyes the page looks through.
 *
 * | request                               | body                 | answer                          |
 * |---------------------------------------|----------------------|---------------------------------|
 * | `GET /client/world`                   |                      | `ClientWorld`                   |
 * | `GET /client/events`                  |                      | stream of `ClientEvents`        |
 * | `GET /client/channels/:id/messages`   |                      | `MessageHistory`                |
 * | `POST /client/channels/:id/messages`  | `SendMessage`        | `APIMessage`                    |
 * | `PATCH /client/messages/:id`          | `EditMessage`        | `APIMessage`                    |
 * | `DELETE /client/messages/:id`         |                      | 204; dismisses a private answer |
 * | `GET /client/messages/:id/payload`    |                      | `MessagePayload`                |
 * | `POST /client/interactions`           | `ClientAction`       | 204; the outcome is an event    |
 * | `POST /client/files`                  | a file's bytes       | `UploadedFile`                  |
 * | `PUT /client/clock`                   | `MoveClock`          | `ClockState`                    |
 *
 * An answer with status 4xx has a `ClientError` as its body.
 */

/** Why a request from the page was refused. */
export interface ClientError {
  /** A sentence for the person. */
  readonly message: string;
  /** Errors in single options of a command or fields of a modal, by name. */
  readonly fields?: Readonly<Record<string, string>>;
}
