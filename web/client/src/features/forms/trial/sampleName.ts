/** `jose-luis` as "Jose Luis". */
export const sampleName = (id: string) =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
