/** The entry of a frozen engine: the links of this version with the model, the defaults and the data they refer to. */
import { engine } from '../model/engines/engine';
import type { Forecast } from '../model/engines/forecast';
import type { FrozenEngine } from '../model/engines/frozen-engine';
import { createDesign } from '../model/sampling/sample-design';
import { linkVersion } from './migrations';
import { readLink } from './read-link';
import type { Scenario } from './scenario';

export const version = linkVersion;

/** See `FrozenEngine`. */
export const forecastLink: FrozenEngine['forecastLink'] = (query, samples, years) => {
  const design = createDesign(samples);
  const forecastOf = ({ assumptions }: Scenario): Forecast => engine(assumptions, design, years);
  const { scenario, pinned } = readLink(query).state;
  return { scenario: forecastOf(scenario), pinned: pinned && forecastOf(pinned) };
};
