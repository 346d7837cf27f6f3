import { Box, Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { language } from '@/i18n';
import { when } from '@/lib/time';
import { discardedQuery, useRestore } from './api/discarded';

/** What was thrown away, small and at the end: it can be taken back. */
export function DiscardedList({ intervieweeId }: { intervieweeId: string }) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(discardedQuery(intervieweeId));
  const [open, { toggle }] = useDisclosure();
  const restore = useRestore(intervieweeId);
  if (data.length === 0) return null;
  return (
    <Box mt="lg">
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        aria-expanded={open}
        leftSection={open ? <IconChevronDown size={18} /> : <IconChevronRight size={18} />}
        onClick={toggle}
      >
        {t('conversation.discard.list', { count: data.length })}
      </Button>
      <Collapse expanded={open}>
        <Stack component="ul" gap="xs" p={0} mt="xs" mb={0} style={{ listStyle: 'none' }}>
          {data.map(({ id, title, openedAt }) => {
            const date = when(openedAt, language());
            const name = title ?? t('conversation.untitled', { date });
            return (
              <Group key={id} component="li" justify="space-between" gap="xs">
                <Box flex="1 1 200px" miw={0}>
                  <Text truncate>{name}</Text>
                  <Text size="sm" c="dimmed">
                    {date}
                  </Text>
                </Box>
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={t('conversation.discard.restoreOne', { title: name })}
                  onClick={() => restore.mutate(id)}
                >
                  {t('conversation.discard.restore')}
                </Button>
              </Group>
            );
          })}
        </Stack>
      </Collapse>
    </Box>
  );
}
