/** The forecast that the page shows for a scenario, made at build time. */
import { engine } from '../model/engines/engine';
import type { Forecast } from '../model/engines/forecast';
import { settledSamples } from '../model/sampling/sample-counts';
import { createDesign } from '../model/sampling/sample-design';
import { runInputs } from '../scenario/run-inputs';
import type { Scenario } from '../scenario/scenario';
import { defaultView } from '../scenario/view';

const design = createDesign(settledSamples);

export function settledForecast(scenario: Scenario): Forecast {
  const { assumptions, years } = runInputs(scenario, defaultView.horizon);
  return engine(assumptions, design, years);
}
