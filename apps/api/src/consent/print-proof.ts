import { createHash } from 'node:crypto';
import type { ConsentProof } from './proof';

type Line = ConsentProof['brands'][number]['lines'][number];

/** For A4 and Letter alike; no script and nothing from elsewhere. */
const STYLE = `
  @page { margin: 18mm 15mm; }
  body { font: 10pt/1.4 system-ui, sans-serif; color: #111; max-width: 180mm; margin: 2em auto; }
  h1 { font-size: 16pt; } h2 { font-size: 12pt; margin-top: 2em; }
  table { border-collapse: collapse; width: 100%; } thead { display: table-header-group; } tr { break-inside: avoid; }
  th, td { border-bottom: 1px solid #bbb; padding: 3px 6px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
  code { font-size: 7pt; overflow-wrap: anywhere; }`;

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const plain = (text: string | null): string =>
  (text ?? '').replaceAll(/[&<>"']/g, (mark) => MARKS[mark] ?? '');

const table = (heads: string[], rows: (string | null)[][]): string => `
  <table><thead><tr>${heads.map((head) => `<th scope="col">${plain(head)}</th>`).join('')}</tr></thead>
  <tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td dir="auto">${plain(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`;

const butFor = (state: string, kept: readonly string[] | null): string =>
  kept?.length ? `${state}, but for ${kept.join(', ')}` : state;

/** What a line led to, and what was asked with it. */
function ledTo({ leadsTo, kept, offeredWord, offered }: Line): string | null {
  if (leadsTo === null) return null;
  const asked =
    offeredWord === null ? '' : `; asked to reply ${offeredWord} for ${(offered ?? []).join(', ')}`;
  return `${butFor(leadsTo, kept)}${asked}`;
}

/** The proof as a page to print, with the SHA-256 of the signed document that it belongs to. */
export function printProof(proof: ConsentProof, document: string): string {
  const brands = proof.brands.map(
    ({ brand, state, kept, since, held, lines, withheld }) => `
  <h2>${plain(brand)}: ${plain(butFor(state, kept))}${since === null ? '' : ` since ${plain(since)}`}${held ? ', sends are held' : ''}</h2>
  ${
    lines.length === 0
      ? '<p>The ledger has no line.</p>'
      : table(
          ['', 'Written', 'What', 'Source', 'Word', 'Led to', 'Wording'],
          lines.map((line) => [
            String(line.position),
            line.at,
            line.action,
            line.source,
            line.keyword,
            ledTo(line),
            line.wording,
          ]),
        )
  }
  <p>Last hash: <code>${plain(lines.at(-1)?.hash ?? 'none')}</code></p>
  <h3>Not sent because of it</h3>
  ${
    withheld.length === 0
      ? '<p>Nothing.</p>'
      : table(
          ['When', 'Purpose', 'From', 'Why'],
          withheld.map(({ at, purpose, from, code }) => [at, purpose, from, code]),
        )
  }`,
  );
  const digest = createHash('sha256').update(document).digest('hex');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Consent of ${plain(proof.number)}</title><style>${STYLE}</style></head>
<body>
  <h1>Consent of ${plain(proof.number)}</h1>
  <p>${plain(proof.workspace)}. Made at ${plain(proof.madeAt)}. All times are UTC.</p>
  ${brands.join('\n')}
  <p>This page belongs to the signed document with SHA-256 <code>${digest}</code>.</p>
</body></html>
`;
}
