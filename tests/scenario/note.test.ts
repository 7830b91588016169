import { describe, expect, it } from 'vitest';
import { cleanNote, maxNoteLength, noteText, readNote } from '../../src/scenario/note';

const ofBytes = (...bytes: number[]): string => Buffer.from(bytes).toString('base64url');

describe('a note', () => {
  it.each([
    'Labs have said so.',
    'why?',
    'a >> b ~~',
    '“Zweifel” – größer als 文字 👩\u200d🔬',
    'می\u200cخواهم',
    '<script>alert(1)</script> & "quotes"',
    '👍'.repeat(maxNoteLength),
  ])('goes both ways: %s', (note) => {
    expect(readNote(noteText(note))).toBe(note);
    expect(noteText(note)).toMatch(/^[\w-]*[A-Za-z0-9]$/);
  });

  it('is one line of what can be seen, in the direction in which it was written', () => {
    expect(cleanNote('  a\n\tb \u2028 c  ')).toBe('a b c');
    expect(cleanNote('safe\u202eexe.gpj\u2066\u0000')).toBe('safeexe.gpj');
    expect(cleanNote('\ud800')).toBe('');
    expect(cleanNote(`${'a'.repeat(139)} bc`)).toBe('a'.repeat(139));
    expect(readNote(noteText('a\u202eb'))).toBe('ab');
  });

  it.each([
    ['', 'nothing'],
    ['%%%', 'no base64'],
    ['a', 'too few letters'],
    [ofBytes(0xff, 0xfe), 'no UTF-8'],
    [ofBytes(0xed, 0xa0, 0x80), 'half a letter'],
    [ofBytes(0x20, 0x0a), 'only blanks'],
    [noteText('a'.repeat(maxNoteLength + 1)), 'too much'],
    ['A'.repeat(8000), 'far too much'],
  ])('is none: %s', (text) => {
    expect(readNote(text)).toBeUndefined();
  });
});
