import { Badge, Group, Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EngineInfo } from '@/api/types';
import { engineLabel, engineWords } from './engineLabel';

interface EngineChoiceProps {
  label: string;
  engines: EngineInfo[];
  value: string;
  choose: (engine: string) => void;
}

export function EngineChoice({ label, engines, value, choose }: EngineChoiceProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group label={label} value={value} onChange={choose}>
      <Stack gap="xs" mt="xs">
        {engines.map((engine) => (
          <Radio.Card key={engine.name} value={engine.name} p="md" radius="md">
            <Group wrap="nowrap" align="start">
              <Radio.Indicator />
              <div>
                <Group gap="xs">
                  <Text fw={550}>{engineLabel(t, engine.name)}</Text>
                  {engine.scripted && (
                    <Badge variant="default" tt="none">
                      {t('app.demonstration')}
                    </Badge>
                  )}
                </Group>
                <Text size="sm" c="dimmed">
                  {t(`recording.start.engines.${engineWords(engine.name)}.lead`)}
                </Text>
              </div>
            </Group>
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  );
}
