import { Anchor, Badge, Group, Progress, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './LiveHeader.module.css';

interface LiveHeaderProps {
  intervieweeId: string;
  name: string;
  settled: number;
  total: number;
  invented: boolean;
}

/** With whom, and how far the list is: visible on every width, whichever side one is looking at. */
export function LiveHeader({ intervieweeId, name, settled, total, invented }: LiveHeaderProps) {
  const { t } = useTranslation();
  const progress = t('checklist.progress', { settled, total });
  return (
    <Group justify="space-between" px={20} py={10} gap="md" className={classes.header}>
      <Group gap="xs" miw={0} className={classes.who}>
        <Title order={1} size="h2" textWrap="balance" lineClamp={1}>
          <Anchor
            inherit
            c="inherit"
            renderRoot={(props) => <Link to="/personas/$id" params={{ id: intervieweeId }} {...props} />}
          >
            {name}
          </Anchor>
        </Title>
        {invented && (
          <Badge variant="default" tt="none" className={classes.badge}>
            {t('app.demonstration')}
          </Badge>
        )}
      </Group>
      <Group gap="sm" wrap="nowrap" className={classes.progress}>
        <Progress.Root w={140} visibleFrom="sm" aria-hidden>
          <Progress.Section value={total ? (settled / total) * 100 : 0} color="#2b7a4b" />
        </Progress.Root>
        <Text className={classes.count}>{progress}</Text>
      </Group>
    </Group>
  );
}
