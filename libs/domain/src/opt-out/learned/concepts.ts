import { words } from '../inflect';

/**
 * What words are about, whatever the language: that somebody asks for an end is learnt once for all of them. A word that
 * ends in "*" stands for all that begin so. Everything is written as it is after folding.
 */
export const CONCEPTS: Readonly<Record<string, readonly string[]>> = {
  stop: words(
    'abbestell* abdreh* abschalt* abst* abstell* acab* aflojen alejen alto annul* anul* apag* apague*',
    'arret* assez aufhor* aufzuhor* ausmach* ausschalt* ausstell* bast* basta beend* cal* callen calme*',
    'cancel* cease* ces* cess* chega cort* coupe* couper cut deactiv* deactivat* deixar* deixe* deja*',
    'dejar* deje dejen* dejense dejes desactiv* desativ* desist* deslig* deteng* disab* disabl*',
    'discontinu* drop einstell* encerr* end ending ends enough eteign* evit* finir finish* finiss* frenen',
    'genug halt* halte hor hort interromp* interrump* kill knock kundig* lass* mute mutes para parad',
    'parar pare* parem paren* paus* pausa* pause pausier* pleasestop quit quitting refrain* resili*',
    'revert ruhe schluss sein shut silence* silenci* stahp stop* stopall stopp* storni* suspend* switch',
    'taire termin* terminat* turn undo unplug unterbind* unterlass* verschon* withhold',
  ),
  send: words(
    'acos* angeschrieb* annoy* anruf* anschreib* ansprech* avis* beheling* behellig* belast* blast* blow*',
    'bombard* bother* bug bugging busqu* chamem chate* checking contact* deliver* demarch* derang*',
    'disturb* ecri* embet* emmerd* envi* envoi* envoy* erinner* escrev* escrib* fal* falar fastidi*',
    'flood* follow following forward* gav* geschickt geschrieb* hablar hablen harass* harcel* hassle hit',
    'hitting hmu hostig* hound* import* importun* incomod* incord* insist* insistan jod* joindre kontakt*',
    'mand* mecri* meld* menvo* message messaged messaging molest* msg msging nag* nerv* notif* parler',
    'perturb* pester* pestering ping* pitch* poke procur* push pushing reach* relanc* remind* saoul*',
    'schick* schreib* sell selling send* sende* sent sims* sms solicit* sollicit* soul* spam* spame*',
    'spamm* stor* text text* texted texting txt txted txting vend* vender verkauf* write writing zuball*',
    'zumull* zuschick* zusend* zuspamm*',
  ),
  texts: words(
    'actualiz* ads advert* alert* angebot* atualiz* avis aviso* benachrichtig* bewertungsanfr* blast',
    'blasts broadcast* bs bulletin* bulletins campagnes campanas campanhas coisas communic* comunic*',
    'cosas coupons crap cupom* cupon* deals demarch* dinger encuesta* envio envios envois erinnerung*',
    'erinnerungen gutschein* infos junk kampagn* kommunik* kurznachricht* lembrete* marketing mensag*',
    'mensaj* messages mitteilung* mkt mms msgs msj* nachricht* news newsletter* newsletters nonsense',
    'notific* notification novedad* novidad* ofert* offer* offres pesquisa* ping pings pitch pitches poll',
    'polls promo* promos propagand* prospect* pub publicid* publicit* pubs rappel* recordator* reklame*',
    'reminder reminders rubbish sales sms smses smss solicitaciones solicitation* solicitations',
    'sollicitation* sondage* spam spam* spams specials stuff survey surveys texte texting textnachricht*',
    'texto textos texts trucs txts umfrage* updates versand wa werbe* werbung* whatsapp* zeug zusend*',
  ),
  list: words(
    'agenda archivo* arquivo* banco base bases books cadastro* campagne* campaign* campana* campanha*',
    'chain chat club contactlist contactos contacts contatos database* datenbank* datos diffusion difus*',
    'directory envios envois fichier* file files group grupo* gruppe* inscription kampagne* kartei*',
    'kontakte* list* lista* liste* lists mailing* newsletter program programm* programme records registr*',
    'repertoire* roll rolodex roster rotation sistema* subscriber* system systeme* thread verteiler*',
  ),
  number: words(
    '# bandeja boite caixa cel cell* cels celular* coordonn* dados daten datos details digits donnees',
    'fone handy* handynr handynumm* inbox ligne line linea linha linie mobile* movil* nbr nr nro num',
    'number* numer* numero* nummer* phone* portable* postfach rufnumm* simcard tel telefon* telefonnr',
    'telefono telefono* telemovel* telephone* whats zap zelle',
  ),
  remove: words(
    'abmeld* abmelde* apag* aussteig* ausstieg austrag* austret* austritt* baja bajas boot borr* borren',
    'cross deinscri* delet* delist* deregist* deregistr* desabonn* desapunt* descadastr* descart*',
    'desinscrev* desinscri* desregist* desubscri* desuscrib* desvincul* detach disenrol* drop* effac*',
    'efface* elimin* enlev* enroll* entfer* entfern* eras* esquec* evict exclu* exclud* exit expel',
    'expung* forget kick kill leave leaving losch* loschung lose nehm* nimm olvid* omit* opt optar',
    'optedout opting optmeout optout ot* oust perd* purg* purge quit* quitte quitter radi* radiert raus',
    'rausgenommen rausnehm* ray* remov* removal removed retir* risqu* runter sac* saiam saindo saio sair',
    'salgo salir salirme saqu* scratch scrub* some sortez sortir streich* strike strip sumam supprim*',
    'suprim* suprima* tach* take taken taking tilgen tir* tragt undo unenroll* unlist* unregist* unsub*',
    'vaza vergess* vergiss wipe* yank*',
  ),
  want: words(
    'afim aimer* apetece bock brauch* care cares dese* desejo* desir* desire* envie fim ganas gostar*',
    'gustar* hab* interested jveux like love lust mag mocht* necesit* need* precis* prefer* prefers quer*',
    'quero quiero* quis* souhait* veux voudr* voul* wanna want* wanted will wish* wishes wollen wollt*',
    'wunsch*',
  ),
  not: words(
    'aint arent aucun* cant couldnt didnt doesnt dont isnt jamais jamas kein* n nada nah nao ne ned',
    'neither nem nenhum* never ni nicht nichts nie niemals nimmer ningun* nix no non none nope nor not',
    'nunca ohne pas plus rien sans sem shouldnt sin tampoco wasnt without wont wouldnt zero',
  ),
  again: words(
    'again anymore encore ever further jamais longer mais mas mehr more nochmal nouveau novo nuevo otra',
    'weiter* wieder',
  ),
  me: words(
    'conmigo eu i ich id ill im ive j je m ma me mein* mes meu meus mi mich mine minha mir mis moi mon my',
    'myself yo',
  ),
  us: words('gente nos nosotros nossa* nosso* notre nous nuestro* our uns unser* us we wir'),
  you: words(
    'dein* dich dir du euch euer eure* ihnen ihr ihre* seu seus sie su sua suas sus toi ton tu tus u ur',
    'usted* vc vcs voce* voces vos vosotros votre vous vuestr* ya yall you your youre yours yourself',
  ),
  third: words(
    'amiga* amigo* boss boyfriend brother chef collegue* copain copine coworker dad daughter el ela elas',
    'ele eles ella elle ellos er esposo* ex father femme filha* filho* fille fils frau freund* friend',
    'girlfriend grandma guy he her hermana* hermano* hers hija* hijo* him his husband ihm ihn il ils irma',
    'irmao jefe kid kids kollege* landlord lui mae mama mann mari marido mom mother nachbar* namorad*',
    'neighbor novia* novio* pai papa she sister sohn son their them they tochter vecino* vizinh* voisin*',
    'wife',
  ),
  wrong: words(
    'confund* confus* enganad* engano equivoc* errad* erreur* erro error* falsch* incorrect irrtum*',
    'mauvais* mistake* mistaken trompe* verwahlt verwechs* wrong',
  ),
  fed: words(
    'agobi* aguant* annoyed annoying bastante bored bothersome cans* cansa cansad* cansan cansei chat*',
    'claque constant* coronilla crazy demasiad* detest* deteste* enche* encheu endless* enough excessive',
    'exhaust* farta* farto* fastidi* fatigue* fed frustrat* genervt genervt* gorro guent* harta* harto*',
    'hate* insane insoport* insuport* insupport* intrusive irritat* lastig* leid lourd* many marre',
    'molest* much nase nervt* nonsense nonstop nuts odeio odio* old overkill overwhelm* penible* pesad*',
    'plenty ras reicht reichts ridiculous saco saoul* satt sick suffisant tant* tired too trop unbearable',
    'unertrag* unwanted viele zu zuviel zuviel*',
  ),
  consent: words(
    'abonn* accord agree* agreed allow* angemeldet anmeld* apunt* apuntado ask asked assin* authoris*',
    'authoriz* authorization autoric* autorice autoris* autoriz* cadastr* cadastrad* cadastrei consent*',
    'demand* dsgvo eingetragen einverst* einwillig* enroll* enrolled enrolling erlaub* erlaubt gdpr',
    'inscrev* inscri* inscrit inscrite lgpd object* opong* oppos* optin pedi permis* permission*',
    'permitted regist* registrado registre* requested revoc* revok* rgpd sign signed signedup signup',
    'solicit* souscri* subscrib* subscribed suscri* unauthorized unsolicited widerruf* widersp* withdraw*',
    'zugestimmt zustimm* zustimmung',
  ),
  person_id: words(
    'alguien anymore anyone appelle belongs besitz* called chamo client cliente clientes conheco connais',
    'conozco customer dona dono dueno* gehort guest heiss* heisse here holder inhaber kenne know knows',
    'kunde kundin lives llamo name named namen ninguem nobody owner owns patient person persona personne',
    'pertence pessoa previous proprietaire quem qui quien resident somebody someone stranger tenant',
    'titulaire titular user wer who whose wohnt',
  ),
  legal: words(
    'abmahn* abogad* acoso advogad* aepd anatel anwalt anzeig* arnaque* assedio attorney authorit* avocat',
    'basura belastigung beschwer* betrug* block* blockier* bloctel bloqu* bloque* bundesnetz* claims cnil',
    'cnpd complain complain* complaint* court datenschutz demand* demanda denunci* denuncia* dnc dnd',
    'estafa* fcc fine fined ftc garbage gdpr golpe harass* harassment harcelement ico illegal illegally',
    'infraction infring* junk law lawsuit lawyer* legal lixo meld* mull plainte plainte* police policia',
    'polizei poubelle privacid* privacidade privacy privat* processa* processo procon profeco queixa*',
    'queja* reclam* rekla* report* scam scammer* signal* sperr* stalking sue suing tcpa telemarketing',
    'trash unlawful verbraucher* violat* violation',
  ),
  leave: words(
    'alone away barre* barrez begone bugger buzz cassez chill degage* degagez deixa deixem dejame dejen',
    'dejenme ease frieden fuck* get go gtfo hau haut jog kick lache lachez laisse laissez largo largu*',
    'larguen lass lasst leave lost naff off paix paz peace piss* quieta quieto ruhe scram screw shoo',
    'shove sod sossego stfu sumam tranquil* tranquila tranquilo vamoose vaya vayanse vaza vazem verpiss*',
    'verzieh*',
  ),
  interest: words('interes* interess* interesse* interest* interet* intrest* intrested'),
  goods: words(
    'abo abonnement* account account* achat* appointment* appt assurance* atm autopay balance bank',
    'bestell* bill* booking* buchung* car card* cards cartao carte cash chambre charge* check* cita*',
    'class* colis commande* compra* compte* consulta* conta contract* cost* course cuenta* deliver* door',
    'driver* encomend* entrega* event factura* facture* fatura* fee* flight food gym habitac* house',
    'insurance invoice item* karte* kauf* key keys konto* lease liefer* livr* loan meeting* membership',
    'mesa money mortgage office order* package* pacote* pagamento* pago* paid paiement* paket* paquete*',
    'parcel pay payment* pedido* pedidos pin pizza plan policy premium price* producto* produit* produto*',
    'quarto rdv rechnung* refund* rendez renew* repair* reserv* reserva* reservation* ride room seguro*',
    'service* shop store table tarjeta* technician* termin* ticket* tisch transfer* trial truck',
    'versicher* vertrag* vol voo vuelo* water zahlung* zimmer',
  ),
  ask: words(
    'can combien comment como could cual cuando did does donde how kann konnt* may might onde porque',
    'pourquoi qual quand quando quanto que quel* quem qui quien should wann warum was welch* wer what',
    'when where which who whose why wie wieso wo would',
  ),
  name: words(
    'aaron adam adriana aisha alan alberto alex alexandra alice alvarez amanda amelie amy ana andrea',
    'andreas andrew angela anita anna anne antoine antonio arthur ashley barbara beatriz ben bernd bianca',
    'bob brandon brenda brian bruno camila camille carla carlos carmen caroline catherine celine charles',
    'charlotte chloe chris christian christine claire clara claudia craig daniel daniela dave david',
    'deborah denise dennis diana diego dieter doctor dona donna dylan eduardo elena elizabeth emily emma',
    'enzo eric erik ernesto ethan eva fabio fatima felix fernanda fernando filipe florian francisco frank',
    'frau gabriel gabriela garcia gary george gerd gilberto gloria gonzalez greg guillaume gustavo hans',
    'heidi heike helena helga henri henry hernandez herr hugo ian ingrid isabel isabelle ivan jack jackie',
    'jacques jake james jamie jan jane janet jason javier jean jeff jennifer jenny jerry jessica jim joan',
    'joana joanna joao joe joel johannes john johnson jonas jones jordan jorge jose joseph josh juan',
    'julia julian julie julien jurgen justin karen karin karl kate katharina kathy katja keith kelly ken',
    'kenneth kevin kim klaus kyle larissa lars laura lauren laurent lea leo leonardo leticia liam lina',
    'linda lisa lopez louis louise lucas lucia luis luisa lukas luke madame manuel marc marcela marcelo',
    'marcia marco marcos marcus maria mariana marie marina mario mark marlene marta martin martina',
    'martinez mary mateo mathilde matt matthew mauricio megan meier melanie meyer mia michael michel',
    'michelle miguel mike milena miss mme mohamed monica monika monsieur mr mrs ms muller natalia natalie',
    'nathalie nathan nguyen nick nicolas nicole nina noah olga oliver olivia omar oscar pablo pamela',
    'patel patricia patrick paul paula paulo pedro perez peter petra philippe pierre priya rachel rafael',
    'ralf ramon raul rebecca renata renate ricardo richard rita rob robert roberto rodrigo rodriguez rosa',
    'rose ruben ruth ryan sabine sam samantha sanchez sandra sandrine santos sara sarah schmidt scott',
    'sean sebastian senor senora sergio seu shawn silva silvia simon smith sofia sonia sophie sr sra srta',
    'stefan stephanie stephen steve steven susan susanne sven sylvie tanya teresa theo thiago thomas',
    'tiago tim tina todd tom tony tracy travis tyler uwe valentina valeria vanessa vera veronica victor',
    'victoria vincent vinicius virginie viviane wagner walter wellington wendy werner william williams',
    'wolfgang xavier yasmin yilmaz yves zoe',
  ),
  stranger: words(
    'ancien* anonymous anterior antig* antigu* dead deceased decede* demenag* desconocid* died fallec*',
    'former former* fremd* fruher* gestorben* inconnu* inherit inherited morreu moved mud* murio passed',
    'previous random reassigned stranger* umgezogen unbekannt* unknown verstorben* vorig*',
  ),
  please_do: words(
    'add begin call change check give help keep let make put set show start tell turn update use',
  ),
};

const exact = new Map<string, string[]>();
const beginnings = new Map<string, string[]>();
for (const [concept, list] of Object.entries(CONCEPTS))
  for (const word of list) {
    const [map, key] = word.endsWith('*') ? [beginnings, word.slice(0, -1)] : [exact, word];
    const known = map.get(key) ?? [];
    if (!known.includes(concept)) map.set(key, [...known, concept]);
  }
const SHORTEST_BEGINNING = Math.min(...[...beginnings.keys()].map((word) => word.length));
const LONGEST_BEGINNING = Math.max(...[...beginnings.keys()].map((word) => word.length));

const NONE: readonly string[] = [];

/** What a folded word is about: what stands there by itself, else by its longest known beginning. */
export function conceptsOf(word: string): readonly string[] {
  const known = exact.get(word);
  if (known) return known;
  for (let length = Math.min(word.length, LONGEST_BEGINNING); length >= SHORTEST_BEGINNING; length -= 1) {
    const found = beginnings.get(word.slice(0, length));
    if (found) return found;
  }
  return NONE;
}
