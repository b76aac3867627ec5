import type { KeepablePurpose } from './clarification';
import type { ConsentLanguage } from './consent-words';

/** What may be kept, as confirmations name it. In letters of GSM-7 where the alphabet allows it, like the wordings. */
const KEPT_WORDS: Readonly<Record<ConsentLanguage, Readonly<Record<KeepablePurpose, string>>>> = {
  en: { transactional: 'order and account updates', verification: 'security codes', alert: 'alerts' },
  es: { transactional: 'avisos de pedidos y cuenta', verification: 'claves de seguridad', alert: 'alertas' },
  fr: { transactional: 'suivi de commandes et compte', verification: 'codes de sécurité', alert: 'alertes' },
  de: {
    transactional: 'Infos zu Bestellung und Konto',
    verification: 'Sicherheitscodes',
    alert: 'Warnungen',
  },
  pt: { transactional: 'avisos de pedidos e conta', verification: 'senhas de acesso', alert: 'alertas' },
  it: { transactional: 'avvisi su ordini e conto', verification: 'codici di sicurezza', alert: 'allerte' },
  nl: { transactional: 'bericht over order en account', verification: 'inlogcodes', alert: 'waarschuwingen' },
  sv: { transactional: 'besked om order och konto', verification: 'säkerhetskoder', alert: 'varningar' },
  no: { transactional: 'beskjed om ordre og konto', verification: 'sikkerhetskoder', alert: 'advarsler' },
  da: { transactional: 'besked om ordre og konto', verification: 'sikkerhedskoder', alert: 'advarsler' },
  tr: { transactional: 'siparis ve hesap bilgileri', verification: 'güvenlik kodlari', alert: 'uyarilar' },
  vi: { transactional: 'tin ve don hang va tai khoan', verification: 'ma bao mat', alert: 'canh bao' },
  tl: { transactional: 'update sa order at account', verification: 'security code', alert: 'alerto' },
  zh: { transactional: '订单和账户通知', verification: '安全验证码', alert: '警报' },
  ko: { transactional: '주문·계정 알림', verification: '보안 코드', alert: '긴급 알림' },
};

/** "order and account updates, alerts". */
export const keptInWords = (purposes: readonly KeepablePurpose[], language: ConsentLanguage): string =>
  purposes.map((purpose) => KEPT_WORDS[language][purpose]).join(', ');
