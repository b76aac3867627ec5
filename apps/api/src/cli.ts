import 'reflect-metadata';
import { COMMANDS } from './cli-commands';

const [command, ...rest] = process.argv.slice(2);
const run = command === undefined ? undefined : COMMANDS[command];
if (!run) {
  process.stderr.write(`Usage: cli <${Object.keys(COMMANDS).join('|')}>\n`);
  process.exit(1);
}
run(rest).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
