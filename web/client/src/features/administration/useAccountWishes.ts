import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, LinkMade } from '@/api/types';
import { toast, toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { useMakeLink, useSetDisabled } from './api/accounts';
import type { AccountWish } from './AccountMenu';

/** Which dialog is open, about whom. */
export type Asked = { kind: 'roles' | 'transfer'; account: Account } | { kind: 'invite' } | null;

/** What is done at once, and what needs a dialog first. */
export function useAccountWishes() {
  const { t } = useTranslation();
  const sentence = useSentence();
  const [asked, ask] = useState<Asked>(null);
  const [made, setMade] = useState<LinkMade | null>(null);
  const link = useMakeLink();
  const disabling = useSetDisabled();
  const onError = (error: Error) => toastProblem(sentence(error));

  /** A link that was sent need not be shown. */
  const showLink = (answer: LinkMade) => {
    ask(null);
    if (answer.link) setMade(answer);
    else toast(t('account.admin.mailed', { email: answer.account.email }));
  };
  const setDisabled = (account: Account, disabled: boolean) =>
    disabling.mutate(
      { account, disabled },
      {
        onError,
        onSuccess: () =>
          toast(t(disabled ? 'account.admin.disabled' : 'account.admin.enabled', { name: account.name }), {
            label: t('app.undo'),
            run: () => disabling.mutate({ account, disabled: !disabled }, { onError }),
          }),
      },
    );
  const wish = (account: Account, what: AccountWish) => {
    if (what === 'roles' || what === 'transfer') ask({ kind: what, account });
    else if (what === 'link') link.mutate(account, { onSuccess: showLink, onError });
    else setDisabled(account, what === 'disable');
  };
  return { asked, ask, made, forget: () => setMade(null), showLink, wish };
}
