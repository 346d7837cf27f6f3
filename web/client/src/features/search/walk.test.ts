import type { KeyboardEvent } from 'react';
import { expect, it, vi } from 'vitest';
import { walk } from './walk';

function overlay(stale: boolean) {
  document.body.innerHTML = `<div><input /><ul ${stale ? 'data-stale' : ''}><li><a data-hit tabindex="0">Vivo sola</a></li></ul></div>`;
  const field = document.querySelector('input');
  const hit = document.querySelector<HTMLElement>('[data-hit]');
  const opened = vi.fn();
  hit?.addEventListener('click', opened);
  field?.focus();
  const enter = { key: 'Enter', currentTarget: document.querySelector('div'), preventDefault: () => {} };
  walk(enter as unknown as KeyboardEvent<HTMLElement>, field);
  return opened.mock.calls.length;
}

it('opens the first with Enter, and not what other words have found', () => {
  expect(overlay(false)).toBe(1);
  expect(overlay(true)).toBe(0);
});
