import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Segment } from '@/api/types';
import { Chat } from './Chat';

const reads = { count: 0 };

/** A line that knows how often its words were looked at. */
function line(id: number): Segment {
  const segment = { id, voice: null, role: 'unknown', fromMs: id * 3_000, toMs: id * 3_000 + 2_000 };
  return Object.defineProperty(segment, 'text', {
    enumerable: true,
    get: () => {
      reads.count++;
      return `Línea ${id}.`;
    },
  }) as unknown as Segment;
}

const nothing = {
  names: {},
  gaps: [],
  notes: [],
  moments: [],
  offTheRecord: [],
  deaf: false,
  pointed: null,
  change: vi.fn(),
};

const chat = (segments: Segment[], words: string) => (
  <MantineProvider>
    <Chat {...nothing} segments={segments} provisional={{ text: words, fromMs: 90_000, role: 'unknown', ticks: [] }} />
  </MantineProvider>
);

describe('the words as they come', () => {
  it('touch none of the lines that stand, however many these are', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = vi.fn();
        disconnect = vi.fn();
      },
    );
    const lines = Array.from({ length: 400 }, (_, i) => line(i));
    const { rerender } = render(chat(lines, 'Pues'));
    expect(screen.getByText('Línea 399.')).toBeTruthy();

    reads.count = 0;
    rerender(chat(lines, 'Pues mire'));
    expect(screen.getByText('Pues mire')).toBeTruthy();
    expect(reads.count).toBe(0);

    rerender(chat([...lines, line(400)], 'Usted'));
    expect(screen.getByText('Línea 400.')).toBeTruthy();
    expect(reads.count).toBeLessThan(4);
  });
});
