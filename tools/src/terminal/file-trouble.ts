import { Trouble } from './trouble';

const causes: Record<string, { what: string; remedy: string }> = {
  EACCES: {
    what: 'may not be written by this account',
    remedy: 'Give this account the right to write there',
  },
  EPERM: { what: 'may not be written by this account', remedy: 'Give this account the right to write there' },
  EROFS: { what: 'lies on a read-only disk', remedy: 'Make the disk writable' },
  ENOSPC: { what: 'lies on a disk that is full', remedy: 'Free some space' },
  EDQUOT: { what: 'lies on a disk whose quota is used up', remedy: 'Free some space' },
  ENOTDIR: { what: 'is not a folder', remedy: 'Move the file that is in its place away' },
  EEXIST: { what: 'is not a folder', remedy: 'Move the file that is in its place away' },
};

/** Turns what the file system says about the data folder into a message with a remedy. */
export function explainFileError(error: unknown, folder: string): unknown {
  if (error instanceof Trouble) return error;
  const { code, path } = error as NodeJS.ErrnoException;
  const cause = code === undefined ? undefined : causes[code];
  if (!cause) return error;
  return new Trouble(
    `The data folder ${folder} ${cause.what}${path && path !== folder ? ` (${path})` : ''}.`,
    [`${cause.remedy}, or keep the data elsewhere:  PARLEY_DATA_DIR=/some/folder npm start`],
    { cause: error },
  );
}
