import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment, SpeakerRole } from '@/api/types';
import { toast, toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { useNameSpeaker } from '../api/nameSpeaker';

const roles: SpeakerRole[] = ['interviewee', 'interviewer', 'other', 'unknown'];

/** Who speaks: in this line, or wherever this voice speaks. */
export function SpeakerMenu({ conversationId, segment }: { conversationId: string; segment: Segment }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const name = useNameSpeaker(conversationId);
  const [wholeVoice, setWholeVoice] = useState(!!segment.voice);
  const who = t(`conversation.speaker.${segment.role}`);
  const change = (role: SpeakerRole) =>
    name.mutate(
      { segmentId: segment.id, role, wholeVoice: wholeVoice && !!segment.voice },
      { onSuccess: () => toast(t('conversation.speakerChanged')), onError: (error) => toastProblem(sentence(error)) },
    );
  return (
    <Menu position="bottom-start" width={280}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          ml={-8}
          c="var(--mantine-color-text)"
          aria-label={t('conversation.changeSpeaker', { who })}
        >
          {who}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {roles.map((role) => (
          <Menu.Item
            key={role}
            aria-current={role === segment.role}
            fw={role === segment.role ? 600 : 400}
            onClick={() => change(role)}
          >
            {t(`conversation.speaker.${role}`)}
          </Menu.Item>
        ))}
        {segment.voice && (
          <>
            <Menu.Divider />
            <Menu.CheckboxItem checked={wholeVoice} onChange={setWholeVoice} closeMenuOnClick={false}>
              {t('conversation.wholeVoice')}
            </Menu.CheckboxItem>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
