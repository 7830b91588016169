// npm run links: prints anew what the links of tests/links say, for the version that is not yet released.
import { readFileSync, writeFileSync } from 'node:fs';
import * as present from '../src/scenario/link-engine.ts';
import { linkVersion } from '../src/scenario/migrations.ts';
import { isRemark, lineOf, linesOf, linkFile, linkOf } from '../tests/links/link-file.ts';
import { releasedFile } from './freeze-version.ts';

if (`v${linkVersion}` in (JSON.parse(readFileSync(releasedFile, 'utf8')) as object)) {
  throw new Error(`What links of version ${linkVersion} say has been released, and stays.`);
}
const lines = linesOf(linkVersion).map((line) =>
  isRemark(line) ? line : lineOf(linkOf(line), present),
);
writeFileSync(linkFile(linkVersion), `${lines.join('\n')}\n`);
