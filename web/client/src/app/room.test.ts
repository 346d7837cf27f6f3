import { describe, expect, it } from 'vitest';
import { hasRoom } from './room';

const id = '00000000-0000-0000-0000-000000000001';

describe('The round button', () => {
  it('is beside the work on a wide screen', () => {
    for (const path of ['/', `/personas/${id}`, `/personas/${id}/ficha`, `/conversaciones/${id}`])
      expect(hasRoom(path, false), path).toBe(true);
  });

  it('is nowhere on a narrow one but where people are chosen', () => {
    expect(hasRoom('/', true)).toBe(true);
    for (const path of [`/personas/${id}`, `/personas/${id}/ficha`, `/conversaciones/${id}`])
      expect(hasRoom(path, true), path).toBe(false);
  });

  it('stays away from pages about one thing', () => {
    for (const path of [
      '/perfil',
      '/administracion',
      '/operaciones',
      '/formularios',
      '/formularios/intake',
      `/conversaciones/${id}/notas`,
      `/conversaciones/${id}/cierre`,
      `/conversaciones/${id}/en-directo`,
      `/conversaciones/${id}/imprimir`,
      `/personas/${id}/ficha/imprimir`,
    ])
      expect(hasRoom(path, false), path).toBe(false);
  });
});
