import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Answer, Question } from '@/api/types';
import { speak } from '@/i18n';
import { AnswerEditor } from './AnswerEditor';

const rating = { id: 'q10', text: '¿Cómo está de salud?', type: 'rating', options: ['Bueno', 'Malo'] };
const number = { id: 'q8', text: '¿Cuántos son?', type: 'number', options: [] };

function edit(question: object, answer: Answer | null) {
  const save = vi.fn().mockResolvedValue(undefined);
  const close = vi.fn();
  render(
    <MantineProvider>
      <AnswerEditor question={question as Question} answer={answer} save={save} close={close} />
    </MantineProvider>,
  );
  return { save, close };
}

beforeAll(() => speak('es'));
beforeEach(() =>
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() })),
);
afterEach(cleanup);

it('closes on Enter without a word to the server when nothing was touched', () => {
  const { save, close } = edit(rating, { text: 'De salud estoy bien' });
  expect(screen.getByText(/De salud estoy bien/)).toBeTruthy();
  fireEvent.keyDown(screen.getByRole('radio', { name: 'Bueno' }), { key: 'Enter' });
  expect(close).toHaveBeenCalledOnce();
  expect(save).not.toHaveBeenCalled();
});

it('says how to take an answer away when its field was emptied, and does it at a touch of that button', async () => {
  const { save, close } = edit(number, { text: 'Somos tres adultos', number: 3 });
  const field = screen.getByRole('textbox');
  expect((field as HTMLInputElement).value).toBe('3');
  fireEvent.change(field, { target: { value: ' ' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(screen.getByRole('alert')).toBeTruthy();
  expect(save).not.toHaveBeenCalled();
  expect(close).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Quitar la respuesta' }));
  expect(save).toHaveBeenCalledExactlyOnceWith({ state: 'pending' });
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
});

it('saves what was changed', async () => {
  const { save, close } = edit(rating, { text: 'De salud estoy bien' });
  fireEvent.click(screen.getByRole('radio', { name: 'Malo' }));
  fireEvent.keyDown(screen.getByRole('radio', { name: 'Malo' }), { key: 'Enter' });
  expect(save).toHaveBeenCalledExactlyOnceWith({ state: 'answered', text: 'Malo' });
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
});
