import { features, type OptOutFeature } from './opt-out-feature';

/**
 * What speaks against an opt-out in Spanish, and how one asks for texts or for help. Forty points outweigh whatever stands
 * in the same sentence: they turn its meaning round. A few points make it doubtful.
 */
export const SPANISH_OTHERS: readonly OptOutFeature[] = [
  ...features('es', 'opt_out', [
    [
      'is not to stop',
      -40,
      'dejar de recibir ..2 facturas|llamadas|cobros|recibos',
      'dejar|dejo|deje un|una mensaje',
      'gimnasio|internet|tarjeta',
      'no ..1 <es_stop> de',
      'no ..1 quiten|borren|saquen|eliminen|borres',
      'no ..2 den|des|de|cancelen|quiten|borren|eliminen|saquen|quiero ..2 baja',
      'no dejen|deje|dejes',
      'no olviden|olvide|olvides|dude|duden|tarden|dejaron',
      'no quiero ..1 dejar|perder|perderme|cancelar',
      'quitame|quiteme|saquenme|saqueme|sacame|borrame|quitenme un|una|el|la|esa|ese',
      'una duda',
    ],
    [
      'is about somebody else or something else',
      -40,
      'baja ..1 temperatura|presion|velocidad|calidad|calorias|california|precio|el',
      'cuando|donde|hasta cuando ..3 de baja',
      'dar|darme|dame|doy de baja ..2 internet|linea|tarjeta|cuenta|luz|gimnasio|seguro|plan|contrato|gas|agua|poliza|telefono|fibra',
      'de baja ..1 medica|laboral|maternidad|por',
      'estoy|esta|estuvo|sigo de baja',
      'mi|su cuenta|tarjeta|plan|seguro|poliza|contrato|luz|internet|linea de|del',
      'ningun mensaje',
      'no ..1 veo|recibi|llega|llegan|llegaron|llego|recibo|aparecen|funciona|funcionan',
      'no hay|tengo ..1 <es_texts>',
      'no me <es_send> ..3 codigo|factura|pedido|paquete|recibo|confirmacion|producto|correo|talla|color|link|enlace|dinero|contrasena|tarjeta',
      'no me llego|llegan|llego|llegaron',
      'no me|nos <es_send> el|la|un|una|esa|ese',
      'no puedo|pude|podia|podemos|logro|se|he|has|han|hemos ..2 <es_send>',
      'por que no',
      'por que|porque no ..2 <es_send>',
      'puede|puedo|pueden ..2 ser',
    ],
    [
      'is about other numbers',
      -6,
      'numero equivocado|incorrecto|erroneo en|de|del',
      'puse|di|tengo|tiene|marque|escribi|tienen|aparece|dieron|con|el|al|un ..3 numero equivocado|incorrecto|erroneo',
      'viejo|antiguo|anterior',
      'y pongan|agreguen|cambien',
    ],
    ['is not interested in a thing', -3, 'interesa|interesado|interesada ..1 el|la|en|ese|esa|cambiar'],
    [
      'speaks of a time only',
      -6,
      '<es_send> ..2 hasta|antes|despues|durante|cuando|manana|mientras|tarde|noche',
    ],
  ]),
  ...features('es', 'opt_in', [
    [
      'wants texts again',
      12,
      '^^ alta|empezar|iniciar|suscribirme $$',
      'denme|deme|dame|darme de alta',
      'quiero suscribirme',
      'quiero|deseo ..1 recibir ..3 <es_texts>',
      'quiero|deseo|quisiera|gustaria ..2 volver a recibir|suscribirme',
      'suscribanme|suscribeme|inscribanme|reactiven|reactivar ..3 <es_texts>',
      'vuelvan|vuelva|pueden a ..1 enviarme|mandarme|escribirme|enviar|mandar|suscribirme',
    ],
    [
      'does not want them',
      -40,
      'no|nunca|dejen|dejar ..3 quiero|deseo|recibir|suscribirme|alta|suscribi|vuelvan|vuelva',
      'reactivar|reactiven ..2 cuenta|tarjeta|linea|plan|servicio',
    ],
  ]),
  ...features('es', 'help', [
    [
      'asks nothing but help',
      7,
      '^^ ayuda|informacion|info $$',
      '^^ ayudenme|ayudame|ayudeme $$',
      '^^ mas info|informacion $$',
      '^^ necesito|quiero ayuda $$',
      '^^ necesito|quiero info|informacion $$',
      '^^ que numero es este $$',
      '^^ que son estos mensajes $$',
      '^^ quien es|son $$',
    ],
  ]),
];
