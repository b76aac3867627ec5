import { inflect, words } from './inflect';

const ER = 'er ez e es ent iez ions';

/** French words that do the same work in a pattern, in their forms. */
export const FRENCH_CLASSES: Readonly<Record<string, readonly string[]>> = {
  fr_stop: words(
    'arretez arrete arreter arret arretiez arretes arreteriez cessez cesse cesser cessiez stop stoppez',
    'stopper stoppe areter arretait evitez eviter abstenez arettez aretez',
  ),
  fr_end: [
    ...inflect('annul desactiv supprim coup bloqu arret cess stopp', ER),
    ...words(
      'suspendez suspendre interrompez interrompre resilier resiliez resilie resiliation suspendu annule',
      'finir finissez couper enlevez retirez',
    ),
  ],
  fr_send: [
    ...inflect(
      'envoy envoi contact text harcel derang embet spamm sollicit relanc importun recontact soul emmerd agac',
      ER,
    ),
    ...words(
      'envois menvoyer menvoyez menvoie mecrivez mecrire ecrire ecrivez ecris ecriviez ecrive joindre',
    ),
  ],
  fr_bother: [
    ...inflect(
      'contact text harcel derang embet spamm sollicit relanc importun recontact soul emmerd agac gav',
      ER,
    ),
    ...words('ecrire ecrivez ecris ecriviez ecrive mecrivez mecrire'),
  ],
  fr_remove: [
    ...inflect('retir enlev supprim effac ot ray vir exclu', 'er ez e es iez ent'),
    ...words('sortez sortir sors exclure radier radiez'),
  ],
  fr_texts: words(
    'sms messages message textos texto msg msgs notifications notification pub pubs publicite publicites',
    'promos promotions promo mails alertes spam spams demarchage mesages rappels rappel relances',
    'sollicitations prospection communications newsletters texts mms envois coupons bons reductions',
    'offres',
  ),
  fr_want: words(
    'veux voudrais souhaite desire aimerais voulons souhaitons prefere prefererais demande exige jveux',
    'jveu apprecierais',
  ),
  fr_nothing: words('plus rien jamais aucun aucune'),
  fr_list: words(
    'liste listes fichier fichiers base bases repertoire contacts donnees diffusion systeme registre',
    'envoi envois',
  ),
  fr_number: words('numero num tel telephone portable mobile coordonnees nom contact infos donnees'),
  fr_my: words('mon ma mes ce notre nos le'),
  fr_consent: words('consentement accord autorisation permission'),
  fr_person: words(
    'fils fille mari femme ex voisin voisine collegue chef bebe chien chat mere pere frere soeur copain',
    'copine',
  ),
  fr_goods: words(
    'commande commandes rendez rdv reservation colis livraison livreur paiement prelevement prelever annonce tournee briques',
    'carte compte abonnement forfait box salle assurance contrat facture factures frais table billet vol',
    'cours pizza chambre ligne magazine technicien travaux musique machine traitement article produit',
    'canape taxi restaurant sport gym panier oignons poulet tache sauce appel appels appeler appelez',
    'telephoner adresse taille couleur lien bus service creneau debiter debit option avis',
  ),
  fr_withdraw: words('retire revoque annule retirer revoquer annuler reprends'),
  fr_not: words('ne n pas'),
  fr_fed: words('marre ras assez plein fatigue fatiguee fatiguent saoule soule'),
  fr_use: words('utilisez utiliser utilise'),
  fr_be: words('etre faire figurer rester appartenir'),
  fr_refuse: words('refuse oppose opposons refusons accepte'),
  fr_contacted: words(
    'contacte contactee contactes contactees sollicite sollicitee derange derangee importune',
  ),
  fr_may: words('devez pouvez'),
  fr_fill: words('polluer remplir inonder bombarder saturer encombrer'),
  fr_against: words(
    'non pas plus jamais assez marre ras stop arretez arreter trop sans fini basta inutile inutiles',
    'insupportables penibles fatigue degage degagez spam harcelement bloque bloquer supprimez cessez',
    'deteste moins',
  ),
  fr_came: words(
    'recu recois recevons arrive arrivent arrives vu lu vois fonctionne trouve encore toujours repondu',
    'adore aime merci code confirmation livreur commande plutot',
  ),
  fr_more: words('plus'),
  fr_after: words(
    'sur svp stp a au rien de des d jamais merci ce cet mon ma ni et ici par vos quoi du tout que',
  ),
  fr_go: words('vais allons'),
};
