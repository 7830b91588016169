import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markdownSnippet, pictureSnippet, previewFile } from '../../src/embed/picture-snippet';
import { presetIds } from '../../src/scenario/presets';
import { readLink } from '../../src/scenario/read-link';
import { withPreset } from '../../src/scenario/scenario';

const parts = {
  picture: 'https://your.host/preview/default.png',
  alt: 'By [mid] 2029 *sharp* <b>"',
  caption: 'By mid 2029.',
  page: 'https://your.host/(a b)/?v=1&repetition=2',
};

describe('a picture instead of a frame', () => {
  it('is there for every preset as it is, and for no other scenario', () => {
    for (const id of presetIds) {
      expect(existsSync(`public/${previewFile(withPreset(id))}`), id).toBe(true);
    }
    expect(previewFile(readLink('?repetition=2').state.scenario)).toBeUndefined();
  });

  it('in HTML has its words as alternative text and below it', () => {
    expect(pictureSnippet(parts)).toBe(`<figure style="margin-left:auto;margin-right:auto">
  <a href="https://your.host/(a b)/?v=1&amp;repetition=2"><img src="https://your.host/preview/default.png" alt="By [mid] 2029 *sharp* &lt;b&gt;&quot;"
    width="1200" height="630" loading="lazy" style="width:100%;height:auto"></a>
  <figcaption>By mid 2029.
    <a href="https://your.host/(a b)/?v=1&amp;repetition=2">Peak Data: change the assumptions</a></figcaption>
</figure>`);
  });

  it('in Markdown leads to the page, whatever signs stand in its words and addresses', () => {
    const page = 'https://your.host/%28a%20b%29/?v=1&repetition=2';
    expect(markdownSnippet(parts)).toBe(
      `[![By \\[mid\\] 2029 \\*sharp\\* \\<b\\>"](https://your.host/preview/default.png)](${page})\n\nBy mid 2029. [Peak Data: change the assumptions](${page})`,
    );
  });
});
