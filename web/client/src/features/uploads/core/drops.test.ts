import { expect, it, vi } from 'vitest';
import { guardDrops, takeDrops } from './drops';

const file = new File(['hola'], 'charla.wav');

function drag(kind: string, types = ['Files']) {
  const event = new Event(kind, { cancelable: true });
  Object.assign(event, { dataTransfer: { types, files: [file], dropEffect: '' } });
  window.dispatchEvent(event);
  return event as DragEvent;
}

it('never lets a file replace the page, and gives it to whoever came last', () => {
  const end = guardDrops(window);
  expect(drag('dragover').dataTransfer?.dropEffect).toBe('none');
  expect(drag('drop').defaultPrevented).toBe(true);
  expect(drag('drop', ['text/plain']).defaultPrevented).toBe(false);

  const page = vi.fn();
  const dialog = vi.fn();
  const over = vi.fn();
  takeDrops(page, () => {});
  const close = takeDrops(dialog, over);
  drag('dragover');
  drag('drop');
  expect(over.mock.calls).toEqual([[true], [false]]);
  expect(dialog).toHaveBeenCalledWith([file]);
  expect(page).not.toHaveBeenCalled();

  close();
  drag('drop');
  expect(page).toHaveBeenCalledWith([file]);
  end();
});
