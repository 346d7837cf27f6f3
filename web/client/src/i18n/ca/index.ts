import type { Catalogue } from '../catalogue';
import { account } from './account';
import { app } from './app';
import { checklist } from './checklist';
import { conversation } from './conversation';
import { ficha } from './ficha';
import { live } from './live';
import { operations } from './operations';
import { people } from './people';
import { recording } from './recording';
import { sentences } from './sentences';
import { transcript } from './transcript';
import { upload } from './upload';

export const ca: Catalogue = {
  app,
  account,
  people,
  live,
  recording,
  checklist,
  conversation,
  ficha,
  upload,
  operations,
  transcript,
};
export { sentences };
