/** The card of what would have to be true: the least surprising value that does it alone, and whether a mix does. */
import type { DesignPoint, NoDesignPoint } from '../../../model/answers/mix/design-point';
import type { ValueFound, ValueNeeded } from '../../../model/answers/value-needed';
import { dateAt, type Forecast } from '../../../model/engines/forecast';
import type { Assumptions } from '../../../model/parameters/assumptions';
import { distributionOf } from '../../../model/parameters/distribution';
import { parameters } from '../../../model/parameters/parameters';
import { cardLabels, neededSentence } from '../../../words/en/card-words';
import type { CardContent } from '../card-content';
import { distancePercent, LIKELY } from '../../../ui/distance-scale';
import { parameterNames } from '../../../words/en/parameter-names';
import { roughly } from '../../../words/en/value-in-words';

interface Sources {
  readonly assumptions: Assumptions;
  readonly forecast: Forecast;
  readonly asked: number;
  readonly needed: readonly ValueNeeded[];
  readonly mix: DesignPoint | NoDesignPoint;
}

export function neededCard({ assumptions, forecast, asked, needed, mix }: Sources): CardContent {
  const found = needed
    .filter((each) => each.kind === 'value')
    .filter(({ z }) => z !== undefined)
    .sort((a, b) => Math.abs(a.z ?? 0) - Math.abs(b.z ?? 0));
  const middleOf = ({ id }: ValueFound): number =>
    distributionOf(id, assumptions.intervals[id]).median;
  const [first] = found;
  const likely = { from: distancePercent(-LIKELY), to: distancePercent(LIKELY) };
  return {
    sentence: neededSentence({
      year: asked,
      median: dateAt(forecast.exhaustion, 0.5),
      alone: first && { found: first, middle: middleOf(first) },
      mix,
    }),
    picture: {
      kind: 'rows',
      rows: found.slice(0, 3).map(({ id, value, z = 0 }) => ({
        name: parameterNames[id],
        value: roughly(value, parameters[id].unit).replace(/ (pages|tokens)$/, ''),
        bars: [{ ...likely, tone: 'plain' }],
        mark: distancePercent(z),
      })),
      ticks: found.length > 0 ? [{ at: 50, text: cardLabels.likely }] : [],
    },
  };
}
