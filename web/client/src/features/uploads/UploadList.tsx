import { ActionIcon, Collapse, Group, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '@/lib/useStore';
import { useReserve } from '@/ui/useReserve';
import { uploadsQuery } from './api/uploads';
import { linesOf } from './core/lines';
import { tray } from './tray';
import { UploadLine } from './UploadLine';
import classes from './UploadList.module.css';
import { alarming, UploadWords } from './UploadWords';

/** The height of the folded list where it is a bar. */
export const barHeight = 48;

/** On every screen while files are on their way, where it covers nothing: in the column of the caseload, or as a bar below the work that unfolds upwards. */
export function UploadList({ bar }: { bar: boolean }) {
  const { t } = useTranslation();
  const items = useStore(tray.items);
  const seen = useStore(tray.seen);
  const { data: rows = [] } = useQuery(uploadsQuery);
  const [open, { toggle }] = useDisclosure(!bar);
  const reserve = useReserve('--portal-tray');
  useEffect(() => tray.see(rows), [rows]);
  const lines = linesOf(items, rows, seen);
  useEffect(() => tray.shown.set(lines.length > 0), [lines.length]);
  if (lines.length === 0) return null;
  const trouble = lines.find(({ state }) => alarming.has(state));
  const leading = trouble ?? lines[0];
  const name = t(open ? 'upload.fold' : 'upload.unfold');
  // Where it will go: a bar opens upwards.
  const Arrow = open === bar ? IconChevronDown : IconChevronUp;
  const list = (
    <Stack gap="sm" pb="xs" className={classes.lines} tabIndex={open ? 0 : -1}>
      {lines.map((line) => (
        <UploadLine key={line.id} line={line} />
      ))}
    </Stack>
  );
  return (
    <Paper
      ref={bar ? undefined : reserve}
      component="section"
      aria-label={t('upload.list')}
      className={bar ? classes.bar : classes.panel}
      withBorder={!bar}
      radius={bar ? 0 : 'lg'}
      px="md"
    >
      <Group justify="space-between" wrap="nowrap" h={barHeight}>
        <Group gap={6} wrap="nowrap" miw={0} flex={1}>
          {trouble && <IconAlertTriangle size={18} color="var(--portal-attention)" aria-hidden />}
          <Text size="sm" c="dimmed" flex="none">
            {t('upload.count', { count: lines.length })}
          </Text>
          {!open && leading && <UploadWords line={leading} brief />}
        </Group>
        <ActionIcon variant="subtle" color="gray" aria-label={name} aria-expanded={open} onClick={toggle}>
          <Arrow size={18} />
        </ActionIcon>
      </Group>
      {bar ? open && <div className={classes.above}>{list}</div> : <Collapse expanded={open}>{list}</Collapse>}
    </Paper>
  );
}
