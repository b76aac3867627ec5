import { NativeSelect } from '@mantine/core';
import type { KeywordsInForce } from '@parley/contracts';
import { useRef, useState } from 'react';
import { useCan } from '../../../api/session';
import { useCommands } from '../../../app/commands';
import { changeWords, type Scope, wordsIn } from '../editing/settings';
import { useDraft } from '../editing/use-draft';
import { AddedWords } from './added-words';
import { Clarification } from './clarification';
import { KeywordTester } from './keyword-tester';
import { LanguageSets } from './language-sets';
import { NumberRules } from './number-rules';
import { SaveBar } from './save-bar';
import { Wordings } from './wordings';
import classes from './keywords.module.css';

/** The keywords of one brand and its numbers, with a tester beside them that goes by what is on the page. */
export function BrandEditor({ inForce }: { inForce: KeywordsInForce }) {
  const mayConfigure = useCan('consent.configure');
  const draft = useDraft(inForce);
  const [scope, setScope] = useState<Scope>(null);
  const tester = useRef<HTMLTextAreaElement>(null);
  const { settings, change } = draft;
  const words = wordsIn(settings, scope);
  const isInherited =
    scope !== null && !settings.numbers.some((one) => one.numberId === scope && one.keywords);
  const mine = { group: 'Keywords', permission: 'consent.configure' } as const;
  useCommands([
    {
      id: 'keywords.try',
      title: 'Try a text on the keywords',
      group: 'Keywords',
      keys: ['/'],
      run: () => tester.current?.focus(),
    },
    ...(draft.isChanged
      ? [{ id: 'keywords.save', title: 'Save the keywords', keys: ['Mod+s'], run: draft.save, ...mine }]
      : []),
    ...(draft.undo
      ? [
          {
            id: 'keywords.undo',
            title: 'Undo the last saved change of the keywords',
            keys: ['z'],
            run: draft.undo,
            ...mine,
          },
        ]
      : []),
  ]);

  return (
    <div className={classes.desk}>
      <div className={classes.editor}>
        <SaveBar inForce={inForce} draft={draft} mayConfigure={mayConfigure} />
        <fieldset
          className={classes.fields}
          disabled={!mayConfigure}
          aria-label={`Keywords of ${inForce.brand.name}`}
        >
          {inForce.numbers.length > 0 ? (
            <NativeSelect
              label="Words of"
              description="A number goes by the words of its brand until it is given words of its own."
              value={scope ?? ''}
              data={[
                { value: '', label: `${inForce.brand.name}, the brand` },
                ...inForce.numbers.map(({ id, name, number }) => ({
                  value: id,
                  label: `${name}, ${number}`,
                })),
              ]}
              onChange={(event) => setScope(event.currentTarget.value || null)}
            />
          ) : null}
          {scope === null ? null : (
            <NumberRules
              settings={settings}
              number={inForce.numbers.find(({ id }) => id === scope)}
              onChange={change}
            />
          )}
          {isInherited ? null : (
            <>
              <LanguageSets words={words} onChange={(next) => change(changeWords(settings, scope, next))} />
              <AddedWords
                words={words}
                onChange={(added) => change(changeWords(settings, scope, { added }))}
              />
            </>
          )}
          {scope === null ? (
            <>
              <Clarification settings={settings} onChange={change} />
              <Wordings brand={inForce.brand} settings={settings} onChange={change} />
            </>
          ) : null}
        </fieldset>
      </div>
      <KeywordTester box={tester} inForce={inForce} draft={draft} scope={scope} />
    </div>
  );
}
