import { renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import { usePast } from './usePast';

const said: string[] = [];
vi.mock('./toast', () => ({
  toast: (message: string) => `${said.push(message)}`,
  toastProblem: (message: string) => said.push(message),
  hideToast: vi.fn(),
}));
vi.mock('./useSentence', () => {
  const sentence = () => 'sentence';
  return { useSentence: () => sentence };
});
vi.mock('react-i18next', () => {
  const t = (key: string, words?: { what?: string }) => (words?.what ? `${key} ${words.what}` : key);
  return { useTranslation: () => ({ t }) };
});

describe('what was done on a screen', () => {
  beforeEach(() => said.splice(0));

  it('is taken back the last first, whatever it was, and it is said which', async () => {
    const past = renderHook(() => usePast()).result.current;
    const back = { tick: vi.fn(() => Promise.resolve()), flag: vi.fn(() => Promise.resolve()) };
    past.did({ done: 'tick', back: back.tick });
    past.did({ done: 'flag', back: back.flag });

    past.undo();
    await vi.waitFor(() => expect(said.at(-1)).toBe('app.undone flag'));
    expect(back.tick).not.toHaveBeenCalled();
    past.undo();
    await vi.waitFor(() => expect(said.at(-1)).toBe('app.undone tick'));
    past.undo();
    expect(said.at(-1)).toBe('app.nothingToUndo');
  });

  it('is still there to be taken back when there was no line', async () => {
    const past = renderHook(() => usePast()).result.current;
    const back = vi.fn().mockRejectedValueOnce(new Problem('offline', '')).mockResolvedValueOnce(undefined);
    past.did({ done: 'tick', back });
    past.undo();
    await vi.waitFor(() => expect(said).toHaveLength(2));
    past.undo();
    await vi.waitFor(() => expect(said.at(-1)).toBe('app.undone tick'));
    expect(back).toHaveBeenCalledTimes(2);
  });
});
