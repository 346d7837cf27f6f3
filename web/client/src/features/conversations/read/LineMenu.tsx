import { Menu } from '@mantine/core';
import { IconArrowBarDown, IconArrowBarUp, IconEraser, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment, SpeakerRole } from '@/api/types';
import type { TranscriptEdits } from './useTranscriptEdits';

/** Which menu is open, of which line, and the button it hangs on. */
export interface OpenMenu {
  kind: 'speaker' | 'more';
  segment: Segment;
  previousId: number | undefined;
  nextId: number | undefined;
  button: HTMLElement;
  /** Where the button is, from the list's own corner. */
  place: { top: number; left: number; width: number; height: number };
}

interface LineMenuProps {
  menu: OpenMenu | null;
  close: () => void;
  edit: (segmentId: number) => void;
  edits: TranscriptEdits;
  /** Takes a line off the record; null where there is no sound that says when it was. */
  strike: ((segment: Segment) => void) | null;
}

const roles: SpeakerRole[] = ['interviewee', 'interviewer', 'other', 'unknown'];

/** One menu for all the lines: thousands of them would each have to be set up. */
export function LineMenu({ menu, close, edit, edits, strike }: LineMenuProps) {
  const { t } = useTranslation();
  const [last, setLast] = useState(menu);
  if (menu && menu !== last) setLast(menu);
  const leave = () => {
    menu?.button.focus({ preventScroll: true });
    close();
  };
  if (!last) return null;
  return (
    <Menu
      opened={menu !== null}
      onChange={(opened) => !opened && leave()}
      position="bottom-start"
      width={280}
      returnFocus={false}
    >
      <Menu.Target>
        <span aria-hidden style={{ position: 'absolute', pointerEvents: 'none', ...last.place }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t(last.kind === 'speaker' ? 'transcript.speakers' : 'transcript.more')}>
        {last.kind === 'speaker' ? (
          <Speakers segment={last.segment} edits={edits} />
        ) : (
          <More of={last} edit={edit} edits={edits} strike={strike} />
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Who speaks: in this line, or wherever this voice speaks. */
function Speakers({ segment, edits }: { segment: Segment; edits: TranscriptEdits }) {
  const { t } = useTranslation();
  const [wholeVoice, setWholeVoice] = useState(!!segment.voice);
  return (
    <>
      {roles.map((role) => (
        <Menu.Item
          key={role}
          aria-current={role === segment.role}
          fw={role === segment.role ? 600 : 400}
          onClick={() => edits.name(segment, role, wholeVoice && !!segment.voice)}
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
    </>
  );
}

function More({ of, edit, edits, strike }: Pick<LineMenuProps, 'edit' | 'edits' | 'strike'> & { of: OpenMenu }) {
  const { t } = useTranslation();
  const { segment, previousId, nextId } = of;
  return (
    <>
      <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => edit(segment.id)}>
        {t('conversation.editLine')}
      </Menu.Item>
      {previousId !== undefined && (
        <Menu.Item leftSection={<IconArrowBarUp size={18} />} onClick={() => edits.merge(previousId)}>
          {t('transcript.mergePrevious')}
        </Menu.Item>
      )}
      {nextId !== undefined && (
        <Menu.Item leftSection={<IconArrowBarDown size={18} />} onClick={() => edits.merge(segment.id)}>
          {t('transcript.mergeNext')}
        </Menu.Item>
      )}
      {strike && (
        <>
          <Menu.Divider />
          <Menu.Item leftSection={<IconEraser size={18} />} onClick={() => strike(segment)}>
            {t('transcript.strike.menu')}
          </Menu.Item>
        </>
      )}
    </>
  );
}
