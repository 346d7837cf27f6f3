import { Card, Input, type MantineColorScheme, SegmentedControl, Stack, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { appearances, useAppearance } from '@/features/session/useAppearance';
import { useLanguage } from '@/features/session/useLanguage';
import { LanguageChoice } from '@/ui/LanguageChoice';

/** How the screens speak and look: both go with the person to her other devices. */
export function ScreenChoices() {
  const { t } = useTranslation();
  const theme = useId();
  const tight = useMediaQuery('(max-width: 20em)', window.innerWidth < 320, { getInitialValueInEffect: false });
  const { language, choose, saving } = useLanguage();
  const look = useAppearance();
  return (
    <Card component="section" aria-labelledby="profile-screen">
      <Stack>
        <Title order={2} id="profile-screen">
          {t('account.profile.screen')}
        </Title>
        <LanguageChoice label={t('app.language.title')} value={language} choose={choose} disabled={saving} />
        <Input.Wrapper label={t('app.session.theme')} labelElement="div" labelProps={{ id: theme }}>
          <SegmentedControl
            fullWidth
            orientation={tight ? 'vertical' : 'horizontal'}
            mt="xs"
            aria-labelledby={theme}
            data={appearances.map((value) => ({ value, label: t(`app.session.${value}`) }))}
            value={look.appearance}
            onChange={(value) => look.choose(value as MantineColorScheme)}
          />
        </Input.Wrapper>
      </Stack>
    </Card>
  );
}
