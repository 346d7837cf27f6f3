import { useTranslation } from 'react-i18next';
import type { Segment, SpeakerRole } from '@/api/types';

type Spoken = Pick<Segment, 'role'> & Partial<Pick<Segment, 'roleBy'>>;

/** Who speaks, in words: by name where it is known, and with a "seems" where it was only concluded. */
export function useSpeaker() {
  const { t } = useTranslation();
  return ({ role, roleBy }: Spoken, names: Partial<Record<SpeakerRole, string>> = {}) => {
    const who = names[role];
    if (roleBy !== 'questions') return who ?? t(`conversation.speaker.${role}`);
    return who ? t('conversation.seemsNamed', { who }) : t(`conversation.seems.${role}`);
  };
}
