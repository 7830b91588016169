import type { Connect } from './connection';
import { inlineConnection } from './inline-connection';

/** Runs on the page. It loads the model's code at the first run, because a page with a worker never needs it. */
export const connectInline: Connect = () =>
  inlineConnection(async () => (await import('./forecast-api')).createForecastApi());
