import { Tabs } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '@/ui/useNarrow';
import { useReserve } from '@/ui/useReserve';
import classes from './LiveScreen.module.css';

interface LiveScreenProps {
  header: ReactNode;
  notice: ReactNode;
  chat: ReactNode;
  list: ReactNode;
  /** How far the list is: told in its tab where the header has no room for it. */
  progress: string;
  controls: ReactNode;
  /** Whoever is led to a line sees the words, also on a phone; a new one each time. */
  wanted: object | null;
}

/** Words and list side by side; on a phone one at a time. */
export function LiveScreen({ header, notice, chat, list, progress, controls, wanted }: LiveScreenProps) {
  const { t } = useTranslation();
  const reserve = useReserve('--portal-controls');
  const narrow = useNarrow();
  const [tab, setTab] = useState<string | null>('chat');
  const [shown, setShown] = useState(wanted);
  if (wanted !== shown) {
    setShown(wanted);
    setTab('chat');
  }
  return (
    <div className={classes.screen}>
      {header}
      {notice}
      {narrow ? (
        <Tabs value={tab} onChange={setTab} className={classes.tabs} keepMounted={false}>
          <Tabs.List grow>
            <Tabs.Tab value="chat">{t('live.chat')}</Tabs.Tab>
            <Tabs.Tab value="list">
              {t('live.list')}
              <span className={classes.progress}> · {progress}</span>
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="chat" className={classes.panel}>
            {chat}
          </Tabs.Panel>
          <Tabs.Panel value="list" className={classes.panel}>
            <div className={classes.list}>{list}</div>
          </Tabs.Panel>
        </Tabs>
      ) : (
        <div className={classes.sides}>
          {chat}
          <aside className={classes.list} aria-label={t('checklist.title')} tabIndex={0}>
            {list}
          </aside>
        </div>
      )}
      <div ref={reserve}>{controls}</div>
    </div>
  );
}
