import type { APIContainerComponent } from 'discord-api-types/v10';
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

/** A box around components, with its accent colour at the edge. */
export function Container({
  container,
  children,
}: {
  readonly container: APIContainerComponent;
  readonly children: ComponentChildren;
}): JSX.Element {
  const [isShown, setShown] = useState(container.spoiler !== true);
  const accent = container.accent_color ?? null;

  return (
    <div class={accent === null ? 'container' : 'container accented'} style={accentStyle(accent)}>
      {isShown ? (
        children
      ) : (
        <button type="button" class="spoiler-cover" onClick={() => setShown(true)}>
          Spoiler
        </button>
      )}
    </div>
  );
}

/** The colour at the edge, for the style sheet. `rgb` is 0xRRGGBB. */
function accentStyle(rgb: number | null): Readonly<Record<string, string>> {
  return rgb === null ? {} : { '--accent': `#${rgb.toString(16).padStart(6, '0')}` };
}
