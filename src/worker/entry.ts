/** What runs in the worker. A shell: what it does is in the two files that it imports. */
import { createForecastApi } from './forecast-api';
import { serveForecasts } from './serve-forecasts';

serveForecasts(createForecastApi());
