import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { HowItWorks } from './HowItWorks';

export default function HelpDialog({ close }: { close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={close} title={t('app.how.title')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <HowItWorks columns={1} />
    </Modal>
  );
}
