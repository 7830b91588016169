import { caveatsOf } from '../../scenario/caveats';
import { presets } from '../../scenario/presets';
import { isSettingKey } from '../../model/parameters/assumptions';
import { changedKeys, type Scenario } from '../../scenario/scenario';
import { embedText } from './embed-text';
import { caveatSentences } from './caveat-sentences';
import { pageText } from './page-text';
import { parameterNames } from './parameter-names';
import { presetCaveats, presetNames } from './preset-names';

/** The assumptions of an embed and their caveats, in a few sentences. */
export function scenarioText(scenario: Scenario): string {
  const preset = presets[scenario.preset];
  const changed = changedKeys(scenario).map((key) =>
    isSettingKey(key) ? pageText.settingNames[key] : parameterNames[key],
  );
  return [
    ...(preset.id !== 'baseline'
      ? [embedText.from(presetNames[preset.id]), presetCaveats[preset.id] ?? '']
      : []),
    ...(changed.length > 0 ? [embedText.changed(changed)] : []),
    ...(preset.id === 'baseline' && changed.length === 0 ? [embedText.isDefault] : []),
    ...caveatsOf(scenario.assumptions).map((caveat) => caveatSentences[caveat]),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
