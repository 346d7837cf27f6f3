import { Center, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface QuietProps {
  icon: ReactNode;
  title: string;
  lead?: string;
  children?: ReactNode;
  role?: 'alert';
  /** It is all there is on the page, so its title is the page's. */
  page?: boolean;
}

/** An empty, lost or broken place: one picture, one sentence, what to do next. */
export function Quiet({ icon, title, lead, children, role, page = false }: QuietProps) {
  const { t } = useTranslation();
  return (
    <Center py={56} px="md" role={role}>
      {page && <title>{`${title} · ${t('app.name')}`}</title>}
      <Stack align="center" gap="sm" maw={420}>
        <ThemeIcon size={72} radius="xl" variant="light" color="ink" aria-hidden>
          {icon}
        </ThemeIcon>
        <Title order={page ? 1 : 2} size="h2" ta="center">
          {title}
        </Title>
        {lead && (
          <Text c="dimmed" ta="center">
            {lead}
          </Text>
        )}
        {children}
      </Stack>
    </Center>
  );
}
