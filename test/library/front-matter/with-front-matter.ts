/** The text of a note with this front matter, a heading and a word. */
export function withFrontMatter(yaml: string): string {
  return `---\n${yaml}\n---\n\n# Heading\nText\n`;
}
