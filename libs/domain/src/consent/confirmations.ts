import type { ConsentIntent, ConsentLanguage } from './consent-words';

/** What the carriers ask to be named in these texts. */
export interface ConfirmationBrand {
  name: string;
  /** Phone, address of a page or email where a customer reaches people; empty leaves the phrase out. */
  supportContact: string;
}

type Template = (brand: string, help: string) => string;

/**
 * One confirmation per opt-out, without marketing (47 CFR 64.1200(a)(12)). Opt-in and help texts name program,
 * contact, how to stop, frequency and fees (CTIA Messaging Principles 5.1.2.1). The wording keeps to letters of
 * GSM-7 in every language (no á, í, ó, ú, ã, ç, ê), so that each is one text for a name of up to 20 characters.
 */
const TEMPLATES: Readonly<Record<ConsentLanguage, Readonly<Record<ConsentIntent, Template>>>> = {
  en: {
    opt_out: (brand, help) =>
      `${brand}: You are unsubscribed and will get no more texts. Reply START to get them again.${help}`,
    opt_in: (brand) =>
      `${brand}: You are subscribed. Msg frequency varies. Msg & data rates may apply. Reply HELP for help, STOP to end.`,
    help: (brand, help) =>
      `${brand}:${help} Msg frequency varies. Msg & data rates may apply. Reply STOP to unsubscribe.`,
  },
  es: {
    opt_out: (brand, help) =>
      `${brand}: Baja confirmada, no le enviaremos otros mensajes. Responda START para volver.${help}`,
    opt_in: (brand) =>
      `${brand}: Alta confirmada. Frecuencia variable. Pueden aplicarse tarifas de SMS y datos. Responda AYUDA o, para salir, STOP.`,
    help: (brand, help) =>
      `${brand}:${help} Frecuencia variable. Pueden aplicarse tarifas de SMS y datos. Responda STOP para salir.`,
  },
  fr: {
    opt_out: (brand, help) =>
      `${brand}: Désinscription confirmée, vous ne recevrez plus de SMS. Répondez START pour revenir.${help}`,
    opt_in: (brand) =>
      `${brand}: Inscription confirmée. Fréquence variable. Frais SMS/data possibles. Répondez AIDE ou, pour quitter, STOP.`,
    help: (brand, help) =>
      `${brand}:${help} Fréquence variable. Frais SMS/data possibles. Répondez STOP pour quitter.`,
  },
  de: {
    opt_out: (brand, help) =>
      `${brand}: Sie sind abgemeldet und erhalten keine SMS mehr. Mit START melden Sie sich wieder an.${help}`,
    opt_in: (brand) =>
      `${brand}: Anmeldung bestätigt. Häufigkeit variiert. SMS- und Datentarife möglich. Hilfe mit HILFE, abmelden mit STOP.`,
    help: (brand, help) =>
      `${brand}:${help} Häufigkeit variiert. SMS- und Datentarife möglich. Abmelden mit STOP.`,
  },
  pt: {
    opt_out: (brand, help) =>
      `${brand}: Cancelamento confirmado, deixaremos de enviar SMS. Responda START para voltar.${help}`,
    opt_in: (brand) =>
      `${brand}: Cadastro confirmado. Envio de SMS variado. Podem ser cobradas tarifas de SMS e dados. Responda AJUDA ou, para sair, STOP.`,
    help: (brand, help) =>
      `${brand}:${help} Envio de SMS variado. Podem ser cobradas tarifas de SMS e dados. Responda STOP para sair.`,
  },
};

const HELP_WORD: Readonly<Record<ConsentLanguage, string>> = {
  en: 'Help',
  es: 'Ayuda',
  fr: 'Aide',
  de: 'Hilfe',
  pt: 'Ajuda',
};

const isSupported = (language: string): language is ConsentLanguage => Object.hasOwn(TEMPLATES, language);

/**
 * The one answer to a consent word: opt-out or opt-in confirmation, or the help text of the brand.
 *
 * @param language ISO 639-1; one we have no wording for is answered in English
 */
export function confirmationText(intent: ConsentIntent, language: string, brand: ConfirmationBrand): string {
  const known = isSupported(language) ? language : 'en';
  const contact = brand.supportContact.trim();
  const help = contact === '' ? '' : ` ${HELP_WORD[known]}: ${contact}.`;
  return TEMPLATES[known][intent](brand.name.trim(), help);
}
