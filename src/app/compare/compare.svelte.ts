/** What the present scenario is compared with: its forecast, run once, and why its date is another. */
import { untrack } from 'svelte';
import { differingKeys } from '../../model/parameters/assumptions';
import { type Cause, mainCause, shiftBetween } from '../../model/answers/difference';
import { settledSamples } from '../../model/sampling/sample-counts';
import { defaultLinkState } from '../../scenario/link-state';
import { runInputs } from '../../scenario/run-inputs';
import { defaultScenario, type Scenario } from '../../scenario/scenario';
import { writeLink } from '../../scenario/write-link';
import { compareText, differenceSentence, shiftedDate } from '../../words/en/compare-words';
import type { AnswersRunner } from '../../worker/answers-runner';
import { questionsOf } from '../answers/questions.svelte';
import type { ForecastState } from '../forecast-state.svelte';
import { stillForecast } from '../still-forecast';
import { ForecastCache } from './forecast-cache';

/** Enough to tell which of a few causes is the largest. */
const CAUSE_SAMPLES = 1024;

const textOf = (scenario: Scenario): string => writeLink({ ...defaultLinkState, scenario });

export class Compare {
  readonly #page: ForecastState;
  readonly #runner: AnswersRunner;
  readonly #cache = new ForecastCache();
  #hasFailed = $state(false);
  #causes = $state.raw<{ of: readonly [compared: Scenario, here: Scenario]; causes: Cause[] }>();

  /** To be made while a component is: it lives as long. */
  constructor(page: ForecastState) {
    this.#page = page;
    this.#runner = questionsOf(page).runner;
    $effect(() => this.#recallBuilt());
    // As texts: a scenario that is merely read anew, as by Back, is no other.
    const wanted = $derived(page.compared && this.#keyOf(page.compared));
    const isOld = $derived(page.link.old !== undefined);
    $effect(() => {
      // An old link's own version has run it.
      if (!isOld) this.#run(wanted);
    });
    // One by one, so that looking elsewhere in the picture asks nothing.
    const compared = $derived(page.compared);
    const here = $derived(page.scenario);
    $effect(() => {
      if (compared && !page.moving && !isOld) this.#explain(compared, here);
    });
    // What is shown now may be what a later scenario is compared with.
    $effect(() => {
      const { forecast, forecastOf, stale } = page;
      if (!forecastOf || isOld || stale || forecast?.samples !== settledSamples) return;
      this.#cache.set(this.#keyOf(forecastOf), forecast);
    });
  }

  /** What there is to say of the two; undefined where nothing is compared. */
  get sentence(): string | undefined {
    const { forecast: here, forecastOf, stale, comparedForecast, compared, link } = this.#page;
    if (!compared) return undefined;
    if (this.#hasFailed) return compareText.failed;
    if (!comparedForecast || !here) return compareText.waiting;
    const { scenario, pinned } = link;
    const isSame = (other: Scenario): boolean =>
      differingKeys(compared.assumptions, other.assumptions).length === 0;
    if (isSame(scenario)) return compareText.same;
    // The first answer after a change is still to come.
    if (stale && forecastOf && isSame(forecastOf)) return compareText.waiting;
    const shift = shiftBetween(comparedForecast, here);
    const date = shiftedDate(shift);
    const causes = this.#causesOf(compared, scenario);
    const cause = causes && mainCause(causes, date, shift[date]);
    return differenceSentence(comparedForecast, here, shift, cause, pinned !== undefined);
  }

  /** The same once all of it is known, to be read out in one piece; empty until then. */
  get spoken(): string {
    const { compared, comparedForecast, scenario, moving, stale, link } = this.#page;
    const isWhole = link.old !== undefined || (compared && this.#causesOf(compared, scenario));
    const isReady = comparedForecast && isWhole && !moving && !stale;
    return isReady || this.#hasFailed ? (this.sentence ?? '') : '';
  }

  #causesOf = (compared: Scenario, here: Scenario): readonly Cause[] | undefined => {
    const { of, causes } = this.#causes ?? {};
    return of?.[0] === compared && of[1] === here ? causes : undefined;
  };

  #keyOf = (scenario: Scenario, horizon: number | undefined = this.#page.horizon): string =>
    `${textOf(scenario)} ${horizon}`;

  /** The Baseline's forecast came with the page: a phone need not compute it for each link. */
  #recallBuilt(): void {
    const built = stillForecast(document);
    if (built) this.#cache.set(this.#keyOf(defaultScenario, built.bands.years.at(-1)), built);
  }

  /** @param wanted the key of what is compared with; undefined where there is nothing. */
  #run(wanted: string | undefined): void {
    const page = this.#page;
    const known = wanted === undefined ? undefined : this.#cache.get(wanted);
    this.#hasFailed = false;
    page.setComparedForecast(known);
    const { compared } = untrack(() => page);
    if (wanted === undefined || known || !compared) return;
    const isNewest = (): boolean =>
      page.compared !== undefined && this.#keyOf(page.compared) === wanted;
    this.#runner.ask('forecast', runInputs(compared, page.horizon)).then(
      (forecast) => {
        if (!forecast) return;
        this.#cache.set(wanted, forecast);
        if (isNewest()) page.setComparedForecast(forecast);
      },
      () => {
        if (isNewest()) this.#hasFailed = true;
      },
    );
  }

  #explain(compared: Scenario, here: Scenario): void {
    const { assumptions } = here;
    const input = { assumptions, pinned: compared.assumptions, samples: CAUSE_SAMPLES };
    this.#runner.ask('causes', input).then(
      (causes) => {
        if (causes) this.#causes = { of: [compared, here], causes };
      },
      // The difference is said without its cause.
      () => (this.#causes = { of: [compared, here], causes: [] }),
    );
  }
}
