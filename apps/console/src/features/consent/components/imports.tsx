import { Button } from '@mantine/core';
import type { ConsentImport } from '@parley/contracts';
import { IconFileImport } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Chip } from '../../../ui/chip';
import { itemsOf, Paged } from '../../../ui/paged';
import { RelativeTime } from '../../../ui/relative-time';
import { RowOpener } from '../../../ui/row-opener';
import { EmptyState } from '../../../ui/states';
import { importsQuery } from '../api/imports';
import { KIND_WORDS, STATE_WORDS } from '../import-words';
import { ImportDrawer } from './import-drawer';
import classes from './imports.module.css';

interface ImportsProps {
  openId: string | null;
  onOpen: (id: string | null) => void;
  onImport: () => void;
}

/** Files that were taken in: by whom, when, and what became of their lines. */
export function Imports({ openId, onOpen, onImport }: ImportsProps) {
  const query = useInfiniteQuery(importsQuery);
  return (
    <>
      <Paged
        query={query}
        empty={
          <EmptyState
            icon={IconFileImport}
            title="No file was imported yet"
            action={<Button onClick={onImport}>Import…</Button>}
          >
            Consents from your forms or another system, and lists of numbers that changed hands. Each file is
            checked first; nothing is written before you say so.
          </EmptyState>
        }
      >
        <ul className={classes.list} aria-label="Imports">
          {itemsOf(query).map((item) => (
            <Row key={item.id} item={item} isOpen={item.id === openId} onOpen={() => onOpen(item.id)} />
          ))}
        </ul>
      </Paged>
      <ImportDrawer id={openId} onClose={() => onOpen(null)} />
    </>
  );
}

function Row({ item, isOpen, onOpen }: { item: ConsentImport; isOpen: boolean; onOpen: () => void }) {
  const { label, colour } = STATE_WORDS[item.state];
  return (
    <li className={classes.row} data-row={item.id} data-open={isOpen || undefined}>
      <div className={classes.file}>
        <RowOpener onOpen={onOpen}>
          <bdi>{item.fileName}</bdi>
        </RowOpener>
        <span className={classes.small}>
          <span>{KIND_WORDS[item.kind].label}</span>
          {item.brand ? <bdi>{item.brand.name}</bdi> : null}
          <span>{item.lines.toLocaleString()} lines</span>
          <code title={`SHA-256 ${item.sha256}`}>{item.sha256.slice(0, 12)}</code>
        </span>
      </div>
      <Chip colour={colour}>{label}</Chip>
      <div className={classes.by}>
        <bdi>{item.appliedBy ?? item.madeBy}</bdi>
        <RelativeTime at={item.appliedAt ?? item.madeAt} ago />
      </div>
    </li>
  );
}
