/** The one mutable state of the page: what the link says, and the newest forecast for it. */
import { dateAt, type Forecast } from '../model/engines/forecast';
import { differingKeys } from '../model/parameters/assumptions';
import { settledSamples } from '../model/sampling/sample-counts';
import type { LinkState } from '../scenario/link-state';
import { readLink } from '../scenario/read-link';
import type { Notice } from '../scenario/notice';
import type { Phase } from '../scenario/run-inputs';
import { shownHorizon } from '../scenario/shown-horizon';
import { defaultScenario, type Scenario } from '../scenario/scenario';
import type { View } from '../scenario/view';
import { answerText } from '../words/en/answer';
import type { RunnerStatus } from '../worker/runner';

export interface Change {
  readonly link: LinkState;
  readonly phase: Phase;
  /** The control that is being used: changes of one gesture share it. */
  readonly gesture: string;
  /** Whether the forecast must be run anew, or the change is one of the view alone. */
  readonly rerun: boolean;
  /** Whether the reader merely looks elsewhere, which Undo does not take back. */
  readonly isView: boolean;
}

/** How long a message that needs no action stays on the page. */
const NEWS_MS = 12_000;

export class ForecastState {
  #link = $state.raw<LinkState>() as LinkState;
  #notices = $state.raw<readonly Notice[]>([]);
  #forecast = $state.raw<Forecast>();
  #forecastOf = $state.raw<Scenario>();
  #newest = $state.raw<Forecast>();
  #comparedForecast = $state.raw<Forecast>();
  #compared = $derived(
    this.#link.pinned ??
      (!this.#link.old &&
      differingKeys(defaultScenario.assumptions, this.#link.scenario.assumptions).length > 0
        ? defaultScenario
        : undefined),
  );
  /** The date beyond which the years reach. */
  #farthest = $state(Infinity);
  #horizon = $derived(shownHorizon(this.#farthest, this.#link.view.horizon));
  #status = $state.raw<RunnerStatus>({ kind: 'starting' });
  #moving = $state(false);
  #spoken = $state('');
  #trouble = $state.raw<RunnerStatus>();
  #troubleTimer: ReturnType<typeof setTimeout> | undefined;
  #listeners: ((change: Change) => void)[] = [];

  /** @param query what stands in the address bar, with or without the question mark. */
  constructor(query: string) {
    const { state, notices } = readLink(query);
    this.#link = state;
    this.#notices = notices;
  }

  get link(): LinkState {
    return this.#link;
  }
  get scenario(): Scenario {
    return this.#link.scenario;
  }
  get view(): View {
    return this.#link.view;
  }
  /** Last calendar year of the picture: that of the view, or a later one where the date lies beyond it. */
  get horizon(): number {
    return this.#horizon;
  }
  /**
   * Lets the years reach beyond a settled forecast's date.
   *
   * @returns whether that takes another run, for the bands of these years.
   */
  reach({ exhaustion }: Forecast): boolean {
    const before = this.horizon;
    this.#farthest = dateAt(exhaustion, 0.5);
    return this.horizon !== before;
  }
  /** The parts of the link that could not be used, until dismissed. */
  get notices(): readonly Notice[] {
    return this.#notices;
  }
  /** The newest forecast, undefined until the first run ends. */
  get forecast(): Forecast | undefined {
    return this.#forecast;
  }
  /** The scenario of the newest forecast. */
  get forecastOf(): Scenario | undefined {
    return this.#forecastOf;
  }
  /** The newest version's forecast, while `forecast` is that of an old link's own version. */
  get newest(): Forecast | undefined {
    return this.#newest;
  }
  /** The forecast of `compared`, by the version of the link. */
  get comparedForecast(): Forecast | undefined {
    return this.#comparedForecast;
  }
  /** What the present scenario is compared with: the reader's choice, else the Baseline; undefined while it is the Baseline itself. */
  get compared(): Scenario | undefined {
    return this.#compared;
  }
  /** The answer of the newest settled run, for a screen reader. */
  get spoken(): string {
    return this.#spoken;
  }
  /** Whether the forecast belongs to another scenario than the one that is set. */
  get stale(): boolean {
    return this.#forecast !== undefined && this.#forecastOf !== this.#link.scenario;
  }
  get status(): RunnerStatus {
    return this.#status;
  }
  /** The status that a reader should know about, if any. While the full answer is shown, as by a still, a slow worker is none. */
  get trouble(): RunnerStatus | undefined {
    const isThere = !this.stale && this.#forecast?.samples === settledSamples;
    return isThere && this.#trouble?.kind === 'slow' ? undefined : this.#trouble;
  }
  /** Whether a control is being moved. */
  get moving(): boolean {
    return this.#moving;
  }

  /** Calls back after every change, with what changed. */
  onChange(listener: (change: Change) => void): void {
    this.#listeners.push(listener);
  }

  /**
   * The single gateway: every change of the scenario or the view goes through here. A change of anything but the view takes an
   * old link to the newest version.
   */
  change(
    link: Partial<Pick<LinkState, 'scenario' | 'view' | 'pinned' | 'note'>>,
    gesture: string,
    phase: Phase,
  ): void {
    const { view } = this.#link;
    const old = link.view && this.#link.old;
    const rerun =
      link.scenario !== undefined ||
      (link.view ?? view).horizon !== view.horizon ||
      old !== this.#link.old;
    this.#link = { ...this.#link, ...link, old };
    this.#moving = phase === 'moving';
    const isView = Object.keys(link).every((key) => key === 'view');
    this.#announce({ link: this.#link, phase, gesture, rerun, isView });
  }

  setScenario(scenario: Scenario, gesture: string, phase: Phase = 'settled'): void {
    this.change({ scenario }, gesture, phase);
  }

  setView(view: Partial<View>, gesture: string): void {
    this.change(
      { view: { ...this.#link.view, ...view } },
      gesture,
      this.#moving ? 'moving' : 'settled',
    );
  }

  /** Takes a whole link, such as one that the reader has saved. */
  take(query: string, gesture: string, view?: View): void {
    const { state, notices } = readLink(query);
    this.#link = view ? { ...state, view } : state;
    this.#notices = notices;
    this.#newest = undefined;
    this.#moving = false;
    this.#announce({ link: this.#link, phase: 'settled', gesture, rerun: true, isView: false });
  }

  /** Takes the newest version's forecast of a scenario. */
  receive(forecast: Forecast, scenario: Scenario, phase: Phase): void {
    if (!this.#link.old) this.show(forecast, scenario, phase);
    else if (scenario === this.#link.scenario) this.#newest = forecast;
  }

  /** Shows a forecast, of any version. */
  show(forecast: Forecast, scenario: Scenario, phase: Phase): void {
    this.#forecast = forecast;
    this.#forecastOf = scenario;
    if (phase === 'settled') this.#spoken = answerText(forecast, scenario.assumptions);
  }

  /** Takes the runner's status; one that a reader should know about stays until there was time to read it. */
  setStatus(status: RunnerStatus): void {
    this.#status = status;
    if (status.kind === 'slow' || status.kind === 'failed') {
      clearTimeout(this.#troubleTimer);
      this.#trouble = status;
    } else if (status.kind === 'restarted' || status.kind === 'inline') {
      clearTimeout(this.#troubleTimer);
      this.#trouble = status;
      this.#troubleTimer = setTimeout(() => (this.#trouble = undefined), NEWS_MS);
    } else if (this.#trouble?.kind === 'slow' || this.#trouble?.kind === 'failed') {
      this.#trouble = undefined;
    }
  }

  setComparedForecast(forecast: Forecast | undefined): void {
    this.#comparedForecast = forecast;
  }

  dismissNotices(): void {
    this.#notices = [];
  }

  /** Runs the present scenario again, after a failure. */
  retry(): void {
    const link = this.#link;
    this.#announce({ link, phase: 'settled', gesture: 'retry', rerun: true, isView: false });
  }

  #announce(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}
