import type { TFunction } from 'i18next';

const known = ['vosk', 'browser', 'scripted', 'aws', 'deepgram', 'openai', 'command'] as const;

/** The name of an engine among the words about it; one we have none for goes by its own. */
export const engineWords = (engine: string) => known.find((name) => name === engine) ?? 'other';

export const engineLabel = (t: TFunction, engine: string) =>
  t(`recording.start.engines.${engineWords(engine)}.name`, { engine });
