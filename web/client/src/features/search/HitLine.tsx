import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '@/api/types';
import { clock } from '@/lib/time';
import { Pieces } from '@/ui/Pieces';
import { highlighted, nearby } from './highlighted';
import classes from './Hit.module.css';

/** A passage. It leads to the person, with that conversation on top and the line in view. */
export function HitLine({ hit, chosen }: { hit: SearchHit; chosen: () => void }) {
  const { t } = useTranslation();
  return (
    <Link
      to="/personas/$id"
      params={{ id: hit.intervieweeId }}
      search={{ conversacion: hit.conversationId, ...(hit.segmentId == null ? {} : { linea: hit.segmentId }) }}
      className={classes.hit}
      onClick={chosen}
      data-hit
    >
      <Text component="span" size="sm" c="dimmed" className={classes.place}>
        {hit.segmentId == null ? t('app.search.summary') : clock(hit.fromMs)}
      </Text>
      <Text component="span" lineClamp={3}>
        <Pieces of={nearby(highlighted(hit.text, hit.highlights))} />
      </Text>
    </Link>
  );
}
