import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { useSaveProfile } from './saveProfile';

export const appearances = ['light', 'dark', 'auto'] as const satisfies MantineColorScheme[];

const known = (name: string | null | undefined) => appearances.find((one) => one === name);

/** The screens look as the profile says, whichever tab or device it was chosen in. This browser keeps a copy, so that the next page begins with it. */
export function useLook(chosen: string | null | undefined) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    const wanted = known(chosen);
    if (wanted && wanted !== colorScheme) setColorScheme(wanted);
    // Only another choice changes it, not a screen that was just changed and is on its way to the profile.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen]);
}

/** How my screens look, and how to choose: at once here, then on all. */
export function useAppearance() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const sentence = useSentence();
  const save = useSaveProfile();
  const choose = (appearance: MantineColorScheme) => {
    const before = colorScheme;
    setColorScheme(appearance);
    save.mutate(
      { appearance },
      {
        onError: (error) => {
          setColorScheme(before);
          toastProblem(sentence(error));
        },
      },
    );
  };
  return { appearance: colorScheme, choose };
}
