import { words } from './inflect';

/** English words that do the same work in a pattern. */
export const ENGLISH_CLASSES: Readonly<Record<string, readonly string[]>> = {
  stop: words('stop pleasestop stopall quit cease halt'),
  texting: words(
    'texting messaging contacting spamming bothering harassing bugging pestering blasting annoying',
    'hounding smsing pinging disturbing stalking soliciting reminding notifying alerting campaigning',
    'advertising nagging msging txting dming bombarding flooding',
  ),
  textme: words('text txt message msg contact bother spam sms harass ping disturb notify pester hound'),
  texts: words(
    'texts txts messages msgs txt sms smses text msg spam messaging texting blasts promos ads',
    'advertisements advertising solicitations spams mensajes mensagens nachrichten correspondence',
  ),
  notices: words(
    'alerts notifications notification reminders updates offers marketing promotions newsletters coupons',
    'deals communications communication reminder mailings promo specials sales',
  ),
  det: words(
    'the these this those all any your my further future more of with sending sms text marketing promo',
    'promotional stupid automated unwanted annoying receiving getting constant nonstop daily random weird',
    'spam such other junk me us',
  ),
  dont: words('dont never'),
  third: words('he she they it card ex app boyfriend girlfriend phone'),
  en_contacted: words(
    'contacted texted messaged bothered spammed disturbed harassed notified solicited pestered',
  ),
  en_removed: words(
    'removed taken deleted unsubscribed erased dropped excluded scratched purged stricken scrubbed',
  ),
  en_remove: words(
    'remove delete erase scrub purge drop take pull strike cross scratch get wipe exclude keep leave kick',
    'yank bump del rm rmv',
  ),
  en_list: words(
    'list lists database databases mailing mailings distribution directory contacts records system',
    'program campaign campaigns subscribers rolodex roster registry texts messages sms alerts alert',
    'thread chain',
  ),
  en_number: words(
    'number num nbr phone cell cellphone mobile digits contact info information data details name line',
    'numbers',
  ),
  en_person: words(
    'mom mother dad father son daughter kid kids wife husband grandma grandmother grandpa grandfather',
    'brother sister parents aunt uncle him her them he she',
  ),
  en_goods: words(
    'order orders appointment appointments appt booking bookings reservation reservations delivery ad listing case directory bricks samples',
    'deliveries package packages parcel payment payments card cards policy insurance gym lease contract',
    'mortgage loan flight ticket tickets ride class classes course plan premium membership invoice bill',
    'bills billing charge charges fee fees refund check cheque item items table room autopay renewal',
    'renew trial magazine paper catalog catalogs driver technician plumber cleaner install installation',
    'service project hearing meeting transfer water music alarm noise leak milk pizza medication pills',
    'antibiotics car truck house lights heater boiler statements waitlist schedule calendar survey',
    'arbitration clause warranty coverage overdraft account box emails emailing photos overtime statement',
    'slot shift tour trip trips seat event scarves calls',
  ),
  en_time: words('again anymore ever further'),
  en_refuse: words('refuse object decline reject opposed against'),
  en_mute: words('mute silence pause hold suspend suppress kill shut turn stop end halt disable switch'),
  en_yours: words('your ur this that these the ya any all whatever yo yalls'),
  en_listkind: words(
    'text texting sms mailing contact contacts marketing spam distribution subscriber subscription',
    'message messaging messages texts promo promotional email dumb',
  ),
  en_fill: words(
    'clogging cluttering flooding filling bombarding blowing clog clutter flood fill overwhelming',
    'swamping',
  ),
  en_quit: words(
    'stop pleasestop stopall quit cease halt desist discontinue end terminate kill nix scrap ditch drop',
  ),
  en_erase: words(
    'remove delete erase purge scrub wipe expunge clear cut eliminate dump omit exclude unenroll strike',
    'drop pull take unsubscribe deregister disenroll unlist detach kick yank rm rmv del cross scratch',
    'unregister optout',
  ),
  en_rid: words(
    'remove delete erase purge scrub expunge eliminate drop exclude deregister unlist unregister rm rmv',
    'del unsubscribe unenroll omit strike optout block',
  ),
  en_wish: words('want wanna wish like need how way trying asking ask request love prefer hoping let demand'),
  en_hate: words('hate despise loathe detest'),
  en_object: words(
    'texts txts msgs messages sms smses spam message text txt msg ads promos solicitations blasts',
  ),
  en_against: words(
    'no not dont never stop quit enough annoying sick hate tired done end cancel remove off unwanted spam',
    'block report without unsubscribe cease over zero disable useless pointless sucks bothering',
    'ridiculous less fewer rid disagree dislike cant isnt arent kill mad angry upset pissed',
  ),
  en_many: words('texts txts msgs messages smses alerts notifications reminders promos ads blasts'),
  en_came: words(
    'received receive recieved getting get got havent see saw seen missed miss arrived arriving come came read reads replies',
    'coming yet loading load work working works sent showing show delivered deliver reading read answered',
    'answer replied response reply resend error failed through i like love helpful good great keep',
    'receiving first before until when while during if instead',
  ),
  en_after: words(
    'of texts from to about for than me anymore these this please or and stuff thanks i further other additional extra',
  ),
};
