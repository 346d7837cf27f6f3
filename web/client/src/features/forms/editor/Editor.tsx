import { Box, Button, Grid } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft, IconListDetails } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStore } from '@/lib/useStore';
import { Quiet } from '@/ui/Quiet';
import type { DraftKeeper } from '../core/draftKeeper';
import { partNamed } from '../core/edit';
import { Outline } from './Outline';
import { QuestionFields } from './QuestionFields';
import { ScopeFields } from './ScopeFields';
import { useFormEdits } from './useFormEdits';

interface EditorProps {
  keeper: DraftKeeper;
  part: string | undefined;
  show: (part?: string) => void;
}

/** What there is on the left, what one is at on the right; on a narrow screen one after the other. */
export function Editor({ keeper, part, show }: EditorProps) {
  const { t } = useTranslation();
  const { form, view } = useStore(keeper.state);
  const narrow = useMediaQuery('(max-width: 74em)', window.innerWidth < 1184, { getInitialValueInEffect: false });
  const edits = useFormEdits(keeper, show);
  const chosen = partNamed(form, part);
  const problems = view.problems.filter((problem) =>
    chosen?.question
      ? problem.questionId === chosen.question.id
      : problem.scopeId === chosen?.scope.id && !problem.questionId,
  );
  const fields = chosen?.question ? (
    <QuestionFields
      key={chosen.question.id}
      form={form}
      scope={chosen.scope}
      question={chosen.question}
      problems={problems}
      edits={edits}
    />
  ) : chosen ? (
    <ScopeFields key={chosen.scope.id} scope={chosen.scope} problems={problems} edits={edits} />
  ) : null;
  const outline = <Outline form={form} problems={view.problems} part={part} show={show} edits={edits} />;
  if (narrow)
    return fields ? (
      <Box>
        <Button
          variant="subtle"
          color="gray"
          ml={-12}
          mb="sm"
          leftSection={<IconArrowLeft size={18} />}
          onClick={() => show()}
        >
          {t('forms.toOutline')}
        </Button>
        {fields}
      </Box>
    ) : (
      outline
    );
  return (
    <Grid gap="xl">
      <Grid.Col span={5}>
        {/* The list stays in view beside a question that is longer than the screen. */}
        <Box pos="sticky" top={76} mah="calc(100dvh - 92px)" style={{ overflowY: 'auto' }}>
          {outline}
        </Box>
      </Grid.Col>
      <Grid.Col span={7}>
        {fields ?? (
          <Quiet icon={<IconListDetails size={32} />} title={t('forms.choose')} lead={t('forms.chooseLead')} />
        )}
      </Grid.Col>
    </Grid>
  );
}
