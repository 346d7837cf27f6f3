import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ConversationView, Form } from '@/api/types';
import Asking from './Asking';

interface AskingDrawerProps {
  view: ConversationView;
  form: Form;
  name: string | undefined;
  /** Shows the line in the talk. */
  open: (segmentId: number) => void;
  close: () => void;
}

/** Beside a talk that goes on: nothing of it stops, and there is no whole recording to play from yet. */
export default function AskingDrawer({ view, form, name, open, close }: AskingDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size="min(480px, 100%)"
      title={t('asking.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      overlayProps={{ backgroundOpacity: 0.2 }}
      attributes={{ header: { role: 'none' } }}
    >
      <Asking
        view={view}
        form={form}
        playable={null}
        names={name ? { interviewee: name } : {}}
        open={open}
        cameFrom={null}
      />
    </Drawer>
  );
}
