import type { Clarification } from './clarification';
import { clarificationProblems } from './clarification-problems';
import { keywordKey, type KeywordSettings } from './compile-keywords';
import type { ConfirmationBrand, OwnWording } from './confirmations';
import { type KeywordProblem, keywordProblems } from './keyword-problems';
import { wordingProblems } from './wording-problems';

/** How the keywords of one brand work, whole. */
interface BrandSettings {
  keywords: KeywordSettings;
  doubleOptIn: boolean;
  clarification: Clarification | null;
  wordings: readonly OwnWording[];
  numbers: readonly { numberId: string; keywords: KeywordSettings | null }[];
}

/** All that keeps the settings of a brand from being used, by field ("numbers.0.keywords.removed.1"). */
export function brandKeywordProblems(
  settings: BrandSettings,
  brand: Pick<ConfirmationBrand, 'supportContact'>,
): KeywordProblem[] {
  const { keywords, numbers, doubleOptIn, wordings } = settings;
  const sets = [
    { at: 'keywords', keywords },
    ...numbers.flatMap(({ keywords: own }, index) =>
      own ? [{ at: `numbers.${index}.keywords`, keywords: own }] : [],
    ),
  ];
  return [
    ...sets.flatMap(({ at, keywords: set }) =>
      [...keywordProblems(set), ...(doubleOptIn ? yesProblems(set) : [])].map((problem) => ({
        ...problem,
        field: `${at}.${problem.field}`,
      })),
    ),
    ...clarificationProblems(settings.clarification, [
      keywords,
      ...numbers.flatMap((one) => one.keywords ?? []),
    ]),
    ...twice(
      wordings.map(({ kind, language }) => `${kind} ${language}`),
      (index) => `wordings.${index}.language`,
      'There is one text of each kind in a language: keep one of them.',
    ),
    ...wordings.flatMap((wording, index) =>
      wordingProblems(wording, brand).map((message) => ({
        field: `wordings.${index}.text`,
        message,
        reserved: false,
      })),
    ),
    ...twice(
      numbers.map(({ numberId }) => numberId),
      (index) => `numbers.${index}.numberId`,
      'The number is there twice: keep one of them.',
    ),
  ];
}

/** Who is asked to reply YES must be able to. */
const yesProblems = ({ removed }: KeywordSettings): KeywordProblem[] =>
  removed.flatMap((word, index) =>
    keywordKey(word) === 'yes'
      ? [
          {
            field: `removed.${index}`,
            message: `“${word}” confirms opt-ins here: leave it where it is, or ask for no confirmation.`,
            reserved: false,
          },
        ]
      : [],
  );

function twice(keys: readonly string[], field: (index: number) => string, message: string): KeywordProblem[] {
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [{ field: field(index), message, reserved: false }] : [],
  );
}
