import type { es } from './es';

/** The shape every language fills: a key that is missing in one of them does not compile. */
type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
export type Catalogue = Texts<typeof es>;
