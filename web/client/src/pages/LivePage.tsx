import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formQuery, useScreenForm } from '@/features/checklist/api/form';
import { groupsOf, isOpen } from '@/features/checklist/core/questions';
import { useMarks } from '@/features/checklist/useMarks';
import { lineInHand, otherRole } from '@/features/conversations/core/speakers';
import { turnStart, without } from '@/features/conversations/core/stretch';
import { Chat } from '@/features/conversations/live/Chat';
import { CoverageStrip } from '@/features/conversations/live/CoverageStrip';
import { FollowingControls } from '@/features/conversations/live/FollowingControls';
import { KeySheet } from '@/features/conversations/live/KeySheet';
import { LiveControls } from '@/features/conversations/live/LiveControls';
import { LiveHeader } from '@/features/conversations/live/LiveHeader';
import { LiveList } from '@/features/conversations/live/LiveList';
import { LiveScreen } from '@/features/conversations/live/LiveScreen';
import { ModelNotice } from '@/features/conversations/live/ModelNotice';
import { NoteComposer } from '@/features/conversations/live/NoteComposer';
import { OffTheRecordPanel } from '@/features/conversations/live/OffTheRecordPanel';
import { useContinue } from '@/features/conversations/live/useContinue';
import { useHeldTurn } from '@/features/conversations/live/useHeldTurn';
import { useHoldKey } from '@/features/conversations/live/useHoldKey';
import { useListening } from '@/features/conversations/live/useListening';
import { useLiveKeys } from '@/features/conversations/live/useLiveKeys';
import { useMoments } from '@/features/conversations/live/useMoments';
import { useStruck } from '@/features/conversations/live/useStruck';
import { useTicks } from '@/features/conversations/live/useTicks';
import { useTranscriptEdits } from '@/features/conversations/read/useTranscriptEdits';
import { useConversation } from '@/features/conversations/useConversation';
import { intervieweeQuery } from '@/features/interviewees/api/interviewee';
import { useInHand } from '@/features/interviewees/inHand';
import { LoneMicrophone } from '@/features/recordings/capture/LoneMicrophone';
import { MicrophoneTrouble } from '@/features/recordings/capture/MicrophoneTrouble';
import { useHearing } from '@/features/recordings/listening/useHearing';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { usePast } from '@/ui/usePast';
import type { Segment } from '@/api/types';

const AskingDrawer = lazy(() => import('@/features/asking/AskingDrawer'));
const route = getRouteApi('/conversaciones/$id/en-directo');

/** What is open above the talk, and the moment of the talk it is about. */
type Opened = { what: 'help' | 'note' | 'off' | 'ask'; atMs: number } | null;

export function LivePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const navigate = useNavigate();
  const { view, provisional, lastTouched, problem, retry } = useConversation(id);
  const recorder = useContinue(id);
  const { data: person } = useQuery({ ...intervieweeQuery(view?.intervieweeId ?? ''), enabled: !!view });
  useInHand(view?.intervieweeId, true);
  const { data: asked } = useQuery(formQuery(view?.form));
  const form = useScreenForm(asked);
  const hearing = useHearing(recorder);
  const past = usePast();
  const marks = useMarks(id, past);
  const settling = useTicks(form, view?.checklist, marks);
  const flag = useMoments(id, past);
  const struck = useStruck(recorder);
  const listening = useListening(recorder);
  const { name } = useTranscriptEdits(id, past);
  const [opened, setOpened] = useState<Opened>(null);
  const [pointed, setPointed] = useState<{ segmentId: number } | null>(null);

  const nowMs = () => recorder?.state.get().status?.capturedMs ?? 0;
  const held = useHeldTurn(id, nowMs, past);
  useHoldKey(listening && opened === null, held);
  const change = useCallback((segment: Segment) => name(segment, otherRole(segment.role), !!segment.voice), [name]);
  const spoken = view?.segments;
  const called = person?.details.name;
  const names = useMemo(() => (called ? { interviewee: called } : {}), [called]);
  const segments = useMemo(() => without(spoken ?? [], struck), [spoken, struck]);
  const open = (what: 'help' | 'note' | 'off' | 'ask') => setOpened({ what, atMs: nowMs() });
  const close = () => setOpened(null);
  const pause = () => (recorder?.state.get().status?.paused ? recorder.speak() : recorder?.pause());
  const stop = () => {
    recorder?.stop();
    void navigate({ to: '/conversaciones/$id/cierre', params: { id } });
  };
  const acts = {
    note: () => recorder && open('note'),
    moment: () => recorder && flag(nowMs()),
    off: () => recorder && open('off'),
    ask: () => open('ask'),
    speaker: () => {
      const focused = document.activeElement?.closest<HTMLElement>('[data-segment]')?.dataset['segment'];
      const line = lineInHand(segments, focused ? Number(focused) : null);
      if (line) change(line);
    },
    help: () => open('help'),
  };
  const lines = form && view ? groupsOf(form, view.checklist).flatMap((group) => group.lines) : [];
  useLiveKeys({ busy: opened !== null, lines, marks, undo: past.undo, pause, ...acts });

  if (problem) return <ErrorState what="conversation" page problem={problem} retry={retry} />;
  if (!view || !form) return <Busy lines={5} />;
  const deaf = view.engineAway || !hearing;
  const settled = lines.filter((line) => !isOpen(line.item)).length;
  const shown = provisional && !struck.some(({ toMs }) => provisional.fromMs < toMs) ? provisional : null;
  // While she holds the key, what is being said is hers before anybody has heard it to its end.
  const hers = held.sinceMs !== null && !!shown && shown.fromMs >= held.sinceMs - 500;
  const words = hers ? { ...shown, role: 'interviewer' as const } : shown;
  return (
    <>
      <title>{`${t('live.title', { name: person?.details.name ?? '' })} · ${t('app.name')}`}</title>
      <LiveScreen
        header={
          <LiveHeader
            intervieweeId={view.intervieweeId}
            name={person?.details.name ?? '…'}
            settled={settled}
            total={lines.length}
            invented={view.origin === 'demonstration' || view.engine === 'scripted'}
          />
        }
        notice={
          <>
            {recorder && <MicrophoneTrouble recorder={recorder} />}
            {recorder && <LoneMicrophone recorder={recorder} />}
            <ModelNotice view={view} />
          </>
        }
        chat={
          <Chat
            segments={segments}
            names={names}
            gaps={view.gaps}
            notes={view.notes}
            moments={view.moments}
            offTheRecord={view.offTheRecord}
            provisional={words}
            deaf={deaf}
            pointed={pointed}
            change={change}
          />
        }
        wanted={pointed}
        list={
          <LiveList
            conversationId={id}
            form={form}
            items={view.checklist}
            segments={segments}
            hollow={words?.ticks ?? []}
            settling={settling}
            lastTouched={lastTouched}
            marks={marks}
          />
        }
        progress={`${settled}/${lines.length}`}
        controls={
          recorder ? (
            <>
              {opened?.what === 'note' && <NoteComposer conversationId={id} atMs={opened.atMs} close={close} />}
              <CoverageStrip view={view} recorder={recorder} />
              <LiveControls recorder={recorder} deaf={deaf} held={held} pause={pause} stop={stop} {...acts} />
            </>
          ) : (
            <FollowingControls view={view} />
          )
        }
      />
      {opened?.what === 'off' && (
        <OffTheRecordPanel
          turnMs={turnStart(segments, words, opened.atMs)}
          askedMs={opened.atMs}
          strike={(fromMs) => recorder?.strike(fromMs)}
          close={close}
        />
      )}
      {opened?.what === 'ask' && (
        <Suspense fallback={null}>
          <AskingDrawer
            view={view}
            form={form}
            name={person?.details.name}
            open={(segmentId) => {
              close();
              setPointed({ segmentId });
            }}
            close={close}
          />
        </Suspense>
      )}
      {opened?.what === 'help' && <KeySheet questions={lines.length} close={close} />}
    </>
  );
}
