import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Sheet.module.css';

interface SheetProps {
  title: string;
  lead: string;
  /** Leads back to where one came from. */
  back: ReactNode;
  /** What can be put on it or left out. */
  options?: ReactNode;
  children: ReactNode;
}

/** A page as a sheet of paper: the browser prints it, or keeps it as PDF. */
export function Sheet({ title, lead, back, options, children }: SheetProps) {
  const { t } = useTranslation();
  return (
    <>
      <Group justify="space-between" mb="md" data-screen-only>
        {back}
        <Group>
          {options}
          <Button leftSection={<IconPrinter size={18} />} onClick={() => window.print()}>
            {t('ficha.print.print')}
          </Button>
        </Group>
      </Group>
      <article className={classes.sheet}>
        <header className={classes.head}>
          <h1>{title}</h1>
          <p>{lead}</p>
        </header>
        {children}
        <footer className={classes.foot}>{t('ficha.print.private')}</footer>
      </article>
    </>
  );
}
