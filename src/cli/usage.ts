/** What --help prints. */
export const usage = `The forecast of a link, as one JSON object.

  npm run -s estimate -- "<query or link>" [options]

The query is what stands behind the question mark of a link, or the whole link, in quotation marks:
  npm run -s estimate -- "v=1&datasetGrowth=1.5~2.5&repetition=1"
Without one the baseline is estimated.

Options
  --samples N   samples, 1 to 1048576; without it as many as the page takes, and then the same digits as the page
  --pretty      indent the output
  --claims      public claims too, each held against these assumptions and 24 readings of its words
  --needed YEAR what would have to be true for the date to be that year, 2015 to 2100, such as 2030 or 2030.5
  --sensitivity what moves the date: each assumption held at either end of its interval
  --strict      stop with exit code 2 when the query holds anything that cannot be used
  --help        print this

Fields
  v             version of the link and of the model
  query         the query that was estimated, in its one canonical spelling
  newest        of a query of an earlier version, which gives that version's digits: v, query, exhaustion and stretched by
                the newest version; the deeper answers are the newest version's too
  pinned        exhaustion and stretched of the scenario that the query pins (its keys with the prefix c.)
  warnings      sentences: what the query holds that cannot be used
  caveats       sentences: what these assumptions mean
  evidenceReadings
                lowest, highest: the earliest and the latest median across readings of the evidence, with the preset that
                gives it; the same for every query
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

  claims        with --claims: a list, one entry for each claim
                id           of the claim, as in the evidence
                event        by, alsoBy: it says that text has run out by 1 January of these years (alsoBy: by the end of
                             its interval, or null); notBefore: that it has not; null: it gives no year
                present      chance of that under these assumptions, and by alsoBy
                readings     the same under each reading: text, quality, use, demand
                least, most  the readings that give it the smallest and the largest chance
                sentences    the same in words
  needed        with --needed: year, values, mix
                values       for each parameter the value, known for certain, that puts the median at the year; z, standard
                             deviations from its median, and isInside its 90% interval (null: it has none); others that do
                             it too; or the reason why none does
                mix          the least surprising mix: demand path, centralYear with every parameter at its median,
                             direction from there, distance in standard deviations, surprise (chance of going this far),
                             parts (id, z, value, share of the squared distance), nearerInstead (a nearer mix, which runs
                             out in another year), search (method, steps); or the reason why there is none
  sensitivity   with --sensitivity: base, swings, leftOut
                swings       the largest first: dates with the parameter held at its low and high end and known to be at
                             its median; swing of the median in years (null: without end), neverChange, narrower (years
                             that knowing it takes off the 80% interval; null: it has no end)
                leftOut      parameters without a swing, and why

Exit codes
  0 done    1 the model cannot compute these assumptions    2 the arguments cannot be used
`;
