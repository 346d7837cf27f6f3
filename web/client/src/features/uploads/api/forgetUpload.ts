import { api, body } from '@/api/client';

export const forgetUpload = (id: string) => body(api.DELETE('/api/uploads/{id}', { params: { path: { id } } }));

/** Takes it back, as long as the server still has it. */
export const restoreUpload = (id: string) => body(api.POST('/api/uploads/{id}/restore', { params: { path: { id } } }));
