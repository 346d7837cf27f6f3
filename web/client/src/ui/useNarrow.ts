import { useMediaQuery } from '@mantine/hooks';

/** Beside the work there is no room for anything else: the caseload is a drawer. */
export const narrow = '(max-width: 62em)';

/** Whether that is so now, from the first moment on. */
export const useNarrow = () =>
  useMediaQuery(narrow, window.matchMedia(narrow).matches, { getInitialValueInEffect: false });
