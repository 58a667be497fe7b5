/** What an attribute gives in quotes, of one of these names, `caption|title`; empty if none does. */
export function attributeIn(text: string, names: string): string {
  const attribute = new RegExp(`\\b(?:${names})\\s*=\\s*(?:"(?<double>[^"]+)"|'(?<single>[^']+)')`);
  const { double, single = '' } = attribute.exec(text)?.groups ?? {};
  return double ?? single;
}
