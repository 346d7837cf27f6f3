import { api, body } from '@/api/client';

export const forgetUpload = (id: string) => body(api.DELETE('/api/uploads/{id}', { params: { path: { id } } }));
