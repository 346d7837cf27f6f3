import { Button, Group, Menu } from '@mantine/core';
import { IconDownload, IconFileTypeCsv, IconFileTypeXls, IconJson, IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { language } from '@/i18n';

const formats = [
  ['xlsx', IconFileTypeXls],
  ['csv', IconFileTypeCsv],
  ['json', IconJson],
] as const;

/** The ficha on paper, and as a file for other programs. */
export function FichaTools({ intervieweeId }: { intervieweeId: string }) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" data-screen-only>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPrinter size={18} />}
        renderRoot={(props) => <Link to="/personas/$id/ficha/imprimir" params={{ id: intervieweeId }} {...props} />}
      >
        {t('ficha.print.open')}
      </Button>
      <Menu position="bottom-end" width={230}>
        <Menu.Target>
          <Button size="compact-sm" variant="default" leftSection={<IconDownload size={18} />}>
            {t('ficha.download.open')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats.map(([format, Icon]) => (
            <Menu.Item
              key={format}
              component="a"
              href={`/api/interviewees/${intervieweeId}/ficha/export?format=${format}&language=${language()}`}
              download
              leftSection={<Icon size={18} />}
            >
              {t(`ficha.download.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
