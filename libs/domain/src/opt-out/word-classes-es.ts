import { inflect, words } from './inflect';

/** Endings of the wish, the command and the plain form, with the pronouns that are written on to it. */
const AR =
  'ar ad e es en emos arme arnos arle arles ando andome ame anme adme enme eme aran aras ara asen ase aramos';
const IR = 'ir id a as an amos irme irnos irle irles iendo iendome eme anme idme ieran ieras iera iesen';

/** Spanish words that do the same work in a pattern, in their forms. */
export const SPANISH_CLASSES: Readonly<Record<string, readonly string[]>> = {
  es_stop: words(
    'dejarian pararian dejen deje deja dejes dejad dejar dejaran dejara dejasen dejenme dejenle paren',
    'pare parad parar pararan parara parenle parale parenlo cesen cese cesad cesar cesaran detengan',
    'detenga detener detenganse detengase corten corte cortar cortenla cortala cortenle eviten evite',
    'evitar evitad abstenganse abstengase abstenerse terminen terminar acaben acabar stop',
  ),
  es_end: [
    ...inflect(
      'cancel anul desactiv elimin quit cort bloque silenci finaliz termin par fren',
      'ar en e a ad o arme enme ame eme',
    ),
    ...words(
      'suspender suspendan suspenda suspende suspendo interrumpir interrumpan interrumpa detener detengan',
      'detenga deten apaguen apagar apague cesar cesen cese retiren retirar saquen',
    ),
  ],
  es_send: [
    ...inflect(
      'mand envi molest contact mensaje texte spame fastidi acos hostig record avis notific contact',
      AR,
    ),
    ...inflect('escrib', IR),
    ...words('embien mandarle llegue lleguen lleguenme'),
  ],
  es_bother: [
    ...words('romper'),
    ...inflect('molest contact mensaje texte spame fastidi acos hostig incordi jod jodi importun', AR),
    ...inflect('escrib', IR),
    ...words(
      'hablen hables jodan jodas joda joder chinguen chingues chingar busquen busques busquenme rompan',
      'rompas frieguen fregar chinguenme insistan insista insistas insistir',
    ),
  ],
  es_texts: words(
    'mensajes mensaje mensajitos mensajito sms textos texto msj msjs mensajeria spam publicidad',
    'promociones promos propaganda notificaciones avisos anuncios alertas recordatorios recordatorio',
    'comunicaciones ofertas mensages mensage msg msgs messages texts notificacion envios informacion',
    'actualizaciones novedades noticias cupones descuentos',
  ),
  es_want: words(
    'quiero quisiera queremos deseo deseamos necesito pido pedimos exijo solicito solicitamos ruego',
    'gustaria prefiero preferiria agradeceria agradezco demando rogaria querria favor',
  ),
  es_not: words('no nunca jamas ni tampoco'),
  es_nothing: words('mas nada nunca jamas'),
  es_remove: [...inflect('quit borr elimin retir tach sac', 'ar e en a ad o')].concat(
    words(
      'saquen saque excluir excluyan excluya suprimir supriman suprima remuevan remover remueva pierdan',
      'pierda olviden olvide olvidense olvidese dense',
    ),
  ),
  es_removeme: [
    ...inflect('quit borr elimin retir tach sac olvid', 'arme enme eme ame adme arnos ennos'),
    ...words(
      'saquenme saqueme excluyanme excluirme supriman suprimanme remuevanme remuevame bajenme bajarme',
      'salirme irme quitenos',
    ),
  ],
  es_list: words(
    'lista listas base bases sistema registro registros grupo directorio archivo archivos agenda difusion',
    'contactos datos envio',
  ),
  es_number: words('numero numeros telefono celular cel movil contacto datos nombre tel num nro'),
  es_my: words('mi mis este ese nuestro el'),
  es_fed: words(
    'harto harta hartos hartas cansado cansada aburrido podrido podrida hasta cansaron hartaron cansa',
    'hartan',
  ),
  es_consent: words('consentimiento autorizacion permiso'),
  es_person: words(
    'hermano hermana hijo hija vecino vecina jefe jefa ex novio novia nino nina bebe perro gato marido',
    'esposo esposa mama papa amigo amiga lavadora',
  ),
  es_goods: words(
    'pedido pedidos cita citas reserva reservas orden cuenta tarjeta seguro gimnasio internet linea luz anuncio web ladrillos entregas',
    'gas agua plan poliza contrato factura facturas cargo cargos cobro cobros cobrarme cobrar cobrarnos',
    'pago pagos cebolla mesa habitacion vuelo viaje boleto entrega paquete paquetes producto articulo',
    'talla curso clase cuota prestamo llamadas llamada llamarme llamar llamando renovacion cheque obra',
    'tecnico pizza sofa taxi cafe arroz bolsa hielo cable fibra telefonica television revista abrigo',
    'mancha manchas perro basura comentario turno horario ruta excursion multa recargo',
  ),
  es_withdraw: words('retiro revoco anulo cancelo retirar revocar anular quito'),
  es_use: words('use usen uses usar utilicen utilice utilizar usaran'),
  es_be: words('estar pertenecer seguir formar aparecer figurar continuar ser'),
  es_refuse: words('rechazo opongo niego renuncio acepto acepte aceptamos rehuso oponemos'),
  es_contacted: words(
    'contactado contactada contactados contactadas molestado molestada molestados molestadas',
  ),
  es_may: words('deben debe pueden puede debes puedes'),
  es_removeit: words('quitenlo borrenlo eliminenlo saquenlo retirenlo quitelo borrelo eliminelo'),
  es_fill: words(
    'llenar llenarme llenen llene llenando saturar saturarme saturen inundar bombardear bombardeen',
  ),
  es_against: words(
    'no nunca jamas basta harto harta hartos odio sin demasiados tantos ni alto stop dejen paren fuera',
    'menos inutiles molestos fastidia fastidian molesta molestan cansado cansada bloqueo bloquear',
    'bloqueen quiten borren spam acoso cancelen cancelar',
  ),
  es_came: words(
    'recibi recibido reciben recibo llego llegan llegaron llega vi visto veo leido lei funciona funcionan',
    'hay tengo encuentro aparece aparecen todavia aun respondieron contesto contestaron gusta gustan',
    'encantan codigo confirmacion pedido problema problemas nadie chegou chegaram chega recebi recebido',
    'recebo',
  ),
  es_more: words('mas'),
  es_after: words(
    'a al el la las los este esta estos en de del por porfa porfavor ya numero y que nunca mensajes nada mi mis gracias o cosas favor',
  ),
  es_go: words('voy vamos'),
};
