import type { Catalogue } from '../catalogue';

export const operations: Catalogue['operations'] = {
  title: 'Operació',
  lead: 'Com van els motors de transcripció i quina feina espera que algú se la miri. Aquí no apareix res del que es va dir.',
  stuck: 'Feina aturada',
  engines: {
    title: 'Motors de transcripció',
    state: { working: 'Funciona', away: 'No respon', unused: 'Encara sense fer servir', browser: 'A cada navegador' },
    working: 'Funciona des de {{when}}.',
    away: 'No respon des de {{when}}. Es continua intentant; el so es desa mentrestant.',
    unused: 'Ningú no l’ha fet servir des que es va encendre el portal.',
    browser: 'Escolta dins del navegador de cada entrevistador/a: des d’aquí no es veu si funciona.',
    last: 'Última fallada: {{problem}}',
    worked: 'Última resposta: {{when}}',
    talks_zero: 'Cap conversa en directe no el fa servir ara',
    talks_one: '{{count}} conversa en directe el fa servir ara',
    talks_other: '{{count}} converses en directe el fan servir ara',
  },
  nothing: 'No hi ha res aturat',
  nothingLead: 'Tot el que s’ha gravat o pujat segueix el seu curs.',
  file: 'Llegir un fitxer pujat',
  attempts_one: '{{count}} intent',
  attempts_other: '{{count}} intents',
  retry: 'Torna-ho a provar',
  retryOne: 'Torna-ho a provar: {{stage}}, {{id}}',
};
