/** An address of the web as a link that shows itself; empty for anything else. */
export function shownAddress(url: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(url) ? `<${url}>` : '';
}

/** The same of a video of YouTube, which its name there may stand for. */
export function shownVideo(video: string): string {
  return shownAddress(/^[\w-]{11}$/.test(video) ? `https://youtu.be/${video}` : video);
}
