import type { APIMessage } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { FLAG } from '../../discord-numbers.ts';
import { Markdown } from '../markdown/view.tsx';
import { ComponentList } from './components/component-view.tsx';
import { Dots } from './components/dots.tsx';
import { Picture } from './components/picture.tsx';
import { FileCard } from './file-card.tsx';

/** What a message says: its text, attachments and components, or that it is on its way. */
export function MessageBody({
  message,
  authorName,
}: {
  readonly message: APIMessage;
  readonly authorName: string;
}): JSX.Element {
  const flags = message.flags ?? 0;
  if ((flags & FLAG.loading) !== 0) {
    return (
      <p class="thinking">
        <Dots /> <span>{authorName} is thinking…</span>
      </p>
    );
  }

  return (
    <div class="message-body">
      {message.content !== '' && <Markdown text={message.content} />}
      {(flags & FLAG.componentsV2) === 0 && <Attachments message={message} />}
      <ComponentList components={message.components ?? []} />
    </div>
  );
}

/** A message with components shows an attachment only if a component refers to it. */
function Attachments({ message }: { readonly message: APIMessage }): JSX.Element {
  return (
    <>
      {message.attachments.map((attachment) =>
        attachment.content_type?.startsWith('image/') === true ? (
          <Picture
            key={attachment.id}
            media={attachment}
            description={attachment.description ?? ''}
            isSpoiler={attachment.filename.startsWith('SPOILER_')}
            className="attached-picture"
          />
        ) : (
          <FileCard
            key={attachment.id}
            url={attachment.url}
            name={attachment.filename}
            bytes={attachment.size}
          />
        ),
      )}
    </>
  );
}
