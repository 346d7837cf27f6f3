import { Card, Center, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { language, speak } from '@/i18n';
import type { Language } from '@/i18n/languages';
import { LanguageChoice } from '@/ui/LanguageChoice';
import { Mark } from '@/ui/Mark';
import { toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { chosenBefore } from './chosenBefore';

/** Before anybody is known: one card, and the language to read it in. */
export function Entrance({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const choose = (chosen: Language) => {
    chosenBefore.set(chosen);
    speak(chosen).catch((error: unknown) => toastProblem(sentence(error)));
  };
  return (
    <Center component="main" mih="100dvh" p="md">
      <Card w="100%" maw={420} padding="xl" shadow="sm">
        <Stack gap="xl">
          <Group gap="sm">
            <Mark />
            <Text fw={600}>{t('app.name')}</Text>
          </Group>
          {children}
          <LanguageChoice label={t('app.language.title')} value={language()} choose={choose} />
        </Stack>
      </Card>
    </Center>
  );
}
