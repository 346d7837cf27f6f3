import { Button, FileButton, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconFileMusic } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './DropZone.module.css';

export const kinds = 'audio/*,video/mp4,video/webm,.wav,.mp3,.m4a,.ogg,.webm,.mp4';

export function DropZone({ take }: { take: (files: File[]) => void }) {
  const { t } = useTranslation();
  // A finger drags no files.
  const finger = useMediaQuery('(hover: none) and (pointer: coarse)', false, { getInitialValueInEffect: false });
  return (
    <Stack align="center" gap="xs" className={classes.zone}>
      <IconFileMusic size={36} aria-hidden />
      <Text fw={550} ta="center">
        {t(finger ? 'upload.pick' : 'upload.drop')}
      </Text>
      {!finger && <Text c="dimmed">{t('upload.or')}</Text>}
      <FileButton
        accept={kinds}
        multiple
        onChange={(files) => files.length > 0 && take(files)}
        inputProps={{ 'aria-label': t('upload.choose') }}
      >
        {(props) => <Button {...props}>{t('upload.choose')}</Button>}
      </FileButton>
      <Text size="sm" c="dimmed" ta="center">
        {t('upload.kinds')}
      </Text>
    </Stack>
  );
}
