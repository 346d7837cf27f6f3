import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useSentence } from './useSentence';

/** What went wrong with what was just tried, beside where it was tried. */
export function Sentence({ of: error }: { of: unknown }) {
  const sentence = useSentence();
  if (!error) return null;
  return (
    <Alert role="alert" color="ember" variant="light" icon={<IconAlertCircle />}>
      {sentence(error)}
    </Alert>
  );
}
