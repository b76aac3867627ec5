import { describe, expect, it } from 'vitest';
import { readCsv } from '../text/csv';
import { evidenceText } from './evidence-text';
import { type ImportKind, readConsentLine, readHeader, readNumberLine } from './import-lines';

const NOW = new Date('2026-06-15T12:00:00Z');
const CONSENT = 'Number,State,Captured at,Method,Wording,Language,Reference,Actor';

function only(kind: ImportKind, head: string, line: string) {
  const [first, row] = readCsv(`${head}\r\n${line}`);
  if (!row) throw new Error('there is no row');
  const { header } = readHeader(kind, first);
  return kind === 'consent' ? readConsentLine(header, row, NOW) : readNumberLine(header, row, NOW);
}
const consent = (line: string) => only('consent', CONSENT, line);
const listed = (line: string) => only('number_list', 'number,date,change,reference', line);
const problem = (code: string, field: string | null) => ({
  ok: false,
  problem: expect.objectContaining({
    code,
    field,
    remedy: expect.stringMatching(/\w/) as unknown,
  }) as unknown,
});

describe('the heading', () => {
  const headingOf = (text: string) => readHeader('consent', readCsv(text).next().value ?? undefined);

  it('is read in any order and spelling of the columns', () => {
    const { header, missing, unread } = headingOf('captured-at, STATE ,number,Store');
    expect([...header.columns.keys()]).toEqual(['captured_at', 'state', 'number']);
    expect(missing).toEqual([]);
    expect(unread).toEqual(['Store']);
  });

  it('says what it lacks', () => {
    expect(headingOf('phone,state').missing).toEqual(['number', 'captured_at']);
    expect(headingOf('').missing).toEqual(['number', 'state', 'captured_at']);
  });
});

describe('a line of consents', () => {
  it('is read with its evidence', () => {
    expect(
      consent('+1 (212) 555-0100,Opted in,2026-03-31T14:05:00+02:00,web form,"Yes, text me",en,form 7,Sam'),
    ).toEqual({
      ok: true,
      line: {
        number: '+12125550100',
        state: 'opted_in',
        capturedAt: '2026-03-31T12:05:00.000Z',
        method: 'web_form',
        wording: 'Yes, text me',
        language: 'en',
        reference: 'form 7',
        takenBy: 'Sam',
      },
    });
  });

  it.each([
    ['opted_in', '2026-03-31', '2026-03-31T00:00:00.000Z'],
    ['opted_out', '2026-03-31', '2026-03-31T23:59:59.999Z'],
    ['opted_out', '2026-06-15', '2026-06-15T12:00:00.000Z'],
  ])('%s on the day %s was at %s: the customer has the benefit', (state, day, at) => {
    expect(consent(`+12125550100,${state},${day},paper,w,en,r`)).toMatchObject({ line: { capturedAt: at } });
  });

  it('of an opt-out needs no evidence', () => {
    expect(consent('+12125550100,opted_out,2026-03-31')).toMatchObject({ ok: true, line: { method: null } });
  });

  it.each([
    [',opted_out,2026-03-31', 'missing', 'number'],
    ['2125550100,opted_out,2026-03-31', 'not_a_number', 'number'],
    ['72727,opted_out,2026-03-31', 'not_a_number', 'number'],
    ['+12125550100,,2026-03-31', 'missing', 'state'],
    ['+12125550100,maybe,2026-03-31', 'unknown_value', 'state'],
    ['+12125550100,opted_out,', 'missing', 'captured_at'],
    ['+12125550100,opted_out,31.3.2026', 'not_a_time', 'captured_at'],
    ['+12125550100,opted_out,2026-02-30', 'not_a_time', 'captured_at'],
    ['+12125550100,opted_out,2026-03-31T14:05:00', 'not_a_time', 'captured_at'],
    ['+12125550100,opted_out,2026-06-16', 'in_future', 'captured_at'],
    ['+12125550100,opted_in,2026-03-31,,w,en,r', 'missing', 'method'],
    ['+12125550100,opted_in,2026-03-31,fax,w,en,r', 'unknown_value', 'method'],
    ['+12125550100,opted_in,2026-03-31,paper,,en,r', 'missing', 'wording'],
    ['+12125550100,opted_in,2026-03-31,paper,w,en,', 'missing', 'reference'],
    [`+12125550100,opted_in,2026-03-31,paper,${'w'.repeat(2_001)},en,r`, 'too_long', 'wording'],
    ['+12125550100,opted_in,2026-03-31,paper,"w,en,r', 'bad_quotes', null],
    ['+12125550100,opted_in,2026-03-31,paper,w\0,en,r', 'not_text', 'wording'],
    [`+12125550100,opted_in,2026-03-31,paper,Yes, text me,en,r,Sam`, 'too_many_cells', null],
  ])('%j is refused: %s in %s', (line, code, field) => expect(consent(line)).toEqual(problem(code, field)));
});

describe('a line of a list of numbers', () => {
  it('stands for the whole day', () => {
    expect(listed('+12125550100,2026-03-31')).toEqual({
      ok: true,
      line: {
        number: '+12125550100',
        leftAt: '2026-03-31T23:59:59.999Z',
        change: 'deactivated',
        reference: null,
      },
    });
  });

  it.each([
    ['+12125550100,', 'missing', 'date'],
    ['+12125550100,2027-01-01', 'in_future', 'date'],
    ['+12125550100,2026-03-31,lost', 'unknown_value', 'change'],
  ])('%j is refused: %s in %s', (line, code, field) => expect(listed(line)).toEqual(problem(code, field)));
});

describe('evidence', () => {
  it('is one text, the wording first', () => {
    expect(evidenceText({ wording: 'Yes', reference: 'form 7', takenBy: 'Sam', reason: null })).toBe(
      'Yes\n\nEvidence: form 7\nTaken down by: Sam',
    );
    expect(evidenceText({ wording: null, reference: null, takenBy: null, reason: 'Rang us' })).toBe(
      'Reason: Rang us',
    );
    expect(evidenceText({ wording: null, reference: null, takenBy: null, reason: null })).toBeNull();
  });
});
