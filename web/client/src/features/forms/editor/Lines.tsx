import { Textarea } from '@mantine/core';

interface LinesProps {
  label: string;
  lead: string;
  lines: readonly string[];
  change: (lines: string[]) => void;
  language: string;
  wrong?: string | undefined;
}

/** A list as one writes lists: one thing a line. Empty lines are passed over when it is stored. */
export function Lines({ label, lead, lines, change, language, wrong }: LinesProps) {
  return (
    <Textarea
      label={label}
      description={lead}
      value={lines.join('\n')}
      lang={language}
      autosize
      minRows={2}
      onChange={(event) => {
        const { value } = event.currentTarget;
        change(value === '' ? [] : value.split('\n'));
      }}
      error={wrong}
    />
  );
}
