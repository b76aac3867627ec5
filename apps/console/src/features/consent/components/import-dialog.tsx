import { Button, FileInput, NativeSelect } from '@mantine/core';
import { LIMITS } from '@parley/contracts';
import { IMPORT_KINDS, type ImportKind } from '@parley/domain';
import { IconFileTypeCsv } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { problemOf } from '../../../api/client';
import { useBrands } from '../../../api/directory';
import { Dialog } from '../../../ui/dialog';
import { useUploadImport } from '../api/imports';
import { columnsInWords, KIND_WORDS } from '../import-words';
import classes from './record.module.css';

interface ImportDialogProps {
  onClose: () => void;
  /** The file is there and is being checked. */
  onTaken: (id: string) => void;
}

/** The first step of an import: which file, of what kind, towards which brand. Nothing is written by it. */
export function ImportDialog({ onClose, onTaken }: ImportDialogProps) {
  const taking = useUploadImport();
  const brands = useBrands();
  const [kind, setKind] = useState<ImportKind>('consent');
  const [brand, setBrand] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const brandId = brand || brands[0]?.id;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!file) return setWrong('Choose a file.');
    if (file.size > LIMITS.importBytes) return setWrong('A file may have 32 MB. Split it.');
    const name = file.name.slice(0, LIMITS.nameLength);
    taking.mutate(
      { kind, name, file, ...(kind === 'consent' && brandId ? { brandId } : {}) },
      {
        onSuccess: ({ id }) => onTaken(id),
        onError: (error) => {
          const { title, detail, advice } = problemOf(error);
          setWrong(`${detail ?? `${title}.`} ${advice}`);
        },
      },
    );
  };
  return (
    <Dialog opened onClose={onClose} title="Import" centered size="lg">
      <form className={classes.form} onSubmit={submit} noValidate>
        <NativeSelect
          label="What is in the file"
          value={kind}
          data={IMPORT_KINDS.map((value) => ({ value, label: KIND_WORDS[value].label }))}
          onChange={(event) => setKind(event.currentTarget.value as ImportKind)}
          data-autofocus
        />
        <p>{KIND_WORDS[kind].about}</p>
        {kind === 'consent' ? (
          <NativeSelect
            label="Brand that the customers agreed with"
            value={brandId ?? ''}
            data={brands.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setBrand(event.currentTarget.value)}
          />
        ) : null}
        <FileInput
          label="File"
          description={`CSV in UTF-8, at most ${LIMITS.importLines.toLocaleString()} lines. ${columnsInWords(kind)}`}
          placeholder="Choose a file"
          accept=".csv,text/csv"
          leftSection={<IconFileTypeCsv size={16} stroke={1.75} aria-hidden />}
          value={file}
          error={wrong}
          onChange={(chosen) => {
            setFile(chosen);
            setWrong(null);
          }}
        />
        <div className={classes.formActions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={taking.isPending}>
            Check the file
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
