import { inflect, words } from './inflect';

const AR = 'ar e em es ando arem asse assem armos aram ares';

/** Portuguese words that do the same work in a pattern, in their forms. */
export const PORTUGUESE_CLASSES: Readonly<Record<string, readonly string[]>> = {
  pt_stop: words(
    'parem pare para parar pararem parassem parasse pares deixem deixe deixa deixar deixarem deixassem',
    'cessem cesse cessar stop chega basta evitem evite evitar acabem acabe acabar',
  ),
  pt_end: [
    ...inflect('cancel desativ anul par desabilit finaliz encerr elimin', 'ar em e a o'),
    ...words(
      'suspendam suspenda suspender suspende interrompam interrompa interromper bloqueiem bloqueie bloquear',
      'desliguem desligue desligar desliga cessem cessar silenciem silenciar tirem retirem acabem acabar',
    ),
  ],
  pt_send: [
    ...inflect('mand envi contat contact perturb incomod chate spam import aborrec amol', AR),
    ...words(
      'manda envia mandi escreva escrevam escrever escreve escrevas escrevessem contata torne voltem chamem',
      'encher encham enche spamem chateies aborrecer incomodeis',
    ),
  ],
  pt_bother: [
    ...inflect('contat contact perturb incomod chate importun', AR),
    ...words(
      'escreva escrevam escrever escrevas procurem encham encher insistam insista insistir aborrecam',
      'aborrecer',
    ),
  ],
  pt_remove: words(
    'tirem tire tira tirar tiram removam remova remove remover retirem retire retira retirar excluam',
    'exclua exclui excluir apaguem apague apaga apagar deletem delete deleta deletar risquem risca risque',
    'eliminem elimine elimina eliminar descadastrem descadastre descadastra',
  ),
  pt_texts: words(
    'mensagens mensagem msg msgs sms torpedos propaganda propagandas spam promocoes promocao notificacoes',
    'avisos anuncios publicidade textos lembretes mensagen mensajes mensagenzinhas msgens ofertas',
    'comunicacoes messages texts alertas marketing envios informacoes atualizacoes novidades noticias',
    'cupons descontos',
  ),
  pt_want: words(
    'quero queria gostaria desejo queremos preciso prefiro peco solicito exijo agradeco agradecia',
    'desejamos qro kero pedimos solicitamos preferia preferiria',
  ),
  pt_not: words('nao n nunca jamais naum nem nn'),
  pt_nothing: words('mais nada nunca jamais'),
  pt_list: words(
    'lista listas base cadastro sistema contatos contactos banco grupo registo registos registro daqui',
    'dai disso disto agenda',
  ),
  pt_number: words(
    'numero telefone contato contacto celular telemovel cadastro nome dados tel fone whats num zap',
    'registo',
  ),
  pt_my: words('meu minha meus este esse o nosso a'),
  pt_fed: words('cansei farto farta cansado cansada cheio cheia saco aguento aturo suporto'),
  pt_consent: words('consentimento autorizacao permissao'),
  pt_person: words(
    'ex vizinho vizinha chefe filho filha marido mulher esposa mae pai irmao irma bebe cachorro gato',
    'amigo amiga chuva',
  ),
  pt_goods: words(
    'pedido pedidos consulta reserva cartao conta seguro academia internet linha luz plano apolice anuncio site tijolo entregas amostras',
    'contrato fatura boleto taxa cobranca cobrar cobrarem pagamento cebola mesa quarto voo viagem entrega',
    'pacote produto item tamanho curso aula emprestimo ligar ligarem ligacao assinatura revista jornal',
    'tecnico obra elevador carro sofa taxi cafe gelo sacola pizza jantar senha codigo link dinheiro nota',
    'endereco tatuagem mancha alarme foto lixo duvida compra debito passeio garantia horario turno van',
    'multa pagamentos creneau',
  ),
  pt_withdraw: words('retiro revogo cancelo anulo retirar revogar cancelar'),
  pt_use: words('use usem usar usarem utilizem utilize utilizar'),
  pt_be: words('estar fazer ficar continuar aparecer pertencer ser participar'),
  pt_refuse: words('recuso rejeito oponho aceito aceitei aceitamos dispenso'),
  pt_contacted: words(
    'contatado contatada contatados contatadas contactado contactada incomodado incomodada perturbado',
    'incomodados',
  ),
  pt_may: words('devem deve podem pode'),
  pt_fill: words('lotar encher lotem enchem inundar bombardear'),
  pt_against: words(
    'nao nunca jamais chega basta farto farta cansado cansada odeio sem demais tantas tanta ni nem stop',
    'parem para pare fora menos inuteis chato chatas chatos enche enchem incomodam bloquear bloqueio',
    'bloqueiem tirem spam cancelem cancelar',
  ),
  pt_came: words(
    'recebi recebo recebido chegou chegam chegaram chega vi visto li funciona funcionam tem tenho',
    'encontro aparece ainda responderam respondeu gosto adoro codigo confirmacao pedido consigo problema',
    'problemas chegado chegar',
  ),
  pt_more: words('mais'),
  pt_after: words(
    'para pra por pf pfv ja numero e que nunca nada meu minha obrigado obrigada ou esse este nesse neste no na de coisas ta ok vcs favor isso',
  ),
  pt_go: words('vou vamos'),
};
