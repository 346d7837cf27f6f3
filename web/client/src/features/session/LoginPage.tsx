import { Card, Center, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Mark } from '@/ui/Mark';
import { language, speak } from '@/i18n';
import type { Language } from '@/i18n/languages';
import { LanguageChoice } from '@/ui/LanguageChoice';
import { toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { chosenBefore } from './chosenBefore';
import { LoginForm } from './LoginForm';

export function LoginPage() {
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
          <Stack gap={4}>
            <Title order={1}>{t('app.session.title')}</Title>
            <Text c="dimmed">{t('app.session.lead')}</Text>
          </Stack>
          <LoginForm />
          <LanguageChoice label={t('app.language.screens')} value={language()} choose={choose} />
        </Stack>
      </Card>
    </Center>
  );
}
