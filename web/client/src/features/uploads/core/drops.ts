type Take = (files: File[]) => void;

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Who takes files that are dropped on the page: whoever came last, a dialog before the page behind it. */
const takers: { take: Take; over: (is: boolean) => void }[] = [];

export function takeDrops(take: Take, over: (is: boolean) => void): () => void {
  const taker = { take, over };
  takers.push(taker);
  return () => void takers.splice(takers.indexOf(taker), 1);
}

/** A file that is dropped where nobody takes it would replace the page, and stop the talk and the uploads on it. */
export function guardDrops(page: Window): () => void {
  const hover = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    const taker = takers.at(-1);
    if (event.dataTransfer) event.dataTransfer.dropEffect = taker ? 'copy' : 'none';
    taker?.over(true);
  };
  const leave = (event: DragEvent) => {
    if (!event.relatedTarget) takers.forEach(({ over }) => over(false));
  };
  const drop = (event: DragEvent) => {
    takers.forEach(({ over }) => over(false));
    if (!hasFiles(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) takers.at(-1)?.take(files);
  };
  page.addEventListener('dragover', hover);
  page.addEventListener('dragleave', leave);
  page.addEventListener('drop', drop);
  return () => {
    page.removeEventListener('dragover', hover);
    page.removeEventListener('dragleave', leave);
    page.removeEventListener('drop', drop);
  };
}
