/** The forecast that the page shows for a scenario, made at build time, over the years that it shows. */
import { engine } from '../model/engines/engine';
import { dateAt, type Forecast } from '../model/engines/forecast';
import { settledSamples } from '../model/sampling/sample-counts';
import { createDesign } from '../model/sampling/sample-design';
import { runInputs } from '../scenario/run-inputs';
import type { Scenario } from '../scenario/scenario';
import { shownHorizon } from '../scenario/shown-horizon';
import { defaultView } from '../scenario/view';

const design = createDesign(settledSamples);

export function settledForecast(scenario: Scenario): Forecast {
  const over = (horizon: number): Forecast => {
    const { assumptions, years } = runInputs(scenario, horizon);
    return engine(assumptions, design, years);
  };
  const usual = over(defaultView.horizon);
  const horizon = settledHorizon(usual);
  return horizon === defaultView.horizon ? usual : over(horizon);
}

/** The last calendar year that the page then shows. */
export const settledHorizon = ({ exhaustion }: Forecast): number =>
  shownHorizon(dateAt(exhaustion, 0.5), defaultView.horizon);
