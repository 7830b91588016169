/** The pinned scenario: its forecast, run once, and why its date is another than the present one. */
import { untrack } from 'svelte';
import { differingKeys } from '../../model/parameters/assumptions';
import { type Cause, mainCause, shiftBetween } from '../../model/answers/difference';
import type { Forecast } from '../../model/engines/forecast';
import { settledSamples } from '../../model/sampling/sample-counts';
import { defaultLinkState } from '../../scenario/link-state';
import { runInputs } from '../../scenario/run-inputs';
import type { Scenario } from '../../scenario/scenario';
import { writeLink } from '../../scenario/write-link';
import { compareText, differenceSentence, shiftedDate } from '../../words/compare-words';
import type { AnswersRunner } from '../../worker/answers-runner';
import { questionsOf } from '../answers/questions.svelte';
import type { ForecastState } from '../forecast-state.svelte';
import { ForecastCache } from './forecast-cache';

/** Enough to tell which of a few causes is the largest. */
const CAUSE_SAMPLES = 1024;

const textOf = (scenario: Scenario): string => writeLink({ ...defaultLinkState, scenario });

export class Compare {
  readonly #page: ForecastState;
  readonly #runner: AnswersRunner;
  readonly #cache = new ForecastCache();
  #hasFailed = $state(false);
  #causes = $state.raw<{ of: readonly [pinned: Scenario, here: Scenario]; causes: Cause[] }>();

  /** To be made while a component is: it lives as long. */
  constructor(page: ForecastState) {
    this.#page = page;
    this.#runner = questionsOf(page).runner;
    // As texts: a scenario that is merely read anew, as by Back, is no other.
    const wanted = $derived(page.link.pinned && this.#keyOf(page.link.pinned));
    const isOld = $derived(page.link.old !== undefined);
    $effect(() => {
      // An old link's own version has run it.
      if (!isOld) this.#run(wanted);
    });
    // One by one, so that looking elsewhere in the picture asks nothing.
    const pinned = $derived(page.link.pinned);
    const here = $derived(page.scenario);
    $effect(() => {
      if (pinned && !page.moving && !isOld) this.#explain(pinned, here);
    });
  }

  /** The forecast of the pinned scenario; undefined while there is none. */
  get forecast(): Forecast | undefined {
    return this.#page.link.pinned && this.#page.pinnedForecast;
  }

  /** What there is to say of the two; undefined where nothing is pinned. */
  get sentence(): string | undefined {
    const { forecast: here, link } = this.#page;
    const { pinned, scenario } = link;
    if (!pinned) return undefined;
    if (this.#hasFailed) return compareText.failed;
    if (!this.forecast || !here) return compareText.waiting;
    if (differingKeys(pinned.assumptions, scenario.assumptions).length === 0) {
      return compareText.same;
    }
    const shift = shiftBetween(this.forecast, here);
    const date = shiftedDate(shift);
    const { of, causes = [] } = this.#causes ?? {};
    const isTheirs = of?.[0] === pinned && of[1] === scenario;
    const cause = isTheirs ? mainCause(causes, date, shift[date]) : undefined;
    return differenceSentence(this.forecast, here, shift, cause);
  }

  pin(): void {
    this.#cachePresent();
    this.#page.change({ pinned: this.#page.scenario }, this.#gesture('pin'), 'settled');
  }

  swap(): void {
    const { pinned, scenario } = this.#page.link;
    if (!pinned) return;
    this.#cachePresent();
    this.#page.change({ scenario: pinned, pinned: scenario }, this.#gesture('swap'), 'settled');
  }

  unpin(): void {
    this.#page.change({ pinned: undefined }, this.#gesture('unpin'), 'settled');
  }

  /** Each press is a step of its own for Undo. */
  #gesture = (name: string): string => `${name}:${performance.now()}`;

  #keyOf = (scenario: Scenario): string => `${textOf(scenario)} ${this.#page.view.horizon}`;

  /** Keeps what the page shows now, where it is the whole answer of the newest version. */
  #cachePresent(): void {
    const { forecast, stale, scenario, link } = this.#page;
    if (forecast?.samples !== settledSamples || stale || link.old) return;
    this.#cache.set(this.#keyOf(scenario), forecast);
  }

  /** @param wanted the key of the pinned scenario; undefined where there is none. */
  #run(wanted: string | undefined): void {
    const page = this.#page;
    const known = wanted === undefined ? undefined : this.#cache.get(wanted);
    this.#hasFailed = false;
    page.setPinnedForecast(known);
    const { pinned, view } = untrack(() => page.link);
    if (wanted === undefined || known || !pinned) return;
    const isNewest = (): boolean =>
      page.link.pinned !== undefined && this.#keyOf(page.link.pinned) === wanted;
    this.#runner.ask('forecast', runInputs(pinned, view.horizon)).then(
      (forecast) => {
        if (!forecast) return;
        this.#cache.set(wanted, forecast);
        if (isNewest()) page.setPinnedForecast(forecast);
      },
      () => {
        if (isNewest()) this.#hasFailed = true;
      },
    );
  }

  #explain(pinned: Scenario, here: Scenario): void {
    const { assumptions } = here;
    const input = { assumptions, pinned: pinned.assumptions, samples: CAUSE_SAMPLES };
    this.#runner.ask('causes', input).then(
      (causes) => {
        if (causes) this.#causes = { of: [pinned, here], causes };
      },
      // The difference is date without its cause.
      () => {},
    );
  }
}
