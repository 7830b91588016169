import type { Connect } from './connection';
import type { LocalForecastApi } from './forecast-api';
import { inlineConnection } from './inline-connection';

/** Loads the model's code, which a page with a worker never needs. */
const loadApi = async (): Promise<LocalForecastApi> =>
  (await import('./forecast-api')).createForecastApi();

/**
 * Opens an inline connection, always.
 */
export const connectInline: Connect = () => inlineConnection(loadApi);
