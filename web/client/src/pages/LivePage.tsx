import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formQuery } from '@/features/checklist/api/form';
import { groupsOf, isOpen } from '@/features/checklist/core/questions';
import { useMarks } from '@/features/checklist/useMarks';
import { Chat } from '@/features/conversations/live/Chat';
import { KeySheet } from '@/features/conversations/live/KeySheet';
import { LiveControls } from '@/features/conversations/live/LiveControls';
import { LiveHeader } from '@/features/conversations/live/LiveHeader';
import { LiveList } from '@/features/conversations/live/LiveList';
import { LiveScreen } from '@/features/conversations/live/LiveScreen';
import { useContinue } from '@/features/conversations/live/useContinue';
import { useLiveKeys } from '@/features/conversations/live/useLiveKeys';
import { FollowingControls } from '@/features/conversations/live/FollowingControls';
import { useConversation } from '@/features/conversations/useConversation';
import { intervieweeQuery } from '@/features/interviewees/api/interviewee';
import { MicrophoneTrouble } from '@/features/recordings/capture/MicrophoneTrouble';
import { useBrowserEars } from '@/features/recordings/listening/useBrowserEars';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';

const route = getRouteApi('/conversaciones/$id/en-directo');

export function LivePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const navigate = useNavigate();
  const { view, provisional, lastTouched, problem, retry } = useConversation(id);
  const recorder = useContinue(id);
  const { data: person } = useQuery({ ...intervieweeQuery(view?.intervieweeId ?? ''), enabled: !!view });
  const { data: form } = useQuery({ ...formQuery(view?.form.id ?? '', view?.form.language ?? 'es'), enabled: !!view });
  const hearing = useBrowserEars(recorder, view?.engine, view?.form.language ?? 'es');
  const marks = useMarks(id);
  const [help, setHelp] = useState(false);

  const pause = () => (recorder?.state.get().status?.paused ? recorder.speak() : recorder?.pause());
  const stop = () => {
    recorder?.stop();
    void navigate({ to: '/conversaciones/$id/cierre', params: { id } });
  };
  const lines = form && view ? groupsOf(form, view.checklist).flatMap((group) => group.lines) : [];
  useLiveKeys({ lines, marks, pause, help: () => setHelp(true) });

  if (problem) return <ErrorState page problem={problem} retry={retry} />;
  if (!view || !form) return <Busy lines={5} />;
  const deaf = view.engineAway || !hearing;
  return (
    <>
      <title>{t('live.title', { name: person?.details.name ?? '' })}</title>
      <LiveScreen
        header={
          <LiveHeader
            intervieweeId={view.intervieweeId}
            name={person?.details.name ?? '…'}
            settled={lines.filter((line) => !isOpen(line.item)).length}
            total={lines.length}
            invented={view.origin === 'demonstration' || view.engine === 'scripted'}
          />
        }
        notice={recorder && <MicrophoneTrouble recorder={recorder} />}
        chat={<Chat segments={view.segments} gaps={view.gaps} provisional={provisional} deaf={deaf} />}
        list={
          <LiveList
            conversationId={id}
            form={form}
            items={view.checklist}
            hollow={provisional?.ticks ?? []}
            lastTouched={lastTouched}
            marks={marks}
          />
        }
        controls={
          recorder ? (
            <LiveControls recorder={recorder} deaf={deaf} pause={pause} stop={stop} help={() => setHelp(true)} />
          ) : (
            <FollowingControls view={view} />
          )
        }
      />
      {help && <KeySheet close={() => setHelp(false)} />}
    </>
  );
}
