/** The address that readers pass on. */
import { defaultLinkState, type LinkState } from '../scenario/link-state';
import { linkVersion } from '../scenario/migrations';
import { presetPagePath } from '../scenario/preset-page';
import { withPreset } from '../scenario/scenario';
import { writeLink } from '../scenario/write-link';
import { pageLink } from './page-link';

/**
 * A preset as it is goes by its own page, which opens this one: a static host gives every query of this page the same picture and
 * title on other sites.
 */
export function sharedLink(state: LinkState): string {
  const link = pageLink(state);
  const { preset } = state.scenario;
  const unchanged = writeLink({ ...defaultLinkState, scenario: withPreset(preset) });
  if (!link.startsWith('http') || writeLink(state) !== unchanged) return link;
  return new URL(`${presetPagePath(preset)}?v=${linkVersion}`, link).href;
}
