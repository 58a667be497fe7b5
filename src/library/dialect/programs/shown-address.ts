/** A web address as a link that shows itself; empty for anything else. */
export function shownAddress(url: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(url) ? `<${url}>` : '';
}

/** The same for a YouTube video, given by its address or id. */
export function shownVideo(video: string): string {
  return shownAddress(/^[\w-]{11}$/.test(video) ? `https://youtu.be/${video}` : video);
}
