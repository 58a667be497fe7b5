import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';

/**
 * Makes the fonts that the browser package brings along known besides the machine's own, so that
 * pictures look alike wherever they are taken. Returns the environment for the browser.
 */
export async function browserFonts(): Promise<Readonly<Record<string, string>>> {
  // Unpacks the fonts as well.
  await chromium.executablePath();
  const file = join(await mkdtemp(join(tmpdir(), 'fonts-')), 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(tmpdir(), 'fonts')}</dir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
