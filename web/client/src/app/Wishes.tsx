import { wish } from '@/features/conversations/start/flow';
import { RecordFlow } from '@/features/conversations/start/RecordFlow';
import { NotesFlow } from '@/features/notes/NotesFlow';
import { UploadFlow } from '@/features/uploads/UploadFlow';
import { useStore } from '@/lib/useStore';

const flows = { record: RecordFlow, upload: UploadFlow, notes: NotesFlow };

/** What was asked for with *Grabar* or *Subir*, wherever one was. */
export default function Wishes() {
  const asked = useStore(wish);
  if (!asked) return null;
  const Flow = flows[asked.kind];
  return (
    <Flow
      intervieweeId={asked.intervieweeId}
      {...(asked.files ? { files: asked.files } : {})}
      choose={(intervieweeId) => wish.set({ ...asked, intervieweeId })}
      close={() => wish.set(null)}
    />
  );
}
