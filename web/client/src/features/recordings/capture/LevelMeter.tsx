import { useTranslation } from 'react-i18next';
import { useStore } from '@/lib/useStore';
import type { Recorder } from './recorder';
import classes from './LevelMeter.module.css';

const bars = [0.02, 0.05, 0.1, 0.2, 0.35, 0.55];

/** A few quiet bars: somebody is heard. */
export function LevelMeter({ recorder }: { recorder: Recorder }) {
  const { t } = useTranslation();
  const level = useStore(recorder.level);
  const lit = bars.filter((threshold) => level > threshold).length;
  return (
    <div
      className={classes.meter}
      role="meter"
      aria-label={t('recording.level')}
      aria-valuemin={0}
      aria-valuemax={bars.length}
      aria-valuenow={lit}
    >
      {bars.map((threshold) => (
        <span key={threshold} className={classes.bar} data-lit={level > threshold || undefined} />
      ))}
    </div>
  );
}
