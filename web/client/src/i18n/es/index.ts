import { app } from './app';
import { checklist } from './checklist';
import { conversation } from './conversation';
import { ficha } from './ficha';
import { live } from './live';
import { people } from './people';
import { recording } from './recording';
import { upload } from './upload';

export const es = { app, people, live, recording, checklist, conversation, ficha, upload } as const;
