// Before anything is painted: the colours that were chosen here the last time, so that a dark room stays dark. Without storage, those of the device.
{
  let chosen = null;
  try {
    chosen = localStorage.getItem('mantine-color-scheme-value');
  } catch {
    chosen = null;
  }
  const device = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const scheme = chosen === 'light' || chosen === 'dark' ? chosen : device;
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
}
