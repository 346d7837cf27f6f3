import { Button, FileButton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toastProblem } from '@/ui/toast';
import { uploadsQuery } from './api/uploads';
import { kinds } from './DropZone';
import type { Line } from './core/lines';
import { tray } from './tray';

/** After a reload the browser has forgotten the file: it is chosen again and goes on where it was. */
export function ChooseAgain({ line }: { line: Line }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const name = line.name ?? t('upload.noName');
  const goOn = async (file: File | null) => {
    const row = client.getQueryData(uploadsQuery.queryKey)?.find(({ id }) => id === line.id);
    if (file && row && !(await tray.goOn(row, file, client))) toastProblem(t('upload.otherFile', { name }));
  };
  const label = t('upload.chooseAgain', { name });
  return (
    <FileButton accept={kinds} onChange={(file) => void goOn(file)} inputProps={{ 'aria-label': label }}>
      {(props) => (
        <Button size="compact-sm" variant="default" flex="none" aria-label={label} {...props}>
          {t('upload.chooseFile')}
        </Button>
      )}
    </FileButton>
  );
}
