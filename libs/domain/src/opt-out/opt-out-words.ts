/**
 * The vocabulary of `opt-out-features-*.ts`. Everything here is written as it is after folding (lower case, no accents),
 * without apostrophes.
 */
import { words } from './inflect';
import { GERMAN_CLASSES } from './word-classes-de';
import { ENGLISH_CLASSES } from './word-classes-en';
import { SPANISH_CLASSES } from './word-classes-es';
import { FRENCH_CLASSES } from './word-classes-fr';
import { PORTUGUESE_CLASSES } from './word-classes-pt';

/** Change nothing of what is asked for: courtesy, anger, haste. One phrase between commas. */
export const FILLERS: ReadonlySet<string> = new Set(
  [
    'please,pls,plz,tyvm,n ty,kk,cheers,tnx,thnx,thankyou,thanks a lot,thanks anyway,best regards,regards',
    'kind regards,sincerely,plss,plse,pleas,pleease,plase,kindly,just,right now,now,immediately,at once',
    'asap,already,today,ok,okay',
    'thanks,thank you,thx,ty,tks,thank u,thanks in advance,thx in advance,in advance,tia',
    'sent from my iphone,sent from my phone,sent from my android,sent from my watch',
    'enviado desde mi iphone,envoye de mon iphone,enviado do meu iphone,hi,hello,hey,yo,hi there',
    'good morning,sir,madam,mam,guys,folks,team',
    'bro,omg,lol,ew,yeah no,rly,ffs,wtf,smh,jfc,damn,damnit,dammit,goddamn,fucking,fuckin,fkn,fking',
    'freaking,frickin,bloody,effing',
    'hell,the hell,the fuck,tf,the heck,all the damn,seriously,literally,really,sorry,ever,even,actually',
    'honestly,for real,ugh,bruh,bruv,omfg,jeez,with immediate effect,effective immediately,simply',
    'once and for all',
    'por favor,porfavor,porfa,porfis,xfa,ay,uf,xfavor,favor de,gracias,muchas gracias,hola,buenos dias',
    'buenas tardes,buenas,ahora,ahora mismo,inmediatamente,de inmediato,oye,joder',
    's il vous plait,s il te plait,sil vous plait,sil te plait,svp,stp,merci,merci de,merci d avance',
    'bonjour,bonsoir,salut,maintenant,immediatement,tout de suite,des maintenant,putain,veuillez',
    'priere de',
    'bitte,danke,vielen dank,danke schon,hallo,guten tag,moin,jetzt,sofort,endlich,doch,mal,einfach',
    'umgehend,verdammt,verdammte,verdammten,scheiss',
    'por gentileza,obrigado,obrigada,obg,ola,oi,bom dia,boa tarde,agora,agora mesmo,imediatamente',
    'ja chega,favor,pfv,pfvr,pf,plmdds,pelo amor de deus,aff,gente',
  ].flatMap((line) => line.split(',')),
);

/** Phrases that are said in another way, most often in one word. */
export const REWRITTEN: ReadonlyMap<string, string> = new Map(
  [
    'do not=dont,do nt=dont,donot=dont,dnt=dont,can not=cant,cannot=cant,could not=couldnt,will not=wont',
    'does not=doesnt,did not=didnt,is not=isnt',
    'opt out=optout,opt me out=optmeout,opt us out=optmeout,opting out=optout,opts out=optout',
    'opt outt=optout,opt ou=optout,opted out=optedout',
    'any more=anymore,text messages=texts,text message=message,txt messages=texts,text msgs=texts',
    'text msg=message,txt msgs=texts,sms messages=texts,messages from you=messages',
    'sign up=signup,signed up=signedup,un subscribe=unsubscribe,unsub me=unsubscribe me',
    'stp sending=stop sending,stp texting=stop texting,stp txting=stop texting,stp msgs=stop msgs',
    'stp texts=stop texts,stp messaging=stop messaging,stp txts=stop txts,don text=dont text',
    'don send=dont send,to many=too many,w=with,go to hell=gtfo,cut out=quit,cut it out with=quit',
    'knock off=quit,knock it off with=quit,lay off=quit,leave off with=quit,put an end to=quit',
    'put a stop to=quit,do away with=quit,give over=quit,cut down on=quit,shut down=quit',
    'quit it with=quit,stop it with=stop,no send=dont send,no more send=dont send,i no want=i dont want',
    'no want=dont want,some one=someone,any one=anyone,wanna get=want get,jen=j en',
    'menvoyer=m envoyer,menvoyez=m envoyez,mecrire=m ecrire,mecrivez=m ecrivez,nich=nicht,ned=nicht',
    'nao obrigado=obrigado,nao obrigada=obrigada,plu de=plus de,nit=nicht,num quero=nao quero,num manda=nao manda,num mande=nao mande,mim tira=me tira',
    'mi tira=me tira,u=you,ur=your,stop all=stopall,please stop=pleasestop',
    'pls stop=pleasestop,plz stop=pleasestop,stop please=pleasestop,stop pls=pleasestop',
    'stop plz=pleasestop',
  ]
    .flatMap((line) => line.split(','))
    .map((pair): [string, string] => {
      const [from = '', to = ''] = pair.split('=');
      return [from, to];
    }),
);

/** Slips of fingers and keyboards, each with what was meant. */
export const TYPOS: ReadonlyMap<string, string> = new Map(
  [
    'stop: sto stpo sotp stip syop srop dtop atop st0p stoop stahp stp0 sttop stopp stap stopit ztop tsop',
    'texting: txtng textign textin txting txtin texing textng tecting texring teting',
    'messaging: msging messagin mesaging messging',
    'messages: mesages messges messeges messags mssgs',
    'unsubscribe: unsub unsuscribe unsubcribe unsubscibe unsubscrib usubscribe unsubsribe unsubscripe',
    'unsubscribed: unsubscribed unsuscribed unsubcribed',
    'remove: remov rmove reomve remve romove',
    'dont: dotn dnot dun donnt dinnae',
    'nummer: numer nummmer',
    'veux: veu ve',
    'numero: numro nmero numeor',
    'text: tex txet',
    'message: mesage messege mssage',
    'number: numbr nubmer numer nmbr',
    'leave: leav laeve leve leeve leaev',
    'receive: recieve recive receve',
    'receiving: recieving reciving',
    'contacting: contactin contating',
    'alone: alon allone',
    'want: wan whant wnat',
    'mensajes: mensages mensjes msjs msjes mjes',
    'enviar: embiar enbiar',
    'envien: embien enbien',
    'mensagens: msgns msgens',
    'nachrichten: nachichten nachricten narichten',
    'loscht: loescht losht lesht',
    'losch: loesch',
    'hort: hoert hord horts',
    'hor: hoer',
    'horen: hoeren',
    'mochte: moechte mecht',
    'keine: kaine koane koa kine',
    'auf: uff',
    'aufhoren: aufhohren aufhorn',
    'loschen: loeschen loschn',
    'abmelden: abmeldn abmleden',
    'quiten: kiten',
    'quitenme: kitenme',
    'saquenme: sakenme',
    'arretez: arete aretez arettez',
    'deixa: dxa',
    'nix: nixmehr nixx',
    'will: wui wull',
    'quiero: kiero qiero qero',
    'quero: qro kero',
    'nao: naum nn',
  ].flatMap((line) => {
    const [meant = '', slips = ''] = line.split(': ');
    return words(slips).map((slip): [string, string] => [slip, meant]);
  }),
);

/** Words after which something else is said: what speaks for or against is weighed on each side by itself. */
export const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  words(
    'but because cuz however although though whereas except pero aunque porque asique parce donc',
    'cependant pourtant aber jedoch weil sondern trotzdem porem entao contudo',
  ),
);

/** The same after a comma; without one they are as often inside of what is said. */
export const CLAUSE_STARTS_AFTER_COMMA: ReadonlySet<string> = new Set(
  words(
    'mas mais car also so and y et und e i im ill id please pls plz can could would you we stop remove',
    'take delete dont do lose quit get leave just then better lasst parenlos parenlo melhor mejor',
    'alors dann schickt schicken sendet kontaktiert deje dejen deja paren basta quitenme pare chega para',
    'cessez effacez rayez sortez otez borren eliminen saquen remova removam apaga apaguem tira cancel',
    'unsubscribe arretez retirez supprimez enlevez ne n parem tirem tirar apague quiten hort horen nehmt',
    'loscht loschen streicht abmelden schreibt keine no nao ya je thx thanks asi solo nur jo yo ich wir',
    'nous eu nos bitte porfa por svp merci',
  ),
);

/** Lists of words in which one slip of the finger is put right. */
export const FORGIVEN_CLASSES: readonly string[] = [
  'texting',
  'es_texts',
  'fr_texts',
  'de_texts',
  'pt_texts',
  'forgiven',
];

/** Words of their own that are one slip away from one of the vocabulary. */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  words(
    'gutschein cupom cupon warteliste anrufliste telefonliste gasteliste einkaufsliste busliste',
    'contracting oferta angebot anmelden dinger record diner received receiver removed removal numbers',
    'contract contacts',
  ),
);

/** German words are joined without end; what counts of a longer one is its last part. */
export const COMPOUND_HEADS: readonly string[] = words(
  'termin bestellung buchung reservierung lieferung rechnung vertrag abo konto karte versicherung kurs',
  'zahlung nummer nachrichten werbung liste verteiler mitgliedschaft',
);

/** Words that do the same work in a pattern. */
export const WORD_CLASSES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    // The words of the trade, which stand in patterns by themselves.
    forgiven: words(
      'unsubscribe unsubscribed message remove number contact cancel leave alone desuscribir desabonner',
      'desinscrire desabonnement desinscription desinscrever descadastrar abmelden abbestellen austragen',
      'unsubscribing subscription receiving receive enviar enviarme mandarme envoyer envoyez arretez arreter retirez',
      'supprimez enlevez schreiben schicken loschen entfernen quitenme borrenme saquenme eliminenme',
    ),
    ...ENGLISH_CLASSES,
    ...SPANISH_CLASSES,
    ...FRENCH_CLASSES,
    ...GERMAN_CLASSES,
    ...PORTUGUESE_CLASSES,
  }),
);
