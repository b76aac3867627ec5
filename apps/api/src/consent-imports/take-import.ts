import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ConsentUploadQuery } from '@parley/contracts';
import { readCsv, readHeader, separatorOf } from '@parley/domain';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import { ProblemError, wrongField } from '../problems/problem';
import { Tasks } from '../tasks/tasks';
import { CHECK_TASK, queueOf } from './check-import';

const BRAND = `SELECT 1 AS found FROM brand WHERE workspace_id = $1 AND id = $2`;

const TAKE = `
  WITH taken AS (
    INSERT INTO consent_import (workspace_id, id, kind, brand_id, file_name, sha256, bytes, unread, made_by)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9)
    RETURNING workspace_id, id
  )
  INSERT INTO consent_import_file (workspace_id, import_id, content) SELECT workspace_id, id, $10::bytea FROM taken`;

/** Takes a file in to be checked; nothing of it is written to the ledger before somebody says so. */
@Injectable()
export class TakeImport {
  constructor(
    private readonly database: Database,
    private readonly tasks: Tasks,
  ) {}

  /** Answers the import's id. Refuses with import_unreadable what is no CSV in UTF-8 or lacks a column. */
  async execute(caller: Caller, { kind, brandId, name }: ConsentUploadQuery, file: Buffer): Promise<string> {
    const text = readText(file);
    const [heading] = readCsv(text, separatorOf(text));
    const { missing, unread } = readHeader(kind, heading);
    if (missing.length > 0)
      throw new ProblemError('import_unreadable', `The first line lacks ${missing.join(', ')}.`, {
        fields: missing.map((field) => ({ field, message: 'There is no such column.' })),
      });
    const { workspaceId, personId } = caller;
    const towards = kind === 'consent' ? (brandId ?? null) : null;
    return this.database.transaction(async (tx) => {
      if (towards !== null && !(await tx.one(BRAND, [workspaceId, towards])))
        throw wrongField('brandId', 'There is no such brand.');
      const id = newId();
      const sha256 = createHash('sha256').update(file).digest();
      const shown = JSON.stringify(
        unread.slice(0, 50).map((column) => column.replaceAll('\0', '').slice(0, 60)),
      );
      await tx.query(TAKE, [
        workspaceId,
        id,
        kind,
        towards,
        name,
        sha256,
        file.length,
        shown,
        personId,
        file,
      ]);
      this.tasks.enqueue(tx, workspaceId, CHECK_TASK, { importId: id }, queueOf(workspaceId));
      return id;
    });
  }
}

function readText(file: Buffer): string {
  if (file.length === 0) throw new ProblemError('import_unreadable', 'The file is empty.');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  } catch {
    throw new ProblemError('import_unreadable', 'It is not in UTF-8.');
  }
}
