import { Affix, Paper, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStore } from '@/lib/useStore';
import { tray } from './tray';
import { UploadLine } from './UploadLine';

/** In a corner of every screen while files are on their way. */
export function UploadList() {
  const { t } = useTranslation();
  const items = useStore(tray.items);
  if (items.length === 0) return null;
  return (
    <Affix withinPortal={false} position={{ bottom: 24, left: 24 }} zIndex={102}>
      <Paper
        component="section"
        aria-label={t('upload.list')}
        withBorder
        shadow="md"
        radius="lg"
        p="md"
        w={340}
        maw="calc(100vw - 120px)"
        mah="40dvh"
        style={{ overflowY: 'auto' }}
      >
        <Stack gap="sm">
          {items.map((item) => (
            <UploadLine key={item.id} item={item} />
          ))}
        </Stack>
      </Paper>
    </Affix>
  );
}
