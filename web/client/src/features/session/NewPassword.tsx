import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export const shortestPassword = 12;

interface NewPasswordProps {
  label: string;
  value: string;
  change: (password: string) => void;
  /** Somebody tried to save it: now what is missing is said. */
  tried: boolean;
}

/** A password that is being chosen. It can be looked at, so it need not be typed twice. */
export function NewPassword({ label, value, change, tried }: NewPasswordProps) {
  const { t } = useTranslation();
  return (
    <PasswordInput
      label={label}
      description={t('account.profile.password.rule')}
      name="new-password"
      autoComplete="new-password"
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
      error={tried && value.length < shortestPassword ? t('account.profile.password.short') : null}
      maxLength={128}
    />
  );
}
