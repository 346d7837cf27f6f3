import { ActionIcon, Box, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EngineInfo } from '@/api/types';
import { engineLabel } from '@/features/conversations/start/engineLabel';
import { known, languages } from '@/i18n/languages';
import { type Chosen, dayOf, engineFor } from './core/chosen';

interface ChosenFilesProps {
  files: readonly Chosen[];
  engines: readonly EngineInfo[];
  change: (files: Chosen[]) => void;
}

/** Several files at once need not be alike: each has its language and its engine, at first those chosen for all. */
export function ChosenFiles({ files, engines, change }: ChosenFilesProps) {
  const { t } = useTranslation();
  const [today] = useState(() => dayOf(Date.now()));
  const set = (at: number, next: Partial<Chosen>) =>
    change(files.map((one, other) => (other === at ? { ...one, ...next } : one)));
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {files.map((one, at) => {
        const able = engines.filter((engine) => engine.languages.includes(one.language));
        const { name } = one.file;
        return (
          <Box component="li" key={at}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <Text truncate fw={550}>
                {name}
              </Text>
              {files.length > 1 && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('upload.takeOut', { name })}
                  onClick={() => change(files.filter((_, other) => other !== at))}
                >
                  <IconX size={18} />
                </ActionIcon>
              )}
            </Group>
            <TextInput
              type="date"
              size="sm"
              maw={220}
              mb="xs"
              label={t('upload.day')}
              aria-label={t('upload.dayOf', { name })}
              max={today}
              value={one.day}
              onChange={({ currentTarget }) => set(at, { day: currentTarget.value })}
            />
            {files.length > 1 && (
              <Group gap="xs" grow preventGrowOverflow={false}>
                <NativeSelect
                  size="sm"
                  aria-label={t('upload.languageOf', { name })}
                  data={languages.map(({ value, label }) => ({ value, label }))}
                  value={one.language}
                  onChange={({ currentTarget }) => set(at, { language: known(currentTarget.value) ?? one.language })}
                />
                {able.length > 1 && (
                  <NativeSelect
                    size="sm"
                    aria-label={t('upload.engineOf', { name })}
                    data={able.map((engine) => ({ value: engine.name, label: engineLabel(t, engine.name) }))}
                    value={engineFor(one, engines)}
                    onChange={({ currentTarget }) => set(at, { engine: currentTarget.value })}
                  />
                )}
              </Group>
            )}
          </Box>
        );
      })}
    </Stack>
  );
}
