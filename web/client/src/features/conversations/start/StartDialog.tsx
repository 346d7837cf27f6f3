import { Alert, Button, Modal, Stack, Switch, Text } from '@mantine/core';
import { IconEarOff, IconMicrophone } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntervieweeView } from '@/api/types';
import { rememberTwoMicrophones, twoMicrophones } from '@/features/recordings/capture/twoMicrophones';
import { enginesQuery } from '@/features/recordings/engines';
import { browserCanHear } from '@/features/recordings/listening/browserEars';
import { language } from '@/i18n';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { LanguageChoice } from '@/ui/LanguageChoice';
import { DialogActions } from '@/ui/DialogActions';
import { Sentence } from '@/ui/Sentence';
import { EngineChoice } from './EngineChoice';
import { useBegin } from './useBegin';

/** The questionnaire of a first talk. Others are data; when there is more than one, it is chosen here. */
const formId = 'intake';

export function StartDialog({ person, close }: { person: IntervieweeView; close: () => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(enginesQuery);
  const [talkLanguage, setTalkLanguage] = useState(language);
  const live = (data ?? []).filter((engine) => engine.live && engine.languages.includes(talkLanguage));
  const [chosen, setChosen] = useState<string>();
  const [two, setTwo] = useState(twoMicrophones);
  const engine =
    live.find((one) => one.name === chosen) ?? live.find((one) => !one.inBrowser || browserCanHear()) ?? live[0];

  const { begin, beginning, refused } = useBegin(close);
  const start = (name: string) => {
    rememberTwoMicrophones(two);
    begin({ intervieweeId: person.id, formId, language: talkLanguage, engine: name, origin: 'live', script: null });
  };

  return (
    <Modal
      opened
      onClose={close}
      title={t('recording.start.title', { name: person.details.name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <LanguageChoice label={t('recording.start.language')} value={talkLanguage} choose={setTalkLanguage} />
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
        <Switch
          label={t('recording.two.choose')}
          description={t('recording.two.lead')}
          checked={two}
          onChange={({ currentTarget }) => setTwo(currentTarget.checked)}
        />
        <Sentence of={refused} />
        <DialogActions>
          <Button variant="default" onClick={close}>
            {t('app.cancel')}
          </Button>
          <Button
            color="ember"
            disabled={!engine}
            loading={beginning}
            leftSection={<IconMicrophone size={20} />}
            onClick={() => engine && start(engine.name)}
          >
            {t('recording.start.begin')}
          </Button>
        </DialogActions>
      </Stack>
    </Modal>
  );
}
