import { words } from './inflect';

/** German words that do the same work in a pattern, in their forms. */
export const GERMAN_CLASSES: Readonly<Record<string, readonly string[]>> = {
  de_stop: words(
    'stopp stop stoppen stoppt stoppe aufhoren aufhort schluss beenden beendet einstellen unterlassen',
    'unterlasst lassen lasst aufhorn aufzuhoren horauf',
  ),
  de_send: words(
    'schreiben schreibt schreib schreibe anschreiben anschreibt angeschrieben schicken schickt schick',
    'schicke zuschicken senden sendet sende zusenden kontaktieren kontaktiert kontaktiere kontaktier',
    'texten textet simsen simst nerven nervt belastigen belastigt belastige storen stort stor zutexten',
    'spammen spammt zuspammen zumullen behelligen melden meldet anzuschreiben anzuschreibn schreibn',
    'zuschreiben bombardieren erinnern',
  ),
  de_bother: words(
    'schreiben schreibt schreib anschreiben angeschrieben kontaktieren kontaktiert kontaktier texten',
    'textet simsen nerven nervt nerv belastigen belastigt storen zutexten spammen zuspammen behelligen',
    'melden meldet',
  ),
  de_remove: words(
    'losch loscht loschen losche streicht streichen streich entfernt entferne entfernen entfern nehmt',
    'nehmen nimm tragt tragen trag schmeisst werft werfen sperrt sperren raus',
  ),
  de_texts: words(
    'nachrichten nachricht sms textnachrichten werbung werbesms spam mitteilungen benachrichtigungen',
    'werbenachrichten newsletter texte nachrichtn dinger angebote promos erinnerungen werbetexte messages',
    'msgs msg reklame werbenachricht infos sonderangebote zusendungen zusendung kurznachrichten',
    'nachichten nochrichten mails texts updates informationen gutscheine coupons kommunikation',
  ),
  de_list: words(
    'liste verteiler verteilerliste datenbank kontaktliste system kontakten adressliste kartei listen',
    'kontakte verzeichnis empfangerliste gruppe',
  ),
  de_number: words(
    'nummer handynummer telefonnummer mobilnummer rufnummer handy kontakt kontaktdaten daten nr num name',
    'namen telefonnr',
  ),
  de_want: words('will mochte wunsche wollen mochten wunschen brauche brauch brauchen mag wurde mecht wui'),
  de_none: words('keine kein keinen keinerlei nix nichts koa koane kane kaine ka'),
  de_not: words('nicht nie niemals nimmer nume ned net nich'),
  de_goods: words(
    'reservierung termin bestellung buchung lieferung paket rechnung rechnungen vertrag abo konto karte inserat webseite ziegel muster grunen tour liefertour kalender gebuhr team abholung',
    'versicherung fitnessstudio kurs zahlung abbuchung fahrer techniker zucker zwiebeln tisch zimmer flug',
    'strom wasser heizung zeitung auto schule verein internet wlan handyvertrag mitgliedschaft',
    'kreditkarte gebuhr mahngebuhr artikel posten tute sosse essen taxi anrufe anrufen anzurufen klingeln',
    'code link quittung handwerker auftrag sofa garantie platz platze karten milch handtucher gurken mull',
    'bescheid kauf app prufung kindergarten ruckerstattung slot abzubuchen belasten upgrade schicht',
    'scheck zahlungen zusatzversicherung warenkorb',
  ),
  de_against: words(
    'nicht nie keine kein genug stop stopp aufhoren schluss nervt nerven satt ohne weg hasse zuviele',
    'viele unerwunscht spam blockieren blockiere beenden loschen abstellen unnotig sinnlos',
  ),
  de_came: words(
    'bekommen erhalten kam kamen angekommen kommt kommen gesehen gelesen gefunden empfangen noch seit',
    'warum geht funktioniert liebe gern mag danke code lieferung rechnung termin fahrer probleme',
  ),
  de_after: words(
    'mehr an auf von per und sie mir uns bitte das die der weiteren weitere solche diese eure ihre einzige',
  ),
};
