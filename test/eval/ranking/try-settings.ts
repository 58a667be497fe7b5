import { UsageError } from '../../../src/cli/terminal.ts';
import { RANKING, type RankingSettings } from '../../../src/search/ranking-settings.ts';

/**
 * The bot's ranking with some settings changed, to see what each contributes: `neighbours=0`,
 * `fieldWeights.heading=2`. Throws a {@link UsageError} for an unknown name.
 */
export function settingsWith(changes: readonly string[]): RankingSettings {
  return changes.reduce(changed, RANKING);
}

function changed(settings: RankingSettings, change: string): RankingSettings {
  const [name = '', written = ''] = change.split('=');
  const value = Number(written);
  if (written === '' || !Number.isFinite(value)) {
    throw new UsageError(`--set takes a name and a number, such as neighbours=0, not ${change}.`);
  }
  const [group = '', field] = name.split('.');
  if (
    field === undefined &&
    typeof Object.entries(settings).find(([key]) => key === group)?.[1] === 'number'
  ) {
    return { ...settings, [group]: value };
  }
  if (group === 'fieldWeights' || group === 'lengthNormalization') {
    if (field !== undefined && field in settings[group]) {
      return { ...settings, [group]: { ...settings[group], [field]: value } };
    }
  }
  throw new UsageError(`There is no setting ${name}: take ${Object.keys(settings).join(', ')}.`);
}
