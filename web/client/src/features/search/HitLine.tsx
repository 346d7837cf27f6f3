import { Mark, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '@/api/types';
import { caseloadQuery } from '@/features/interviewees/api/caseload';
import { clock } from '@/lib/time';
import { highlighted } from './highlighted';
import classes from './HitLine.module.css';

export function HitLine({ hit, chosen }: { hit: SearchHit; chosen: () => void }) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(caseloadQuery);
  const name = data.find((person) => person.id === hit.intervieweeId)?.name ?? t('app.notifications.someone');
  const place = hit.segmentId == null ? t('app.search.summary') : t('app.search.at', { time: clock(hit.fromMs) });
  return (
    <Link
      to="/conversaciones/$id"
      params={{ id: hit.conversationId }}
      search={hit.segmentId == null ? {} : { linea: hit.segmentId }}
      className={classes.hit}
      onClick={chosen}
    >
      <Text size="sm" c="dimmed">
        {name} · {place}
      </Text>
      <Text component="span" lineClamp={3}>
        {highlighted(hit.text, hit.highlights).map((piece, at) =>
          piece.marked ? (
            <Mark key={at} color="yellow">
              {piece.text}
            </Mark>
          ) : (
            piece.text
          ),
        )}
      </Text>
    </Link>
  );
}
