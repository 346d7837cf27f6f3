/** About one thing only: closing a talk, a sheet of paper, notes, questionnaires, accounts, machines, myself. */
const oneThing = /\/(cierre|imprimir|notas|en-directo)$|^\/(formularios|perfil|administracion|operaciones)(\/|$)/;

/** Is there room for the round button? Without a caseload beside the work it would lie on the work: there it is only where people are chosen, and a person's page has its own way. */
export const hasRoom = (pathname: string, narrow: boolean) => !oneThing.test(pathname) && (!narrow || pathname === '/');
