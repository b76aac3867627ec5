import {
  appendFileSync,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
} from 'node:fs';
import { join } from 'node:path';

const CHUNK = 1024 * 1024;
const NEWLINE = 10;

/**
 * The carrier's memory: one JSON object a line, each in the file before the answer that promises it leaves, so that a
 * kill forgets nothing. A last line torn by a kill is cut off. `null` as folder keeps nothing.
 */
export class Journal<Line extends object> {
  private readonly file: string | null;
  private descriptor: number | null = null;
  /** Lines written before the file was opened. */
  private waiting: string[] | null = [];
  private whole = 0;

  constructor(folder: string | null) {
    this.file = folder === null ? null : join(folder, 'carrier.jsonl');
    if (folder !== null) mkdirSync(folder, { recursive: true });
  }

  /** Hands every line to `take`; changes nothing in the file, another process may still be writing to it. */
  read(take: (line: Line) => void): void {
    if (this.file === null || !existsSync(this.file)) return;
    const descriptor = openSync(this.file, 'r');
    const chunk = Buffer.alloc(CHUNK);
    let rest = Buffer.alloc(0);
    for (let size = 0; (size = readSync(descriptor, chunk)) > 0;) {
      const bytes = Buffer.concat([rest, chunk.subarray(0, size)]);
      let start = 0;
      for (let end = 0; (end = bytes.indexOf(NEWLINE, start)) >= 0; start = end + 1) {
        const line = parse<Line>(bytes.toString('utf8', start, end));
        if (line) take(line);
      }
      this.whole += start;
      rest = bytes.subarray(start);
    }
    closeSync(descriptor);
  }

  /** Makes the file ours: cuts a torn line off and writes what has waited. */
  open(): void {
    if (this.file === null) return;
    this.descriptor = openSync(this.file, 'a+');
    ftruncateSync(this.descriptor, this.whole);
    const waiting = this.waiting ?? [];
    this.waiting = null;
    this.append(waiting.join(''));
  }

  write(line: Line): void {
    if (this.file === null) return;
    const text = `${JSON.stringify(line)}\n`;
    if (this.waiting) this.waiting.push(text);
    else this.append(text);
  }

  /** Puts these lines in the place of all that was written. The file is exchanged whole or not at all. */
  rewrite(lines: Iterable<Line>): void {
    if (this.file === null || this.descriptor === null) return;
    const fresh = `${this.file}.new`;
    const descriptor = openSync(fresh, 'w');
    let text = '';
    for (const line of lines) {
      text += `${JSON.stringify(line)}\n`;
      if (text.length < CHUNK) continue;
      appendFileSync(descriptor, text);
      text = '';
    }
    appendFileSync(descriptor, text);
    renameSync(fresh, this.file);
    closeSync(this.descriptor);
    this.descriptor = descriptor;
  }

  close(): void {
    if (this.descriptor !== null) closeSync(this.descriptor);
    this.descriptor = null;
  }

  private append(text: string): void {
    if (this.descriptor === null) return;
    try {
      appendFileSync(this.descriptor, text);
    } catch (error) {
      // A full disk must not end a rehearsal. Half a line may stand in the file, so nothing may follow it.
      process.stderr.write(
        `The simulator's log cannot be written, it goes on from memory: ${String(error)}\n`,
      );
      this.close();
    }
  }
}

function parse<Line>(text: string): Line | undefined {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return undefined;
  }
}
