/** Copies a box's text; false where the browser or Excel's frame refuses, and then the text is left selected for Ctrl+C. */
export async function copyFrom(box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    box.focus();
    box.select();
    // Frames without the clipboard's permission still have the old command.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  }
}
