import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The carrier's memory: one JSON object a line, appended in batches, read back at start. A last line torn by a
 * kill is cut off. `null` as folder keeps nothing.
 */
export class Journal<Line extends object> {
  private readonly file: string | null;
  private descriptor: number | null = null;
  private waiting: string[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(folder: string | null) {
    this.file = folder === null ? null : join(folder, 'carrier.jsonl');
    if (folder !== null) mkdirSync(folder, { recursive: true });
  }

  /** Hands every line to `take`, then opens the file for more. */
  read(take: (line: Line) => void): void {
    if (this.file === null) return;
    let good = 0;
    if (existsSync(this.file)) {
      const bytes = readFileSync(this.file);
      for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(10, start);
        if (end < 0) break;
        const line = parse<Line>(bytes.subarray(start, end).toString('utf8'));
        if (line) take(line);
        start = end + 1;
        good = start;
      }
    }
    this.descriptor = openSync(this.file, 'a+');
    ftruncateSync(this.descriptor, good);
  }

  write(line: Line): void {
    if (this.descriptor === null) return;
    this.waiting.push(`${JSON.stringify(line)}\n`);
    this.timer ??= setTimeout(() => this.flush(), 5);
  }

  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.descriptor === null || this.waiting.length === 0) return;
    writeSync(this.descriptor, this.waiting.join(''));
    this.waiting = [];
  }

  close(): void {
    this.flush();
    if (this.descriptor !== null) closeSync(this.descriptor);
    this.descriptor = null;
  }
}

function parse<Line>(text: string): Line | undefined {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return undefined;
  }
}
