import { ActionIcon, Affix, Collapse, Group, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '@/lib/useStore';
import { useReserve } from '@/ui/useReserve';
import { uploadsQuery } from './api/uploads';
import { linesOf } from './core/lines';
import { tray } from './tray';
import { UploadLine } from './UploadLine';

/** In a corner of every screen while files are on their way, beside the caseload and above what is docked below. */
export function UploadList({ above, left }: { above: number; left: number }) {
  const { t } = useTranslation();
  const items = useStore(tray.items);
  const seen = useStore(tray.seen);
  const { data: rows = [] } = useQuery(uploadsQuery);
  const [open, { toggle }] = useDisclosure(true);
  const reserve = useReserve('--portal-tray');
  useEffect(() => tray.see(rows), [rows]);
  const lines = linesOf(items, rows, seen);
  if (lines.length === 0) return null;
  return (
    <Affix withinPortal={false} position={{ bottom: above + 24, left: left + 24 }} zIndex={102}>
      <Paper
        ref={reserve}
        component="section"
        aria-label={t('upload.list')}
        withBorder
        shadow="md"
        radius="lg"
        px="md"
        py="xs"
        w={340}
        maw="calc(100vw - 120px)"
      >
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" c="dimmed">
            {t('upload.count', { count: lines.length })}
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t(open ? 'upload.fold' : 'upload.unfold')}
            aria-expanded={open}
            onClick={toggle}
          >
            {open ? <IconChevronDown size={18} /> : <IconChevronUp size={18} />}
          </ActionIcon>
        </Group>
        <Collapse expanded={open}>
          <Stack gap="sm" mah="34dvh" pb="xs" style={{ overflowY: 'auto' }} tabIndex={open ? 0 : -1}>
            {lines.map((line) => (
              <UploadLine key={line.id} line={line} />
            ))}
          </Stack>
        </Collapse>
      </Paper>
    </Affix>
  );
}
