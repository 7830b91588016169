import { describe, expect, it } from 'vitest';
import { leanMarkup } from '../../src/site/lean-markup';

describe('markup that no script takes over', () => {
  it('keeps the corners of a line and drops what lies between them', () => {
    expect(leanMarkup('<path d="M0,0L1,0.1L2,0L10,0L10,5Z">')).toBe('<path d="M0,0L10,0L10,5Z">');
  });

  it('draws a curve through the ends of its pieces', () => {
    const html = '<path d="M0,0C1,1,2,2,3,3C4,4,5,5,6,0">';
    expect(leanMarkup(html)).toBe('<path d="M0,0L3,3L6,0">');
  });

  it('rounds where things stand, and leaves other numbers and texts alone', () => {
    const html = '<path d="M1.26,2V3m0,26V4.5" opacity="0.5"><text x="2.6">at 2029.38</text>';
    expect(leanMarkup(html)).toBe(
      '<path d="M1,2V3m0,26V5" opacity="0.5"><text x="3">at 2029.38</text>',
    );
  });

  it('has no marks for a script that comes later', () => {
    expect(leanMarkup('<!--[--><p>text</p><!--]-->')).toBe('<p>text</p>');
  });

  it('has no names for dots, and keeps those of pictures', () => {
    const html = '<svg><title>all</title><circle r="3"><title>one</title></circle></svg>';
    expect(leanMarkup(html)).toBe('<svg><title>all</title><circle r="3"></circle></svg>');
  });
});
