import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff, IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import type { Catalogue } from '@/i18n/catalogue';
import { Quiet } from './Quiet';
import { useSentence } from './useSentence';

interface ErrorStateProps {
  problem: unknown;
  retry?: () => void;
  /** What was to be there, by name. */
  what?: keyof Catalogue['app']['problem']['load'];
  /** All of the page, or only a line beside what says the rest. */
  page?: boolean;
  line?: boolean;
}

/** A part of the screen that could not be loaded: what it was, what happened and what to do next. */
export function ErrorState({ problem, retry, what = 'this', page = false, line = false }: ErrorStateProps) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const said = problem instanceof Problem ? problem.code : 'unavailable';
  // A page asks only by its address: one that is not well written leads nowhere.
  const code = page && said === 'invalid' ? 'notFound' : said;
  const Icon = code === 'offline' ? IconCloudOff : code === 'notFound' ? IconMapOff : IconAlertTriangle;
  const title = t(code === 'notFound' ? 'app.problem.notFoundTitle' : `app.problem.load.${what}`);
  if (line)
    return (
      <Group gap="xs" role="alert">
        <Text c="dimmed">{title}.</Text>
        <Anchor component="button" type="button" onClick={retry}>
          {t('app.retry')}
        </Anchor>
      </Group>
    );
  const explained = problem instanceof Problem && (problem.sentence || code === 'offline');
  const lead = code === 'notFound' ? t('app.problem.notFound') : explained ? sentence(problem) : t('app.problem.again');
  return (
    <Quiet icon={<Icon size={32} />} title={title} lead={lead} role="alert" page={page}>
      <Group justify="center" gap="sm">
        {retry && code !== 'notFound' && (
          <Button variant="default" onClick={retry}>
            {t('app.retry')}
          </Button>
        )}
        {page && window.location.pathname !== '/' && (
          <Button variant={code === 'notFound' ? 'default' : 'subtle'} component="a" href="/">
            {t('app.problem.home')}
          </Button>
        )}
      </Group>
    </Quiet>
  );
}
