import { Mark } from '@mantine/core';
import type { Piece } from '@/lib/pieces';

/** A text with what was looked for set apart. */
export function Pieces({ of: pieces }: { of: readonly Piece[] }) {
  return pieces.map((piece, at) =>
    piece.marked ? (
      <Mark key={at} color="yellow">
        {piece.text}
      </Mark>
    ) : (
      piece.text
    ),
  );
}
