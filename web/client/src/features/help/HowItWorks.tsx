import { Group, SimpleGrid, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconClipboardCheck, IconMicrophone, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const steps = [
  { name: 'person', icon: IconUserPlus },
  { name: 'talk', icon: IconMicrophone },
  { name: 'check', icon: IconClipboardCheck },
] as const;

/** The work in three steps, for whoever sees it for the first time. */
export function HowItWorks({ columns }: { columns: 1 | 3 }) {
  const { t } = useTranslation();
  return (
    <Stack gap="lg">
      <SimpleGrid component="ol" cols={{ base: 1, sm: columns }} p={0} m={0} style={{ listStyle: 'none' }}>
        {steps.map(({ name, icon: Icon }, at) => (
          <Group key={name} component="li" align="start" gap="sm" wrap="nowrap">
            <ThemeIcon variant="light" color="ink" size={40} radius="xl" aria-hidden>
              <Icon size={22} />
            </ThemeIcon>
            <div>
              <Title order={2} size="h3">{`${at + 1}. ${t(`app.how.${name}.title`)}`}</Title>
              <Text c="dimmed">{t(`app.how.${name}.lead`)}</Text>
            </div>
          </Group>
        ))}
      </SimpleGrid>
      <Text size="sm" c="dimmed" ta={columns === 3 ? 'center' : undefined}>
        {t('app.how.safe')}
      </Text>
    </Stack>
  );
}
