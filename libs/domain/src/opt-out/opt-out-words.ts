/**
 * The vocabulary of `opt-out-features-*.ts`. Everything here is written as it is after folding (lower case, no accents),
 * without apostrophes.
 */

const words = (list: string): string[] => list.split(' ');

/** Change nothing of what is asked for: courtesy, anger, haste. One phrase between commas. */
export const FILLERS: ReadonlySet<string> = new Set(
  [
    'please,pls,plz,plss,plse,pleas,pleease,plase,kindly,just,right now,now,immediately,at once,asap,already,today,ok,okay',
    'thanks,thank you,thx,ty,tks,thank u,thanks in advance,hi,hello,hey,yo,hi there,good morning,sir,madam,mam,guys,folks,team',
    'dude,bro,man,omg,lol,ffs,wtf,smh,jfc,damn,damnit,dammit,goddamn,fucking,fuckin,fkn,fking,freaking,frickin,bloody,effing',
    'hell,the hell,the fuck,tf,the heck,all the damn,seriously,literally,really,sorry,ever,even,actually,honestly,for real,ugh,bruh,bruv,omfg,jeez,with immediate effect,effective immediately,simply,once and for all',
    'por favor,porfavor,porfa,porfis,xfa,xfavor,favor de,gracias,muchas gracias,hola,buenos dias,buenas tardes,buenas,ahora,ahora mismo,inmediatamente,de inmediato,oye,joder',
    's il vous plait,s il te plait,sil vous plait,sil te plait,svp,stp,merci,merci de,merci d avance,bonjour,bonsoir,salut,maintenant,immediatement,tout de suite,des maintenant,putain,veuillez,priere de',
    'bitte,danke,vielen dank,danke schon,hallo,guten tag,moin,jetzt,sofort,endlich,doch,mal,einfach,umgehend,verdammt,verdammte,verdammten,scheiss',
    'por gentileza,obrigado,obrigada,obg,ola,oi,bom dia,boa tarde,agora,agora mesmo,imediatamente,ja chega,favor,pfv,pfvr,pf',
  ].flatMap((line) => line.split(',')),
);

/** Phrases that are one word to the patterns. */
export const REWRITTEN: ReadonlyMap<string, string> = new Map(
  [
    'do not=dont,do nt=dont,donot=dont,dnt=dont,can not=cant,cannot=cant,could not=couldnt,will not=wont,does not=doesnt,did not=didnt,is not=isnt',
    'opt out=optout,opt me out=optmeout,opt us out=optmeout,opting out=optout,opts out=optout,opt outt=optout,opt ou=optout,opted out=optedout',
    'any more=anymore,text messages=texts,text message=message,txt messages=texts,text msgs=texts,text msg=message,txt msgs=texts,sms messages=texts,messages from you=messages',
    'sign up=signup,signed up=signedup,un subscribe=unsubscribe,unsub me=unsubscribe me,u=you,ur=your,stop all=stopall,please stop=pleasestop,pls stop=pleasestop,plz stop=pleasestop,stop please=pleasestop,stop pls=pleasestop,stop plz=pleasestop',
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
    'stop: stpo sotp stip syop srop dtop atop st0p stoop stahp stp0 sttop stopp stap stopit ztop tsop',
    'texting: textin txting txtin texing textng tecting texring teting',
    'messaging: msging messagin mesaging messging',
    'messages: mesages messges messeges messags mssgs',
    'unsubscribe: unsub unsuscribe unsubcribe unsubscibe unsubscrib usubscribe unsubsribe unsubscripe',
    'unsubscribed: unsubscribed unsuscribed unsubcribed',
    'remove: remov rmove reomve remve romove',
    'dont: dotn dnot',
    'number: numbr nubmer numer nmbr',
    'leave: leav laeve leve leeve leaev',
    'receive: recieve recive receve',
    'receiving: recieving reciving',
    'contacting: contactin contating',
    'alone: alon allone',
    'want: wan whant',
    'mensajes: mensages mensjes msjs msjes mjes',
    'enviar: embiar enbiar',
    'envien: embien enbien',
    'mensagens: msgns msgens',
    'nachrichten: nachichten nachricten narichten',
    'abmelden: abmleden',
  ].flatMap((line) => {
    const [meant = '', slips = ''] = line.split(': ');
    return words(slips).map((slip): [string, string] => [slip, meant]);
  }),
);

/** Long enough that one slip makes no other word of them. */
export const LONG_WORDS: readonly string[] = [
  'unsubscribe',
  'messaging',
  'contacting',
  'desuscribir',
  'desabonner',
  'desinscrire',
  'desinscrever',
  'descadastrar',
  'nachrichten',
];

/** Words that do the same work in a pattern. */
export const WORD_CLASSES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    stop: 'stop pleasestop stopall quit cease halt',
    texting:
      'texting messaging contacting spamming bothering harassing bugging pestering blasting annoying hounding smsing pinging disturbing',
    textme: 'text txt message msg contact bother spam sms harass ping disturb',
    texts:
      'texts txts messages msgs txt sms smses text msg spam messaging texting blasts promos ads advertisements advertising solicitations spams',
    notices:
      'alerts notifications notification reminders updates offers marketing promotions newsletters coupons deals communications emails communication',
    det: 'the these this those all any your my further future more of with sending sms text marketing promo promotional stupid automated unwanted annoying receiving getting constant nonstop sending daily random weird spam such other junk me us',
    dont: 'dont never',
    third: 'he she they it card ex app boyfriend girlfriend phone',

    es_stop: 'dejen deje deja dejad dejar paren pare parad parar cesen cese',
    es_send:
      'envien envie envies enviar enviarme enviando mandar mandarme manden mande mandes mandando escriban escriba escribas escribir escribirme escribiendo mensajear mensajeen molesten molestes moleste molestar molestarme molestando contacten contacte contactes contactar contactarme textear texteen texteando enviarnos mandarnos molestarnos',
    es_bother:
      'escriban escriba escribas escribir mensajear mensajeen molesten molestes moleste molestar contacten contacte contactes contactar textear texteen hablen',
    es_texts:
      'mensajes mensaje mensajitos sms textos texto msj mensajeria spam publicidad promociones propaganda notificaciones avisos anuncios alertas',
    fr_stop: 'arretez arrete arreter cessez cesse stop stoppez',
    fr_send:
      'envoyer envoyez envoie envoyes envois ecrire ecrivez ecris contacter contactez contacte texter textez harceler harcelez deranger derangez embeter spammer spammez solliciter recontactez recontacter relancer importuner importunez',
    fr_bother:
      'ecrire ecrivez ecris contacter contactez contacte texter textez harceler harcelez deranger derangez embeter spammer spammez solliciter sollicitez recontactez recontacter relancer importuner importunez',
    fr_remove:
      'retirez enlevez supprimez effacez otez rayez sortez retirer enlever supprimer effacer enleve retire supprime efface',
    fr_texts:
      'sms messages message textos texto msg msgs notifications pub pubs publicite publicites promos promotions mails alertes spam',
    de_remove:
      'losch loscht loschen streicht streichen streich entfernt entferne entfernen entfern nehmt nehmen nimm tragt tragen',
    de_texts:
      'nachrichten nachricht sms textnachrichten werbung werbesms spam mitteilungen benachrichtigungen werbenachrichten newsletter texte nachrichtn dinger',
    de_list: 'liste verteiler verteilerliste datenbank kontaktliste system kontakten adressliste',
    pt_send:
      'envie enviem envia enviar enviando mande mandem manda mandar mandando contate contatem contactem contacte contatar perturbe perturbem perturbar incomode incomodem incomodar escreva escrevam escrever mandarem enviarem',
    pt_bother:
      'contate contatem contactem contacte contatar perturbe perturbem perturbar incomode incomodem incomodar escreva escrevam escrever procurem',
    pt_remove:
      'tirem tire tira tirar removam remova remove remover retirem retire excluam exclua exclui excluir apaguem apague apaga apagar deletem delete deleta risquem',
    pt_texts:
      'mensagens mensagem msg msgs sms torpedos propaganda propagandas spam promocoes notificacoes avisos anuncios publicidade textos',
  }).map(([name, list]) => [name, words(list)]),
);
