import type { Catalogue } from '../catalogue';

export const asking: Catalogue['asking'] = {
  title: 'Saber-ne més',
  label: 'Què vols saber d’aquesta conversa?',
  placeholder: 'Per exemple: amb qui viu?',
  ask: 'Pregunta',
  lead: 'Et mostra, paraula per paraula, el que es va dir sobre això.',
  leadWritten:
    'Un model de llenguatge redacta la resposta i a sota et mostra, paraula per paraula, el que es va dir. Comprova-ho allà.',
  byModel: 'Redactat per un model de llenguatge. Comprova-ho amb el que es va dir:',
  noWords: 'Encara no hi ha paraules en aquesta conversa. Quan n’hi hagi, aquí podràs preguntar-hi.',
  suggested: 'Pots preguntar',
  looking: 'S’està buscant a la conversa…',
  found_one: '{{count}} part de la conversa en parla',
  found_other: '{{count}} parts de la conversa en parlen',
  remembered: 'El que ja has preguntat',
  nothing: 'No he trobat res sobre això.',
  nothingLead: 'Prova-ho amb unes altres paraules: les que creus que es van fer servir parlant.',
  spent:
    'Aquesta conversa ja ha fet servir tot el que pot gastar en el model de llenguatge. Això és el que hi encaixa millor del que es va dir.',
  substitute: 'Aquesta vegada no s’ha pogut redactar una resposta. Això és el que hi encaixa millor del que es va dir.',
  changed: 'La conversa s’ha corregit des que ho vas preguntar.',
  wentOn: 'La conversa va continuar després de la teva pregunta.',
  again: 'Torna-ho a preguntar',
  edited: 'Corregida després de la teva pregunta: així és com està ara.',
  erased: 'Aquí hi havia una pregunta. S’ha esborrat perquè la resposta era en el que es va treure de la conversa.',
  remove: 'Treu la pregunta «{{question}}»',
  removeErased: 'Treu aquest avís',
  removed: 'Pregunta treta',
  open: 'Mostra-ho a la conversa',
  back: 'Torna a les respostes',
};
