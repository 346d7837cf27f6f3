/** A part of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}
