import {
  Card,
  Input,
  type MantineColorScheme,
  SegmentedControl,
  Stack,
  Title,
  useMantineColorScheme,
} from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/features/session/useLanguage';
import { LanguageChoice } from '@/ui/LanguageChoice';

const schemes = ['light', 'dark', 'auto'] as const satisfies MantineColorScheme[];

/** The language goes with the person; the theme stays in this browser: a dark room is a matter of the place. */
export function ScreenChoices() {
  const { t } = useTranslation();
  const theme = useId();
  const phone = useMediaQuery('(max-width: 36em)', window.innerWidth < 576, { getInitialValueInEffect: false });
  const { language, choose, saving } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
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
            orientation={phone ? 'vertical' : 'horizontal'}
            mt="xs"
            aria-labelledby={theme}
            data={schemes.map((value) => ({ value, label: t(`app.session.${value}`) }))}
            value={colorScheme}
            onChange={(value) => setColorScheme(value as MantineColorScheme)}
          />
        </Input.Wrapper>
      </Stack>
    </Card>
  );
}
