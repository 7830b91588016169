/**
 * Puts a text on the clipboard. Where the browser refuses, the text's own field is selected, so that the reader can copy it by hand.
 *
 * @param fieldId the id of a text field that holds the text, where there is one.
 * @returns whether the text is on the clipboard.
 */
export async function copyText(text: string, fieldId?: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = fieldId === undefined ? null : document.getElementById(fieldId);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    return false;
  }
}
