import { features, type OptOutFeature } from './opt-out-feature';

/**
 * What speaks against an opt-out in German, and how one asks for texts or for help. Forty points outweigh whatever stands
 * in the same sentence: they turn its meaning round. A few points make it doubtful.
 */
export const GERMAN_OTHERS: readonly OptOutFeature[] = [
  ...features('de', 'opt_out', [
    [
      'is not to stop',
      -40,
      'app|konto|kurs|schule|verein|portal|account ab',
      'auf keinen|jeden',
      'hort sich',
      'hort|horen|hor ..3 nicht ..1 auf',
      'keine|keinen <de_texts> bekommen|erhalten|da|gekommen|angekommen',
      'loscht|losch|loschen|entfernt|streicht|tragt|nehmt|meldet ..3 nicht',
      'nicht verpassen|missen|verlieren',
      'nicht|niemals aufhoren|auf|abmelden|stoppen|loschen|abbestellen|entfernen|austragen|kundigen',
      'versehentlich|versehen|irrtumlich',
    ],
    [
      'is about somebody else or something else',
      -40,
      'abmelden ..2 klappt|geht|funktioniert',
      'abmelden|kundigen|abmeldung|abbestellen|austragen ..3 kurs|vertrag|fitnessstudio|strom|zeitung|auto|schule|konto|handy|internet|wlan|app',
      'abo ..3 kundigen',
      'er|sie|meine|mein ..1 hort|schreibt|antwortet',
      'habe|hab|bekomme|erhalte|bekam|kommen|kam|kamen|erhielt|sehe|gibt|seit ..4 keine|nicht|nie ..2 <de_texts>',
      'ich ..2 euch|ihnen|dir nicht|keine',
      'ich ..2 nicht|keine mehr ..2 schreiben|senden|schicken',
      'kann|konnte|konnen|geht|lasst ..3 nicht|keine ..3 schreiben|senden|schicken|erhalten|empfangen|<de_texts>',
      'konto|app|handy|wlan|kurs|verein|schule|auto|vertrag|computer|portal|prufung|kfz ..4 abmelden|austragen|abgemeldet',
      'nicht ..3 code|paket|rechnung|bestellung|lieferung|ware|link',
      'nicht mehr ..2 mir|uns schreiben',
      'schickt|schicken|senden|sendet ..4 code',
      'warum|wieso|weshalb ..4 nicht|keine',
    ],
    [
      'is about other numbers',
      -6,
      'alte|andere|zweite nummer',
      'falsche artikel|nummer auf',
      'falsche nummer ..1 angegeben|eingetragen|hinterlegt|auf|im|in',
      'habe|hab|haben|steht|hat|angegeben|eingegeben|die|eine|der|unter|von ..3 falsche|falschen nummer',
    ],
    ['is not interested in a thing', -3, 'interesse mehr? an', 'interessiert ..1 das|der|die|nicht'],
    [
      'speaks of a time only',
      -6,
      'schreiben|schicken|senden|schreibt|schreib ..3 bis|vor|nach|wahrend|wenn|abends|nachts|morgen|solange',
    ],
  ]),
  ...features('de', 'opt_in', [
    [
      'wants texts again',
      12,
      '^^ anmelden $$',
      'anmelden ..2 fur ..2 <de_texts>',
      'meldet|melden|melde|meld mich|sie ..3 wieder|an',
      'mochte|will|wurde ..3 <de_texts> ..2 bekommen|erhalten|empfangen',
      'nehmt|nehmen|tragt ..2 wieder|mich ..3 auf|ein',
      'schickt|schicken|sendet|schick mir ..1 wieder',
      'wieder ..2 <de_texts> ..1 bekommen|erhalten|schicken|senden|empfangen',
      'wieder anmelden|eintragen|aufnehmen',
    ],
    [
      'does not want them',
      -40,
      'melden|meldet sie|euch',
      'nicht|nie|keine|kein|keinen|aufhoren',
      'schule|kurs|termin|konto|training anmelden',
    ],
  ]),
  ...features('de', 'help', [
    [
      'asks nothing but help',
      7,
      '^^ brauche hilfe $$',
      '^^ brauche|ich ..1 infos|info $$',
      '^^ helfen sie mir? $$',
      '^^ helft|hilf mir $$',
      '^^ hilfe|info|infos $$',
      '^^ ich brauche hilfe $$',
      '^^ konnen sie mir helfen $$',
      '^^ mehr infos|info|informationen $$',
      '^^ wer ist das|da $$',
      '^^ wer sind sie $$',
    ],
  ]),
];
