import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconEarOff, IconMicrophone } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntervieweeView } from '@/api/types';
import { desk } from '@/features/recordings/capture/desk';
import { enginesQuery } from '@/features/recordings/engines';
import { browserCanHear } from '@/features/recordings/listening/browserEars';
import { newId } from '@/lib/id';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { EngineChoice } from './EngineChoice';

/** The questionnaire of a first talk. Others are data; when there is more than one, it is chosen here. */
const formId = 'intake';
const talkLanguage = 'es';

export function StartDialog({ person, close }: { person: IntervieweeView; close: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(enginesQuery);
  const live = (data ?? []).filter((engine) => engine.live && engine.languages.includes(talkLanguage));
  const [chosen, setChosen] = useState<string>();
  const engine =
    live.find((one) => one.name === chosen) ?? live.find((one) => !one.inBrowser || browserCanHear()) ?? live[0];

  const begin = () => {
    if (!engine) return;
    const id = newId();
    const recorder = desk.take(id, {
      intervieweeId: person.id,
      formId,
      language: talkLanguage,
      engine: engine.name,
      origin: 'live',
      script: null,
    });
    void recorder.listen();
    close();
    void navigate({ to: '/conversaciones/$id/en-directo', params: { id } });
  };

  return (
    <Modal
      opened
      onClose={close}
      title={t('recording.start.title', { name: person.details.name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        {!data && !error && <Busy lines={2} height={80} />}
        {error && !data && <ErrorState problem={error} retry={() => void refetch()} />}
        {data && live.length === 0 && <Text>{t('recording.start.none')}</Text>}
        {engine && (
          <EngineChoice label={t('recording.start.engine')} engines={live} value={engine.name} choose={setChosen} />
        )}
        {engine?.inBrowser && !browserCanHear() && (
          <Alert icon={<IconEarOff />} color="ember" variant="light">
            {t('recording.start.unheard')}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('app.cancel')}
          </Button>
          <Button color="ember" disabled={!engine} leftSection={<IconMicrophone size={20} />} onClick={begin}>
            {t('recording.start.begin')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
