import { Button, List, Modal, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntervieweeView } from '@/api/types';
import { EngineChoice } from '@/features/conversations/start/EngineChoice';
import { enginesQuery } from '@/features/recordings/engines';
import { language } from '@/i18n';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { LanguageChoice } from '@/ui/LanguageChoice';
import { DropZone } from './DropZone';
import { tray } from './tray';

const formId = 'intake';

interface UploadDialogProps {
  person: IntervieweeView;
  close: () => void;
  /** Dropped on the page already: only engine and language are to be chosen. */
  files?: File[];
}

export function UploadDialog({ person, close, files }: UploadDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(enginesQuery);
  const [talkLanguage, setTalkLanguage] = useState(language);
  const engines = (data ?? []).filter((engine) => engine.files && engine.languages.includes(talkLanguage));
  const [chosen, setChosen] = useState<string>();
  const engine = engines.find((one) => one.name === chosen) ?? engines[0];

  const send = (chosenFiles: File[]) => {
    const name = engine?.name ?? data?.[0]?.name;
    if (!name) return;
    void tray.add(chosenFiles, { intervieweeId: person.id, formId, language: talkLanguage, engine: name }, client);
    close();
    void navigate({ to: '/personas/$id', params: { id: person.id } });
  };

  return (
    <Modal
      opened
      onClose={close}
      title={t('upload.title', { name: person.details.name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <LanguageChoice label={t('recording.start.language')} value={talkLanguage} choose={setTalkLanguage} />
        {!data && !error && <Busy lines={2} />}
        {error && !data && <ErrorState problem={error} retry={() => void refetch()} />}
        {data && engines.length === 0 && <Text>{t('upload.noEngine')}</Text>}
        {engine && engines.length > 1 && (
          <EngineChoice label={t('upload.engine')} engines={engines} value={engine.name} choose={setChosen} />
        )}
        {data && !files && <DropZone take={send} />}
        {data && files && (
          <>
            <List size="sm">
              {files.map((file) => (
                <List.Item key={file.name}>{file.name}</List.Item>
              ))}
            </List>
            <Button onClick={() => send(files)}>{t('upload.send', { count: files.length })}</Button>
          </>
        )}
        <Text size="sm" c="dimmed">
          {t('upload.background')}
        </Text>
      </Stack>
    </Modal>
  );
}
