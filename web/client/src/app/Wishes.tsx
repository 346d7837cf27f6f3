import { wish } from '@/features/conversations/start/flow';
import { RecordFlow } from '@/features/conversations/start/RecordFlow';
import { UploadFlow } from '@/features/uploads/UploadFlow';
import { useStore } from '@/lib/useStore';

/** What was asked for with *Grabar* or *Subir*, wherever one was. */
export default function Wishes() {
  const asked = useStore(wish);
  if (!asked) return null;
  const Flow = asked.kind === 'record' ? RecordFlow : UploadFlow;
  return (
    <Flow
      intervieweeId={asked.intervieweeId}
      {...(asked.files ? { files: asked.files } : {})}
      choose={(intervieweeId) => wish.set({ ...asked, intervieweeId })}
      close={() => wish.set(null)}
    />
  );
}
