import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { COMPONENT } from '../../../discord-numbers.ts';
import { Markdown } from '../../markdown/view.tsx';
import { ActionRow } from './action-row.tsx';
import { Container } from './container.tsx';
import { countedKeys } from './counted-keys.ts';
import { FileView } from './file-view.tsx';
import { MediaGallery } from './media-gallery.tsx';
import { Section } from './section.tsx';

/** The components of a message or a container, one below the other. */
export function ComponentList({
  components,
}: {
  readonly components: readonly (APIMessageTopLevelComponent | APIComponentInContainer)[];
}): JSX.Element {
  const keys = countedKeys(components.map(({ type }) => type));
  return (
    <>
      {components.map((component, index) => (
        <ComponentView key={keys[index]} component={component} />
      ))}
    </>
  );
}

function ComponentView({
  component,
}: {
  readonly component: APIMessageTopLevelComponent | APIComponentInContainer;
}): JSX.Element | null {
  switch (component.type) {
    case COMPONENT.actionRow:
      return <ActionRow row={component} />;
    case COMPONENT.textDisplay:
      return <Markdown text={component.content} />;
    case COMPONENT.section:
      return <Section section={component} />;
    case COMPONENT.mediaGallery:
      return <MediaGallery gallery={component} />;
    case COMPONENT.file:
      return <FileView file={component} />;
    case COMPONENT.separator:
      return (
        <hr
          class={component.spacing === 2 ? 'separator large' : 'separator'}
          data-divider={component.divider ?? true}
        />
      );
    case COMPONENT.container:
      return (
        <Container container={component}>
          <ComponentList components={component.components} />
        </Container>
      );
    default:
      // Discord may add types; the rest of the message is still worth showing.
      return null;
  }
}
