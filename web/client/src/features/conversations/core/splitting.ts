/** Whether something is left on both sides of the cursor. */
export const canSplit = (text: string, at: number): boolean =>
  text.slice(0, Math.max(0, at)).trim() !== '' && text.slice(Math.max(0, at)).trim() !== '';
