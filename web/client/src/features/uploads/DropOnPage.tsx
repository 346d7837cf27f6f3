import { Portal, Text } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeDrops } from './core/drops';
import classes from './DropOnPage.module.css';

/** Files can be dropped anywhere while this is shown. */
export function DropOnPage({ take }: { take: (files: File[]) => void }) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const taken = useEffectEvent(take);
  useEffect(() => takeDrops((files) => taken(files), setOver), []);
  if (!over) return null;
  return (
    <Portal>
      <div className={classes.veil}>
        <Text fz="xl" fw={600}>
          {t('upload.dropPage')}
        </Text>
      </div>
    </Portal>
  );
}
