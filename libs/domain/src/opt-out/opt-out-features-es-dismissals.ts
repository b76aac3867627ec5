import { features, type OptOutFeature } from './opt-out-feature';

/** Wanting to be left alone, and having no interest, in Spanish. */
export const SPANISH_DISMISSALS: readonly OptOutFeature[] = [
  ...features('es', 'opt_out', [
    [
      'wants to be left alone',
      12,
      'dejen de molestar|joder|chingar',
      'dejenme|dejeme|dejame|dejadme|dejennos tranquilo|tranquila|tranquilos',
      'dejenme|dejeme|dejame|dejadme|dejennos|deje en paz',
      'no ..1 molesten|moleste|molestes|jodan|chinguen|fastidien|molestar',
    ],
    ['wants to be left alone', 10, 'en paz $'],
    ['wants to be left alone', 7, 'escriban|escribanle|molesten|manden|manda ..1 a otro|otra|otros|alguien'],
    [
      'wants to be left alone',
      6,
      '^ fuera $',
      '^^ fuera $$',
      '^^ no molesten|moleste|molestes|molesta ..2 $$',
      'chinguen|chinga|jodanse|jodete',
      'dejenme|dejame ya',
      'dejen|deje|deja|dejenme|dejame ..2 paz|tranquilo|tranquila',
      'en paz',
      'larguense',
      'lejos de mi',
      'no ..1 friegues|frieguen|jodas|joder|chinguen',
      'no molestar',
      'que pesados|fastidio|molestia',
      'vayanse al|a',
      'vayanse|vete|larguense|largate',
      'vete a la',
    ],
    [
      'is not interested',
      5,
      'nada me interesa',
      'no ..2 interesado|interesada|interesa|interes|interesan',
      'no ..2 interesa|interesado|interesada|interesan|interes',
      'sin interes',
    ],
    [
      'is not interested in texts',
      7,
      'interesan|interesa|interesado|interesada ..3 <es_texts>|promociones|ofertas',
    ],
  ]),
];
