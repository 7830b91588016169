/** What --help prints. */
export const usage = `The forecast of a link, as one JSON object.

  npm run -s estimate -- "<query or link>" [options]

The query is what stands behind the question mark of a link, or the whole link, in quotation marks:
  npm run -s estimate -- "v=1&datasetGrowth=1.5~2.5&repetition=1"
Without one the baseline is estimated.

Options
  --samples N   samples, 1 to 1048576; without it as many as the page takes, and then the same digits as the page
  --pretty      indent the output
  --strict      stop with exit code 2 when the query holds anything that cannot be used
  --help        print this

Fields
  v             version of the link and of the model
  query         the query that was estimated, in its one canonical spelling
  warnings      sentences: what the query holds that cannot be used
  caveats       sentences: what these assumptions mean
  samples       how many samples were drawn
  engine        which engine drew them
  exhaustion    when the largest training run needs all usable human-written text
                p5 p10 p25 p50 p75 p90 p95   calendar years (2026.75 is 1 October 2026); null: not before 2100;
                                             2015: 2015 or earlier
                never                        probability that it is not before 2100
                byYear                       probability that it is before 1 January of each year, 2015 to 2100
  stretched     the same with synthetic text, without byYear
  stockTokens   usable human-written text, re-reading included, in tokens: p5 p25 p50 p75 p95 at 1 January of
                2020 to 2060
  demandTokens  tokens that the largest training run wants, likewise

Exit codes
  0 done    1 the model cannot compute these assumptions    2 the arguments cannot be used
`;
