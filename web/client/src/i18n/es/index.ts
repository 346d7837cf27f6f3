import { account } from './account';
import { app } from './app';
import { asking } from './asking';
import { checklist } from './checklist';
import { closing } from './closing';
import { conversation } from './conversation';
import { ficha } from './ficha';
import { forms } from './forms';
import { live } from './live';
import { operations } from './operations';
import { people } from './people';
import { recording } from './recording';
import { transcript } from './transcript';
import { upload } from './upload';

export const es = {
  app,
  account,
  people,
  live,
  recording,
  checklist,
  conversation,
  asking,
  ficha,
  forms,
  closing,
  upload,
  operations,
  transcript,
} as const;
