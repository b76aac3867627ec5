import type { ConsentLanguage } from '../consent/consent-words';
import { type FeatureRow, features, type OptOutFeature } from './opt-out-feature';
import { WORD_CLASSES } from './opt-out-words';

/**
 * How an opt-out is built in any of the Romance languages, whatever its words: who asks for an end of what, who refuses
 * what, who wants off what. A list of words is named without its language, and each language brings its own
 * (`word-classes-*.ts`). What is bought and booked (`goods`) is never what an opt-out is about.
 */
const FRAMES: readonly FeatureRow[] = [
  [
    'asks that texts stop',
    12,
    '<stop> ..3 <bother> !<goods>|<person>',
    '<stop> ..2 <send> ..2 <texts> !<goods>|<person>',
    '<stop> ..2 <send> $ !<goods>|<person>',
    '<stop> ..2 <texts> !<goods>',
    '<end> ..3 <texts> !<goods>',
  ],
  [
    'asks that texts stop',
    8,
    '<want> ..2 que ..2 <stop>|<end> !<goods>',
    '<texts> ..2 <stop>|<end> $ !<goods>|no|nao|ne|n',
    'como|comment|cmo ..4 <stop>|<end> ..2 <texts> !<goods>',
  ],
  [
    'asks that texts stop',
    5,
    'como|comment|cmo ..3 <stop>|<end> ..2 esto|eso|isso|isto|ca|cela|estos|disso $',
  ],
  [
    'refuses further texts',
    12,
    '<want> ..2 <not> ..2 <send> ..2 <texts>|<nothing> !<goods>',
    '<want> ..2 <not> ..3 <bother> !<goods>',
    '<not> ..2 <want> ..3 <texts> !<goods>',
    '<not> ..1 <want> ..2 que ..2 <bother>|<send> !<goods>|<person>',
    '<not> ..1 me|nos|m ..1 <bother> !<goods>',
    '<not> ..1 <use> ..1 <my> <number>',
    '<not> ..1 <want> ..2 <contacted>',
    '<not> ..1 <may> ..2 <send>|<bother> !<goods>|<person>',
    '<not> ..1 <want> ..2 <be> ..3 <list> !<goods>',
    '<not> ..1 <send>|<bother> ..1 <nothing> $ !<goods>|<person>',
    '<not> ..2 <send> ..2 <texts> !<goods>',
  ],
  [
    'wants off the list',
    12,
    '<remove> ..1 <my> <number> $ !<goods>',
    '<remove> ..1 <my> <number> ..2 <list> !<goods>',
    '<remove> ..3 de ..1 <list> !<goods>',
    '<want> ..4 <removeme> !<goods>',
    '<removeme> de|da|do|desta|dessa|desse|del ..2 <list>',
    '^ <removeme> $',
  ],
  ['wants off the list', 8, '<remove> ..1 <my> ..1 <number> !<goods>'],
  [
    'opts out',
    12,
    '<withdraw> ..2 <consent> !<goods>',
    '<not> ..3 <consent> ..3 <send>|<bother>|<texts> !<goods>|<person>',
  ],
  ['opts out', 6, '<not> ..3 <consent> $ !<goods>|<person>'],
  ['is fed up', 5, '<fed> ..3 <texts> !<goods>', '<fed> ..3 <send>|<bother> !<goods>|<person>'],
  // What is bought, booked or paid: somebody speaks of that, and not of texts.
  [
    'is about something else',
    -20,
    '<stop>|<end>|<remove>|<removeme> ..4 <goods> !<texts>|<number>',
    '<not> ..4 <goods> !<texts>|<number>|<bother>',
  ],
  ['is about something else', -20, 'recibir|receber|recevoir|recevez ..3 <goods> !<texts>'],
  // More of what? Certain only where nothing else is named.
  [
    'names another thing',
    -8,
    '<send> ..1 <more> ~<texts>|<after>',
    '<send> <more> de|des|dos|das|d ..1 ~<texts>|<after>',
  ],
  ['is about somebody else', -20, '<person> no|nao|ne|n ..2 <stop>', '<go> ..1 <send>', '<go> <stop>'],
];

const ROLES = /<(\w+)>/gu;

function grammarOf(language: ConsentLanguage): OptOutFeature[] {
  const named = (pattern: string) => pattern.replace(ROLES, `<${language}_$1>`);
  const has = (pattern: string) =>
    [...named(pattern).matchAll(ROLES)].every(([, role = '']) => WORD_CLASSES.has(role));
  return features(
    language,
    'opt_out',
    FRAMES.map(([says, weight, ...patterns]): FeatureRow => [
      says,
      weight,
      ...patterns.filter(has).map(named),
    ]),
  );
}

export const GRAMMAR: readonly OptOutFeature[] = (['es', 'fr', 'pt'] as const).flatMap(grammarOf);
