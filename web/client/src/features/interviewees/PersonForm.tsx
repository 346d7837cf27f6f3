import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntervieweeView } from '@/api/types';
import { newId } from '@/lib/id';
import { DialogActions } from '@/ui/DialogActions';
import { Sentence } from '@/ui/Sentence';
import { useSaveInterviewee } from './api/saveInterviewee';

interface PersonFormProps {
  person?: IntervieweeView;
  close: () => void;
  saved: (person: IntervieweeView) => void;
}

/** Adds a person, or changes what is known of her. */
export function PersonForm({ person, close, saved }: PersonFormProps) {
  const { t } = useTranslation();
  const [id] = useState(() => person?.id ?? newId());
  const [name, setName] = useState(person?.details.name ?? '');
  const [email, setEmail] = useState(person?.details.email ?? '');
  const [phone, setPhone] = useState(person?.details.phone ?? '');
  const [tried, setTried] = useState(false);
  const save = useSaveInterviewee();
  const nameMissing = name.trim() === '';
  const emailWrong = email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(email.trim());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (nameMissing || emailWrong) return;
    const details = { name: name.trim(), email: email.trim() || undefined, phone: phone.trim() || undefined };
    save.mutate({ id, isNew: !person, ...details }, { onSuccess: saved });
  };

  return (
    <Modal
      opened
      onClose={close}
      title={t(person ? 'people.form.editTitle' : 'people.form.addTitle')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            label={t('people.form.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && nameMissing ? t('people.form.nameNeeded') : null}
            maxLength={120}
            autoComplete="off"
            data-autofocus
          />
          <TextInput
            label={t('people.form.email')}
            description={t('people.form.emailOptional')}
            type="email"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={tried && emailWrong ? t('people.form.emailWrong') : null}
            autoComplete="off"
          />
          <TextInput
            label={t('people.form.phone')}
            type="tel"
            value={phone}
            onChange={(event) => setPhone(event.currentTarget.value)}
            autoComplete="off"
          />
          <Sentence of={save.error} />
          <DialogActions>
            <Button variant="default" onClick={close}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t(person ? 'app.save' : 'people.form.add')}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Modal>
  );
}
