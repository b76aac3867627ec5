import { features, type OptOutFeature } from './opt-out-feature';

/**
 * What speaks against an opt-out in French, and how one asks for texts or for help. Forty points outweigh whatever stands
 * in the same sentence: they turn its meaning round. A few points make it doubtful.
 */
export const FRENCH_OTHERS: readonly OptOutFeature[] = [
  ...features('fr', 'opt_out', [
    [
      'is about somebody else or something else',
      -40,
      '<fr_send> ..4 code|facture|colis|produit|commande|confirmation|remboursement|taille',
      'arret de|du bus|travail|tram|metro|maladie',
      'desabonner|desinscrire|desabonnez|resilier|desinscription|desabonnement ..4 salle|box|forfait|internet|magazine|premium|cours|canal|chaine|journal|gaz|electricite|assurance|mobile|ligne|examen',
      'je ne|n ..3 vous|ai <fr_send>',
      'm <fr_send> pas|plus le|la|l|un|une|cette|ce',
      'n ai|avons|a plus|pas ..1 de|d <fr_texts>',
      'n arrete pas',
      'n arrive|arrivons|ai|ait|peux ..3 <fr_send>',
      'ne m <fr_send> ..3 code|facture|colis|produit|commande|lien|confirmation|taille|couleur|bon|recu|remboursement',
      'ne recois pas|plus',
      'n|je ai|ne ..1 pas recu|encore|reussi|pu|recois',
      'pourquoi ne|n ..2 <fr_send>',
      'qu|il|elle arrete|arret de',
      'vous ne|n m ..2 pas|rien',
    ],
    [
      'is not to stop',
      -40,
      'arreter|arretez de recevoir ..2 facture|factures|courrier|papier',
      'desabonne|desinscrit|desabonnee ..1 par erreur|accident',
      'ne pas <fr_stop>',
      'ne veux|souhaite pas ..2 arreter|desabonner|desinscrire|rater|manquer|perdre|annuler',
      'n|ne ..2 arretez|desabonnez|supprimez|retirez|enlevez|desinscrivez|effacez|desinscrire|desabonner ..1 pas|jamais|surtout',
      'n|ne|pas ..1 <fr_stop> pas|jamais|surtout',
      'par erreur|accident',
    ],
    [
      'is about other numbers',
      -6,
      'ancien|vieux numero',
      'carte|compte|livraison|de commande',
      'faux|mauvais numero de|du|sur|dans',
      'j|ai|donne|mis|avez|indique|compose|a|sur|le|un ..2 mauvais|faux numero',
    ],
    [
      'is not interested in a thing',
      -3,
      'interesse|interessee ..1 le|la|echanger',
      'interesse|interessee par',
    ],
    ['speaks of a time only', -6, '<fr_send> ..2 avant|apres|pendant|quand|jusqu|demain|soir|nuit'],
  ]),
  ...features('fr', 'opt_in', [
    [
      'wants texts again',
      12,
      '^^ reprendre|commencer $$',
      'de nouveau|a nouveau recevoir|vos',
      'inscrivez|abonnez moi',
      'm inscrire|abonner a|aux|pour ..3 <fr_texts>',
      'reabonnez|reinscrivez|reabonner|reinscrire|reinscris',
      'recevoir ..2 <fr_texts> nouveau|de',
      'reprenez|reprendre|recommencez ..2 <fr_texts>|envoyer|envois',
      'veux|souhaite|voudrais|aimerais ..1 recevoir ..4 <fr_texts>',
    ],
    [
      'does not want them',
      -40,
      'abonnez|inscrivez moi ..2 cours|stage|salle',
      'ne|n|plus|pas|jamais|arretez|stop ..3 veux|souhaite|recevoir|inscrivez|inscrit|voudrais|plus|pas|inscrire|abonner',
    ],
  ]),
  ...features('fr', 'help', [
    [
      'asks nothing but help',
      7,
      '^^ a l aide $$',
      '^^ aide moi $$',
      '^^ aidez moi $$',
      '^^ aide|infos|info|informations $$',
      '^^ besoin d aide $$',
      '^^ besoin d infos|informations $$',
      '^^ c est qui $$',
      '^^ j ai besoin d aide $$',
      '^^ plus d|de infos|informations|info $$',
      '^^ qui est ce $$',
      '^^ qui etes vous $$',
    ],
  ]),
];
