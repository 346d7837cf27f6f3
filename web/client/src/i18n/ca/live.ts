import type { Catalogue } from '../catalogue';

export const live: Catalogue['live'] = {
  title: 'En directe amb {{name}}',
  chat: 'Conversa',
  list: 'Llista',
  pause: 'Pausa',
  resume: 'Continua',
  stop: 'Acaba',
  elapsed: 'Temps',
  nothingYet: 'Comenceu a parlar: les paraules aniran apareixent aquí.',
  nothingYetDeaf: 'Aquí no hi veuràs les paraules, però el so es desa sencer.',
  following: 'Estàs veient aquesta conversa en directe.',
  demonstrationLead: 'És una conversa inventada: mira com es va marcant la llista.',
  gap: {
    paused: 'Pausa de {{time}}',
    deviceLost: 'Sense micròfon durant {{time}}',
    suspended: 'Sense so durant {{time}}',
    unknown: 'Buit de {{time}}',
  },
  jump: 'Ves a l’últim',
  keys: {
    open: 'Dreceres de teclat',
    title: 'Dreceres de teclat',
    tick: 'Marcar la pregunta amb aquest número',
    pause: 'Fer una pausa o continuar',
    undo: 'Desfer l’última cosa',
    find: 'Cercar',
    help: 'Veure aquestes dreceres',
  },
  provisional: 'Encara per confirmar',
  ended: 'La conversa ha acabat.',
  see: 'Mira la conversa',
};
