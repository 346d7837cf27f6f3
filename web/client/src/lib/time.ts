const pad = (value: number) => String(value).padStart(2, '0');

/** 3:07 or 1:03:07. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds % 60)}` : `${minutes}:${pad(seconds % 60)}`;
}

const dayMs = 86_400_000;

/** English as Europe writes it: the day before the month, 24 hours. */
export const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/** "hoy, 10:32", "ayer, 18:05", "12 nov", "12 nov 2024", in the language of the screens. */
export function when(iso: string, language: string, now = new Date()): string {
  const locale = localeOf(language);
  const date = new Date(iso);
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  const days = Math.ceil((midnight - date.getTime()) / dayMs);
  if (days <= 1) {
    const name = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.max(0, days), 'day');
    return `${name}, ${date.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })}`;
  }
  const sameYear = date.getFullYear() === now.getFullYear();
  return date.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** "30 nov 2026, 10:32": on paper, where "today" is another day tomorrow. */
export const moment = (iso: string, language: string): string =>
  `${day(localDay(new Date(iso)), language)}, ${new Date(iso).toLocaleTimeString(localeOf(language), { hour: '2-digit', minute: '2-digit' })}`;

const localDay = (date: Date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

/** A calendar day, "2026-11-23", as "23 nov 2026". */
export function day(isoDay: string, language: string): string {
  const [year = 0, month = 1, date = 1] = isoDay.split('-').map(Number);
  return new Date(year, month - 1, date).toLocaleDateString(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

/** A month, "2026-12", as "diciembre de 2026". */
export function month(isoMonth: string, language: string): string {
  const [year = 0, month = 1] = isoMonth.split('-').map(Number);
  return new Date(year, month - 1, 1).toLocaleDateString(localeOf(language), { month: 'long', year: 'numeric' });
}
