import type { APIEmbed } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { Markdown } from '../markdown/view.tsx';
import { WebLink } from '../markdown/web-link.tsx';
import { accentStyle } from './accent-style.ts';
import { Picture } from './components/picture.tsx';

/** An embed, the format from before components. */
export function EmbedView({ embed }: { readonly embed: APIEmbed }): JSX.Element {
  const { author, title, url, description, fields = [], image, thumbnail, footer } = embed;
  return (
    <div class="container accented embed" style={accentStyle(embed.color ?? null)}>
      {author !== undefined && (
        <p class="embed-author" dir="auto">
          {author.name}
        </p>
      )}
      {title !== undefined && (
        <p class="embed-title" dir="auto">
          {url === undefined ? title : <WebLink url={url}>{title}</WebLink>}
        </p>
      )}
      {description !== undefined && <Markdown text={description} />}
      {fields.map(({ name, value }, index) => (
        <div key={index} class="embed-field">
          <p class="embed-title" dir="auto">
            {name}
          </p>
          <Markdown text={value} />
        </div>
      ))}
      {thumbnail !== undefined && (
        <Picture media={thumbnail} description="" isSpoiler={false} className="thumbnail" />
      )}
      {image !== undefined && (
        <Picture media={image} description="" isSpoiler={false} className="attached-picture" />
      )}
      {footer !== undefined && (
        <p class="small-print" dir="auto">
          {footer.text}
        </p>
      )}
    </div>
  );
}
