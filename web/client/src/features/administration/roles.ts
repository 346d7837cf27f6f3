import type { Role } from '@/api/types';

export const allRoles = ['interviewer', 'coordinator', 'operator', 'admin'] as const satisfies Role[];

/** As the server may say it: without the empty set. */
export const rolesOf = (roles: readonly string[]): Role[] => allRoles.filter((role) => roles.includes(role));
