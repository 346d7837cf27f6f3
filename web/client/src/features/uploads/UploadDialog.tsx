import { Button, Modal, Stack, Text } from '@mantine/core';
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
import { ChosenFiles } from './ChosenFiles';
import { type Chosen, dayOf, engineFor, heldAt, isOld } from './core/chosen';
import { DropOnPage } from './DropOnPage';
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
  const [engineName, setEngineName] = useState<string>();
  const [chosen, setChosen] = useState<Chosen[]>(() => (files ?? []).map(asChosen));
  const engines = (data ?? []).filter((engine) => engine.files);
  const able = engines.filter((engine) => engine.languages.includes(talkLanguage));

  function asChosen(file: File): Chosen {
    return { file, language: talkLanguage, engine: engineName, day: dayOf(file.lastModified) };
  }
  /** What is chosen for all is chosen for each. */
  const forAll = (next: Partial<Chosen>) => setChosen((all) => all.map((one) => ({ ...one, ...next })));
  const send = (all: Chosen[]) => {
    // One of another day is asked about before it goes.
    if (chosen.length === 0 && all.some((one) => isOld(one, Date.now()))) return setChosen(all);
    const parcels = all.flatMap(({ file, day, ...wanted }) => {
      const held = heldAt({ file, day });
      const engine = engineFor(wanted, engines) ?? data?.[0]?.name;
      return engine
        ? [
            {
              file,
              target: {
                intervieweeId: person.id,
                formId,
                language: wanted.language,
                engine,
                ...(held && { heldAt: held }),
              },
            },
          ]
        : [];
    });
    if (parcels.length === 0) return;
    void tray.add(parcels, client);
    close();
    void navigate({ to: '/personas/$id', params: { id: person.id } });
  };
  const take = (fresh: File[]) =>
    fresh.length > 1 || chosen.length > 0
      ? setChosen((before) => [...before, ...fresh.map(asChosen)])
      : send(fresh.map(asChosen));

  return (
    <Modal
      opened
      onClose={close}
      title={t('upload.title', { name: person.details.name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <LanguageChoice
          label={t('recording.start.language')}
          value={talkLanguage}
          choose={(language) => {
            setTalkLanguage(language);
            forAll({ language });
          }}
        />
        {!data && !error && <Busy lines={2} />}
        {error && !data && <ErrorState problem={error} retry={() => void refetch()} />}
        {data && able.length === 0 && <Text>{t('upload.noEngine')}</Text>}
        {able.length > 1 && (
          <EngineChoice
            label={t('upload.engine')}
            engines={able}
            value={engineFor({ language: talkLanguage, engine: engineName }, able) ?? ''}
            choose={(engine) => {
              setEngineName(engine);
              forAll({ engine });
            }}
          />
        )}
        {data && <DropOnPage take={take} />}
        {data && chosen.length === 0 && <DropZone take={take} />}
        {data && chosen.length > 0 && (
          <>
            <ChosenFiles files={chosen} engines={engines} change={setChosen} />
            <Button onClick={() => send(chosen)}>{t('upload.send', { count: chosen.length })}</Button>
          </>
        )}
        <Text size="sm" c="dimmed">
          {t('upload.background')}
        </Text>
      </Stack>
    </Modal>
  );
}
