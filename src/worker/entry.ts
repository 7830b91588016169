/** The worker of the forecasts. */
import { createForecastApi } from './forecast-api';
import { serveForecasts } from './serve-forecasts';

serveForecasts(createForecastApi());
