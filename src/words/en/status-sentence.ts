/** Sentences about the runner's status. */
import { pageText } from './page-text';

interface Status {
  readonly kind: string;
  readonly by?: 'model' | 'worker' | 'code';
  readonly reason?: string;
}

/**
 * @param status      undefined when all is well.
 * @param hasForecast whether there is a picture on the page.
 * @returns undefined when there is nothing to say.
 */
export function statusSentence(
  status: Status | undefined,
  hasForecast: boolean,
): string | undefined {
  switch (status?.kind) {
    case 'slow':
      return hasForecast ? pageText.statusSlow : pageText.statusSlowFirst;
    case 'restarted':
      return pageText.statusRestarted;
    case 'inline':
      return pageText.statusInline;
    case 'failed':
      if (status.by === 'model') return pageText.statusModel(status.reason ?? '');
      return status.by === 'code' ? pageText.statusCode : pageText.statusWorker;
    default:
      return undefined;
  }
}
