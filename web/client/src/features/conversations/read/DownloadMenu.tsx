import { Button, Menu } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '@/i18n';
import classes from './TranscriptLine.module.css';

const formats = ['docx', 'txt', 'srt', 'vtt', 'json'] as const;

/** The transcript as a file. Without names unless one asks for them: a file leaves the portal. */
export function DownloadMenu({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation();
  const [names, setNames] = useState(false);
  const address = (format: string) =>
    `/api/conversations/${conversationId}/transcript?${new URLSearchParams({ format, language: language(), names: String(names) }).toString()}`;
  return (
    <Menu position="bottom-end" width={270}>
      <Menu.Target>
        <Button
          className={classes.download}
          variant="default"
          leftSection={<IconDownload size={18} />}
          ml="auto"
          aria-label={t('transcript.download.open')}
        >
          <span className={classes.downloadWord}>{t('transcript.download.open')}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} component="a" href={address(format)} download>
            {t(`transcript.download.${format}`)}
          </Menu.Item>
        ))}
        <Menu.Item
          leftSection={<IconPrinter size={18} />}
          renderRoot={(props) => <Link to="/conversaciones/$id/imprimir" params={{ id: conversationId }} {...props} />}
        >
          {t('transcript.print.open')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.CheckboxItem checked={names} onChange={setNames} closeMenuOnClick={false}>
          {t('transcript.download.names')}
        </Menu.CheckboxItem>
      </Menu.Dropdown>
    </Menu>
  );
}
