/**
 * The quoted value of the first attribute with one of these names (`caption|title`); empty without
 * one.
 */
export function attributeIn(text: string, names: string): string {
  const attribute = new RegExp(`\\b(?:${names})\\s*=\\s*(?:"(?<double>[^"]+)"|'(?<single>[^']+)')`);
  const { double, single = '' } = attribute.exec(text)?.groups ?? {};
  return double ?? single;
}
