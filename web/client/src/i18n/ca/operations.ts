import type { Catalogue } from '../catalogue';

export const operations: Catalogue['operations'] = {
  title: 'Feina aturada',
  lead: 'El que ha fallat diverses vegades i espera que algú s’ho miri. Aquí no apareix res del que es va dir.',
  nothing: 'No hi ha res aturat',
  nothingLead: 'Tot el que s’ha gravat o pujat segueix el seu curs.',
  file: 'Llegir un fitxer pujat',
  attempts_one: '{{count}} intent',
  attempts_other: '{{count}} intents',
  retry: 'Torna-ho a provar',
  retryOne: 'Torna-ho a provar: {{stage}}, {{id}}',
};
