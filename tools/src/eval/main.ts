// `npm run eval:optout`: reads every text of a labelled set as the product would, one JSON line each, and says how well
// it did. See README.md of ./optout for the set that comes along.
import { endWith } from '../terminal/end-with';
import { readArguments } from './arguments';
import { judge } from './judge';
import { halvesOf, ownSet, readLabelled, readNegatives } from './labelled-texts';
import { summarise } from './summary';

endWith(async () => {
  const { file, negatives, unseenOnly, split, summaryOnly } = readArguments(process.argv.slice(2));
  const others = negatives.flatMap(readNegatives);
  const texts = [
    ...(file === undefined ? ownSet() : readLabelled(file)).filter(
      (text) => split === undefined || text.split === split,
    ),
    ...(unseenOnly ? halvesOf(others).unseen : others),
  ];
  const start = process.cpuUsage();
  const judged = texts.map(judge);
  const { user, system } = process.cpuUsage(start);
  const micros = (user + system) / Math.max(judged.length, 1);
  if (!summaryOnly)
    for (const { text, label, tier, intent, why } of judged)
      console.log(JSON.stringify({ text, label, tier, intent, why }));
  console.log(summarise(judged));
  console.log(`cost: ${micros.toFixed(1)} µs of a processor a text, on this machine now.`);
  return 0;
});
