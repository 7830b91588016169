/** A forecast as JSON, in the format of the command line, with the address and the day. */
import type { ExportInput } from './export-input';
import { forecastReport, linkWarnings } from './forecast-report';

/** The file's text, indented. */
export function json({ link, day, ...input }: ExportInput): string {
  const { v, query, ...report } = forecastReport(input, linkWarnings(link));
  return `${JSON.stringify({ v, query, link, day, ...report }, null, 2)}\n`;
}
