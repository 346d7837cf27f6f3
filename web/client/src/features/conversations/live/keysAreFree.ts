/** No sheet, menu or list lies above the screen: those have keys of their own. */
export const keysAreFree = () => !document.querySelector('[aria-modal="true"], [role="menu"], [data-own-keys]');
