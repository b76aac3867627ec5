import type { ConsentIntent, ConsentLanguage } from './consent-words';

/**
 * What a confirmation is about; `confirm` asks somebody to confirm an opt-in, `clarify` confirms an opt-out and asks what
 * may go on.
 */
export type ConfirmationKind = ConsentIntent | 'confirm' | 'clarify';

/**
 * One confirmation per opt-out, without marketing (47 CFR 64.1200(a)(12)). Opt-in and help texts name program,
 * contact, how to stop, frequency and fees (CTIA Messaging Principles 5.1.2.1). {brand} and {contact} are filled in, and
 * in `clarify` {word} and {kept}; a phrase in [brackets] is left out where there is no contact. Where the alphabet allows it the wording keeps to letters
 * of GSM-7 (no á, í, ó, ú, ã, ç, ê), so that each is one text for a name of up to 20 characters.
 */
export const CONFIRMATION_WORDINGS: Readonly<
  Record<ConsentLanguage, Readonly<Record<ConfirmationKind, string>>>
> = {
  en: {
    opt_out:
      '{brand}: You are unsubscribed and will get no more texts. Reply START to get them again.[ Help: {contact}.]',
    opt_in:
      '{brand}: You are subscribed. Msg frequency varies. Msg & data rates may apply. Reply HELP for help, STOP to end.',
    help: '{brand}:[ Help: {contact}.] Msg frequency varies. Msg & data rates may apply. Reply STOP to unsubscribe.',
    confirm:
      '{brand}: Reply YES to confirm that you want texts. Msg frequency varies. Msg & data rates may apply. HELP for help, STOP to end.',
    clarify: '{brand}: You are opted out of all texts. Reply {word} within 24 h to still get {kept}.',
  },
  es: {
    opt_out:
      '{brand}: Baja confirmada, no le enviaremos otros mensajes. Responda START para volver.[ Ayuda: {contact}.]',
    opt_in:
      '{brand}: Alta confirmada. Frecuencia variable. Pueden aplicarse tarifas de SMS y datos. Responda AYUDA o, para salir, STOP.',
    help: '{brand}:[ Ayuda: {contact}.] Frecuencia variable. Pueden aplicarse tarifas de SMS y datos. Responda STOP para salir.',
    confirm:
      '{brand}: Responda SI para confirmar que quiere mensajes. Frecuencia variable. Pueden aplicarse tarifas de SMS y datos. AYUDA o, para salir, STOP.',
    clarify: '{brand}: Baja total confirmada. Responda {word} en 24 h para seguir recibiendo {kept}.',
  },
  fr: {
    opt_out:
      '{brand}: Désinscription confirmée, vous ne recevrez plus de SMS. Répondez START pour revenir.[ Aide: {contact}.]',
    opt_in:
      '{brand}: Inscription confirmée. Fréquence variable. Frais SMS/data possibles. Répondez AIDE ou, pour quitter, STOP.',
    help: '{brand}:[ Aide: {contact}.] Fréquence variable. Frais SMS/data possibles. Répondez STOP pour quitter.',
    confirm:
      '{brand}: Répondez OUI pour confirmer votre inscription. Fréquence variable. Frais SMS/data possibles. AIDE ou, pour quitter, STOP.',
    clarify: '{brand}: Plus aucun SMS ne vous sera envoyé. Répondez {word} sous 24 h pour garder: {kept}.',
  },
  de: {
    opt_out:
      '{brand}: Sie sind abgemeldet und erhalten keine SMS mehr. Mit START melden Sie sich wieder an.[ Hilfe: {contact}.]',
    opt_in:
      '{brand}: Anmeldung bestätigt. Häufigkeit variiert. SMS- und Datentarife möglich. Hilfe mit HILFE, abmelden mit STOP.',
    help: '{brand}:[ Hilfe: {contact}.] Häufigkeit variiert. SMS- und Datentarife möglich. Abmelden mit STOP.',
    confirm:
      '{brand}: Bitte mit JA bestätigen, dass Sie SMS erhalten möchten. Häufigkeit variiert. SMS- und Datentarife möglich. Hilfe: HILFE, Ende: STOP.',
    clarify: '{brand}: Sie sind von allen SMS abgemeldet. Mit {word} binnen 24 h bleiben: {kept}.',
  },
  pt: {
    opt_out:
      '{brand}: Cancelamento confirmado, deixaremos de enviar SMS. Responda START para voltar.[ Ajuda: {contact}.]',
    opt_in:
      '{brand}: Cadastro confirmado. Envio de SMS variado. Podem ser cobradas tarifas de SMS e dados. Responda AJUDA ou, para sair, STOP.',
    help: '{brand}:[ Ajuda: {contact}.] Envio de SMS variado. Podem ser cobradas tarifas de SMS e dados. Responda STOP para sair.',
    confirm:
      '{brand}: Responda SIM para confirmar que quer SMS. Envio variado. Podem ser cobradas tarifas de SMS e dados. AJUDA ou, para sair, STOP.',
    clarify: '{brand}: Cancelado o envio de todos os SMS. Responda {word} em 24 h para manter: {kept}.',
  },
  it: {
    opt_out:
      '{brand}: Disiscrizione confermata, non ricevera altri SMS. Risponda START per tornare.[ Aiuto: {contact}.]',
    opt_in:
      '{brand}: Iscrizione confermata. Frequenza variabile. Possono applicarsi tariffe SMS e dati. Risponda AIUTO o, per uscire, STOP.',
    help: '{brand}:[ Aiuto: {contact}.] Frequenza variabile. Possono applicarsi tariffe SMS e dati. Risponda STOP per uscire.',
    confirm:
      '{brand}: Risponda SI per confermare che vuole SMS. Frequenza variabile. Possono applicarsi tariffe SMS e dati. AIUTO o, per uscire, STOP.',
    clarify: '{brand}: Disiscrizione da tutti gli SMS. Risponda {word} entro 24 h per tenere: {kept}.',
  },
  nl: {
    opt_out:
      '{brand}: U bent afgemeld en krijgt geen sms meer. Antwoord START om ze weer te krijgen.[ Hulp: {contact}.]',
    opt_in:
      '{brand}: U bent aangemeld. Aantal berichten wisselt. Sms- en datatarieven mogelijk. Antwoord HULP voor hulp, STOP om te stoppen.',
    help: '{brand}:[ Hulp: {contact}.] Aantal berichten wisselt. Sms- en datatarieven mogelijk. Antwoord STOP om te stoppen.',
    confirm:
      '{brand}: Antwoord JA om te bevestigen dat u sms wilt. Aantal berichten wisselt. Sms- en datatarieven mogelijk. Hulp: HULP, einde: STOP.',
    clarify: '{brand}: U bent afgemeld voor alle sms. Antwoord {word} binnen 24 uur en houd: {kept}.',
  },
  sv: {
    opt_out:
      '{brand}: Du är avanmäld och får inga fler sms. Svara START för att få dem igen.[ Hjälp: {contact}.]',
    opt_in:
      '{brand}: Du är anmäld. Antalet sms varierar. Sms- och dataavgifter kan tillkomma. Svara HJÄLP för hjälp, STOP för att sluta.',
    help: '{brand}:[ Hjälp: {contact}.] Antalet sms varierar. Sms- och dataavgifter kan tillkomma. Svara STOP för att sluta.',
    confirm:
      '{brand}: Svara JA för att bekräfta att du vill ha sms. Antalet varierar. Sms- och dataavgifter kan tillkomma. Hjälp: HJÄLP, slut: STOP.',
    clarify: '{brand}: Du är avanmäld från alla sms. Svara {word} inom 24 tim för att behålla: {kept}.',
  },
  no: {
    opt_out:
      '{brand}: Du er avmeldt og får ikke flere sms. Svar START for å få dem igjen.[ Hjelp: {contact}.]',
    opt_in:
      '{brand}: Du er påmeldt. Antall sms varierer. Sms- og datatakster kan gjelde. Svar HJELP for hjelp, STOP for å slutte.',
    help: '{brand}:[ Hjelp: {contact}.] Antall sms varierer. Sms- og datatakster kan gjelde. Svar STOP for å slutte.',
    confirm:
      '{brand}: Svar JA for å bekrefte at du vil ha sms. Antallet varierer. Sms- og datatakster kan gjelde. Hjelp: HJELP, slutt: STOP.',
    clarify: '{brand}: Du er avmeldt alle sms. Svar {word} innen 24 t for å beholde: {kept}.',
  },
  da: {
    opt_out:
      '{brand}: Du er afmeldt og får ikke flere sms. Svar START for at få dem igen.[ Hjælp: {contact}.]',
    opt_in:
      '{brand}: Du er tilmeldt. Antal sms varierer. Sms- og datatakster kan gælde. Svar HJÆLP for hjælp, STOP for at stoppe.',
    help: '{brand}:[ Hjælp: {contact}.] Antal sms varierer. Sms- og datatakster kan gælde. Svar STOP for at stoppe.',
    confirm:
      '{brand}: Svar JA for at bekræfte, at du vil have sms. Antallet varierer. Sms- og datatakster kan gælde. Hjælp: HJÆLP, slut: STOP.',
    clarify: '{brand}: Du er afmeldt alle sms. Svar {word} inden 24 t for at beholde: {kept}.',
  },
  tr: {
    opt_out:
      '{brand}: Listeden cikarildiniz, artik SMS almayacaksiniz. Tekrar almak icin START yazin.[ Yardim: {contact}.]',
    opt_in:
      '{brand}: Kaydiniz onaylandi. SMS sikligi degisir. SMS ve veri ücretleri uygulanabilir. Yardim icin YARDIM, iptal icin STOP yazin.',
    help: '{brand}:[ Yardim: {contact}.] SMS sikligi degisir. SMS ve veri ücretleri uygulanabilir. Iptal icin STOP yazin.',
    confirm:
      '{brand}: SMS almak istediginizi onaylamak icin EVET yazin. SMS ve veri ücretleri uygulanabilir. Yardim: YARDIM, iptal: STOP.',
    clarify: '{brand}: Tüm SMSler durduruldu. 24 saatte {word} yazarsaniz devam eder: {kept}.',
  },
  vi: {
    opt_out:
      '{brand}: Ban da huy dang ky va se khong nhan them tin nhan. Soan START de nhan lai.[ Tro giup: {contact}.]',
    opt_in:
      '{brand}: Ban da dang ky. So tin thay doi. Co the tinh cuoc tin nhan va du lieu. Soan HELP de duoc tro giup, STOP de dung.',
    help: '{brand}:[ Tro giup: {contact}.] So tin thay doi. Co the tinh cuoc tin nhan va du lieu. Soan STOP de dung.',
    confirm:
      '{brand}: Soan YES de xac nhan ban muon nhan tin. Co the tinh cuoc tin nhan va du lieu. Tro giup: HELP, dung: STOP.',
    clarify: '{brand}: Ban da huy moi tin nhan. Soan {word} trong 24 gio de van nhan: {kept}.',
  },
  tl: {
    opt_out:
      '{brand}: Hindi ka na makakatanggap ng text. Mag-reply ng START para makatanggap muli.[ Tulong: {contact}.]',
    opt_in:
      '{brand}: Naka-subscribe ka na. Nag-iiba ang dami ng text. Maaaring may msg & data rates. HELP para sa tulong, STOP para itigil.',
    help: '{brand}:[ Tulong: {contact}.] Nag-iiba ang dami ng text. Maaaring may msg & data rates. Mag-reply ng STOP para itigil.',
    confirm:
      '{brand}: Mag-reply ng YES para kumpirmahin na gusto mo ng text. Maaaring may msg & data rates. Tulong: HELP, itigil: STOP.',
    clarify:
      '{brand}: Wala ka nang matatanggap na text. Mag-reply ng {word} sa loob ng 24 oras para sa: {kept}.',
  },
  zh: {
    opt_out: '{brand}：您已退订，不会再收到短信。回复 START 可重新订阅。[帮助：{contact}]',
    opt_in: '{brand}：订阅成功。短信数量不定，可能收取短信和流量资费。回复 HELP 获取帮助，STOP 退订。',
    help: '{brand}：[帮助：{contact}。]短信数量不定，可能收取短信和流量资费。回复 STOP 退订。',
    confirm: '{brand}：回复 YES 确认订阅短信。可能收取短信和流量资费。HELP 获取帮助，STOP 退订。',
    clarify: '{brand}：您已退订全部短信。24 小时内回复 {word} 可继续接收：{kept}。',
  },
  ko: {
    opt_out:
      '{brand}: 수신이 거부되어 더 이상 문자를 보내지 않습니다. 다시 받으려면 START.[ 도움말: {contact}]',
    opt_in: '{brand}: 수신이 등록되었습니다. 횟수 변동, 문자·데이터 요금 발생 가능. 도움말 HELP, 중지 STOP.',
    help: '{brand}:[ 도움말: {contact}.] 횟수 변동, 문자·데이터 요금 발생 가능. 중지하려면 STOP.',
    confirm: '{brand}: 문자 수신을 확인하려면 YES. 문자·데이터 요금 발생 가능. 도움말 HELP, 중지 STOP.',
    clarify: '{brand}: 모든 문자 수신이 거부되었습니다. 24시간 안에 {word} 답장 시 계속 수신: {kept}.',
  },
};

/** How fees are named, one of which a help or opt-in text must have; folded. */
export const FEE_WORDS: Readonly<Record<ConsentLanguage, RegExp>> = {
  en: /rates?|charges?|fees?/u,
  es: /tarifas?|cargos?|costos?|costes?/u,
  fr: /frais|tarifs?|cout/u,
  de: /tarife?|kosten|gebuhr/u,
  pt: /tarifas?|custos?|cobrad/u,
  it: /tariff[ae]|costi?/u,
  nl: /tarieven|tarief|kosten/u,
  sv: /avgift|kostnad|taxa/u,
  no: /takst|kostnad|avgift/u,
  da: /takst|gebyr|omkostning/u,
  tr: /ucret|tarife/u,
  vi: /cuoc|phi/u,
  tl: /rates?|singil|bayad/u,
  zh: /资费|收费|费用|資費|費用/u,
  ko: /요금|비용/u,
};

/** How it is said that everything has stopped, which a confirmation that asks must say; folded. */
export const STOPPED_WORDS: Readonly<Record<ConsentLanguage, RegExp>> = {
  en: /opted out|unsubscribed|no more|all (?:texts|messages)|stopped/u,
  es: /baja|no (?:le |te )?(?:enviaremos|recibir)|cancelad/u,
  fr: /desinscri|desabonn|plus (?:aucun|de (?:sms|messages))/u,
  de: /abgemeldet|keine (?:sms|nachrichten)|beendet/u,
  pt: /cancelad|descadastr|deixaremos|nao (?:recebera|enviaremos)/u,
  it: /disiscri|cancellat|non ricever/u,
  nl: /afgemeld|geen (?:sms|berichten)|gestopt/u,
  sv: /avanmal|inga fler|stoppa/u,
  no: /avmeldt|(?:ikke|ingen) flere|stoppet/u,
  da: /afmeldt|(?:ikke|ingen) flere|stoppet/u,
  tr: /durduruldu|cikarildi|almayacak|iptal edildi/u,
  vi: /huy|khong nhan|ngung/u,
  tl: /wala ka|hindi ka na|itinigil|naka-?unsubscribe/u,
  zh: /退订|退訂|不会再|停止/u,
  ko: /거부|중단|중지/u,
};

/** What would make a confirmation marketing: prices, rebates, and links that lead to them; folded. */
export const MARKETING_WORDS =
  /https?:|www\.|\d ?%|[$€£¥] ?\d|\b(?:sale|deals?|discounts?|coupons?|free|save|buy|shop|win|gratis|descuentos?|rebajas?|cupon|soldes|remises?|gratuit|rabatt|gutschein|descontos?|cupom|sconto|korting|indirim|khuyen mai)\b|优惠|折扣|免费|할인|무료/u;
