import type { JSX } from 'preact';
import { isWebAddress, WebLink } from '../markdown/web-link.tsx';
import { Dialog } from './dialog.tsx';

/** An image that is shown large. */
export interface OpenImage {
  readonly url: string;
  /** Alternative text; empty if the bot gave none. */
  readonly description: string;
}

/** Shows an image over the page. */
export function Lightbox({
  image,
  onClose,
}: {
  readonly image: OpenImage;
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <Dialog label={image.description || 'Image'} className="lightbox" onClose={onClose}>
      <button type="button" class="lightbox-close" onClick={onClose} aria-label="Close the image">
        <img src={image.url} alt={image.description} />
      </button>
      <p class="lightbox-caption">
        {image.description !== '' && <span>{image.description}</span>}
        {isWebAddress(image.url) && <WebLink url={image.url}>Open in browser</WebLink>}
      </p>
    </Dialog>
  );
}
