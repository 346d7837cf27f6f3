import { Blockquote, Group, Text } from '@mantine/core';
import type { Evidence } from '@/api/types';
import { PlayClip } from '@/features/recordings/player/PlayClip';
import { ReviewMark } from './ReviewMark';
import { SaidBy } from './SaidBy';

interface QuoteProps {
  conversationId: string;
  evidence: Evidence;
  playable: boolean;
}

export function Quote({ conversationId, evidence, playable }: QuoteProps) {
  return (
    <Blockquote p="xs" pl="sm" m={0} color="ink" radius="sm">
      <SaidBy evidence={evidence} />
      <Group justify="space-between" align="end" gap="4px sm">
        <Text size="md" component="span" flex="1 1 10rem">
          «{evidence.quote}»
        </Text>
        <PlayClip conversationId={conversationId} fromMs={evidence.fromMs} toMs={evidence.toMs} ready={playable} />
      </Group>
      <ReviewMark evidence={[evidence]} />
    </Blockquote>
  );
}
