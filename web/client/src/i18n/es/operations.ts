export const operations = {
  title: 'Trabajo detenido',
  lead: 'Lo que ha fallado varias veces y espera a que alguien lo mire. Aquí no aparece nada de lo que se dijo.',
  nothing: 'No hay nada detenido',
  nothingLead: 'Todo lo que se ha grabado o subido sigue su curso.',
  file: 'Leer un archivo subido',
  attempts_one: '{{count}} intento',
  attempts_other: '{{count}} intentos',
  retry: 'Reintentar',
  retryOne: 'Reintentar: {{stage}}, {{id}}',
} as const;
