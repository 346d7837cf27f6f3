import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Where lines will be in a moment. */
export function Busy({ lines = 4, height = 56 }: { lines?: number; height?: number }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" role="status" aria-label={t('app.loading')}>
      {Array.from({ length: lines }, (_, at) => (
        <Skeleton key={at} h={height} radius="md" />
      ))}
    </Stack>
  );
}
