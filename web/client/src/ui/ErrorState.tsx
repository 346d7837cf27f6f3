import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff, IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { Quiet } from './Quiet';
import { useSentence } from './useSentence';

/** A part of the screen that could not be loaded: what happened and what to do next. */
export function ErrorState({ problem, retry, page = false }: { problem: unknown; retry?: () => void; page?: boolean }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const said = problem instanceof Problem ? problem.code : 'unavailable';
  // A page asks only by its address: one that is not well written leads nowhere.
  const code = page && said === 'invalid' ? 'notFound' : said;
  const Icon = code === 'offline' ? IconCloudOff : code === 'notFound' ? IconMapOff : IconAlertTriangle;
  return (
    <Quiet
      icon={<Icon size={32} />}
      title={t(code === 'notFound' ? 'app.problem.notFoundTitle' : 'app.problem.title')}
      lead={code === said ? sentence(problem) : t('app.problem.notFound')}
      role="alert"
      page={page}
    >
      {page && code === 'notFound' && (
        <Button variant="default" component="a" href="/">
          {t('app.problem.home')}
        </Button>
      )}
      {retry && code !== 'notFound' && (
        <Button variant="default" onClick={retry}>
          {t('app.retry')}
        </Button>
      )}
    </Quiet>
  );
}
