import type { Catalogue } from '../catalogue';

export const upload: Catalogue['upload'] = {
  title: 'Puja gravacions de {{name}}',
  drop: 'Arrossega aquí els fitxers',
  or: 'o',
  choose: 'Tria fitxers',
  kinds: 'So o vídeo: WAV, MP3, M4A, OGG, WEBM o MP4. En pots triar diversos.',
  engine: 'Qui escriu el que es diu?',
  noEngine: 'No hi ha cap motor que llegeixi fitxers. Es desarà el so, sense paraules.',
  background: 'Pots continuar amb una altra cosa mentre es pugen.',
  list: 'Fitxers pujats',
  progress: 'Pujant {{name}}: {{percent}} %',
  waiting: 'En espera',
  sending: '{{percent}} %',
  checking: 'Comprovant…',
  done: 'Pujat',
  stalled: 'Sense connexió, ho continuem intentant',
  cancel: 'Cancel·la {{name}}',
  dismiss: 'Treu {{name}} de la llista',
  see: 'Mira',
  unreadable: 'No hem pogut llegir aquest fitxer. Segur que és una gravació?',
};
