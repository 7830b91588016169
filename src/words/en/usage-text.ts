/**
 * What --help prints, in lines of at most 80 letters.
 *
 * @param command what is typed before the query.
 */
export const usage = (
  command: string,
): string => `When does AI training run out of human-written data? The forecast of a link,
with the digits of the page.

  ${command} "QUERY OR LINK" [options]
  ${command} --batch FILE [options]

Examples
  ${command} --table
  ${command} "v=1&repetition=1&datasetGrowth=1.5~2.5" --pretty
  ${command} "preset=epoch2024" --needed 2028 --table
  ${command} --batch queries.txt > forecasts.jsonl

The query is what follows the question mark of a link; the whole link will do.
Put it in quotation marks. Without one you get the baseline.

Form
  (none)         one JSON object on one line, for programs
  --pretty       the same, indented
  --table        text for people: the answer, a chart, tables
  --batch FILE   many queries, one a line; - reads standard input. See below.
  --jobs N       how many queries of a batch are computed at once, 1 to 1024;
                 one for each core if left out

More answers
  --claims       public claims, each tested against these assumptions and
                 against 24 readings of its words
  --needed YEAR  what would have to be true for the date to be that year, 2015
                 to 2100, such as 2030 or 2030.5
  --sensitivity  what moves the date: each assumption at both ends of its
                 interval

Other options
  --samples N    samples, 1 to 1048576; if left out as many as the page takes,
                 which gives the same digits as the page
  --strict       stop with exit code 2 if any part of the query cannot be used
  --help         print this

Batch
  Each line of the file gives one line of output, in the same order: what a call
  for that query alone prints. A line without an answer gives
    {"line": its number, "query": the line, "errors": [sentences]}
  instead, and the batch goes on; it then ends with exit code 1 and names these
  lines on standard error. Without --strict a part of a query that cannot be
  used is a warning, not an error.

Fields
  v             version of the link and of the model
  query         the query that was estimated, in its one canonical spelling
  link, day     only in files that the page saves: its address, and the date on
                which the file was made
  answer        the result in words
  newest        for a query of an earlier version, which gives that version's
                digits: v, query, exhaustion and stretched by the newest
                version. The deeper answers are the newest version's too.
  pinned        the scenario that the query pins (its keys with the prefix c.):
                query, answer, inputs, exhaustion, stretched, stockTokens,
                demandTokens and usedShare, each as below
  warnings      sentences: parts of the query that cannot be used
  caveats       sentences: what these assumptions mean
  evidenceReadings
                lowest, highest: the earliest and the latest median across
                readings of the evidence, each with the preset that gives it;
                the same for every query
  samples       how many samples were drawn
  seed          from which seed
  engine        by which engine
  inputs        preset, changed (what differs from it), settings, and intervals:
                for each parameter its 90% interval; two equal ends are a
                certain value. Left out for a query of an earlier version.
  exhaustion    when the largest training run needs all usable human-written
                text
                p5 p10 p25 p50 p75 p90 p95
                          calendar years (2026.75 is 1 October 2026);
                          null: not before 2100; 2015: 2015 or earlier
                never     probability that it is not before 2100
                byYear    probability that it is before 1 January of each year,
                          2015 to 2100
                byQuarter the same by the start of each quarter: 341 values,
                          1 January 2015 to 1 January 2100
  stretched     the same with synthetic text, without byYear
  stockTokens   usable human-written text, re-reading included, in tokens:
                p5 p25 p50 p75 p95 at 1 January of 2020 to 2060; in files that
                the page saves, of the years that it shows
  demandTokens  tokens that the largest training run wants, likewise
  usedShare     median share of the usable text that it uses, likewise

  claims        with --claims: a list, one entry for each claim
                id        of the claim, as in the evidence
                event     by, alsoBy: it says that text has run out by 1 January
                          of these years (alsoBy: by the end of its interval, or
                          null); notBefore: that it has not; null: it gives no
                          year
                present   chance of that under these assumptions, and by alsoBy
                readings  the same under each reading: text, quality, use,
                          demand
                least, most
                          the readings that give it the smallest and the largest
                          chance
                sentences the same in words
  needed        with --needed: year, values, mix
                values    for each parameter the value, known for certain, that
                          puts the median at the year; z, standard deviations
                          from its median, and isInside its 90% interval (null:
                          it has none); others that do it too; or the reason why
                          none does
                mix       the least surprising mix: demand path, centralYear
                          with every parameter at its median, direction from
                          there, distance in standard deviations, surprise
                          (chance of going this far), parts (id, z, value, share
                          of the squared distance), nearerInstead (a nearer mix,
                          which runs out in another year), search (method,
                          steps); or the reason why there is none
  sensitivity   with --sensitivity: base, swings, leftOut
                swings    the largest first: dates with the parameter held at
                          its low and high end and known to be at its median;
                          swing of the median in years (null: without end),
                          neverChange, narrower (years that knowing it takes off
                          the 80% interval; null: it has no end)
                leftOut   parameters without a swing, and why

Exit codes
  0  done
  1  the model cannot compute these assumptions, or a line of a batch has no
     answer
  2  the arguments, or the file of a batch, cannot be used

export.schema.json describes the fields for programs: in docs, and in the
package.
`;
