import type { APISectionComponent } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { COMPONENT } from '../../../discord-numbers.ts';
import { Markdown } from '../../markdown/view.tsx';
import { Button } from './button.tsx';
import { Picture } from './picture.tsx';

/** Texts with a button or a small picture next to them. */
export function Section({ section }: { readonly section: APISectionComponent }): JSX.Element {
  const { accessory, components } = section;
  return (
    <div class="section">
      <div class="section-texts">
        {components.map(({ content }, index) => (
          <Markdown key={index} text={content} />
        ))}
      </div>
      {accessory.type === COMPONENT.button ? (
        <Button button={accessory} />
      ) : (
        <Picture
          media={accessory.media}
          description={accessory.description ?? ''}
          isSpoiler={accessory.spoiler === true}
          className="thumbnail"
        />
      )}
    </div>
  );
}
