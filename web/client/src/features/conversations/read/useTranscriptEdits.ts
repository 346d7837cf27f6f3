import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import type { Segment, SpeakerRole } from '@/api/types';
import { toastProblem } from '@/ui/toast';
import type { Past } from '@/ui/usePast';
import { useSentence } from '@/ui/useSentence';
import { canSplit } from '../core/splitting';
import { correctSegment } from '../api/correctSegment';
import { mergeSegment } from '../api/mergeSegment';
import { nameSpeaker } from '../api/nameSpeaker';
import { splitSegment } from '../api/splitSegment';
import { undoEdit } from '../api/undoEdit';

export interface TranscriptEdits {
  correct: (segment: Segment, text: string) => Promise<void>;
  /** Writes the text, if it is another one, and makes two lines of it. */
  split: (segment: Segment, text: string, at: number) => Promise<void>;
  merge: (segmentId: number) => void;
  name: (segment: Segment, role: SpeakerRole, wholeVoice: boolean) => void;
}

/** Every edit is one touch, and one touch takes it back. */
export function useTranscriptEdits(conversationId: string, { did }: Pick<Past, 'did'>): TranscriptEdits {
  const { t } = useTranslation();
  const sentence = useSentence();
  return useMemo(() => {
    const failed = (error: unknown) => toastProblem(sentence(error));
    const takeBack = async (versions: number[]) => {
      for (const version of versions.toReversed()) await undoEdit(conversationId, version);
    };
    const done = (message: string, edits: { version: number }[]) => {
      const versions = edits.map(({ version }) => version).filter((version) => version > 0);
      if (versions.length === 0) return;
      did({ done: message, back: () => takeBack(versions) });
    };
    return {
      correct: async ({ id }, text) =>
        done(t('conversation.corrected'), [await correctSegment(conversationId, id, text)]),
      split: async (segment, text, at) => {
        if (!canSplit(text, at)) throw new Problem('invalid', t('transcript.noSplit'));
        const edits = text === segment.text ? [] : [await correctSegment(conversationId, segment.id, text)];
        try {
          edits.push(await splitSegment(conversationId, segment.id, at));
        } catch (error) {
          // Both or none: whoever then leaves it as it was finds it so.
          await takeBack(edits.map(({ version }) => version).filter((version) => version > 0));
          throw error;
        }
        done(t('transcript.wasSplit'), edits);
      },
      merge: (segmentId) =>
        void mergeSegment(conversationId, segmentId).then((edit) => done(t('transcript.merged'), [edit]), failed),
      name: ({ id }, role, wholeVoice) =>
        void nameSpeaker(conversationId, id, role, wholeVoice).then(
          (edit) =>
            done(
              t(wholeVoice ? 'conversation.voiceNamed' : 'conversation.lineNamed', {
                who: t(`conversation.speaker.${role}`),
              }),
              [edit],
            ),
          failed,
        ),
    };
  }, [conversationId, did, t, sentence]);
}
