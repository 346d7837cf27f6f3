import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { ScreenFailed } from '@/ui/ScreenFailed';
import { NothingHere } from '@/ui/NothingHere';
import { Root } from './Root';

/** The line of a transcript that a link points to. */
function lineIn(search: Record<string, unknown>): { linea?: number } {
  return Number.isInteger(search['linea']) ? { linea: search['linea'] as number } : {};
}

/** Which side of a conversation is open; the transcript where none is named. */
function sideIn(search: Record<string, unknown>): { ver?: 'preguntas' | 'saber' } {
  const side = search['ver'];
  return side === 'preguntas' || side === 'saber' ? { ver: side } : {};
}

const root = createRootRoute({ component: Root, notFoundComponent: NothingHere });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('@/pages/HomePage'), 'HomePage'),
});
const person = createRoute({
  getParentRoute: () => root,
  path: '/personas/$id',
  validateSearch: (search: Record<string, unknown>): { conversacion?: string; linea?: number } => ({
    ...(typeof search['conversacion'] === 'string' ? { conversacion: search['conversacion'] } : {}),
    ...lineIn(search),
  }),
  component: lazyRouteComponent(() => import('@/pages/PersonPage'), 'PersonPage'),
});
const ficha = createRoute({
  getParentRoute: () => root,
  path: '/personas/$id/ficha',
  component: lazyRouteComponent(() => import('@/pages/PersonPage'), 'PersonFichaPage'),
});
const paper = createRoute({
  getParentRoute: () => root,
  path: '/personas/$id/ficha/imprimir',
  component: lazyRouteComponent(() => import('@/pages/PaperPage'), 'PaperPage'),
});
const conversation = createRoute({
  getParentRoute: () => root,
  path: '/conversaciones/$id',
  validateSearch: (search: Record<string, unknown>) => ({ ...lineIn(search), ...sideIn(search) }),
  component: lazyRouteComponent(() => import('@/pages/ConversationPage'), 'ConversationPage'),
});
const transcriptPaper = createRoute({
  getParentRoute: () => root,
  path: '/conversaciones/$id/imprimir',
  component: lazyRouteComponent(() => import('@/pages/TranscriptPaperPage'), 'TranscriptPaperPage'),
});
const operations = createRoute({
  getParentRoute: () => root,
  path: '/operaciones',
  component: lazyRouteComponent(() => import('@/pages/OperationsPage'), 'OperationsPage'),
});
const closing = createRoute({
  getParentRoute: () => root,
  path: '/conversaciones/$id/cierre',
  component: lazyRouteComponent(() => import('@/pages/ClosingPage'), 'ClosingPage'),
});
/** A talk can end without a line: the pages that come after it are already here. */
const liveAndAfter = async () => {
  const [page] = await Promise.all([
    import('@/pages/LivePage'),
    import('@/pages/ClosingPage'),
    import('@/pages/ConversationPage'),
  ]);
  return page;
};

const live = createRoute({
  getParentRoute: () => root,
  path: '/conversaciones/$id/en-directo',
  component: lazyRouteComponent(liveAndAfter, 'LivePage'),
});

const profile = createRoute({
  getParentRoute: () => root,
  path: '/perfil',
  component: lazyRouteComponent(() => import('@/pages/ProfilePage'), 'ProfilePage'),
});
const administration = createRoute({
  getParentRoute: () => root,
  path: '/administracion',
  component: lazyRouteComponent(() => import('@/pages/AdministrationPage'), 'AdministrationPage'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitacion',
  component: lazyRouteComponent(() => import('@/pages/InvitationPage'), 'InvitationPage'),
});

const notes = createRoute({
  getParentRoute: () => root,
  path: '/conversaciones/$id/notas',
  component: lazyRouteComponent(() => import('@/pages/NotesPage'), 'NotesPage'),
});

const forms = createRoute({
  getParentRoute: () => root,
  path: '/formularios',
  component: lazyRouteComponent(() => import('@/pages/FormsPage'), 'FormsPage'),
});
const form = createRoute({
  getParentRoute: () => root,
  path: '/formularios/$id',
  validateSearch: (search: Record<string, unknown>): { idioma?: string; parte?: string } => ({
    ...(typeof search['idioma'] === 'string' ? { idioma: search['idioma'] } : {}),
    ...(typeof search['parte'] === 'string' ? { parte: search['parte'] } : {}),
  }),
  component: lazyRouteComponent(() => import('@/pages/FormPage'), 'FormPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    person,
    ficha,
    paper,
    conversation,
    transcriptPaper,
    closing,
    live,
    profile,
    administration,
    invitation,
    operations,
    notes,
    forms,
    form,
  ]),
  defaultErrorComponent: ScreenFailed,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
