import { features, type OptOutFeature } from './opt-out-feature';

/**
 * What speaks against an opt-out in Portuguese, and how one asks for texts or for help. Forty points outweigh whatever stands
 * in the same sentence: they turn its meaning round. A few points make it doubtful.
 */
export const PORTUGUESE_OTHERS: readonly OptOutFeature[] = [
  ...features('pt', 'opt_out', [
    [
      'is about somebody else or something else',
      -40,
      'nao ..1 recebi|chegou|chegaram|vejo|recebo|chega|chegam',
      'nao consigo|consegui|posso|pude|estou|da|podemos|sei|foi ..2 <pt_send>',
      'nao ha|tem|tenho ..1 <pt_texts>',
      'nao me|nos ..1 <pt_send> ..4 codigo|fatura|pedido|boleto|recibo|confirmacao|produto|email|cor|tamanho|link|dinheiro|senha|cartao|nota',
      'nao me|nos <pt_send> o|a|um|uma|esse|essa',
      'no|na premium|curso|plano|academia|pedido',
      'o app|aplicativo|site|celular|carro ..2 para|parou',
      'para de ..1 funcionar|carregar|chover',
      'por|porque que? nao ..2 <pt_send>',
      'por|porque que? nao me|nos',
      'sair da|desta ..1 cidade|empresa|loja|conta|escola',
    ],
    [
      'is not to stop',
      -40,
      'nao ..1 cancelem|cancele|cancela|esquecam|esqueca',
      'nao ..1 parem|pare|para|parar|param|deixem|deixe|cancelem|cancele|quero ..1 de|com|cancelar|parar|sair|minha|meu|me',
      'nao ..1 tirem|tire|removam|remova|excluam|exclua|apaguem|apague',
      'nao deixem|deixe de',
      'nao quero ..1 parar|perder|sair|cancelar|deixar',
    ],
    [
      'is about other numbers',
      -6,
      'antigo|velho',
      'coloquei|dei|tem|tenho|digitei|informei|pus|com|o|um ..3 numero errado',
      'da|do|de conta|perfil|cartao',
      'e coloquem|adicionem|atualizem',
      'numero errado no|na|do|da|de',
    ],
    [
      'is not interested in a thing',
      -3,
      'interesse|interessa|interessado|interessada ..1 o|a|em|no|na|nesse|mudar|trocar',
    ],
    ['speaks of a time only', -6, '<pt_send> ..2 ate|antes|depois|durante|quando|amanha|enquanto|noite'],
  ]),
  ...features('pt', 'opt_in', [
    [
      'wants texts again',
      12,
      '^^ voltar|iniciar|comecar $$',
      'inscrevam|inscreva|cadastrem|cadastre me',
      'me inscrevam|inscreva|cadastrem|cadastre|inscreve',
      'quero me inscrever|cadastrar',
      'quero|desejo|gostaria ..2 receber ..4 <pt_texts>',
      'quero|desejo|gostaria ..2 voltar a receber',
      'reativem|reativar ..2 <pt_texts>',
      'voltem|volte|podem a|voltar ..1 enviar|mandar|me|a',
    ],
    [
      'does not want them',
      -40,
      'nao|nunca|parem|parar ..3 quero|desejo|receber|inscrevam|voltem|cadastrem|volte|gostaria',
    ],
  ]),
  ...features('pt', 'help', [
    [
      'asks nothing but help',
      7,
      '^^ ajuda|informacao|info $$',
      '^^ ajudem|ajude me? $$',
      '^^ mais info|informacoes|informacao $$',
      '^^ me ajudem|ajude|ajuda $$',
      '^^ preciso|quero de? ajuda $$',
      '^^ que numero e esse|este $$',
      '^^ quem e|fala $$',
      '^^ quero|preciso informacoes|info $$',
    ],
  ]),
];
