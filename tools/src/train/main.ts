// `npm run train:optout`: learns from the labelled texts what words say of opting out, and writes the table of weights into
// libs/domain. See ../eval/optout/README.md.
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { endWith } from '../terminal/end-with';
import { learn, likelyFrom } from './learn';
import { digestOf, readTrainingTexts } from './training-texts';
import { weightsModule } from './weights-module';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const TABLE = join(root, 'libs/domain/src/opt-out/learned/learned-weights.gen.ts');

endWith(async () => {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { negatives: { type: 'string', multiple: true } },
  });
  const files = values.negatives ?? [];
  const texts = readTrainingTexts(files);
  const learned = learn(texts);
  const from = likelyFrom(learned, texts.unseen);
  const others =
    files.length === 0
      ? 'no others.'
      : `every second text of ${files.map((file) => basename(file)).join(' and ')} (${texts.others.length}).`;
  const module = weightsModule(learned, from, texts.own, {
    digest: digestOf(texts.own),
    lines: [`Learnt from ${texts.own.length} texts of tools/src/eval/optout/tune, and ${others}`],
  });
  writeFileSync(TABLE, module);
  console.log(`${module.split('\n').length} lines written to ${TABLE}`);
  return 0;
});
