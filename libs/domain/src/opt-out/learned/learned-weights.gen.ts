/**
 * What was learnt of words. Written by npm run train:optout, not by hand.
 *
 * Learnt from 20481 texts of tools/src/eval/optout/tune, and every second text of clinc150-train.tsv and banking77-train.tsv (14102).
 */
export const LEARNED_DIGEST = '6111dbc49b2a88ce';

/** What every text has at first, in tenths of a point; of each column as the rows have them. */
export const LEARNED_AT_FIRST: readonly number[] = [17, 6, 19];

/**
 * Feature, language ("*": none), and tenths of a point for opt_out, opt_in, help. A feature is a word, words that follow
 * each other ("_": any word, "^" and "$": beginning and end), a beginning of words ("unsub*"), or what words are about ("<stop>"),
 * ".." being up to three words between; "#" begins what is of the whole text.
 */
export const LEARNED_ROWS = `
#	*	-5	-5	0
# $	*	-9	-3	3
# <again>	*	2	0	0
# euros	*	-2	0	0
#?	*	-15	-7	9
#words 1	*	-8	-6	5
#words 10	*	-16	-16	-22
#words 2	*	-3	-12	-7
#words 20	*	0	-21	-21
#words 3	*	-7	-15	-13
#words 6	*	-14	-22	-21
#words more	*	0	-3	-2
00	*	-2	0	0
06 $	fr	2	0	0
1 $	es	-2	0	0
10	*	-10	-2	-3
10 $	*	-3	0	0
10am	en	2	0	0
10am $	en	3	0	0
12	*	-9	0	0
12 $	*	-5	0	0
14	*	-5	0	0
15	*	-3	0	0
15 $	*	-2	0	0
17	*	4	0	0
17 $	*	3	0	0
18	de	-3	0	0
18h	fr	-4	0	0
2	en	-10	-1	-6
2 $	en	-5	0	-2
2 _ of	en	-2	0	0
20	*	-9	-2	0
20 $	*	-5	0	0
21	*	1	-3	0
22	*	-5	0	0
22 $	*	-3	0	0
25	*	-4	0	0
25 $	*	-4	0	0
3	*	-9	-2	-1
3 $	*	-5	0	0
3 <texts>	*	4	0	0
3 _ in	en	3	0	0
30	*	-4	0	0
30 <leave>	*	-2	0	0
30 off	en	-2	0	0
38	pt	-3	0	0
4	en	-9	-1	-1
4 $	*	-7	-1	0
4 <me>	*	2	0	0
4 me	en	2	0	0
4 me $	en	2	0	0
40	en	2	0	0
40 _ the	en	2	0	0
40 in	en	2	0	0
401k	en	-5	0	-8
401k rollover	*	0	0	-7
42	*	-3	0	0
42 $	*	-2	0	0
5	*	-9	-3	0
5 $	*	-7	0	-2
5 stars	en	3	0	0
5 stars $	en	3	0	0
50	*	-6	0	0
50 <leave>	*	-4	0	0
50 off	en	-4	0	0
50 off $	en	-4	0	0
5k	en	-2	0	0
6	*	-4	0	0
6 $	*	-4	0	0
6am	en	3	0	0
6h	fr	-2	0	0
7	en	-5	0	0
7 $	en	-3	0	0
8	*	-7	0	-2
8 $	*	-9	0	0
8h	fr	-2	0	0
9	*	-7	0	0
9 $	*	-7	0	0
91	en	5	0	0
<again>	*	-1	4	-2
<again> $	*	8	5	-9
<again> .. <ask>	*	-4	0	0
<again> .. <fed>	*	2	0	0
<again> .. <goods>	*	-4	0	0
<again> .. <legal>	*	7	-1	0
<again> .. <list>	*	0	4	0
<again> .. <me>	*	1	-6	-1
<again> .. <name>	*	-5	0	0
<again> .. <not>	*	10	0	0
<again> .. <person_id>	*	3	0	0
<again> .. <please_do>	*	5	0	0
<again> .. <remove>	*	-2	0	0
<again> .. <send>	*	3	1	-5
<again> .. <texts>	*	6	-3	0
<again> .. <third>	*	-5	0	0
<again> .. <want>	*	-5	0	0
<again> .. <you>	*	0	3	0
<again> <ask>	*	-3	0	0
<again> <fed>	*	2	0	0
<again> <goods>	*	-5	0	0
<again> <leave>	*	2	0	0
<again> <me>	*	0	-3	0
<again> <not>	*	9	0	0
<again> <number>	*	-3	0	0
<again> <person_id>	*	2	0	0
<again> <please_do>	*	5	0	0
<again> <remove>	*	2	0	0
<again> <send>	*	10	0	-2
<again> <texts>	*	9	-8	0
<again> <want>	*	0	2	0
<again> <you>	*	0	2	0
<again> aktivieren	*	0	2	0
<again> als	*	-4	0	0
<again> an	*	-3	3	0
<again> and	*	3	0	0
<again> auf	*	-3	0	0
<again> belongs	*	-2	0	0
<again> cafe	*	-2	0	0
<again> dabei	*	-2	2	0
<again> de	*	-9	0	0
<again> donne	*	2	0	0
<again> einschalten	*	0	4	0
<again> erhalten	*	2	0	0
<again> es	*	-2	0	0
<again> eu	*	-3	0	0
<again> how	*	-2	0	0
<again> ihr	*	2	0	0
<again> in	*	-6	0	0
<again> info	*	-4	0	6
<again> informacion	*	2	0	4
<again> informacoes	*	0	0	5
<again> information	*	0	0	3
<again> infos	*	-2	0	3
<again> interested	*	2	0	0
<again> j	*	-4	0	0
<again> je	*	0	-2	0
<again> kriege	*	2	0	0
<again> le	*	-3	0	0
<again> les	*	1	-2	0
<again> me	*	6	0	0
<again> mensagens	*	-2	0	0
<again> mensajes	*	2	0	0
<again> nachrichten	*	3	0	0
<again> nao	*	3	0	0
<again> numero	*	-3	0	0
<again> of	*	3	0	0
<again> pain	*	-2	0	0
<again> pao	*	-2	0	0
<again> persona	*	2	0	0
<again> posso	*	-2	0	0
<again> questions	*	-3	0	0
<again> reminders	*	3	0	0
<again> ser	*	3	0	0
<again> stop	*	-2	0	0
<again> sugar	*	-2	0	0
<again> tarde	*	-3	0	0
<again> text	*	3	0	0
<again> than	*	-2	-1	0
<again> uma	*	4	0	0
<again> un	*	4	0	0
<again> vez	*	-3	7	0
<again> vos	*	-4	2	0
<again> vous	*	3	0	0
<again> will	*	-4	2	0
<again> with	*	4	0	0
<ask>	*	-6	-10	0
<ask> $	*	-3	3	-13
<ask> .. <again>	*	-3	2	-1
<ask> .. <ask>	*	-2	-6	7
<ask> .. <consent>	*	-5	4	0
<ask> .. <fed>	*	-3	0	-3
<ask> .. <goods>	*	-10	0	0
<ask> .. <leave>	*	0	2	-3
<ask> .. <legal>	*	-2	0	0
<ask> .. <list>	*	-10	0	8
<ask> .. <me>	*	5	0	0
<ask> .. <not>	*	1	-1	-4
<ask> .. <number>	*	5	-2	14
<ask> .. <person_id>	*	0	0	7
<ask> .. <please_do>	*	-3	-3	1
<ask> .. <remove>	*	7	-1	-3
<ask> .. <send>	*	0	3	14
<ask> .. <stop>	*	3	5	1
<ask> .. <texts>	*	0	0	11
<ask> .. <us>	*	-2	0	-1
<ask> .. <want>	*	1	-1	-6
<ask> .. <you>	*	-1	-3	-6
<ask> <ask>	*	-4	-3	1
<ask> <consent>	*	2	0	0
<ask> <fed>	*	-1	-3	-5
<ask> <goods>	*	0	0	4
<ask> <leave>	*	-2	0	0
<ask> <me>	*	1	2	-1
<ask> <name>	*	2	0	0
<ask> <not>	*	0	0	-2
<ask> <number>	*	-4	0	-4
<ask> <person_id>	*	3	0	-1
<ask> <please_do>	*	0	0	5
<ask> <remove>	*	-2	0	0
<ask> <send>	*	0	4	-1
<ask> <stop>	*	0	-4	-5
<ask> <third>	*	-3	0	0
<ask> <want>	*	1	0	-2
<ask> <you>	*	-1	-3	-1
<ask> added	*	3	0	0
<ask> are	*	2	-2	-2
<ask> be	*	-4	1	-3
<ask> bestellt	*	3	0	0
<ask> business	*	0	0	4
<ask> ca	*	-3	0	5
<ask> call	*	0	0	2
<ask> can	*	0	-3	3
<ask> cancelled	*	-2	0	0
<ask> commandes	*	0	0	3
<ask> commands	*	0	0	8
<ask> company	*	-3	0	5
<ask> consiguieron	*	3	0	-1
<ask> countries	*	0	0	-2
<ask> cut	*	-5	0	0
<ask> d	*	4	0	0
<ask> de	*	6	0	0
<ask> desactiver	*	2	0	0
<ask> did	*	0	1	-2
<ask> do	*	-3	1	2
<ask> does	*	3	0	0
<ask> e	*	0	0	3
<ask> empresa	*	-3	0	3
<ask> es	*	-9	0	1
<ask> est	*	-3	0	-1
<ask> esta	*	-3	0	1
<ask> estoy	*	-4	0	0
<ask> exit	*	-2	0	0
<ask> faco	*	0	2	0
<ask> fait	*	-4	0	1
<ask> faz	*	-4	0	0
<ask> firma	*	0	0	4
<ask> for	*	5	0	1
<ask> fun	*	2	0	0
<ask> funciona	*	-5	0	7
<ask> gesagt	*	2	0	0
<ask> hacen	*	4	0	0
<ask> has	*	-2	0	0
<ask> hat	*	3	0	0
<ask> helfen	*	0	0	2
<ask> hora	*	-3	0	0
<ask> horas	*	-4	0	0
<ask> hort	*	7	0	0
<ask> i	*	-8	-1	-3
<ask> ich	*	0	2	0
<ask> ihr	*	4	0	0
<ask> is	*	-6	-2	0
<ask> ist	*	-2	0	2
<ask> it	*	-5	0	5
<ask> je	*	5	0	0
<ask> kann	*	-2	0	3
<ask> kind	*	-3	0	0
<ask> komme	*	-2	0	0
<ask> kostet	*	-4	0	0
<ask> krieg	*	5	0	0
<ask> kriege	*	2	0	0
<ask> la	*	-2	2	0
<ask> le	*	2	0	0
<ask> les	*	2	0	0
<ask> llegue	*	-2	0	0
<ask> lo	*	2	0	0
<ask> long	*	-5	0	-1
<ask> los	*	3	0	0
<ask> lovely	*	2	0	0
<ask> m	*	3	0	0
<ask> macht	*	-4	0	0
<ask> made	*	-2	0	0
<ask> man	*	6	0	0
<ask> many	*	-1	-1	-2
<ask> me	*	4	2	2
<ask> meldet	*	3	0	0
<ask> much	*	-5	0	0
<ask> muss	*	5	0	0
<ask> my	*	-1	0	-4
<ask> nicht	*	-2	0	0
<ask> no	*	7	0	0
<ask> numero	*	-4	0	0
<ask> off	*	-2	0	0
<ask> oft	*	4	0	0
<ask> old	*	-2	0	0
<ask> on	*	3	0	0
<ask> parar	*	2	0	0
<ask> pararam	*	-2	0	0
<ask> paren	*	3	0	0
<ask> paro	*	4	0	0
<ask> part	*	7	0	0
<ask> parte	*	2	0	0
<ask> pasa	*	-4	0	0
<ask> peco	*	3	0	0
<ask> pedir	*	2	0	0
<ask> peut	*	0	0	2
<ask> plug	*	0	0	-2
<ask> posso	*	0	0	2
<ask> put	*	2	0	0
<ask> quit	*	2	0	0
<ask> recebo	*	3	0	0
<ask> removed	*	-2	0	0
<ask> replying	*	3	0	0
<ask> resilier	*	-3	0	0
<ask> responder	*	5	0	0
<ask> runs	*	0	0	4
<ask> saio	*	3	0	0
<ask> se	*	-4	0	0
<ask> sea	*	4	0	0
<ask> seja	*	4	0	0
<ask> service	*	0	0	6
<ask> servico	*	-1	0	2
<ask> should	*	-2	0	0
<ask> sie	*	4	0	0
<ask> signed	*	2	0	0
<ask> sirve	*	-3	0	2
<ask> societe	*	-2	0	3
<ask> soll	*	5	0	0
<ask> taken	*	-4	0	0
<ask> text	*	-1	4	0
<ask> the	*	-5	1	-3
<ask> this	*	1	0	13
<ask> timezone	*	-1	0	-2
<ask> to	*	6	0	-2
<ask> use	*	0	0	3
<ask> vao	*	3	0	0
<ask> vous	*	7	0	0
<ask> was	*	-4	0	-2
<ask> weit	*	-3	0	0
<ask> werd	*	5	0	0
<ask> were	*	-2	0	0
<ask> words	*	0	0	6
<ask> would	*	-4	0	0
<ask> ya	*	-5	0	0
<ask> you	*	-3	-2	-1
<consent>	*	6	13	-17
<consent> #	*	-2	0	0
<consent> $	*	13	13	-6
<consent> .. <again>	*	-8	4	0
<consent> .. <consent>	*	12	-14	0
<consent> .. <goods>	*	-8	0	0
<consent> .. <leave>	*	-2	2	0
<consent> .. <me>	*	4	-2	-1
<consent> .. <number>	*	-5	0	0
<consent> .. <remove>	*	9	-3	0
<consent> .. <send>	*	-3	-1	0
<consent> .. <texts>	*	-15	8	-1
<consent> .. <third>	*	-2	0	0
<consent> .. <us>	*	-4	1	0
<consent> .. <want>	*	-3	0	0
<consent> .. <wrong>	*	8	-3	0
<consent> .. <you>	*	-2	0	0
<consent> <consent>	*	9	-3	0
<consent> <not>	*	3	0	0
<consent> <number>	*	-2	0	0
<consent> <remove>	*	3	0	0
<consent> <send>	*	1	-2	0
<consent> <stop>	*	-6	0	0
<consent> <texts>	*	2	-2	0
<consent> a	*	5	-2	0
<consent> au	*	-3	-1	0
<consent> aux	*	-3	1	0
<consent> avec	*	-2	0	0
<consent> da	*	-2	0	0
<consent> de	*	-1	2	0
<consent> en	*	-3	0	0
<consent> entzogen	*	5	0	0
<consent> este	*	-5	0	0
<consent> for	*	3	0	0
<consent> form	*	-3	0	0
<consent> gegen	*	0	-3	0
<consent> ich	*	0	-2	0
<consent> if	*	3	0	0
<consent> la	*	3	0	0
<consent> me	*	0	4	0
<consent> mi	*	0	-3	0
<consent> mit	*	-1	2	0
<consent> moi	*	-3	0	0
<consent> my	*	3	-1	0
<consent> nicht	*	3	0	0
<consent> no	*	-3	0	0
<consent> o	*	-4	0	0
<consent> para	*	-6	0	0
<consent> por	*	5	0	0
<consent> slip	*	-3	0	0
<consent> to	*	0	7	0
<consent> varias	*	4	0	0
<consent> without	*	2	0	0
<consent> zur	*	0	-3	0
<consent> zuruck	*	3	0	0
<fed>	*	8	-8	-9
<fed> $	*	16	3	-9
<fed> .. <ask>	*	-5	0	1
<fed> .. <fed>	*	5	0	-1
<fed> .. <goods>	*	-6	0	0
<fed> .. <leave>	*	-2	0	0
<fed> .. <me>	*	-4	-1	-2
<fed> .. <name>	*	-2	0	0
<fed> .. <number>	*	2	0	2
<fed> .. <person_id>	*	-3	0	3
<fed> .. <please_do>	*	-3	0	0
<fed> .. <texts>	*	12	-7	0
<fed> .. <want>	*	4	0	0
<fed> .. <you>	*	5	-3	0
<fed> <again>	*	2	0	0
<fed> <ask>	*	-2	0	3
<fed> <goods>	*	-2	0	0
<fed> bekommen	*	4	0	0
<fed> calories	*	-3	0	0
<fed> cheio	*	3	0	0
<fed> das	*	-2	0	0
<fed> days	*	-4	0	0
<fed> de	*	-2	-3	-1
<fed> diesem	*	-1	0	2
<fed> erhalten	*	0	2	0
<fed> es	*	5	0	0
<fed> essa	*	-2	0	0
<fed> kind	*	-2	0	0
<fed> klopfen	*	-2	0	0
<fed> le	*	4	0	0
<fed> mensagem	*	2	0	0
<fed> messages	*	-3	0	0
<fed> more	*	2	0	0
<fed> much	*	2	0	0
<fed> nachrichten	*	-3	0	0
<fed> nur	*	2	0	0
<fed> o	*	4	0	0
<fed> obliged	*	-2	0	0
<fed> of	*	3	0	0
<fed> oft	*	5	0	0
<fed> people	*	-2	0	0
<fed> texting	*	-3	0	0
<fed> texts	*	4	0	0
<fed> times	*	6	0	0
<fed> to	*	-3	0	0
<fed> total	*	3	0	0
<fed> up	*	7	0	0
<fed> viel	*	3	0	0
<fed> viele	*	-2	0	0
<fed> voll	*	3	0	0
<goods>	*	-16	-13	-11
<goods> #	*	-3	0	0
<goods> $	*	-1	-4	-6
<goods> .. <again>	*	-5	0	0
<goods> .. <ask>	*	-6	0	-3
<goods> .. <consent>	*	-10	-1	0
<goods> .. <fed>	*	-7	0	0
<goods> .. <goods>	*	-3	-4	-6
<goods> .. <interest>	*	-2	0	0
<goods> .. <leave>	*	-2	0	0
<goods> .. <legal>	*	-9	0	0
<goods> .. <me>	*	0	-7	2
<goods> .. <not>	*	-2	0	1
<goods> .. <number>	*	0	2	0
<goods> .. <person_id>	*	-2	0	2
<goods> .. <please_do>	*	0	0	-2
<goods> .. <remove>	*	-3	0	0
<goods> .. <send>	*	5	0	5
<goods> .. <stop>	*	2	0	0
<goods> .. <texts>	*	13	0	1
<goods> .. <wrong>	*	-6	0	0
<goods> <again>	*	-2	0	0
<goods> <ask>	*	-4	0	-2
<goods> <consent>	*	-4	0	0
<goods> <fed>	*	-4	0	0
<goods> <goods>	*	-4	-1	-2
<goods> <legal>	*	-4	0	0
<goods> <me>	*	1	-2	0
<goods> <not>	*	0	0	2
<goods> <number>	*	-6	0	0
<goods> <person_id>	*	-3	0	3
<goods> <remove>	*	-4	0	0
<goods> <send>	*	-4	0	0
<goods> <texts>	*	4	0	0
<goods> <third>	*	3	0	0
<goods> <you>	*	-4	0	0
<goods> after	*	-2	0	0
<goods> anymore	*	-2	0	0
<goods> anything	*	0	0	3
<goods> came	*	2	0	0
<goods> charges	*	3	0	0
<goods> con	*	3	0	0
<goods> de	*	2	0	0
<goods> est	*	-2	0	0
<goods> for	*	-2	-2	-2
<goods> from	*	-3	0	0
<goods> il	*	3	0	0
<goods> in	*	3	0	0
<goods> je	*	0	0	3
<goods> last	*	2	0	0
<goods> leave	*	2	0	0
<goods> loschen	*	-6	0	0
<goods> mehr	*	2	0	0
<goods> my	*	3	0	0
<goods> nada	*	5	0	0
<goods> nicht	*	-3	0	3
<goods> of	*	-2	0	0
<goods> off	*	-2	0	0
<goods> par	*	4	0	0
<goods> per	*	0	4	0
<goods> request	*	-2	-2	-2
<goods> stop	*	3	0	0
<goods> that	*	-2	0	0
<goods> tout	*	3	0	0
<goods> und	*	3	0	0
<goods> vous	*	-2	0	0
<goods> was	*	-4	0	0
<goods> withdrawal	*	-2	0	0
<goods> zu	*	-2	0	0
<interest>	*	6	-2	-4
<interest> $	*	19	0	0
<interest> .. <again>	*	-3	0	0
<interest> .. <goods>	*	2	0	0
<interest> .. <not>	*	2	0	0
<interest> .. <remove>	*	4	0	0
<interest> .. <stop>	*	2	0	0
<interest> .. <texts>	*	4	0	0
<interest> .. <third>	*	-2	0	0
<interest> .. <you>	*	4	0	0
<interest> <again>	*	-3	0	0
<interest> <not>	*	2	0	0
<interest> <stop>	*	2	0	0
<interest> <you>	*	5	0	0
<interest> am	*	-4	0	0
<interest> an	*	-4	0	0
<interest> la	*	-2	0	0
<interest> mehr	*	-2	0	0
<interest> no	*	-4	0	0
<interest> par	*	-8	0	0
<interest> rate	*	-3	0	0
<interest> sus	*	2	0	0
<leave>	*	6	-11	-11
<leave> $	*	17	-4	-7
<leave> .. <again>	*	-4	1	0
<leave> .. <ask>	*	-2	0	0
<leave> .. <fed>	*	3	3	0
<leave> .. <goods>	*	-8	-1	0
<leave> .. <leave>	*	18	-1	-1
<leave> .. <list>	*	2	-3	0
<leave> .. <me>	*	-3	-6	-4
<leave> .. <number>	*	7	0	2
<leave> .. <person_id>	*	6	0	0
<leave> .. <please_do>	*	0	0	4
<leave> .. <remove>	*	-8	0	0
<leave> .. <send>	*	4	-1	-2
<leave> .. <stop>	*	2	0	0
<leave> .. <texts>	*	4	0	0
<leave> .. <third>	*	2	0	0
<leave> .. <you>	*	3	0	0
<leave> <goods>	*	-2	0	0
<leave> <leave>	*	6	0	0
<leave> <me>	*	-1	-4	-2
<leave> <not>	*	-2	0	0
<leave> <please_do>	*	0	0	4
<leave> <send>	*	4	-1	0
<leave> <stop>	*	4	0	0
<leave> <texts>	*	3	0	0
<leave> <third>	*	3	0	0
<leave> <you>	*	4	0	0
<leave> a	*	3	0	0
<leave> ab	*	2	0	0
<leave> ahead	*	-4	0	0
<leave> and	*	2	0	0
<leave> at	*	-7	0	0
<leave> away	*	3	0	0
<leave> bother	*	2	0	0
<leave> com	*	3	0	0
<leave> d	*	4	0	0
<leave> das	*	6	0	0
<leave> de	*	2	-3	-1
<leave> em	*	6	0	0
<leave> en	*	5	0	0
<leave> es	*	6	0	0
<leave> eu	*	-2	0	0
<leave> forward	*	-2	0	0
<leave> from	*	0	0	2
<leave> help	*	0	0	4
<leave> here	*	-3	0	0
<leave> hold	*	-6	0	0
<leave> ihr	*	-2	0	0
<leave> im	*	-5	0	0
<leave> it	*	-4	0	0
<leave> l	*	4	0	0
<leave> lost	*	3	0	0
<leave> ma	*	-3	0	0
<leave> mein	*	-3	0	0
<leave> meu	*	-2	0	0
<leave> moi	*	8	0	0
<leave> mon	*	2	0	0
<leave> one	*	5	0	0
<leave> out	*	-4	0	0
<leave> pra	*	-2	0	0
<leave> quieto	*	-2	0	0
<leave> request	*	-2	0	0
<leave> speaker	*	-4	0	0
<leave> text	*	2	0	0
<leave> that	*	3	0	0
<leave> the	*	-5	5	4
<leave> these	*	4	2	0
<leave> this	*	16	0	0
<leave> through	*	-3	0	0
<leave> to	*	-10	-1	0
<leave> uberlegen	*	-2	0	0
<leave> um	*	-2	0	0
<leave> un	*	-5	0	0
<leave> uns	*	-2	0	0
<leave> us	*	2	0	0
<leave> ver	*	-3	0	0
<leave> vous	*	3	0	0
<leave> with	*	2	0	0
<legal>	*	14	-13	-11
<legal> $	*	16	-7	0
<legal> .. <again>	*	2	0	0
<legal> .. <goods>	*	-6	0	0
<legal> .. <legal>	*	19	-1	0
<legal> .. <me>	*	-7	0	-1
<legal> .. <name>	*	-3	0	0
<legal> .. <number>	*	4	0	-1
<legal> .. <send>	*	3	0	0
<legal> .. <stop>	*	3	0	0
<legal> .. <third>	*	-8	0	0
<legal> .. <want>	*	2	0	0
<legal> .. <you>	*	8	0	0
<legal> <again>	*	-3	0	0
<legal> <legal>	*	2	0	0
<legal> <me>	*	-3	0	0
<legal> <not>	*	3	0	0
<legal> <texts>	*	2	0	0
<legal> <third>	*	-6	0	0
<legal> <want>	*	2	0	0
<legal> <you>	*	6	0	0
<legal> au	*	5	0	0
<legal> away	*	-2	0	0
<legal> con	*	2	0	0
<legal> de	*	-3	0	0
<legal> deposee	*	3	0	0
<legal> die	*	-3	0	0
<legal> el	*	-2	0	0
<legal> erstatten	*	2	0	0
<legal> euch	*	-4	0	0
<legal> filed	*	3	0	0
<legal> if	*	6	0	0
<legal> ist	*	3	0	0
<legal> la	*	-4	0	0
<legal> le	*	-5	0	0
<legal> mail	*	-6	0	0
<legal> man	*	3	0	0
<legal> me	*	6	0	0
<legal> mich	*	-3	0	0
<legal> my	*	-2	0	0
<legal> no	*	2	0	0
<legal> o	*	-2	0	0
<legal> party	*	-2	0	0
<legal> por	*	-4	0	0
<legal> se	*	2	0	0
<legal> si	*	0	-2	0
<legal> sur	*	-2	0	0
<legal> the	*	-2	0	0
<legal> to	*	5	0	0
<legal> wegen	*	-3	0	0
<legal> will	*	5	0	0
<legal> with	*	3	0	0
<legal> you	*	12	0	0
<list>	*	5	3	0
<list> $	*	12	4	0
<list> .. <again>	*	-8	-1	0
<list> .. <ask>	*	-2	0	0
<list> .. <goods>	*	0	3	4
<list> .. <list>	*	3	-1	0
<list> .. <me>	*	-3	-3	0
<list> .. <number>	*	9	0	0
<list> .. <please_do>	*	-2	0	0
<list> .. <remove>	*	7	0	0
<list> .. <send>	*	0	6	0
<list> .. <stop>	*	4	0	0
<list> .. <texts>	*	-9	8	-3
<list> .. <third>	*	-3	0	0
<list> .. <want>	*	-2	-1	0
<list> .. <wrong>	*	-4	0	0
<list> <me>	*	3	0	0
<list> <not>	*	3	0	0
<list> <remove>	*	7	0	0
<list> <texts>	*	0	2	0
<list> a	*	0	-2	0
<list> d	*	-7	0	0
<list> de	*	-8	5	0
<list> des	*	-3	0	6
<list> for	*	-2	3	0
<list> is	*	0	0	4
<list> my	*	2	0	0
<list> nehmen	*	3	0	0
<list> of	*	-5	-2	2
<list> on	*	2	0	0
<list> robinson	*	2	0	0
<list> this	*	2	0	0
<list> trip	*	-2	0	0
<me>	*	3	-3	-2
<me> $	*	6	6	9
<me> .. <again>	*	-1	5	-3
<me> .. <ask>	*	-2	-1	3
<me> .. <consent>	*	5	3	-2
<me> .. <fed>	*	2	0	-3
<me> .. <goods>	*	-3	-5	-10
<me> .. <interest>	*	-5	0	-1
<me> .. <leave>	*	1	3	1
<me> .. <legal>	*	5	-7	-4
<me> .. <list>	*	0	-2	0
<me> .. <me>	*	0	-6	-9
<me> .. <name>	*	0	2	0
<me> .. <not>	*	2	-4	-1
<me> .. <number>	*	-4	3	-3
<me> .. <person_id>	*	-4	-6	0
<me> .. <please_do>	*	-2	0	7
<me> .. <remove>	*	4	6	1
<me> .. <send>	*	-2	1	1
<me> .. <stop>	*	1	4	-4
<me> .. <stranger>	*	2	-3	0
<me> .. <texts>	*	-9	11	-16
<me> .. <third>	*	0	3	-3
<me> .. <us>	*	-3	2	0
<me> .. <want>	*	-4	1	0
<me> .. <wrong>	*	-6	0	0
<me> .. <you>	*	-1	3	-5
<me> 06	*	2	0	0
<me> 2	*	-2	0	0
<me> 401k	*	-3	0	-2
<me> <again>	*	-4	4	-2
<me> <ask>	*	-3	2	2
<me> <consent>	*	4	4	0
<me> <goods>	*	0	-4	-7
<me> <leave>	*	2	0	0
<me> <legal>	*	3	-4	-1
<me> <list>	*	0	-5	0
<me> <me>	*	-3	3	1
<me> <name>	*	0	5	0
<me> <not>	*	0	-4	-4
<me> <number>	*	11	3	-9
<me> <remove>	*	2	0	-4
<me> <send>	*	4	0	0
<me> <texts>	*	-11	2	-1
<me> <third>	*	-5	3	-1
<me> <want>	*	-1	1	2
<me> <you>	*	-6	0	0
<me> a	*	-2	1	-3
<me> ab	*	8	0	0
<me> abgemeldet	*	2	0	0
<me> abmelden	*	2	0	0
<me> abmeldung	*	3	0	0
<me> abonne	*	-2	4	0
<me> about	*	3	0	0
<me> accepte	*	-5	5	0
<me> accidentally	*	-4	1	0
<me> adicionem	*	3	0	0
<me> adore	*	-4	-1	0
<me> again	*	3	0	0
<me> agree	*	-4	2	0
<me> aimerais	*	-1	3	0
<me> ajuda	*	0	0	6
<me> ajudem	*	0	0	6
<me> am	*	-2	-3	-1
<me> an	*	-7	0	0
<me> annual	*	-2	0	0
<me> anymore	*	-2	0	0
<me> anything	*	2	0	0
<me> ao	*	2	-2	0
<me> appelle	*	2	0	0
<me> appointment	*	2	0	0
<me> appreciate	*	0	0	-2
<me> arrete	*	-3	0	0
<me> as	*	-5	0	0
<me> asking	*	2	0	3
<me> assinatura	*	-5	0	0
<me> attorney	*	2	0	0
<me> auch	*	0	3	0
<me> aus	*	8	-1	0
<me> auto	*	-8	0	0
<me> aux	*	-4	4	0
<me> avez	*	-4	0	0
<me> avis	*	-3	0	0
<me> avisar	*	-5	0	0
<me> avisen	*	3	0	0
<me> avisos	*	-3	0	0
<me> b	*	2	0	0
<me> back	*	-10	11	0
<me> baja	*	2	0	0
<me> bank	*	-3	0	0
<me> be	*	8	1	0
<me> beg	*	2	0	0
<me> bei	*	-3	1	0
<me> bekomme	*	-4	1	0
<me> believe	*	2	0	0
<me> bevorzuge	*	2	0	0
<me> borren	*	-2	0	0
<me> boss	*	-2	0	0
<me> brauch	*	0	0	5
<me> brauche	*	-8	0	2
<me> by	*	6	0	0
<me> cadastra	*	-3	3	0
<me> cadastrou	*	3	0	0
<me> calendar	*	-6	0	0
<me> call	*	4	0	0
<me> called	*	-2	0	0
<me> calling	*	3	0	0
<me> cancelled	*	4	0	0
<me> canse	*	3	0	0
<me> card	*	-8	0	-1
<me> carro	*	-2	0	0
<me> cartao	*	-2	0	0
<me> cell	*	2	0	0
<me> cellphone	*	-3	0	0
<me> change	*	-3	0	0
<me> changed	*	2	1	0
<me> closed	*	4	0	0
<me> cobraram	*	-3	0	0
<me> cobraron	*	-3	0	0
<me> cobren	*	-3	0	0
<me> coche	*	-2	0	0
<me> coloca	*	-4	2	0
<me> comentario	*	-3	0	0
<me> consens	*	-4	4	0
<me> consentement	*	4	-1	0
<me> contact	*	3	0	0
<me> contacted	*	-2	-2	-2
<me> contacten	*	3	0	0
<me> contacter	*	-2	0	0
<me> contactless	*	-4	0	0
<me> contacto	*	2	0	0
<me> contatem	*	4	0	0
<me> contato	*	5	0	0
<me> cuesta	*	2	0	0
<me> current	*	-2	0	0
<me> da	*	7	0	0
<me> das	*	6	0	0
<me> data	*	6	0	0
<me> datos	*	3	0	0
<me> dauernd	*	3	0	0
<me> daughter	*	3	0	0
<me> day	*	-2	0	0
<me> de	*	4	-2	0
<me> deals	*	0	-2	0
<me> decline	*	6	0	0
<me> deixa	*	2	0	0
<me> deixe	*	4	0	0
<me> deja	*	2	0	0
<me> delete	*	-2	0	0
<me> demande	*	-4	0	0
<me> derangez	*	3	0	0
<me> derecho	*	4	0	0
<me> des	*	5	0	0
<me> descadastra	*	2	0	0
<me> descadastrei	*	0	3	0
<me> devuelven	*	-2	0	0
<me> didnt	*	-5	3	0
<me> die	*	-3	1	0
<me> diese	*	8	-1	-3
<me> digits	*	3	0	0
<me> dinero	*	-2	0	0
<me> dinheiro	*	-2	0	0
<me> disso	*	2	0	0
<me> do	*	-1	2	-1
<me> dog	*	-2	0	0
<me> done	*	4	0	0
<me> donne	*	-2	1	0
<me> doy	*	2	0	0
<me> drop	*	-2	0	0
<me> du	*	-2	0	0
<me> ecrire	*	-1	6	0
<me> effacer	*	2	0	0
<me> eine	*	-3	0	4
<me> einwilligung	*	2	-2	0
<me> email	*	-5	0	0
<me> employer	*	-2	0	0
<me> en	*	8	-1	0
<me> encantan	*	-4	-2	0
<me> envoyer	*	2	-1	0
<me> equivoque	*	-5	0	0
<me> escreve	*	-4	0	0
<me> escrevem	*	-2	0	0
<me> escrever	*	4	0	0
<me> escriben	*	0	0	3
<me> espere	*	4	0	0
<me> esposa	*	-2	0	0
<me> estan	*	3	0	0
<me> ex	*	-6	0	0
<me> existo	*	3	0	0
<me> eyes	*	4	0	0
<me> fais	*	-3	0	0
<me> father	*	2	0	0
<me> fees	*	2	0	0
<me> find	*	2	0	-3
<me> for	*	2	0	0
<me> forgot	*	-3	0	-1
<me> frau	*	0	3	0
<me> friend	*	-1	3	0
<me> from	*	4	-6	0
<me> fuhle	*	2	0	0
<me> fur	*	-6	6	0
<me> gave	*	2	0	0
<me> get	*	-1	3	1
<me> getting	*	2	0	0
<me> give	*	-3	1	0
<me> good	*	5	0	0
<me> got	*	-3	0	-1
<me> gotta	*	-4	0	0
<me> gps	*	-2	0	0
<me> grand	*	2	0	0
<me> grateful	*	-2	0	0
<me> gsm	*	3	0	0
<me> ha	*	5	0	0
<me> hab	*	3	0	-1
<me> had	*	-2	0	0
<me> han	*	-4	0	0
<me> hand	*	2	0	0
<me> handynummer	*	3	0	0
<me> hate	*	-3	0	0
<me> hatte	*	-3	0	0
<me> have	*	2	-4	-3
<me> hereby	*	1	-2	0
<me> hier	*	0	0	6
<me> hiermit	*	2	0	0
<me> hilfe	*	0	0	4
<me> hoffe	*	3	0	0
<me> hole	*	-2	0	0
<me> house	*	6	0	0
<me> how	*	3	0	0
<me> i	*	3	0	0
<me> identity	*	-5	0	0
<me> ihren	*	-2	0	0
<me> in	*	5	6	0
<me> inbox	*	3	0	0
<me> info	*	6	0	0
<me> information	*	4	0	0
<me> inscreve	*	-4	1	0
<me> inscricao	*	2	0	0
<me> inscription	*	2	-1	0
<me> inscrire	*	-4	3	0
<me> inscrit	*	2	0	0
<me> interesan	*	2	0	0
<me> interessa	*	-3	0	0
<me> interesse	*	-2	0	0
<me> inviten	*	4	0	0
<me> is	*	4	0	0
<me> je	*	0	0	3
<me> jemand	*	0	0	2
<me> kann	*	-5	0	0
<me> karte	*	-3	0	0
<me> keep	*	2	0	0
<me> keine	*	-5	0	0
<me> kid	*	-2	0	0
<me> komme	*	-1	0	4
<me> kriege	*	-6	0	0
<me> kundige	*	2	0	0
<me> kurz	*	-2	0	0
<me> la	*	0	0	2
<me> last	*	-5	0	0
<me> late	*	4	0	0
<me> leaving	*	-2	0	0
<me> les	*	4	0	0
<me> let	*	-2	0	0
<me> liga	*	-3	0	0
<me> ligar	*	-3	0	0
<me> ligne	*	-3	0	0
<me> liguem	*	-5	0	0
<me> line	*	3	0	0
<me> linea	*	-2	0	0
<me> list	*	-6	-1	0
<me> llame	*	-2	0	0
<me> llega	*	4	0	0
<me> llegan	*	-3	-1	0
<me> llego	*	-5	0	0
<me> lleguen	*	-3	3	0
<me> location	*	-2	0	0
<me> locked	*	-2	0	0
<me> look	*	4	0	0
<me> lost	*	-7	0	0
<me> love	*	0	-2	0
<me> lugar	*	-2	0	0
<me> luggage	*	-4	0	0
<me> made	*	-3	-2	-2
<me> mailadresse	*	2	0	0
<me> maison	*	2	0	0
<me> mama	*	-3	0	0
<me> mandan	*	-4	0	0
<me> manquent	*	-2	2	0
<me> me	*	-3	2	0
<me> mean	*	4	0	0
<me> mein	*	-2	0	0
<me> melde	*	-3	0	0
<me> membership	*	2	0	0
<me> messages	*	0	5	0
<me> mich	*	2	1	0
<me> mind	*	2	4	0
<me> miss	*	0	3	0
<me> mit	*	-2	0	0
<me> mobile	*	3	0	0
<me> money	*	0	0	-2
<me> morgen	*	-2	0	0
<me> mother	*	2	0	0
<me> moved	*	4	0	0
<me> my	*	-4	0	0
<me> namen	*	2	0	0
<me> ne	*	-2	0	0
<me> need	*	-3	-6	2
<me> nehme	*	-4	0	0
<me> nephew	*	2	0	0
<me> neue	*	-3	0	0
<me> new	*	-3	2	0
<me> nix	*	2	0	0
<me> nochmal	*	3	0	0
<me> nom	*	5	0	0
<me> nome	*	4	0	0
<me> not	*	4	0	-1
<me> null	*	3	0	0
<me> num	*	4	0	0
<me> number	*	7	3	0
<me> numero	*	-4	4	-5
<me> nummer	*	-1	3	0
<me> off	*	4	-2	0
<me> old	*	-7	0	0
<me> on	*	4	0	0
<me> only	*	6	0	0
<me> oppose	*	2	-4	0
<me> optedout	*	5	3	0
<me> optout	*	7	4	0
<me> orders	*	3	0	0
<me> out	*	5	0	2
<me> over	*	2	0	0
<me> owe	*	-2	0	0
<me> pai	*	2	0	0
<me> papa	*	2	0	0
<me> part	*	-2	0	0
<me> pasan	*	0	0	2
<me> pass	*	-3	0	-1
<me> passado	*	2	0	0
<me> passcode	*	-3	0	0
<me> passe	*	4	0	0
<me> password	*	-2	0	-1
<me> pere	*	2	0	0
<me> permission	*	3	0	0
<me> peux	*	-3	0	3
<me> phone	*	-4	-1	-2
<me> pin	*	-3	0	0
<me> plan	*	5	0	0
<me> plus	*	-3	0	0
<me> podes	*	2	0	0
<me> prefere	*	4	-1	0
<me> prends	*	-3	0	0
<me> private	*	-3	0	0
<me> profile	*	2	0	0
<me> property	*	2	0	0
<me> prove	*	-2	0	0
<me> quand	*	-2	0	0
<me> quiero	*	2	0	0
<me> quiten	*	-5	0	0
<me> ran	*	-3	0	0
<me> raus	*	3	0	0
<me> reach	*	2	0	0
<me> recois	*	5	-3	0
<me> reembolso	*	-2	0	0
<me> reflechir	*	-2	0	0
<me> refund	*	-2	-2	-2
<me> refuse	*	3	-2	0
<me> reichts	*	3	0	0
<me> reminders	*	-3	-3	0
<me> removam	*	-3	0	0
<me> replied	*	3	0	0
<me> reply	*	0	0	6
<me> repondre	*	2	0	0
<me> report	*	4	0	0
<me> request	*	4	0	0
<me> requested	*	-2	0	0
<me> require	*	0	0	5
<me> reservation	*	-2	0	0
<me> resilie	*	2	0	0
<me> retirer	*	3	0	0
<me> retirez	*	-2	0	0
<me> review	*	-3	0	0
<me> right	*	3	0	0
<me> rompan	*	3	0	0
<me> ruhe	*	3	0	0
<me> said	*	10	0	0
<me> saisis	*	2	0	0
<me> saquen	*	-3	0	0
<me> say	*	4	0	0
<me> schon	*	3	0	0
<me> seit	*	3	0	0
<me> shopping	*	-4	0	0
<me> sie	*	2	0	0
<me> sigan	*	3	0	0
<me> signup	*	1	4	0
<me> siguen	*	2	0	0
<me> sirven	*	-3	0	0
<me> sms	*	-2	2	0
<me> sold	*	4	0	0
<me> solicitud	*	-3	0	0
<me> solve	*	0	0	-3
<me> some	*	-8	0	0
<me> sors	*	3	-1	0
<me> spater	*	-2	0	0
<me> standig	*	2	0	0
<me> still	*	-1	-3	0
<me> stimme	*	0	5	0
<me> stop	*	-1	4	0
<me> stopped	*	-5	0	0
<me> subscription	*	2	0	0
<me> suis	*	-6	0	2
<me> suscripcion	*	0	-4	0
<me> take	*	-2	0	0
<me> taken	*	-6	0	0
<me> telefone	*	2	0	0
<me> text	*	1	0	2
<me> texts	*	0	2	0
<me> the	*	-4	-2	4
<me> these	*	-5	0	0
<me> think	*	-1	0	-2
<me> tienen	*	4	0	0
<me> time	*	2	0	0
<me> tira	*	3	0	0
<me> tirar	*	4	0	0
<me> tires	*	-4	0	0
<me> to	*	-4	0	0
<me> tochter	*	-2	0	0
<me> todo	*	-6	0	0
<me> told	*	2	0	0
<me> too	*	-2	0	0
<me> top	*	-4	0	0
<me> tranquille	*	3	0	0
<me> transfere	*	3	0	0
<me> type	*	2	0	7
<me> un	*	-6	0	0
<me> unsubscribe	*	3	0	0
<me> unter	*	-3	0	0
<me> up	*	2	7	0
<me> use	*	2	0	2
<me> used	*	-3	0	0
<me> vacation	*	-3	0	0
<me> vais	*	3	0	0
<me> verstehe	*	0	0	3
<me> verzichte	*	4	0	0
<me> viens	*	-2	0	0
<me> vo	*	2	0	0
<me> vom	*	6	0	0
<me> von	*	0	-3	0
<me> vor	*	-3	0	0
<me> vos	*	-1	3	0
<me> voudrais	*	-4	1	0
<me> want	*	1	4	-1
<me> wanted	*	-2	0	0
<me> was	*	6	0	-3
<me> wer	*	0	0	2
<me> werbung	*	4	0	0
<me> werde	*	2	0	0
<me> when	*	-3	1	0
<me> which	*	0	0	2
<me> wieder	*	-9	8	0
<me> will	*	-2	2	-1
<me> willige	*	0	3	0
<me> with	*	-2	0	-4
<me> withdraw	*	4	0	0
<me> wott	*	4	0	0
<me> would	*	0	3	0
<me> wu	*	5	0	0
<me> wunsche	*	3	0	0
<me> wurde	*	3	0	0
<me> your	*	-6	0	0
<me> zeige	*	3	0	0
<me> zeit	*	-2	0	0
<me> ziehe	*	5	-2	0
<name>	*	-2	-4	-13
<name> $	*	4	-9	-9
<name> .. <again>	*	-9	0	0
<name> .. <consent>	*	-2	0	0
<name> .. <goods>	*	0	3	0
<name> .. <me>	*	-5	0	0
<name> .. <number>	*	7	0	0
<name> .. <please_do>	*	2	0	0
<name> .. <send>	*	-2	0	0
<name> .. <stranger>	*	5	0	0
<name> .. <texts>	*	-7	2	0
<name> .. <third>	*	-10	0	0
<name> .. <you>	*	-9	3	0
<name> <again>	*	-4	0	0
<name> <ask>	*	2	0	0
<name> <person_id>	*	3	0	0
<name> <you>	*	-2	0	0
<name> de	*	-5	0	0
<name> doesnt	*	3	0	0
<name> dubois	*	4	0	0
<name> ici	*	6	0	0
<name> is	*	4	0	0
<name> mais	*	-3	0	0
<name> me	*	2	0	0
<name> n	*	-2	0	0
<name> sou	*	-5	0	0
<name> soy	*	-4	0	0
<name> the	*	0	3	0
<not>	*	5	-12	-13
<not> $	*	13	-8	-9
<not> .. <again>	*	10	-8	-4
<not> .. <ask>	*	-7	0	6
<not> .. <consent>	*	14	-8	0
<not> .. <fed>	*	-5	0	0
<not> .. <interest>	*	17	0	0
<not> .. <leave>	*	-8	0	0
<not> .. <legal>	*	-2	0	0
<not> .. <me>	*	1	-1	-7
<not> .. <name>	*	25	0	0
<not> .. <not>	*	6	-8	-7
<not> .. <number>	*	9	5	-4
<not> .. <person_id>	*	6	0	0
<not> .. <please_do>	*	10	0	-2
<not> .. <remove>	*	-29	2	0
<not> .. <send>	*	4	-13	-6
<not> .. <stop>	*	-15	4	0
<not> .. <texts>	*	10	-21	-4
<not> .. <us>	*	3	0	0
<not> .. <want>	*	7	3	-8
<not> .. <wrong>	*	-3	0	0
<not> .. <you>	*	7	-8	0
<not> 3	*	-3	0	0
<not> <again>	*	6	-3	0
<not> <ask>	*	2	0	0
<not> <consent>	*	5	-4	0
<not> <goods>	*	7	0	0
<not> <interest>	*	8	0	0
<not> <leave>	*	-2	0	0
<not> <list>	*	4	0	0
<not> <me>	*	2	0	-3
<not> <name>	*	14	0	0
<not> <not>	*	5	0	0
<not> <number>	*	-5	2	0
<not> <person_id>	*	4	0	0
<not> <please_do>	*	8	0	-2
<not> <remove>	*	-11	0	0
<not> <send>	*	8	-8	-5
<not> <stop>	*	-16	0	0
<not> <texts>	*	6	-4	-2
<not> <third>	*	3	0	0
<not> <want>	*	9	0	-6
<not> a	*	7	0	0
<not> abmelden	*	-3	0	0
<not> accept	*	3	0	0
<not> accepte	*	2	0	0
<not> acepte	*	2	0	0
<not> acheterai	*	3	0	0
<not> add	*	3	0	0
<not> adiantou	*	2	0	0
<not> again	*	6	0	0
<not> aguento	*	2	0	0
<not> ahnung	*	-2	0	0
<not> ai	*	-2	0	0
<not> an	*	2	0	0
<not> angebote	*	2	0	0
<not> anrufe	*	-4	0	0
<not> anrufen	*	-4	0	0
<not> aparece	*	-2	0	0
<not> arrivent	*	-3	0	0
<not> at	*	-2	0	0
<not> auf	*	-9	0	0
<not> aufhoren	*	-2	0	0
<not> aus	*	-7	0	1
<not> auto	*	2	0	0
<not> autorice	*	-2	0	0
<not> autorizo	*	3	0	0
<not> bedarf	*	7	0	0
<not> besoin	*	3	0	0
<not> bezahlen	*	-3	0	0
<not> bother	*	-2	0	0
<not> buying	*	8	0	0
<not> ca	*	-2	0	0
<not> calls	*	-4	0	0
<not> care	*	5	0	0
<not> ce	*	2	0	0
<not> chegou	*	-5	0	0
<not> chez	*	-3	0	0
<not> client	*	3	0	0
<not> coming	*	2	0	0
<not> comprei	*	2	0	0
<not> conheco	*	2	0	0
<not> conozco	*	2	0	0
<not> consent	*	2	0	0
<not> contatar	*	3	0	0
<not> correct	*	-2	0	0
<not> coupons	*	-2	0	0
<not> curso	*	-3	0	0
<not> d	*	-2	0	3
<not> da	*	-6	0	0
<not> dans	*	3	0	0
<not> das	*	-2	0	0
<not> dass	*	-5	0	0
<not> de	*	0	-1	-4
<not> dejen	*	-11	0	0
<not> der	*	6	0	0
<not> desejo	*	3	0	0
<not> deseo	*	5	0	0
<not> die	*	6	0	0
<not> do	*	2	0	0
<not> donne	*	5	0	0
<not> doy	*	2	0	0
<not> e	*	4	0	0
<not> einverstanden	*	-2	0	0
<not> email	*	-3	0	0
<not> encore	*	-6	0	0
<not> enroll	*	3	0	0
<not> entiendo	*	-4	0	4
<not> entrar	*	3	0	0
<not> enviar	*	2	0	0
<not> envoyez	*	-4	0	0
<not> erhalten	*	-2	0	0
<not> es	*	5	0	0
<not> escreva	*	-3	0	0
<not> escriban	*	-2	0	0
<not> estoy	*	2	0	0
<not> etre	*	5	0	0
<not> eu	*	-3	0	0
<not> facon	*	2	0	0
<not> for	*	6	0	0
<not> fragen	*	-3	0	0
<not> funciona	*	8	0	0
<not> geschrieben	*	-3	0	0
<not> get	*	3	0	0
<not> getting	*	-6	0	0
<not> gewollt	*	2	0	0
<not> go	*	-3	0	0
<not> good	*	-3	0	0
<not> got	*	-2	0	0
<not> ha	*	-2	0	0
<not> happy	*	-3	0	0
<not> have	*	2	0	0
<not> hay	*	-4	0	0
<not> he	*	-3	0	0
<not> hear	*	-2	0	0
<not> heard	*	5	0	0
<not> him	*	3	0	0
<not> i	*	4	0	0
<not> im	*	3	0	0
<not> impferinnerungen	*	2	0	0
<not> importa	*	-5	0	0
<not> incomoda	*	-5	0	0
<not> inscrit	*	2	0	0
<not> insistam	*	2	0	0
<not> insistan	*	2	0	0
<not> interessee	*	3	0	0
<not> interested	*	3	0	0
<not> intresse	*	4	0	0
<not> jamais	*	-2	0	0
<not> keep	*	2	0	0
<not> kevin	*	5	0	0
<not> know	*	-3	0	1
<not> la	*	5	0	0
<not> laissez	*	3	0	0
<not> langer	*	2	0	0
<not> le	*	1	3	0
<not> leo	*	-4	0	0
<not> lis	*	2	0	0
<not> liste	*	5	0	0
<not> llamadas	*	2	0	0
<not> lo	*	-5	0	0
<not> long	*	-2	-2	-2
<not> longer	*	2	0	0
<not> los	*	5	0	0
<not> lui	*	3	0	0
<not> ma	*	-2	0	0
<not> mais	*	-2	0	0
<not> make	*	-6	0	0
<not> manda	*	6	0	0
<not> mandar	*	-2	0	0
<not> markus	*	4	0	0
<not> mas	*	-2	0	0
<not> me	*	4	-3	0
<not> mean	*	-3	9	0
<not> means	*	3	0	0
<not> mehr	*	3	0	-2
<not> meine	*	3	0	0
<not> mensajes	*	2	0	0
<not> message	*	3	0	0
<not> messages	*	-3	0	0
<not> meu	*	-6	3	0
<not> mind	*	-3	0	0
<not> mir	*	-2	0	0
<not> mo	*	2	0	0
<not> moi	*	3	0	0
<not> mon	*	-4	0	0
<not> money	*	3	0	0
<not> mr	*	2	0	0
<not> msg	*	2	0	0
<not> nachricht	*	-9	0	0
<not> need	*	7	0	0
<not> not	*	3	0	0
<not> own	*	5	0	0
<not> para	*	-4	0	0
<not> parem	*	-6	0	0
<not> paren	*	-3	0	0
<not> pedi	*	-4	0	0
<not> plus	*	2	0	0
<not> posso	*	-4	0	0
<not> probleme	*	-4	0	0
<not> pueden	*	2	0	0
<not> puedo	*	-3	0	0
<not> que	*	-2	0	0
<not> queremos	*	2	0	0
<not> querer	*	-11	8	0
<not> quero	*	0	-4	0
<not> rater	*	-3	0	0
<not> read	*	7	0	0
<not> reason	*	-2	0	0
<not> receber	*	9	0	0
<not> recebi	*	-6	0	0
<not> recebo	*	-6	0	0
<not> receiving	*	-3	0	0
<not> recevoir	*	6	0	0
<not> recibi	*	-3	0	0
<not> recibir	*	5	0	0
<not> recibo	*	-3	0	0
<not> recois	*	-8	0	0
<not> recu	*	-4	0	0
<not> rien	*	2	0	0
<not> rompan	*	4	0	0
<not> sao	*	2	0	0
<not> satisfied	*	-2	0	0
<not> say	*	-5	0	0
<not> se	*	-9	0	5
<not> sei	*	0	0	4
<not> send	*	3	0	0
<not> sigan	*	4	0	0
<not> signup	*	2	0	0
<not> site	*	2	0	0
<not> sont	*	2	0	0
<not> sou	*	3	0	0
<not> soy	*	7	0	0
<not> spam	*	-5	0	0
<not> stellenangebote	*	2	0	0
<not> still	*	-2	0	0
<not> stop	*	-9	0	0
<not> sure	*	-6	0	-1
<not> talk	*	-5	0	0
<not> tem	*	2	0	0
<not> tengo	*	-4	0	0
<not> tenho	*	-3	0	0
<not> text	*	5	-2	0
<not> that	*	-2	0	0
<not> thats	*	-6	0	0
<not> three	*	-2	0	0
<not> tiene	*	3	0	0
<not> to	*	11	0	0
<not> true	*	-4	0	0
<not> txt	*	6	0	0
<not> un	*	8	0	0
<not> understand	*	-2	0	0
<not> unsubscribe	*	-7	0	0
<not> use	*	2	0	-1
<not> utilisez	*	4	0	0
<not> veut	*	2	0	0
<not> veux	*	-8	0	0
<not> vi	*	-4	0	0
<not> vive	*	3	0	0
<not> voltem	*	6	0	0
<not> von	*	-3	0	0
<not> vor	*	-2	0	0
<not> vos	*	-4	0	0
<not> voting	*	2	0	0
<not> votre	*	5	0	0
<not> vou	*	2	0	0
<not> vous	*	-7	0	0
<not> vuelvan	*	7	0	0
<not> want	*	1	-2	0
<not> wanted	*	4	0	0
<not> was	*	3	0	0
<not> way	*	-3	0	0
<not> weiter	*	1	0	4
<not> werbung	*	2	0	0
<not> who	*	2	0	0
<not> wieder	*	8	-1	0
<not> wish	*	4	0	0
<not> work	*	2	0	-3
<not> you	*	2	0	0
<not> your	*	2	0	0
<not> zucker	*	-3	0	0
<number>	*	8	-1	-1
<number> $	*	7	3	4
<number> .. <ask>	*	2	0	6
<number> .. <consent>	*	-2	0	0
<number> .. <goods>	*	3	-1	-2
<number> .. <leave>	*	3	0	0
<number> .. <list>	*	-3	4	0
<number> .. <me>	*	1	-6	-1
<number> .. <name>	*	2	0	0
<number> .. <not>	*	3	1	-2
<number> .. <number>	*	-2	-1	-2
<number> .. <person_id>	*	2	0	0
<number> .. <please_do>	*	-2	0	0
<number> .. <send>	*	-4	3	0
<number> .. <stop>	*	0	0	2
<number> .. <texts>	*	-10	2	-1
<number> .. <third>	*	5	0	-1
<number> .. <want>	*	2	0	0
<number> .. <wrong>	*	6	0	0
<number> 3	*	-4	0	0
<number> <again>	*	-2	-1	0
<number> <consent>	*	-2	0	0
<number> <me>	*	-5	0	1
<number> <person_id>	*	4	0	0
<number> <remove>	*	4	0	0
<number> <stop>	*	0	0	2
<number> <third>	*	2	0	0
<number> <wrong>	*	4	0	0
<number> a	*	-2	2	0
<number> at	*	-2	0	0
<number> atualizem	*	-4	0	0
<number> aus	*	-2	0	0
<number> before	*	2	0	0
<number> belongs	*	2	0	0
<number> calls	*	2	0	0
<number> changed	*	-2	0	0
<number> d	*	2	0	0
<number> da	*	4	0	0
<number> de	*	-4	-1	-2
<number> depuis	*	2	0	0
<number> do	*	2	0	0
<number> dollars	*	-2	0	0
<number> e	*	3	0	0
<number> euros	*	-2	0	0
<number> for	*	2	0	3
<number> from	*	6	-2	0
<number> gehort	*	4	0	0
<number> geirrt	*	4	0	0
<number> i	*	0	0	2
<number> in	*	-3	6	0
<number> is	*	2	0	0
<number> ist	*	-3	0	0
<number> loschen	*	4	0	0
<number> my	*	-3	0	0
<number> n	*	2	0	0
<number> nicht	*	-4	0	0
<number> novo	*	-5	0	0
<number> nuevo	*	-3	0	0
<number> of	*	-5	0	0
<number> on	*	-4	0	0
<number> out	*	7	0	0
<number> plan	*	2	0	0
<number> por	*	2	0	0
<number> postal	*	-3	0	0
<number> si	*	3	0	-1
<number> so	*	5	0	0
<number> sperren	*	4	0	0
<number> the	*	-3	-2	-2
<number> to	*	-2	4	0
<number> too	*	0	2	0
<number> und	*	-4	0	0
<number> use	*	-2	0	0
<number> war	*	2	0	0
<number> wont	*	2	0	0
<number> yesterday	*	-3	0	0
<number> your	*	-3	0	0
<person_id>	*	3	-18	3
<person_id> $	*	3	-4	1
<person_id> .. <ask>	*	-2	0	0
<person_id> .. <consent>	*	14	0	0
<person_id> .. <goods>	*	-4	0	2
<person_id> .. <leave>	*	2	0	0
<person_id> .. <legal>	*	-4	0	0
<person_id> .. <me>	*	0	-2	-5
<person_id> .. <name>	*	6	0	0
<person_id> .. <not>	*	6	0	0
<person_id> .. <number>	*	9	0	3
<person_id> .. <person_id>	*	11	0	0
<person_id> .. <please_do>	*	4	0	0
<person_id> .. <remove>	*	2	0	0
<person_id> .. <stop>	*	1	0	2
<person_id> .. <stranger>	*	2	0	0
<person_id> .. <texts>	*	8	-2	2
<person_id> .. <third>	*	-2	0	5
<person_id> .. <want>	*	4	0	0
<person_id> .. <wrong>	*	4	0	0
<person_id> .. <you>	*	3	0	-4
<person_id> <again>	*	-2	0	0
<person_id> <ask>	*	-2	0	0
<person_id> <consent>	*	6	0	0
<person_id> <goods>	*	-1	0	3
<person_id> <leave>	*	3	0	0
<person_id> <list>	*	-4	0	0
<person_id> <not>	*	8	0	0
<person_id> <person_id>	*	6	0	0
<person_id> <please_do>	*	5	0	0
<person_id> <remove>	*	5	0	0
<person_id> <send>	*	-3	0	1
<person_id> <wrong>	*	4	0	0
<person_id> <you>	*	10	0	0
<person_id> a	*	2	0	0
<person_id> about	*	2	0	0
<person_id> any	*	3	0	0
<person_id> avisou	*	-4	0	0
<person_id> by	*	7	0	0
<person_id> called	*	3	0	0
<person_id> do	*	-2	0	0
<person_id> e	*	-3	0	0
<person_id> else	*	4	0	0
<person_id> elses	*	3	0	0
<person_id> equivocada	*	2	0	0
<person_id> esta	*	1	0	2
<person_id> gave	*	2	0	0
<person_id> has	*	-2	0	0
<person_id> helfen	*	0	0	2
<person_id> here	*	3	0	0
<person_id> how	*	-2	0	0
<person_id> im	*	-3	0	0
<person_id> is	*	-4	0	0
<person_id> its	*	-3	0	0
<person_id> les	*	2	0	0
<person_id> list	*	-3	0	0
<person_id> made	*	-2	0	0
<person_id> manda	*	-2	0	2
<person_id> me	*	6	0	0
<person_id> moi	*	-3	0	0
<person_id> nein	*	3	0	0
<person_id> of	*	-2	0	0
<person_id> off	*	3	0	0
<person_id> on	*	4	0	0
<person_id> or	*	-2	0	0
<person_id> pas	*	6	0	0
<person_id> put	*	4	0	0
<person_id> que	*	2	0	0
<person_id> read	*	4	0	0
<person_id> runs	*	0	0	4
<person_id> service	*	0	0	3
<person_id> signed	*	2	0	0
<person_id> stole	*	-2	0	0
<person_id> take	*	3	0	0
<person_id> the	*	-4	0	0
<person_id> to	*	3	0	0
<person_id> trocou	*	2	0	0
<person_id> vous	*	3	0	0
<person_id> were	*	-5	0	0
<person_id> when	*	2	0	0
<person_id> you	*	5	0	0
<person_id> your	*	-2	0	0
<person_id> youre	*	3	0	0
<please_do>	*	-8	-4	1
<please_do> $	*	-2	7	9
<please_do> .. <again>	*	-1	4	0
<please_do> .. <ask>	*	3	0	2
<please_do> .. <consent>	*	-3	1	0
<please_do> .. <fed>	*	-3	0	0
<please_do> .. <goods>	*	0	-1	-6
<please_do> .. <leave>	*	11	-1	-1
<please_do> .. <legal>	*	5	0	0
<please_do> .. <list>	*	5	0	0
<please_do> .. <me>	*	-6	0	-6
<please_do> .. <name>	*	-5	-1	0
<please_do> .. <not>	*	14	0	0
<please_do> .. <number>	*	0	3	-4
<please_do> .. <please_do>	*	-4	0	2
<please_do> .. <send>	*	0	10	5
<please_do> .. <stop>	*	5	-2	0
<please_do> .. <texts>	*	-1	9	0
<please_do> .. <third>	*	-4	0	-1
<please_do> .. <want>	*	8	0	1
<please_do> .. <wrong>	*	-2	0	0
<please_do> .. <you>	*	0	2	-1
<please_do> <ask>	*	0	0	3
<please_do> <list>	*	4	0	0
<please_do> <me>	*	-3	0	-4
<please_do> <name>	*	-2	0	0
<please_do> <person_id>	*	2	0	4
<please_do> <send>	*	-1	5	3
<please_do> <stop>	*	-4	0	0
<please_do> <texts>	*	-1	7	0
<please_do> <third>	*	-5	0	0
<please_do> <you>	*	3	-2	0
<please_do> a	*	-4	-4	0
<please_do> and	*	0	0	4
<please_do> calling	*	-2	0	0
<please_do> de	*	5	0	0
<please_do> her	*	-2	0	0
<please_do> here	*	0	0	4
<please_do> him	*	-2	0	0
<please_do> his	*	2	0	0
<please_do> info	*	0	0	2
<please_do> it	*	9	0	0
<please_do> me	*	-5	-2	-3
<please_do> menu	*	0	0	5
<please_do> messaging	*	2	0	0
<please_do> my	*	1	3	0
<please_do> needed	*	0	0	2
<please_do> on	*	-5	0	0
<please_do> or	*	2	0	0
<please_do> registry	*	2	0	0
<please_do> someone	*	3	0	0
<please_do> sure	*	2	0	0
<please_do> text	*	-3	0	0
<please_do> texting	*	-3	4	0
<please_do> texts	*	0	2	0
<please_do> that	*	-2	0	0
<please_do> the	*	0	2	-2
<please_do> them	*	-2	0	0
<please_do> this	*	2	0	2
<please_do> up	*	2	0	0
<please_do> your	*	3	-3	0
<remove>	*	11	-7	-19
<remove> $	*	26	-7	-7
<remove> .. <again>	*	-9	2	0
<remove> .. <ask>	*	3	0	0
<remove> .. <consent>	*	2	-9	0
<remove> .. <fed>	*	-9	0	0
<remove> .. <goods>	*	-14	0	0
<remove> .. <leave>	*	0	-3	0
<remove> .. <legal>	*	-10	0	0
<remove> .. <list>	*	8	-15	-3
<remove> .. <me>	*	2	-2	-7
<remove> .. <name>	*	-9	0	0
<remove> .. <not>	*	-6	10	0
<remove> .. <number>	*	8	-2	-6
<remove> .. <person_id>	*	5	0	1
<remove> .. <please_do>	*	-7	3	5
<remove> .. <remove>	*	-4	8	0
<remove> .. <send>	*	-4	-4	0
<remove> .. <stop>	*	-2	7	0
<remove> .. <stranger>	*	-6	0	0
<remove> .. <texts>	*	6	-9	1
<remove> .. <third>	*	-6	0	0
<remove> .. <us>	*	8	0	0
<remove> .. <want>	*	-10	10	0
<remove> .. <wrong>	*	-11	3	0
<remove> .. <you>	*	4	0	0
<remove> <again>	*	-2	0	0
<remove> <ask>	*	9	0	0
<remove> <goods>	*	-3	0	0
<remove> <leave>	*	-3	0	0
<remove> <me>	*	7	0	-5
<remove> <name>	*	-6	0	0
<remove> <not>	*	1	10	0
<remove> <number>	*	-2	0	0
<remove> <person_id>	*	4	0	0
<remove> <please_do>	*	0	0	5
<remove> <remove>	*	0	3	0
<remove> <stop>	*	-2	4	0
<remove> <texts>	*	2	0	0
<remove> <us>	*	8	0	0
<remove> <you>	*	-2	0	0
<remove> about	*	2	0	0
<remove> ai	*	4	0	0
<remove> all	*	5	0	0
<remove> another	*	2	0	0
<remove> assistance	*	0	0	2
<remove> back	*	3	0	0
<remove> ce	*	5	0	0
<remove> como	*	3	0	0
<remove> d	*	4	0	0
<remove> dai	*	4	0	0
<remove> daqui	*	7	0	0
<remove> das	*	-5	0	0
<remove> de	*	8	-11	-4
<remove> den	*	-4	0	0
<remove> dessa	*	7	0	0
<remove> die	*	-8	0	0
<remove> disso	*	4	0	0
<remove> do	*	-2	0	0
<remove> doesnt	*	3	0	0
<remove> dos	*	3	0	0
<remove> e	*	2	0	0
<remove> el	*	-3	0	0
<remove> este	*	6	0	0
<remove> et	*	3	0	0
<remove> eu	*	4	0	0
<remove> everything	*	2	0	0
<remove> forever	*	-2	0	0
<remove> from	*	3	1	0
<remove> fun	*	-2	0	0
<remove> geht	*	4	0	0
<remove> help	*	0	0	5
<remove> her	*	2	0	0
<remove> here	*	4	0	0
<remove> hier	*	5	0	0
<remove> ich	*	-4	0	0
<remove> in	*	0	9	0
<remove> inmediata	*	3	0	0
<remove> it	*	-1	2	0
<remove> l	*	-4	0	0
<remove> la	*	-11	0	0
<remove> le	*	-5	0	0
<remove> les	*	-6	0	0
<remove> link	*	6	0	0
<remove> los	*	-3	0	0
<remove> ma	*	-4	0	0
<remove> me	*	12	1	0
<remove> medica	*	-2	0	0
<remove> meine	*	-4	3	0
<remove> mes	*	4	0	0
<remove> meu	*	0	-3	0
<remove> mi	*	-6	-1	0
<remove> moi	*	9	-6	0
<remove> mon	*	1	-4	0
<remove> more	*	-2	0	0
<remove> music	*	-3	0	0
<remove> my	*	-3	6	0
<remove> nao	*	3	0	0
<remove> no	*	10	0	0
<remove> nous	*	3	0	0
<remove> o	*	-2	-2	0
<remove> of	*	-6	0	0
<remove> off	*	-2	0	0
<remove> out	*	-3	0	0
<remove> par	*	-2	0	0
<remove> pas	*	-5	0	0
<remove> por	*	-5	1	0
<remove> pressure	*	-4	0	0
<remove> recibos	*	-2	0	0
<remove> request	*	6	0	0
<remove> sans	*	-2	3	0
<remove> seu	*	-2	0	0
<remove> sie	*	-4	0	0
<remove> sin	*	-3	0	0
<remove> tempo	*	4	0	0
<remove> that	*	0	7	0
<remove> the	*	-6	3	0
<remove> tres	*	3	0	0
<remove> uma	*	-7	0	0
<remove> un	*	-4	0	0
<remove> una	*	-3	0	0
<remove> une	*	-3	0	0
<remove> us	*	4	0	0
<remove> von	*	2	0	0
<remove> votre	*	-2	0	0
<remove> y	*	2	0	0
<remove> ya	*	9	0	0
<send>	*	6	7	-2
<send> $	*	15	2	-4
<send> .. <again>	*	5	3	-6
<send> .. <ask>	*	4	-4	0
<send> .. <goods>	*	4	3	1
<send> .. <legal>	*	4	-2	0
<send> .. <list>	*	0	8	0
<send> .. <me>	*	3	2	-3
<send> .. <name>	*	-6	-4	0
<send> .. <not>	*	4	0	-2
<send> .. <number>	*	-1	7	5
<send> .. <please_do>	*	0	1	5
<send> .. <remove>	*	7	-4	0
<send> .. <send>	*	4	-7	0
<send> .. <stop>	*	9	0	-3
<send> .. <stranger>	*	2	0	0
<send> .. <texts>	*	-10	3	-2
<send> .. <third>	*	-9	-2	0
<send> .. <us>	*	3	0	0
<send> .. <want>	*	1	4	0
<send> .. <wrong>	*	-10	0	0
<send> .. <you>	*	-2	1	0
<send> <again>	*	2	-2	0
<send> <ask>	*	-1	-2	0
<send> <consent>	*	-2	2	0
<send> <goods>	*	1	5	3
<send> <leave>	*	3	0	0
<send> <list>	*	3	9	1
<send> <me>	*	3	0	-3
<send> <name>	*	-2	-2	0
<send> <not>	*	3	0	0
<send> <number>	*	0	0	2
<send> <remove>	*	2	0	0
<send> <send>	*	-2	1	-1
<send> <stop>	*	4	4	0
<send> <texts>	*	0	5	-6
<send> <third>	*	-3	0	0
<send> <us>	*	2	0	0
<send> <wrong>	*	-3	0	0
<send> <you>	*	-8	0	0
<send> a	*	5	-5	0
<send> ab	*	2	0	0
<send> abonnieren	*	-1	2	0
<send> after	*	4	0	0
<send> again	*	8	0	0
<send> al	*	-4	0	0
<send> alerts	*	-4	3	0
<send> an	*	0	4	0
<send> any	*	3	0	0
<send> aqui	*	0	0	4
<send> as	*	-6	0	3
<send> at	*	4	0	0
<send> before	*	-2	0	0
<send> bekommen	*	-5	0	0
<send> by	*	2	0	0
<send> ca	*	-2	1	0
<send> club	*	4	2	0
<send> coisa	*	2	0	0
<send> communications	*	3	-1	0
<send> con	*	-2	0	0
<send> deals	*	0	2	0
<send> die	*	-2	0	0
<send> dienst	*	2	0	1
<send> digga	*	3	0	0
<send> do	*	-2	0	0
<send> el	*	-2	0	0
<send> en	*	-2	0	0
<send> erhalten	*	-3	1	0
<send> esperar	*	-2	0	0
<send> euch	*	-5	0	0
<send> for	*	2	0	0
<send> from	*	2	0	2
<send> goes	*	2	0	0
<send> her	*	-2	0	0
<send> here	*	3	0	0
<send> i	*	3	0	0
<send> ich	*	-2	0	0
<send> ici	*	0	0	3
<send> ihr	*	-2	0	0
<send> info	*	3	0	2
<send> is	*	-9	0	0
<send> it	*	-2	0	0
<send> la	*	-2	0	0
<send> le	*	-3	0	0
<send> line	*	0	0	2
<send> list	*	2	5	0
<send> liste	*	-3	1	0
<send> lo	*	3	0	0
<send> los	*	-10	2	0
<send> man	*	3	0	0
<send> manda	*	-2	0	0
<send> mehr	*	3	-5	0
<send> mensagem	*	-2	-1	0
<send> mensagens	*	-3	1	0
<send> mensaje	*	-4	0	0
<send> mensajes	*	-1	3	0
<send> mich	*	3	0	0
<send> mir	*	-3	0	-1
<send> mit	*	-2	0	0
<send> moi	*	-5	0	-1
<send> msg	*	3	0	0
<send> msj	*	2	0	0
<send> my	*	4	0	0
<send> newsletter	*	-2	1	0
<send> nicht	*	3	0	0
<send> no	*	-4	0	0
<send> o	*	-4	0	0
<send> of	*	-2	0	0
<send> once	*	-1	3	0
<send> only	*	-3	0	0
<send> os	*	-3	2	0
<send> otra	*	-1	2	0
<send> out	*	5	0	0
<send> pas	*	-7	0	0
<send> people	*	-2	0	0
<send> plus	*	7	0	0
<send> por	*	-2	0	0
<send> pra	*	5	0	0
<send> program	*	4	-3	2
<send> recu	*	-4	0	0
<send> reicht	*	-6	0	0
<send> reminders	*	5	3	0
<send> schicken	*	-3	0	0
<send> schreiben	*	-1	2	0
<send> service	*	2	1	3
<send> side	*	3	0	0
<send> sie	*	5	2	1
<send> so	*	4	0	0
<send> somebody	*	6	0	0
<send> spam	*	-3	0	0
<send> stop	*	-1	4	0
<send> subscription	*	3	0	0
<send> that	*	-2	0	0
<send> the	*	-7	-3	-2
<send> these	*	2	0	0
<send> thing	*	0	0	4
<send> this	*	1	2	0
<send> to	*	0	-3	1
<send> und	*	0	0	2
<send> up	*	9	0	0
<send> updates	*	0	2	0
<send> us	*	2	0	0
<send> verteiler	*	-3	1	0
<send> was	*	-5	0	0
<send> weglassen	*	3	0	0
<send> wen	*	5	0	0
<send> while	*	-5	0	0
<send> wieder	*	-2	0	0
<send> ya	*	2	0	0
<send> you	*	-3	0	0
<send> zu	*	0	3	0
<stop>	*	9	-9	-22
<stop> $	*	16	-3	-8
<stop> .. <ask>	*	-2	4	3
<stop> .. <consent>	*	6	-9	0
<stop> .. <fed>	*	-6	0	0
<stop> .. <legal>	*	-3	0	0
<stop> .. <list>	*	5	-1	0
<stop> .. <me>	*	1	1	-3
<stop> .. <not>	*	0	3	0
<stop> .. <number>	*	-2	1	2
<stop> .. <please_do>	*	-4	0	0
<stop> .. <remove>	*	-13	4	0
<stop> .. <send>	*	11	-12	-4
<stop> .. <stop>	*	6	4	-2
<stop> .. <texts>	*	16	-15	-3
<stop> .. <want>	*	-4	5	0
<stop> .. <wrong>	*	-12	7	0
<stop> .. <you>	*	1	-8	0
<stop> <ask>	*	-7	5	3
<stop> <goods>	*	-4	0	0
<stop> <me>	*	-5	4	0
<stop> <not>	*	-5	3	0
<stop> <please_do>	*	-2	1	0
<stop> <remove>	*	-2	0	0
<stop> <send>	*	5	-6	0
<stop> <texts>	*	0	-5	3
<stop> <want>	*	6	2	0
<stop> a	*	-6	-1	0
<stop> ahi	*	-2	0	0
<stop> all	*	2	0	0
<stop> amanha	*	-2	0	0
<stop> and	*	6	0	0
<stop> annoying	*	2	0	0
<stop> antworten	*	-3	0	0
<stop> aqui	*	-3	0	0
<stop> are	*	-4	0	0
<stop> as	*	7	-1	0
<stop> asking	*	7	0	0
<stop> auf	*	8	0	0
<stop> avec	*	2	0	0
<stop> baja	*	-5	0	0
<stop> bloss	*	-3	0	0
<stop> bothering	*	-2	0	0
<stop> buzzing	*	2	0	0
<stop> by	*	-10	0	0
<stop> ca	*	10	0	0
<stop> calling	*	-8	0	0
<stop> ce	*	2	0	0
<stop> ces	*	3	0	0
<stop> charging	*	-4	0	0
<stop> com	*	5	0	0
<stop> coming	*	-2	0	0
<stop> contacting	*	2	0	0
<stop> count	*	-2	0	0
<stop> crying	*	-2	0	0
<stop> da	*	-2	0	0
<stop> darme	*	3	0	0
<stop> darse	*	4	0	0
<stop> das	*	5	0	0
<stop> date	*	-3	0	0
<stop> davon	*	3	0	0
<stop> de	*	-7	-10	-5
<stop> den	*	2	0	0
<stop> doesnt	*	3	0	0
<stop> doing	*	-4	0	0
<stop> du	*	-2	0	0
<stop> e	*	9	0	0
<stop> el	*	-5	0	0
<stop> em	*	-4	0	0
<stop> emailing	*	-3	0	0
<stop> en	*	-8	0	0
<stop> espera	*	-3	0	0
<stop> esses	*	4	0	0
<stop> este	*	-3	0	0
<stop> esto	*	8	0	0
<stop> estos	*	3	0	0
<stop> et	*	2	0	0
<stop> following	*	3	0	0
<stop> hittin	*	3	0	0
<stop> ich	*	-4	0	0
<stop> ihr	*	5	0	0
<stop> is	*	2	0	0
<stop> isso	*	10	0	0
<stop> it	*	3	0	0
<stop> j	*	4	0	0
<stop> ja	*	7	0	0
<stop> je	*	-3	0	0
<stop> kidding	*	-2	0	0
<stop> kommt	*	4	0	0
<stop> la	*	-5	0	0
<stop> le	*	-10	0	0
<stop> les	*	10	-6	0
<stop> light	*	-3	0	0
<stop> like	*	6	0	0
<stop> los	*	8	0	0
<stop> lying	*	-3	0	0
<stop> mais	*	-2	0	0
<stop> maladie	*	-2	0	0
<stop> me	*	0	3	0
<stop> messages	*	0	0	2
<stop> messaging	*	3	0	0
<stop> meus	*	3	0	0
<stop> mi	*	-5	-4	0
<stop> mich	*	2	0	0
<stop> minha	*	-2	0	0
<stop> mir	*	-4	0	0
<stop> mit	*	2	0	0
<stop> mon	*	-2	0	0
<stop> my	*	-1	8	0
<stop> na	*	-3	0	0
<stop> nao	*	4	0	0
<stop> ne	*	5	0	0
<stop> nicht	*	-6	0	0
<stop> o	*	-3	-2	0
<stop> of	*	-5	0	0
<stop> off	*	-2	-1	0
<stop> on	*	-6	1	0
<stop> or	*	5	0	0
<stop> os	*	8	0	0
<stop> par	*	-4	2	0
<stop> pas	*	-7	0	0
<stop> per	*	0	4	0
<stop> playing	*	-3	0	0
<stop> plus	*	-2	0	0
<stop> pra	*	-4	0	0
<stop> que	*	-4	2	3
<stop> receber	*	-5	1	0
<stop> recibir	*	-5	1	0
<stop> reminding	*	-2	0	0
<stop> repondu	*	2	0	0
<stop> sans	*	-3	0	0
<stop> sem	*	-4	2	0
<stop> sending	*	0	-3	0
<stop> sign	*	-4	0	0
<stop> smoking	*	-2	0	0
<stop> syncing	*	-5	0	0
<stop> talking	*	-6	0	0
<stop> text	*	2	0	0
<stop> texting	*	-3	-1	0
<stop> texts	*	3	1	0
<stop> that	*	-7	6	0
<stop> thats	*	-3	0	0
<stop> the	*	4	4	0
<stop> them	*	2	0	0
<stop> these	*	8	0	0
<stop> thing	*	4	0	0
<stop> this	*	4	0	0
<stop> three	*	2	0	0
<stop> to	*	-8	0	0
<stop> tout	*	5	0	0
<stop> trying	*	2	0	0
<stop> tu	*	-4	0	0
<stop> twice	*	4	0	0
<stop> uberlegen	*	-2	0	0
<stop> um	*	-2	0	0
<stop> uma	*	-5	0	0
<stop> un	*	-2	0	0
<stop> und	*	6	0	0
<stop> up	*	-3	0	0
<stop> vos	*	4	0	0
<stop> vous	*	-4	0	0
<stop> war	*	-3	6	0
<stop> with	*	15	0	0
<stop> work	*	2	0	0
<stop> working	*	-4	0	0
<stop> writing	*	3	0	0
<stop> y	*	4	0	0
<stop> ya	*	12	0	0
<stranger>	*	6	0	-6
<stranger> $	*	5	-1	-2
<stranger> .. <ask>	*	-2	0	0
<stranger> .. <not>	*	4	0	0
<stranger> .. <person_id>	*	7	0	0
<stranger> .. <send>	*	-1	4	0
<stranger> .. <stop>	*	-5	0	0
<stranger> .. <texts>	*	2	0	0
<stranger> <ask>	*	-4	0	0
<stranger> <person_id>	*	4	0	0
<stranger> <stop>	*	-3	0	0
<stranger> de	*	-3	5	0
<stranger> employee	*	2	0	0
<stranger> in	*	2	0	0
<stranger> to	*	5	0	0
<texts>	*	19	16	0
<texts> $	*	10	4	2
<texts> .. <again>	*	-1	8	-1
<texts> .. <ask>	*	-2	2	8
<texts> .. <consent>	*	-5	4	0
<texts> .. <fed>	*	0	3	2
<texts> .. <goods>	*	12	3	0
<texts> .. <leave>	*	6	0	2
<texts> .. <legal>	*	7	0	0
<texts> .. <list>	*	-7	0	0
<texts> .. <name>	*	-3	0	0
<texts> .. <not>	*	6	0	-1
<texts> .. <number>	*	-9	8	2
<texts> .. <person_id>	*	5	0	5
<texts> .. <please_do>	*	-3	0	0
<texts> .. <send>	*	-6	0	-1
<texts> .. <stop>	*	5	-6	-1
<texts> .. <texts>	*	3	9	-5
<texts> .. <third>	*	-2	0	3
<texts> .. <want>	*	0	0	2
<texts> .. <wrong>	*	-5	0	0
<texts> .. <you>	*	-3	1	0
<texts> <again>	*	1	5	0
<texts> <consent>	*	-4	5	0
<texts> <fed>	*	-2	1	2
<texts> <goods>	*	2	4	0
<texts> <leave>	*	5	0	0
<texts> <list>	*	-4	0	0
<texts> <me>	*	-6	-2	-2
<texts> <not>	*	3	0	0
<texts> <number>	*	0	0	2
<texts> <please_do>	*	-5	0	0
<texts> <remove>	*	-6	0	0
<texts> <send>	*	-4	0	0
<texts> <stop>	*	3	-2	0
<texts> <texts>	*	4	0	0
<texts> <want>	*	1	0	2
<texts> a	*	8	0	0
<texts> ab	*	5	-1	0
<texts> abbestellen	*	2	-1	0
<texts> abonnieren	*	-2	2	0
<texts> absehen	*	3	0	0
<texts> again	*	-7	7	0
<texts> al	*	1	3	0
<texts> an	*	0	4	0
<texts> and	*	0	0	3
<texts> anymore	*	6	0	0
<texts> are	*	9	0	0
<texts> auch	*	0	4	0
<texts> auf	*	-3	0	0
<texts> aus	*	8	0	0
<texts> automaticos	*	2	0	0
<texts> back	*	-4	10	0
<texts> bekommen	*	-6	0	0
<texts> bye	*	8	0	0
<texts> call	*	-3	0	0
<texts> com	*	-3	0	0
<texts> como	*	4	0	0
<texts> da	*	2	0	0
<texts> de	*	-1	5	-2
<texts> deaktivieren	*	4	0	0
<texts> del	*	1	2	0
<texts> demais	*	3	0	0
<texts> diarios	*	2	0	0
<texts> dienst	*	2	0	1
<texts> do	*	3	4	0
<texts> ein	*	3	1	0
<texts> erhalten	*	-4	1	0
<texts> folder	*	-2	0	0
<texts> for	*	4	-2	-1
<texts> from	*	0	3	0
<texts> fur	*	-3	0	0
<texts> gehen	*	3	0	0
<texts> geht	*	2	0	0
<texts> gern	*	-2	0	0
<texts> have	*	4	0	0
<texts> how	*	1	4	0
<texts> ils	*	-2	0	0
<texts> is	*	-4	0	0
<texts> it	*	-3	0	0
<texts> la	*	4	0	0
<texts> line	*	0	0	2
<texts> liste	*	-3	1	0
<texts> mandei	*	-2	0	0
<texts> mas	*	3	0	0
<texts> me	*	-3	0	0
<texts> mehr	*	6	-6	0
<texts> mer	*	3	0	0
<texts> mit	*	-4	0	0
<texts> moi	*	-3	0	0
<texts> musubi	*	-2	0	0
<texts> nao	*	3	0	0
<texts> newsletter	*	-2	1	0
<texts> nicht	*	2	0	0
<texts> no	*	-3	4	0
<texts> of	*	2	0	0
<texts> off	*	5	0	0
<texts> par	*	-2	3	0
<texts> para	*	-2	0	0
<texts> por	*	-1	5	0
<texts> porfabor	*	3	0	0
<texts> pra	*	2	2	0
<texts> promocionais	*	3	0	0
<texts> que	*	-10	0	1
<texts> recu	*	-3	0	0
<texts> reicht	*	-6	0	0
<texts> schicken	*	-3	0	0
<texts> schreiben	*	-1	2	0
<texts> si	*	-3	0	0
<texts> sim	*	-2	3	0
<texts> so	*	2	0	0
<texts> stopped	*	-3	0	0
<texts> sur	*	-2	0	0
<texts> texts	*	2	0	0
<texts> theyre	*	0	-2	0
<texts> thing	*	0	0	2
<texts> to	*	10	0	0
<texts> und	*	0	0	2
<texts> updates	*	0	2	0
<texts> verteiler	*	-3	1	0
<texts> verzichte	*	2	0	0
<texts> via	*	-2	0	0
<texts> vom	*	-6	4	0
<texts> weglassen	*	3	0	0
<texts> weiterhin	*	-2	0	0
<texts> wenn	*	2	0	0
<texts> while	*	-3	0	0
<texts> wieder	*	-4	4	0
<texts> will	*	0	0	2
<texts> ya	*	2	0	0
<texts> zu	*	0	2	2
<texts> zuruck	*	0	-2	0
<third>	*	-6	-7	-8
<third> $	*	5	-1	0
<third> .. <again>	*	7	0	0
<third> .. <ask>	*	-2	0	-1
<third> .. <leave>	*	4	0	0
<third> .. <legal>	*	-6	0	0
<third> .. <list>	*	4	0	0
<third> .. <me>	*	-9	-2	0
<third> .. <name>	*	3	0	0
<third> .. <not>	*	2	-1	0
<third> .. <send>	*	-7	-4	0
<third> .. <stop>	*	-12	-2	0
<third> .. <stranger>	*	10	0	0
<third> .. <third>	*	2	0	0
<third> .. <you>	*	0	5	0
<third> <leave>	*	2	0	0
<third> <legal>	*	-5	0	0
<third> <list>	*	4	0	0
<third> <me>	*	4	-1	0
<third> <not>	*	-3	0	0
<third> <number>	*	8	0	-1
<third> <person_id>	*	-2	0	0
<third> <remove>	*	3	0	0
<third> <stranger>	*	6	0	0
<third> <want>	*	-2	0	0
<third> anniversaire	*	2	0	0
<third> are	*	3	0	0
<third> buzon	*	4	0	0
<third> d	*	-3	0	0
<third> died	*	3	0	0
<third> e	*	-3	0	0
<third> enlace	*	2	0	0
<third> est	*	2	0	0
<third> gets	*	0	3	0
<third> is	*	7	0	0
<third> ist	*	4	0	0
<third> know	*	-3	0	0
<third> lebt	*	2	0	0
<third> lunes	*	4	0	0
<third> m	*	-2	0	0
<third> martes	*	2	0	0
<third> mensaje	*	-3	0	0
<third> menu	*	0	0	3
<third> muchos	*	2	0	0
<third> my	*	2	0	0
<third> nao	*	-3	0	0
<third> nichts	*	-2	0	0
<third> number	*	3	0	0
<third> off	*	2	0	0
<third> paquete	*	-2	0	0
<third> recibido	*	-3	0	0
<third> said	*	-2	0	0
<third> seguro	*	2	0	0
<third> she	*	2	0	0
<third> signed	*	4	0	0
<third> souhaitez	*	2	0	0
<third> stop	*	4	0	0
<third> to	*	-6	0	0
<third> ultimo	*	3	0	0
<third> vous	*	2	0	0
<third> wants	*	-2	0	0
<third> y	*	-2	0	0
<us>	*	0	-4	-5
<us> .. <fed>	*	-5	0	0
<us> .. <list>	*	3	0	0
<us> .. <not>	*	4	0	0
<us> .. <stop>	*	-4	0	0
<us> .. <third>	*	2	0	0
<us> .. <us>	*	-2	0	0
<us> <leave>	*	4	0	0
<us> <remove>	*	3	0	0
<us> <third>	*	3	0	0
<us> <want>	*	-3	0	0
<us> are	*	4	0	0
<us> be	*	2	0	0
<us> have	*	-4	0	0
<us> hund	*	2	0	0
<us> montag	*	-2	0	0
<us> on	*	2	0	0
<us> went	*	2	0	0
<want>	*	1	2	1
<want> $	*	8	0	-4
<want> .. <again>	*	-2	1	0
<want> .. <ask>	*	-2	0	0
<want> .. <consent>	*	-2	1	-1
<want> .. <goods>	*	-3	-5	-4
<want> .. <interest>	*	-4	0	0
<want> .. <leave>	*	4	1	1
<want> .. <legal>	*	-4	0	0
<want> .. <list>	*	12	3	-2
<want> .. <me>	*	0	0	-2
<want> .. <name>	*	-3	-1	0
<want> .. <not>	*	9	-4	-6
<want> .. <number>	*	4	-3	0
<want> .. <person_id>	*	-7	-3	-1
<want> .. <please_do>	*	-2	-5	1
<want> .. <send>	*	-3	0	-2
<want> .. <stop>	*	3	-6	0
<want> .. <texts>	*	1	8	-8
<want> .. <third>	*	0	2	1
<want> .. <us>	*	-2	0	0
<want> .. <you>	*	1	2	-3
<want> <again>	*	2	0	2
<want> <ask>	*	3	0	1
<want> <consent>	*	0	3	0
<want> <leave>	*	2	0	0
<want> <legal>	*	3	0	0
<want> <me>	*	-4	0	0
<want> <not>	*	9	-5	-4
<want> <please_do>	*	-1	0	2
<want> <remove>	*	1	-3	3
<want> <send>	*	4	0	0
<want> <stop>	*	3	-5	0
<want> <texts>	*	6	0	0
<want> <third>	*	1	2	2
<want> <us>	*	-3	0	0
<want> <want>	*	-4	0	0
<want> <you>	*	-5	-4	-2
<want> a	*	-5	-1	-2
<want> algo	*	3	0	0
<want> all	*	-2	0	0
<want> an	*	0	-1	-2
<want> any	*	3	0	0
<want> arreter	*	-2	0	0
<want> assistance	*	0	0	3
<want> ayuda	*	0	0	4
<want> back	*	-3	6	0
<want> beschwerde	*	2	0	0
<want> continuar	*	-1	3	0
<want> da	*	3	0	0
<want> de	*	-5	1	6
<want> den	*	-3	-1	0
<want> devolver	*	-3	0	0
<want> eine	*	-5	0	0
<want> einen	*	-2	0	0
<want> el	*	0	0	2
<want> em	*	3	0	0
<want> esperar	*	-5	0	0
<want> estar	*	5	0	0
<want> etre	*	4	0	0
<want> fries	*	-2	0	0
<want> garder	*	-2	0	0
<want> genug	*	-2	0	0
<want> get	*	-2	0	0
<want> help	*	0	0	3
<want> hilfe	*	-1	0	7
<want> i	*	-2	0	2
<want> ich	*	2	0	0
<want> info	*	0	0	4
<want> isso	*	-2	0	0
<want> juste	*	3	0	0
<want> kein	*	5	0	0
<want> keinen	*	-2	0	0
<want> la	*	-2	0	0
<want> less	*	2	0	0
<want> mais	*	6	0	1
<want> me	*	4	3	0
<want> mein	*	-2	0	0
<want> mir	*	-6	0	0
<want> nie	*	6	0	0
<want> nix	*	4	0	0
<want> of	*	5	0	0
<want> off	*	6	0	0
<want> out	*	15	0	0
<want> par	*	4	0	0
<want> parar	*	-4	0	0
<want> pas	*	-6	0	0
<want> perder	*	-6	0	0
<want> plus	*	3	0	0
<want> pu	*	4	-3	0
<want> qu	*	2	0	0
<want> que	*	3	0	1
<want> quiero	*	-3	0	0
<want> raus	*	7	0	0
<want> receber	*	0	3	0
<want> recevoir	*	-5	1	0
<want> recibir	*	1	2	0
<want> rester	*	-3	0	0
<want> salir	*	2	0	0
<want> salirme	*	3	0	0
<want> schon	*	6	0	0
<want> ser	*	2	0	0
<want> sie	*	-3	0	0
<want> some	*	-4	0	5
<want> sue	*	4	0	0
<want> sus	*	2	0	0
<want> suscribirme	*	-1	3	0
<want> that	*	-4	0	0
<want> the	*	-6	0	0
<want> them	*	0	2	0
<want> these	*	-4	-1	-1
<want> this	*	-3	0	-1
<want> to	*	-3	2	-8
<want> two	*	-2	0	0
<want> un	*	-2	-1	0
<want> ver	*	0	0	2
<want> volver	*	-3	0	0
<want> von	*	4	0	0
<want> wieder	*	-4	2	0
<want> you	*	-4	-2	0
<want> your	*	0	-2	-1
<wrong>	*	5	5	-14
<wrong> $	*	8	-1	-4
<wrong> .. <again>	*	2	0	0
<wrong> .. <ask>	*	-3	0	0
<wrong> .. <consent>	*	-4	0	0
<wrong> .. <goods>	*	-13	0	0
<wrong> .. <list>	*	-5	0	0
<wrong> .. <me>	*	-7	3	0
<wrong> .. <name>	*	8	0	0
<wrong> .. <number>	*	9	-2	-2
<wrong> .. <person_id>	*	14	0	0
<wrong> .. <remove>	*	0	3	0
<wrong> .. <send>	*	-7	0	0
<wrong> .. <stop>	*	-1	4	0
<wrong> .. <texts>	*	-5	0	0
<wrong> .. <third>	*	6	0	0
<wrong> .. <want>	*	-4	5	0
<wrong> <goods>	*	-3	0	0
<wrong> <list>	*	-4	0	0
<wrong> <me>	*	-5	1	0
<wrong> <name>	*	8	0	0
<wrong> <number>	*	4	-1	0
<wrong> <person_id>	*	3	0	0
<wrong> <send>	*	-2	0	0
<wrong> <stop>	*	3	0	0
<wrong> <third>	*	9	0	0
<wrong> <want>	*	-2	2	0
<wrong> amigo	*	2	0	0
<wrong> chat	*	-2	0	0
<wrong> con	*	3	0	0
<wrong> da	*	-3	0	0
<wrong> guy	*	4	0	0
<wrong> link	*	-2	0	0
<wrong> me	*	-2	2	0
<wrong> message	*	-2	0	0
<wrong> meu	*	-2	0	0
<wrong> number	*	4	0	0
<wrong> nummer	*	-3	0	0
<wrong> o	*	-3	2	0
<wrong> person	*	4	0	0
<wrong> quiero	*	-2	2	0
<wrong> size	*	-4	0	0
<wrong> verbunden	*	6	0	0
<you>	*	8	-7	-15
<you> $	*	7	0	-6
<you> .. <again>	*	-5	6	-1
<you> .. <ask>	*	-4	5	5
<you> .. <consent>	*	2	4	0
<you> .. <fed>	*	4	0	0
<you> .. <goods>	*	-4	2	0
<you> .. <leave>	*	3	0	0
<you> .. <legal>	*	8	0	0
<you> .. <list>	*	4	0	-2
<you> .. <not>	*	2	-7	-2
<you> .. <number>	*	8	2	-3
<you> .. <person_id>	*	-2	-2	-4
<you> .. <please_do>	*	2	-2	-1
<you> .. <send>	*	-2	3	0
<you> .. <stop>	*	7	0	0
<you> .. <stranger>	*	3	0	0
<you> .. <texts>	*	2	2	-5
<you> .. <us>	*	6	0	0
<you> .. <want>	*	3	-2	0
<you> .. <wrong>	*	9	0	0
<you> .. <you>	*	3	-2	-1
<you> <again>	*	4	0	0
<you> <ask>	*	0	3	0
<you> <goods>	*	5	2	0
<you> <leave>	*	3	0	0
<you> <legal>	*	3	0	0
<you> <list>	*	6	-2	0
<you> <me>	*	4	1	6
<you> <name>	*	-3	0	0
<you> <not>	*	3	-3	0
<you> <number>	*	-7	0	0
<you> <person_id>	*	-2	-1	-2
<you> <please_do>	*	2	-2	-1
<you> <remove>	*	2	2	0
<you> <send>	*	0	-2	-1
<you> <texts>	*	2	1	-4
<you> <third>	*	-4	0	0
<you> <wrong>	*	4	0	0
<you> a	*	-4	0	0
<you> age	*	-3	0	0
<you> alertes	*	-2	0	0
<you> an	*	7	0	0
<you> answer	*	-2	0	0
<you> anymore	*	3	0	0
<you> around	*	-2	0	0
<you> arretiez	*	-2	0	0
<you> asking	*	-2	0	0
<you> auch	*	-4	0	0
<you> auf	*	6	-1	0
<you> aufhort	*	-2	0	0
<you> bajenle	*	4	0	0
<you> bloque	*	2	0	0
<you> by	*	-1	3	0
<you> caiu	*	-3	0	0
<you> called	*	-2	0	0
<you> can	*	0	3	0
<you> chole	*	5	0	0
<you> cliente	*	2	0	0
<you> club	*	2	-1	0
<you> comi	*	-2	0	0
<you> company	*	2	0	0
<you> continuez	*	4	0	0
<you> cours	*	-3	0	0
<you> customer	*	3	0	0
<you> da	*	-2	0	0
<you> dass	*	2	0	0
<you> demande	*	-3	0	0
<you> den	*	-4	0	0
<you> devant	*	-2	0	0
<you> didnt	*	2	0	0
<you> die	*	0	-4	0
<you> durfen	*	0	2	0
<you> durft	*	-3	3	0
<you> ecrivez	*	2	0	0
<you> email	*	-3	0	0
<you> envoie	*	-2	0	0
<you> es	*	3	0	0
<you> esta	*	-2	0	0
<you> estuvo	*	6	0	0
<you> euch	*	2	0	0
<you> faire	*	3	0	0
<you> find	*	2	0	0
<you> front	*	3	0	0
<you> gehort	*	-2	0	0
<you> get	*	6	0	0
<you> go	*	-4	0	0
<you> going	*	2	0	0
<you> got	*	4	0	0
<you> gym	*	2	0	0
<you> haben	*	2	0	0
<you> have	*	1	4	0
<you> help	*	3	0	-3
<you> hobbies	*	-3	0	0
<you> in	*	4	0	0
<you> keep	*	10	0	0
<you> killing	*	-4	0	0
<you> language	*	-3	0	0
<you> later	*	-2	0	0
<you> list	*	4	1	0
<you> lista	*	-2	2	0
<you> lo	*	-2	0	0
<you> los	*	2	0	0
<you> lose	*	-5	0	0
<you> lui	*	2	0	0
<you> mail	*	-3	0	0
<you> mandam	*	4	0	0
<you> me	*	3	0	0
<you> mensagem	*	-3	0	0
<you> mensaje	*	-3	0	0
<you> mensajes	*	-2	3	0
<you> mir	*	0	0	6
<you> n	*	5	0	0
<you> nachricht	*	-3	0	0
<you> nachrichten	*	0	-2	0
<you> name	*	-3	0	0
<you> namen	*	-4	0	0
<you> ne	*	-10	0	0
<you> need	*	-2	0	0
<you> nervt	*	3	0	0
<you> never	*	-3	0	0
<you> nicht	*	-6	0	0
<you> not	*	13	0	0
<you> number	*	-7	0	0
<you> numero	*	-4	0	0
<you> ofertas	*	5	0	0
<you> offres	*	-2	0	0
<you> order	*	-2	0	0
<you> people	*	10	0	0
<you> place	*	-2	0	0
<you> pouvez	*	-3	4	0
<you> pubs	*	4	0	0
<you> puse	*	2	0	0
<you> quit	*	5	0	0
<you> records	*	3	0	0
<you> roll	*	-5	0	0
<you> sale	*	0	3	0
<you> sao	*	2	0	0
<you> say	*	-2	0	0
<you> school	*	3	0	0
<you> schreiben	*	3	0	0
<you> schwester	*	-8	0	0
<you> seid	*	3	0	0
<you> send	*	3	0	0
<you> sent	*	-3	0	0
<you> service	*	-3	0	0
<you> services	*	2	0	0
<you> sie	*	-2	0	0
<you> site	*	-2	0	0
<you> spam	*	5	0	0
<you> sparen	*	2	0	0
<you> still	*	5	0	0
<you> take	*	2	0	0
<you> tell	*	-2	-2	0
<you> tem	*	-2	0	0
<you> temps	*	5	0	0
<you> termine	*	-3	0	0
<you> texting	*	4	-1	0
<you> textos	*	-2	0	0
<you> texts	*	-4	4	0
<you> the	*	-2	0	0
<you> think	*	4	0	0
<you> this	*	2	0	0
<you> tiempo	*	6	0	0
<you> time	*	2	0	0
<you> to	*	0	-2	0
<you> told	*	-2	0	0
<you> too	*	-4	0	0
<you> tuve	*	3	0	0
<you> understand	*	2	0	0
<you> undo	*	1	2	0
<you> unsubscribe	*	3	0	0
<you> unsync	*	-2	0	0
<you> volume	*	-3	-1	-1
<you> wasting	*	4	0	0
<you> website	*	4	0	0
<you> were	*	-2	0	0
<you> work	*	-4	0	0
^ 00	*	-2	0	0
^ 17	de	4	0	0
^ 2	*	-2	0	0
^ 3	en	3	0	0
^ 40	en	2	0	0
^ <again>	*	-4	2	10
^ <ask>	*	-4	-6	-1
^ <consent>	*	-3	13	-4
^ <fed>	*	4	-8	-2
^ <goods>	*	-2	-3	0
^ <leave>	*	10	-12	-8
^ <legal>	*	3	0	-10
^ <list>	*	-11	-1	3
^ <me>	*	-2	-3	-2
^ <not>	*	1	-16	-11
^ <number>	*	-4	-7	-8
^ <person_id>	*	-4	-5	-7
^ <please_do>	*	-10	-2	0
^ <remove>	*	3	0	-13
^ <send>	*	-3	-9	-7
^ <stop>	*	8	-14	-14
^ <stranger>	*	-6	4	-1
^ <texts>	*	-2	-12	0
^ <third>	*	0	0	-2
^ <us>	*	5	-4	0
^ <want>	*	0	-2	7
^ <wrong>	*	10	-5	-5
^ <you>	*	3	0	-8
^ _ 10	en	-2	0	0
^ _ 21	*	1	-2	0
^ _ 4	en	-2	0	0
^ _ 5	*	-3	0	-1
^ _ 7	en	-2	0	0
^ _ a	*	-1	0	-5
^ _ ab	de	7	0	0
^ _ abgemeldet	de	0	-2	0
^ _ abmeldelink	de	6	0	0
^ _ abmelden	de	-5	0	0
^ _ abmeldung	de	3	0	0
^ _ abonnieren	de	-1	2	0
^ _ abrir	pt	4	0	0
^ _ abstellen	de	-2	0	0
^ _ accepte	fr	-4	4	0
^ _ accidentally	en	-4	1	0
^ _ accord	fr	-3	0	0
^ _ account	en	-2	0	0
^ _ acepte	es	2	0	0
^ _ activation	*	0	0	-2
^ _ add	en	4	0	0
^ _ adore	fr	-3	-1	0
^ _ adresse	*	-3	0	0
^ _ again	en	8	0	0
^ _ age	*	-3	0	0
^ _ agree	en	-4	2	0
^ _ ahi	es	-2	0	0
^ _ ahnung	de	-2	0	0
^ _ ai	fr	0	0	4
^ _ aimerais	fr	-1	3	0
^ _ aint	en	3	0	0
^ _ ajuda	pt	-1	0	10
^ _ ajudem	pt	0	0	6
^ _ aktivieren	de	-2	3	0
^ _ al	es	5	0	5
^ _ all	en	1	-2	-1
^ _ alone	en	-2	0	0
^ _ am	en	1	-2	0
^ _ amanha	pt	-3	0	0
^ _ amount	*	-3	0	0
^ _ an	de	-4	-3	-3
^ _ anna	*	-3	0	0
^ _ annoying	en	5	0	0
^ _ anrufe	de	-2	0	0
^ _ anrufen	de	-4	0	0
^ _ anular	pt	3	0	0
^ _ anyone	en	2	0	0
^ _ ao	pt	3	0	0
^ _ app	*	-6	0	0
^ _ appreciate	en	0	0	-2
^ _ aqui	*	2	0	0
^ _ are	en	-3	-2	-3
^ _ arret	fr	-2	0	0
^ _ arrete	fr	3	0	0
^ _ arreter	fr	2	0	0
^ _ as	pt	3	1	0
^ _ asking	en	5	0	3
^ _ at	en	-3	0	0
^ _ au	fr	4	0	0
^ _ auch	de	2	0	0
^ _ auf	de	8	0	0
^ _ aus	de	7	0	0
^ _ authorities	en	4	0	0
^ _ auto	de	-2	0	0
^ _ autorice	es	-2	0	0
^ _ avisos	es	-4	0	0
^ _ avisou	pt	-4	0	0
^ _ away	en	4	0	0
^ _ ayuda	es	0	0	5
^ _ baby	en	2	0	0
^ _ back	en	-2	-1	0
^ _ baja	es	-7	0	0
^ _ be	en	2	0	0
^ _ bedarf	de	5	0	0
^ _ begging	en	5	0	0
^ _ bekomme	de	-3	1	1
^ _ believe	en	2	0	0
^ _ bestelle	de	3	0	0
^ _ bevorzuge	de	2	0	0
^ _ blocked	en	-7	0	0
^ _ bloss	de	-3	0	0
^ _ bock	de	5	0	0
^ _ boxes	en	-2	0	0
^ _ brauch	de	2	0	5
^ _ brauche	de	-8	0	2
^ _ bus	*	-2	0	0
^ _ business	en	2	0	1
^ _ by	en	-2	0	0
^ _ c	fr	4	0	0
^ _ ca	fr	-3	0	4
^ _ cadastra	pt	-3	3	0
^ _ call	en	-5	0	0
^ _ called	en	-2	0	0
^ _ calling	en	-7	-1	0
^ _ calm	en	-2	0	0
^ _ calma	*	-3	0	0
^ _ cancel	en	-6	0	0
^ _ cancelar	*	5	-1	0
^ _ cancelo	*	3	0	0
^ _ cansado	pt	2	0	0
^ _ canse	es	3	0	0
^ _ cant	en	-3	0	-1
^ _ card	en	-3	0	0
^ _ casa	pt	2	0	0
^ _ catar	pt	3	0	0
^ _ ccpa	en	4	0	0
^ _ ce	fr	5	0	-3
^ _ celular	pt	-4	0	0
^ _ changed	en	3	2	0
^ _ charging	en	-4	0	0
^ _ chat	*	-3	0	0
^ _ chatice	pt	4	0	0
^ _ chegou	pt	-6	0	0
^ _ chole	es	5	0	0
^ _ client	fr	0	0	2
^ _ closed	en	4	0	0
^ _ cobraron	es	-3	0	0
^ _ com	pt	6	0	0
^ _ comandos	*	0	0	4
^ _ comi	es	-2	0	0
^ _ coming	en	2	0	0
^ _ commandes	fr	0	0	3
^ _ commands	en	0	0	8
^ _ comme	fr	2	0	0
^ _ como	pt	7	0	0
^ _ company	en	-2	0	5
^ _ completely	*	-2	0	0
^ _ compre	es	3	0	0
^ _ comprei	pt	3	0	0
^ _ con	es	5	0	0
^ _ conheco	pt	2	0	0
^ _ conozco	es	2	0	0
^ _ consens	fr	-4	4	0
^ _ consent	en	-2	1	0
^ _ consiguieron	es	3	0	-1
^ _ contacted	*	-2	-2	-2
^ _ contacter	fr	-4	0	0
^ _ contactless	*	-2	0	0
^ _ couch	en	-3	0	0
^ _ countries	*	0	0	-2
^ _ coupons	en	4	0	0
^ _ d	fr	0	0	12
^ _ da	*	6	0	0
^ _ dahin	de	4	0	0
^ _ daqui	pt	7	0	0
^ _ darme	es	5	0	0
^ _ das	de	3	0	-1
^ _ date	en	-4	0	0
^ _ davon	de	3	0	0
^ _ de	*	6	2	-3
^ _ deaktivieren	de	3	0	0
^ _ decline	en	6	0	0
^ _ deixe	pt	3	0	0
^ _ dejen	es	-3	0	0
^ _ del	es	5	0	0
^ _ delete	en	2	0	0
^ _ dem	de	0	2	0
^ _ deposee	fr	3	0	0
^ _ der	de	-3	0	0
^ _ des	*	2	-1	2
^ _ desactiver	fr	2	0	0
^ _ descadastra	pt	2	0	0
^ _ desejo	pt	3	0	0
^ _ deseo	es	6	0	0
^ _ desinscrire	fr	-3	0	0
^ _ desk	en	0	0	-3
^ _ deu	pt	5	0	0
^ _ devient	fr	3	0	0
^ _ did	en	0	1	-2
^ _ didnt	en	-4	5	0
^ _ die	de	0	-8	-3
^ _ diese	de	3	0	0
^ _ dije	es	3	0	0
^ _ do	en	3	2	2
^ _ doctor	en	-2	0	0
^ _ does	en	3	0	0
^ _ doesnt	en	3	0	0
^ _ doing	*	-4	0	0
^ _ dois	fr	-2	0	0
^ _ doit	fr	3	0	0
^ _ done	en	5	0	0
^ _ donne	fr	2	1	0
^ _ dont	en	-2	-2	1
^ _ dos	es	-6	0	0
^ _ down	en	-6	0	0
^ _ doy	es	2	0	0
^ _ drain	en	-2	0	0
^ _ du	fr	-6	0	0
^ _ durfen	de	0	2	0
^ _ e	pt	6	0	1
^ _ ecrivez	fr	3	0	0
^ _ either	*	-5	0	-2
^ _ el	es	-4	0	0
^ _ else	en	-6	0	0
^ _ em	pt	-3	1	0
^ _ emailing	en	-3	0	0
^ _ en	*	4	0	1
^ _ encantan	es	-2	-2	0
^ _ encore	fr	-2	0	0
^ _ end	en	-4	0	0
^ _ engano	pt	2	1	0
^ _ enlace	es	3	0	0
^ _ enough	en	-2	0	0
^ _ entiendo	es	-4	0	4
^ _ entrar	pt	2	0	0
^ _ entzogen	de	5	0	0
^ _ enviar	*	2	0	0
^ _ errado	pt	4	0	0
^ _ es	*	7	0	2
^ _ escreva	pt	-3	0	0
^ _ escreve	pt	-2	0	0
^ _ eso	es	-4	0	0
^ _ espera	*	-3	0	0
^ _ espere	fr	3	0	0
^ _ esse	pt	2	0	0
^ _ esses	pt	5	0	0
^ _ est	fr	6	0	0
^ _ esta	es	-5	0	0
^ _ estan	es	2	0	0
^ _ este	es	8	0	-3
^ _ estuvo	es	6	0	0
^ _ et	fr	5	0	0
^ _ eu	pt	3	0	0
^ _ euch	de	5	0	0
^ _ evening	en	0	0	3
^ _ ex	*	-2	0	0
^ _ exit	en	-2	0	0
^ _ faco	pt	1	2	0
^ _ faire	fr	3	0	0
^ _ farto	pt	4	0	0
^ _ faster	*	-2	0	-2
^ _ faut	fr	2	0	0
^ _ felicia	en	4	0	0
^ _ filed	en	2	0	0
^ _ fim	pt	-2	0	0
^ _ fin	*	-2	0	0
^ _ find	en	4	0	0
^ _ following	en	3	0	0
^ _ fora	pt	9	0	0
^ _ forever	en	10	0	0
^ _ forgot	en	-3	0	-1
^ _ form	en	-2	0	0
^ _ forms	en	-3	0	0
^ _ found	en	-2	0	0
^ _ frau	de	0	3	0
^ _ fraudulent	*	0	0	-2
^ _ friend	en	1	3	0
^ _ from	en	-2	0	0
^ _ fuhle	de	2	0	0
^ _ funciona	es	-6	0	5
^ _ fur	de	-4	2	0
^ _ garcon	fr	-3	0	0
^ _ gave	en	-2	0	0
^ _ gegen	de	0	-3	0
^ _ geht	de	-2	0	0
^ _ gesagt	de	3	0	0
^ _ gesperrt	de	2	0	0
^ _ get	en	2	0	0
^ _ gibt	de	4	0	1
^ _ give	en	-3	1	0
^ _ going	en	-5	0	0
^ _ good	en	-3	0	0
^ _ got	en	2	0	0
^ _ gotta	*	-4	0	0
^ _ grateful	*	-2	0	0
^ _ gueule	fr	5	0	0
^ _ guy	en	2	0	0
^ _ ha	de	2	0	0
^ _ hab	de	3	0	-1
^ _ had	en	-2	0	0
^ _ harto	es	2	0	0
^ _ hat	de	3	0	0
^ _ hate	en	-3	0	0
^ _ hatte	de	-3	0	0
^ _ have	en	0	3	0
^ _ havent	en	-2	-2	-2
^ _ hay	es	-6	0	0
^ _ hear	*	-2	0	0
^ _ heard	en	3	0	0
^ _ heisst	de	3	0	0
^ _ help	en	0	0	10
^ _ helping	*	-5	0	0
^ _ hereby	en	1	-2	0
^ _ heute	de	-2	0	0
^ _ hier	de	4	0	2
^ _ hiermit	de	3	0	0
^ _ hijo	es	3	0	0
^ _ hilfe	de	0	0	9
^ _ hittin	en	2	0	0
^ _ hoffe	de	3	0	0
^ _ hole	de	-2	0	0
^ _ hore	de	-2	0	0
^ _ hort	de	7	0	0
^ _ how	en	2	0	1
^ _ hoy	es	-5	0	-1
^ _ hund	de	2	0	0
^ _ i	en	-5	1	-14
^ _ ich	de	-6	5	0
^ _ identity	en	2	0	0
^ _ if	en	-2	0	0
^ _ ihr	de	5	1	0
^ _ ill	en	-3	0	0
^ _ im	*	2	0	0
^ _ impferinnerungen	de	2	0	0
^ _ importa	es	-5	0	0
^ _ in	en	1	2	0
^ _ incomoda	pt	-5	0	0
^ _ info	en	-2	0	8
^ _ informacion	es	0	0	3
^ _ informacoes	pt	-2	0	3
^ _ information	en	0	0	2
^ _ infos	de	-4	0	3
^ _ inscrire	fr	-2	3	0
^ _ insistam	pt	2	0	0
^ _ insistan	es	2	0	0
^ _ interes	es	2	0	0
^ _ interesa	es	-2	0	0
^ _ interessee	fr	3	0	0
^ _ interessiert	de	2	0	0
^ _ is	en	0	-4	-5
^ _ isnt	en	5	0	0
^ _ isso	pt	-4	0	0
^ _ ist	de	6	-1	0
^ _ it	en	4	-7	-2
^ _ ja	pt	4	0	0
^ _ jemand	de	7	0	0
^ _ k	en	5	0	0
^ _ kann	de	-4	0	1
^ _ keep	en	2	0	0
^ _ kein	de	4	0	0
^ _ keine	de	0	0	-2
^ _ kids	en	2	0	0
^ _ kind	de	-3	0	1
^ _ know	en	-3	0	0
^ _ kommen	de	-4	0	0
^ _ kommt	de	4	0	0
^ _ kontakt	de	4	0	0
^ _ krieg	de	5	0	0
^ _ kriege	de	-3	0	0
^ _ kundigen	de	-4	0	0
^ _ l	fr	0	0	3
^ _ la	*	1	-4	0
^ _ las	es	5	2	0
^ _ lass	de	4	0	0
^ _ later	en	-2	0	-2
^ _ le	fr	9	-1	0
^ _ leaving	en	-3	0	0
^ _ lebt	de	2	0	0
^ _ leider	de	-2	0	0
^ _ leo	es	-4	0	0
^ _ les	fr	8	4	-2
^ _ lien	fr	2	0	0
^ _ light	en	-3	0	0
^ _ lindo	es	2	0	0
^ _ list	en	7	0	0
^ _ lista	*	-2	0	0
^ _ little	en	0	0	2
^ _ llego	es	-4	0	0
^ _ lo	es	-4	0	0
^ _ long	en	-2	0	-1
^ _ longer	en	3	0	0
^ _ looking	en	-5	0	0
^ _ los	es	4	1	0
^ _ loschen	de	4	0	0
^ _ lost	en	-3	0	0
^ _ love	en	0	-2	0
^ _ lui	fr	-2	0	0
^ _ lying	en	-3	0	0
^ _ m	fr	3	0	0
^ _ ma	fr	-1	0	4
^ _ macht	de	-4	0	0
^ _ made	en	-3	0	0
^ _ mail	*	-6	0	0
^ _ maison	fr	2	0	0
^ _ make	en	-2	0	0
^ _ maladie	fr	-2	0	0
^ _ man	de	4	0	0
^ _ manana	es	-2	0	0
^ _ mandando	*	-7	-7	0
^ _ mandar	pt	-2	-1	3
^ _ mann	de	2	0	0
^ _ many	en	0	-2	-2
^ _ mas	es	-7	0	0
^ _ me	*	0	2	1
^ _ mean	en	0	4	0
^ _ means	en	3	0	0
^ _ mehr	de	2	0	0
^ _ mein	de	-2	0	0
^ _ meine	de	0	3	0
^ _ melde	de	-4	0	0
^ _ meldet	de	3	0	0
^ _ mensagem	pt	0	-2	0
^ _ mensagens	pt	1	2	0
^ _ mensajes	es	4	1	-1
^ _ mes	fr	4	1	0
^ _ messaging	en	2	0	0
^ _ meus	pt	4	0	0
^ _ mich	de	5	6	-1
^ _ mind	en	-3	0	0
^ _ minha	pt	-4	0	0
^ _ mir	de	6	0	10
^ _ mis	es	2	0	0
^ _ mit	de	12	-5	0
^ _ mochte	de	-6	0	0
^ _ mode	*	-4	0	0
^ _ moi	fr	3	7	9
^ _ mon	fr	-1	3	0
^ _ money	en	2	0	0
^ _ mother	en	2	0	0
^ _ moving	en	4	0	0
^ _ msgs	en	0	3	0
^ _ much	en	-8	0	-1
^ _ mucho	es	4	0	0
^ _ muchos	es	2	0	0
^ _ muito	pt	4	0	0
^ _ muss	de	9	0	0
^ _ my	en	-2	3	-6
^ _ nach	de	4	0	0
^ _ nachrichten	de	7	0	0
^ _ nachsten	de	3	0	0
^ _ nadie	es	3	0	0
^ _ name	en	-3	0	0
^ _ nao	pt	2	-2	0
^ _ ne	fr	-3	0	0
^ _ need	en	0	-4	6
^ _ needed	en	0	0	2
^ _ nehme	de	-3	0	0
^ _ nein	de	2	0	0
^ _ nervig	de	4	0	0
^ _ nervt	de	5	0	0
^ _ never	en	-3	0	0
^ _ new	en	-2	-1	-1
^ _ next	en	-2	-1	-1
^ _ nie	de	3	0	0
^ _ no	es	1	-3	4
^ _ nobody	en	4	0	0
^ _ noch	de	7	0	0
^ _ nombre	es	-2	0	2
^ _ not	en	0	0	-3
^ _ nous	fr	5	0	0
^ _ nr	de	2	0	0
^ _ number	en	0	0	-2
^ _ numero	*	-2	0	1
^ _ nummer	de	-3	0	-1
^ _ nur	de	6	0	0
^ _ o	pt	-6	0	-3
^ _ obliged	en	-2	0	0
^ _ of	en	-1	0	2
^ _ off	en	6	-2	0
^ _ oft	de	6	0	0
^ _ one	en	-2	0	0
^ _ only	en	2	0	0
^ _ optedout	en	1	4	0
^ _ options	en	0	0	4
^ _ optout	en	9	0	0
^ _ or	en	0	0	-2
^ _ os	pt	0	3	0
^ _ out	en	0	0	-4
^ _ over	en	0	0	-3
^ _ pa	fr	3	0	0
^ _ paix	fr	3	0	0
^ _ para	pt	-2	1	0
^ _ parar	pt	2	0	0
^ _ parem	pt	-6	0	0
^ _ paro	pt	3	0	0
^ _ part	en	11	0	0
^ _ parte	es	1	0	2
^ _ party	en	-2	0	0
^ _ pasa	es	-5	0	0
^ _ pasan	es	0	0	2
^ _ passe	fr	4	0	0
^ _ people	en	-4	0	0
^ _ per	de	0	2	0
^ _ perdez	fr	3	0	0
^ _ permission	en	3	0	0
^ _ personne	fr	-2	0	0
^ _ perturbar	pt	2	0	0
^ _ pesados	es	2	0	0
^ _ peu	fr	2	0	2
^ _ peut	fr	1	0	2
^ _ phone	en	-2	0	-1
^ _ plan	en	2	0	0
^ _ playing	en	-4	0	0
^ _ pleasestop	en	0	5	0
^ _ plenty	en	4	0	0
^ _ plug	*	0	0	-2
^ _ plus	fr	3	0	0
^ _ poco	es	0	0	3
^ _ podes	es	2	0	0
^ _ posso	pt	-3	0	0
^ _ pour	fr	-4	0	0
^ _ pouvez	fr	0	2	0
^ _ prefere	fr	4	-1	0
^ _ prends	fr	-2	0	0
^ _ probleme	*	-4	0	0
^ _ process	*	-2	0	0
^ _ pueden	es	0	4	0
^ _ puedo	es	-2	0	0
^ _ put	en	3	0	0
^ _ que	*	0	-7	0
^ _ quel	fr	0	0	3
^ _ quelle	fr	-2	0	3
^ _ queremos	*	2	0	0
^ _ queria	*	5	0	0
^ _ quero	pt	-3	0	0
^ _ quiero	es	0	2	0
^ _ quiet	*	-4	0	0
^ _ quieto	pt	-4	0	0
^ _ quit	en	2	0	0
^ _ quoi	fr	0	0	4
^ _ r	en	2	0	0
^ _ ran	*	-2	0	0
^ _ raus	de	3	0	0
^ _ reach	en	3	0	0
^ _ receber	pt	-11	7	0
^ _ recebi	pt	-7	0	0
^ _ receiving	en	-4	0	0
^ _ recibi	es	-3	0	0
^ _ recibir	es	-2	5	0
^ _ recibos	*	-2	0	0
^ _ recois	fr	-2	0	0
^ _ refuse	fr	3	-2	0
^ _ reichts	de	3	0	0
^ _ reminding	en	-2	0	0
^ _ removam	pt	-3	0	0
^ _ repeat	*	-3	0	0
^ _ replied	en	4	0	0
^ _ replying	en	3	0	0
^ _ report	en	4	0	0
^ _ reporto	es	2	0	0
^ _ request	en	9	0	0
^ _ requested	en	-2	0	0
^ _ require	en	0	0	5
^ _ resilie	fr	2	0	0
^ _ resilier	fr	-3	0	0
^ _ responde	*	-2	0	0
^ _ responder	*	-2	0	0
^ _ retirar	pt	-2	0	0
^ _ rien	fr	-4	0	0
^ _ right	*	-4	0	-2
^ _ robo	pt	-2	0	0
^ _ rompan	es	4	0	0
^ _ saber	es	-2	0	1
^ _ sacarme	es	3	0	0
^ _ saio	pt	3	0	0
^ _ sair	pt	10	0	0
^ _ salir	es	3	0	0
^ _ salirme	es	6	0	0
^ _ sao	pt	2	0	0
^ _ sarah	*	-4	0	0
^ _ say	en	-4	0	0
^ _ says	en	-6	0	0
^ _ schicken	de	-2	0	1
^ _ schickt	de	-4	0	0
^ _ schon	de	5	0	0
^ _ schreiben	de	7	0	0
^ _ schreibt	de	-3	0	0
^ _ schriibe	de	7	0	0
^ _ se	*	3	0	0
^ _ seems	*	-3	0	0
^ _ sei	pt	0	0	4
^ _ sending	en	2	0	0
^ _ sent	en	-2	0	0
^ _ share	en	2	0	0
^ _ should	en	-2	0	0
^ _ sie	de	-3	-2	5
^ _ sign	en	-5	3	0
^ _ signed	en	2	0	0
^ _ slip	en	-3	0	0
^ _ sms	*	0	4	1
^ _ so	*	2	0	0
^ _ sold	en	4	0	0
^ _ soll	de	2	0	0
^ _ some	en	-4	0	0
^ _ somebody	en	5	0	0
^ _ someone	en	0	0	-2
^ _ song	*	-2	0	-1
^ _ spam	*	4	0	0
^ _ sperren	de	-3	0	0
^ _ steht	de	-3	0	5
^ _ steven	*	-3	0	0
^ _ still	en	-9	-1	0
^ _ stimme	de	0	5	0
^ _ stop	en	1	3	0
^ _ stopped	en	-5	0	0
^ _ stoppschild	de	-2	0	0
^ _ su	es	3	0	0
^ _ suffit	fr	2	-1	-1
^ _ sugar	en	-2	0	0
^ _ sur	fr	4	-1	0
^ _ sus	es	0	3	0
^ _ suscribirme	es	-1	3	0
^ _ syncing	*	-5	0	0
^ _ ta	en	0	0	3
^ _ talk	en	-4	0	0
^ _ talking	*	-5	-1	0
^ _ te	es	4	0	0
^ _ telemovel	pt	2	0	0
^ _ tenho	pt	-3	0	0
^ _ termine	es	-3	0	0
^ _ terminerinnerungen	de	2	0	0
^ _ text	en	7	6	-1
^ _ texting	en	-2	-4	-2
^ _ texts	en	-2	-2	-2
^ _ that	en	-8	-6	-4
^ _ thats	en	-10	-2	-2
^ _ the	en	-6	-1	-11
^ _ them	en	0	2	0
^ _ there	en	-2	-4	0
^ _ these	en	-5	0	-2
^ _ think	en	-3	0	-1
^ _ this	en	-5	0	-9
^ _ three	en	4	0	0
^ _ tienen	es	7	0	0
^ _ time	en	-9	0	-3
^ _ tirem	pt	2	0	0
^ _ titular	pt	2	0	0
^ _ to	en	2	-5	-3
^ _ todo	es	7	0	0
^ _ tomber	fr	-2	0	0
^ _ too	en	-3	0	0
^ _ top	en	-2	0	0
^ _ total	es	7	0	0
^ _ tout	fr	6	0	0
^ _ transfere	fr	3	0	0
^ _ trop	fr	3	0	0
^ _ true	*	-4	0	0
^ _ trying	en	2	0	0
^ _ tu	es	-2	0	0
^ _ tudo	pt	4	0	0
^ _ tuesday	en	-4	0	0
^ _ txt	en	6	0	0
^ _ txts	en	2	0	0
^ _ um	pt	-2	0	0
^ _ uma	pt	-3	0	0
^ _ un	*	0	2	0
^ _ und	de	3	0	0
^ _ up	en	-9	-5	-3
^ _ us	en	3	0	0
^ _ use	en	4	0	0
^ _ utilisez	fr	4	0	0
^ _ vais	fr	2	0	0
^ _ veces	es	5	0	0
^ _ ver	es	-4	0	1
^ _ verbunden	de	5	0	0
^ _ vermerken	de	2	0	0
^ _ verstehe	de	0	0	3
^ _ very	en	-4	0	0
^ _ verzichte	de	4	0	0
^ _ vez	*	4	-1	0
^ _ vezes	pt	6	0	0
^ _ vi	*	-4	0	0
^ _ viele	de	-2	0	0
^ _ viens	fr	-2	0	0
^ _ voces	pt	-5	3	0
^ _ voltar	pt	-2	3	0
^ _ voltem	pt	6	0	0
^ _ volume	*	-4	-1	-3
^ _ volver	es	-3	4	0
^ _ vom	de	-2	0	0
^ _ vos	fr	3	-1	0
^ _ voting	en	2	0	0
^ _ voudrais	fr	-4	1	0
^ _ vous	fr	0	2	0
^ _ voy	es	6	-1	0
^ _ vuelvan	es	5	0	0
^ _ vuelvo	es	-2	2	0
^ _ wait	en	-2	0	0
^ _ want	en	0	3	0
^ _ war	de	1	5	0
^ _ warning	en	6	0	0
^ _ warnung	de	2	0	0
^ _ warte	de	-5	0	0
^ _ was	en	-2	0	-3
^ _ wasting	en	6	0	0
^ _ way	en	-5	0	0
^ _ website	en	2	0	0
^ _ weg	de	4	0	0
^ _ weit	de	-3	0	0
^ _ welcher	de	0	0	4
^ _ wem	de	-3	0	2
^ _ wen	de	6	0	0
^ _ went	en	3	0	0
^ _ werd	de	5	0	0
^ _ were	en	-5	0	-1
^ _ what	en	-3	0	1
^ _ whisper	*	0	0	-2
^ _ who	en	2	0	0
^ _ wieder	de	0	6	0
^ _ will	de	2	0	-1
^ _ willige	de	0	3	0
^ _ wird	de	2	0	0
^ _ wish	en	4	0	0
^ _ with	en	6	-1	-2
^ _ withdraw	en	4	0	0
^ _ words	en	0	0	6
^ _ work	en	-2	0	0
^ _ working	en	-2	0	0
^ _ would	en	-2	3	-1
^ _ writing	en	3	0	0
^ _ wu	de	5	0	0
^ _ wunsche	de	3	0	0
^ _ wurde	de	3	0	0
^ _ xs	*	-4	0	-2
^ _ ya	es	-2	0	0
^ _ yes	en	-2	0	0
^ _ you	en	-8	-3	-2
^ _ your	en	-4	-1	-4
^ _ zeige	de	2	0	0
^ _ ziehe	de	5	-2	0
^ _ zu	de	0	0	3
^ _ zukunft	de	6	0	0
^ a	*	-6	0	6
^ abbestellen	de	8	0	0
^ abeg	en	2	0	0
^ abmelden	de	13	0	0
^ abo	de	4	0	0
^ abort	*	-6	0	0
^ absolutely	*	-3	0	-4
^ abstellen	de	5	0	0
^ aceito	pt	-3	3	0
^ activar	es	-1	4	0
^ activate	en	0	2	0
^ activen	es	-1	3	0
^ activez	fr	-2	1	0
^ add	en	0	6	0
^ adiciona	pt	-1	2	0
^ adieu	fr	4	0	0
^ adios	es	-2	0	-4
^ adoro	pt	-2	-3	0
^ after	en	3	0	0
^ again	en	3	0	0
^ agradeco	pt	4	0	0
^ agreguen	es	-3	0	0
^ agreguenme	es	0	4	0
^ ai	pt	-9	-3	-10
^ aid	en	0	0	5
^ aide	fr	-5	-1	14
^ aidez	fr	-2	0	7
^ ainda	pt	-2	0	0
^ aint	en	2	0	0
^ ajoutez	fr	-4	2	0
^ ajuda	pt	0	0	12
^ ajudem	pt	-2	0	8
^ alert	en	-2	0	0
^ alguem	pt	4	0	2
^ all	en	-5	0	0
^ allez	fr	9	0	0
^ allow	en	1	-3	0
^ als	de	4	0	0
^ also	de	5	0	0
^ alta	es	-4	13	0
^ alte	de	-2	0	0
^ alter	de	3	0	0
^ alto	es	2	0	0
^ annoying	en	2	0	0
^ annuler	fr	3	0	0
^ annulez	fr	3	0	0
^ another	en	-2	0	0
^ anular	*	3	0	0
^ anulem	pt	2	0	0
^ any	en	-2	0	-1
^ apaga	pt	-6	0	0
^ apagar	pt	-2	0	0
^ apague	pt	2	0	0
^ apaguem	pt	4	0	0
^ app	en	-3	0	0
^ appelez	fr	-4	0	0
^ approved	en	-2	0	-3
^ aqui	*	3	0	0
^ are	en	-13	-6	-6
^ arnaque	fr	2	0	0
^ arret	fr	5	0	0
^ arreter	fr	4	0	0
^ arretez	fr	1	-2	0
^ as	en	2	0	0
^ assinei	pt	-4	0	0
^ assistance	*	0	0	8
^ atendimento	pt	0	0	8
^ ativar	pt	-4	6	0
^ ativem	pt	-2	4	0
^ au	fr	0	0	5
^ aufhoren	de	7	0	0
^ austragen	de	4	0	0
^ autorizo	pt	-7	3	0
^ auxilio	es	0	0	7
^ avisa	pt	-3	0	0
^ away	en	-3	0	0
^ ayuda	es	0	0	13
^ ayudenme	es	0	0	10
^ baja	es	8	0	0
^ bajame	es	2	0	0
^ barrez	fr	4	0	0
^ be	en	-3	0	0
^ beaucoup	fr	0	0	-3
^ because	en	2	0	0
^ beenden	de	3	0	0
^ beendet	de	5	0	0
^ beim	de	3	0	0
^ bekomme	de	-4	0	0
^ besoin	fr	0	0	3
^ bin	de	2	0	0
^ bis	de	2	0	0
^ bjr	fr	2	0	0
^ blocked	en	7	0	0
^ blocking	en	2	0	0
^ bloque	fr	4	0	0
^ bloqueado	es	5	0	0
^ bloqueados	es	3	0	0
^ bloqueei	pt	2	0	0
^ book	*	-3	-1	-1
^ borra	es	-2	0	0
^ borrame	es	4	0	0
^ borrenme	es	3	0	0
^ bot	en	3	0	0
^ bsoin	fr	0	0	6
^ bus	en	-3	0	0
^ but	en	-2	-1	-2
^ buy	*	-2	0	0
^ bye	en	-3	-3	-7
^ c	fr	4	0	0
^ ca	fr	2	-4	-2
^ cada	es	2	0	0
^ cai	pt	3	0	0
^ calculate	*	-2	0	0
^ call	en	-8	-4	-11
^ calm	en	-2	0	0
^ calma	*	-3	0	0
^ cambie	es	-3	3	0
^ can	en	-7	4	-3
^ cancel	en	2	-2	0
^ cancelar	*	3	-1	0
^ cancele	*	2	0	0
^ cancelem	pt	4	0	0
^ cansado	*	-2	0	0
^ cansei	pt	5	0	0
^ cant	en	-2	0	0
^ cartao	pt	2	0	0
^ ce	fr	2	0	4
^ cease	en	6	0	0
^ cero	es	4	0	0
^ cesen	es	2	0	0
^ cesser	fr	3	0	0
^ cessez	fr	5	0	0
^ change	en	-2	-2	-1
^ com	pt	-3	0	0
^ comandos	*	0	0	5
^ comment	fr	2	1	2
^ communicate	*	-4	0	0
^ como	*	4	4	1
^ comprei	pt	5	0	0
^ con	es	-7	0	0
^ concordo	pt	-1	2	0
^ confirm	en	3	0	0
^ connais	fr	3	0	0
^ consider	en	2	0	0
^ contact	en	-10	0	0
^ contacto	es	-3	0	0
^ continuem	pt	-3	-3	0
^ continuez	fr	0	-2	0
^ convert	*	-3	0	0
^ correct	en	0	0	-2
^ cortala	es	3	0	0
^ cortenla	es	3	0	0
^ couldnt	en	2	0	0
^ count	en	2	0	0
^ coupez	fr	-3	0	0
^ create	*	-4	-1	0
^ credit	*	-1	0	-3
^ cross	en	-3	0	0
^ cuantas	es	5	0	0
^ cuanto	es	-2	0	0
^ customer	en	0	0	2
^ cut	en	4	0	0
^ da	pt	5	0	0
^ dame	es	0	3	0
^ dar	es	-2	0	0
^ darme	es	4	0	0
^ daten	de	3	0	0
^ de	*	-6	-3	6
^ dead	en	-2	0	0
^ deaktivieren	de	6	0	0
^ define	*	-5	-1	-3
^ dei	pt	3	0	0
^ deixa	pt	-10	0	0
^ deixe	pt	-2	0	0
^ deixei	pt	-5	0	0
^ dejad	es	3	0	0
^ dejen	es	7	-1	0
^ dejenme	es	3	0	0
^ delete	en	3	0	0
^ delte	en	2	0	0
^ demande	fr	2	0	0
^ demasiada	es	-2	0	0
^ den	de	-7	0	0
^ denme	es	0	5	0
^ denunciado	pt	3	0	0
^ denunciar	*	-2	0	0
^ deregister	en	4	0	0
^ derek	en	2	0	0
^ desabonnement	fr	5	0	0
^ desabonner	fr	5	0	0
^ desactiven	es	2	0	0
^ desbloqueei	pt	0	3	0
^ desculpa	pt	-3	0	0
^ desculpe	pt	-2	0	0
^ desinscription	fr	3	0	0
^ desist	en	2	0	0
^ desole	fr	-6	0	0
^ desuscribirme	es	2	0	0
^ detener	es	6	0	0
^ detenganse	es	2	0	0
^ di	es	6	0	0
^ dial	*	-8	-2	-3
^ did	en	-9	0	0
^ didnt	en	1	3	0
^ die	de	-7	0	-1
^ diesen	de	5	0	0
^ dile	es	-2	0	0
^ dis	fr	-6	0	0
^ disconnect	*	-3	0	0
^ discontinue	en	-4	0	0
^ dispenso	pt	8	-2	0
^ disregard	en	-2	0	0
^ dnc	en	2	0	0
^ dnd	en	2	0	0
^ do	en	-2	-9	-6
^ does	en	-5	-2	-1
^ donde	es	6	0	0
^ done	en	4	0	0
^ dont	en	-5	-1	-1
^ door	en	-2	0	0
^ dou	pt	-6	2	0
^ doy	es	-7	4	0
^ droit	fr	8	0	0
^ drop	en	3	0	0
^ dropped	en	-3	0	0
^ e	pt	-5	0	-2
^ ein	de	0	0	2
^ eine	de	3	0	0
^ ejerzo	es	4	0	0
^ ele	pt	-2	0	0
^ eliminenme	es	2	0	0
^ email	en	2	0	0
^ ende	de	4	0	0
^ engano	pt	3	0	0
^ enroll	en	-5	1	0
^ entfernen	de	5	0	0
^ entfernt	de	4	0	0
^ envoyez	fr	-4	0	0
^ er	de	-4	0	0
^ erase	en	3	0	0
^ erinnerungen	de	2	0	0
^ erreur	fr	2	0	0
^ es	*	9	0	-3
^ escrevam	pt	4	0	0
^ espero	*	4	0	0
^ esquecam	pt	3	0	0
^ esquece	pt	-3	0	0
^ esqueci	pt	-6	0	0
^ esta	es	4	0	0
^ estan	es	2	0	0
^ estao	pt	6	0	0
^ este	es	4	0	-1
^ estoy	es	5	0	0
^ eu	pt	-3	0	0
^ eure	de	0	-2	0
^ every	en	2	0	0
^ excuse	en	-3	0	-2
^ exijo	*	2	0	0
^ ey	de	2	0	0
^ f	en	3	0	0
^ facam	pt	5	0	0
^ fake	en	5	0	0
^ falsch	de	3	0	0
^ falsche	de	-3	0	0
^ faux	fr	7	0	0
^ fechem	pt	2	0	0
^ fed	en	2	0	0
^ feierabend	de	3	0	0
^ fermez	fr	4	0	0
^ fichez	fr	3	0	0
^ fim	pt	0	0	-2
^ fin	fr	7	-2	-3
^ finalement	fr	-1	2	0
^ find	en	-5	-3	-3
^ fine	en	-2	0	0
^ fini	fr	3	-2	0
^ firme	es	-2	0	0
^ fix	en	6	0	0
^ flag	en	2	0	0
^ flip	*	-4	-1	-2
^ for	en	1	-3	-8
^ fora	pt	3	0	0
^ forwarding	en	6	0	0
^ foutez	fr	6	0	0
^ from	en	-3	0	0
^ fue	es	0	3	0
^ fuera	es	7	0	0
^ fugt	de	2	1	0
^ full	en	-4	0	0
^ fur	de	1	-3	0
^ geh	de	4	0	0
^ geht	de	6	0	0
^ gemeldet	de	2	0	0
^ genug	de	2	0	0
^ gibt	de	-1	0	3
^ gibts	de	0	0	3
^ give	en	5	-2	-1
^ glad	en	-3	0	0
^ go	en	2	-1	-1
^ going	en	4	0	0
^ good	en	-7	0	1
^ goodbye	en	3	0	-3
^ gostaria	pt	3	-1	0
^ great	en	-4	-1	-3
^ gtfo	en	7	0	0
^ guardem	pt	3	0	0
^ guardense	es	2	0	0
^ haben	de	-5	0	0
^ habs	de	2	0	0
^ haha	en	-2	0	0
^ harcelement	fr	2	0	0
^ hard	en	6	0	0
^ harold	en	-2	3	0
^ hasta	es	7	-1	0
^ haut	de	2	0	0
^ have	en	-3	-1	0
^ havent	en	-2	0	0
^ he	en	-7	0	0
^ heizung	de	-4	0	0
^ helft	de	-1	0	6
^ help	en	-5	-3	18
^ hepl	en	-1	0	9
^ here	en	-2	0	0
^ hier	de	6	0	0
^ hiermit	de	3	-3	0
^ hilf	de	-1	0	7
^ hilfe	de	-4	0	19
^ hiya	en	-1	0	-3
^ hlep	en	0	0	9
^ hlife	de	0	0	11
^ hmm	*	-3	0	-2
^ hoje	pt	-2	0	0
^ honor	en	2	0	0
^ hored	de	7	0	0
^ horen	de	5	-1	0
^ horst	de	-3	0	0
^ hort	de	2	0	0
^ how	en	-2	-3	-4
^ hows	*	-10	-2	-4
^ i	en	-4	-1	-3
^ ich	de	4	-1	7
^ idk	en	2	0	0
^ ignore	en	-2	0	0
^ ihr	de	4	0	0
^ ill	en	-4	-1	-2
^ im	en	-1	-6	-1
^ increase	en	-3	-1	-1
^ info	*	-4	0	13
^ inform	*	-2	0	0
^ informacao	pt	-1	0	5
^ informacion	es	-4	0	5
^ informacoes	pt	0	0	3
^ information	en	0	0	3
^ infos	*	-4	0	11
^ inscrit	fr	4	-1	0
^ inscrivez	fr	-4	0	0
^ instrucciones	es	0	0	7
^ instrucoes	pt	0	0	7
^ instructions	en	0	0	9
^ internet	de	-2	0	0
^ inutile	fr	4	0	0
^ is	en	-11	-7	-2
^ ist	de	-4	0	0
^ isto	pt	1	0	2
^ it	en	-10	-1	-2
^ ive	en	5	0	-1
^ j	fr	4	0	0
^ ja	pt	6	2	-2
^ je	fr	1	0	-2
^ join	en	-2	7	0
^ junk	en	-2	0	0
^ jveu	fr	4	0	0
^ kann	de	3	2	0
^ keep	en	0	-8	0
^ kein	de	2	0	0
^ keine	de	3	0	0
^ kenne	de	2	0	0
^ kevin	*	-2	0	0
^ knock	en	5	0	0
^ konnen	de	-2	-1	1
^ konnt	de	3	0	0
^ konnten	de	5	0	0
^ kontaktieren	de	-3	0	0
^ kundigen	de	3	0	0
^ l	fr	-2	0	0
^ la	es	-5	0	-2
^ lachez	fr	6	0	0
^ laissez	fr	-6	0	0
^ langsam	de	6	0	0
^ larga	pt	6	0	0
^ largo	es	4	0	0
^ lass	de	-2	0	0
^ lasst	de	2	0	0
^ last	en	2	0	0
^ later	en	-4	0	-1
^ le	fr	-5	0	0
^ leave	en	-11	0	0
^ legal	en	-2	0	0
^ lemme	en	5	0	0
^ les	es	3	0	0
^ let	en	9	0	-1
^ lets	en	-2	-2	-3
^ letzte	de	2	0	0
^ link	en	-4	0	0
^ list	en	-3	0	2
^ lista	pt	-2	0	1
^ liste	de	-5	0	6
^ llevo	es	5	0	0
^ locate	*	-3	0	0
^ lond	de	4	0	0
^ look	en	-4	-1	0
^ los	es	6	-1	0
^ losch	de	-2	0	0
^ loschen	de	4	0	0
^ loscht	de	-3	0	0
^ loschung	de	-2	0	0
^ lose	en	11	0	0
^ lossts	de	5	0	0
^ lost	en	-2	0	0
^ love	en	-6	0	-1
^ m	fr	2	4	0
^ ma	fr	3	0	0
^ macht	de	6	0	0
^ mail	*	2	0	0
^ make	en	3	-3	-1
^ manda	pt	-2	0	0
^ mandei	pt	0	2	0
^ many	en	-4	0	0
^ maria	*	-2	0	0
^ marked	en	3	0	0
^ mas	pt	0	-1	3
^ maybe	en	-3	0	0
^ me	*	4	0	9
^ mehr	de	-5	0	6
^ mein	de	-5	0	0
^ meine	de	-2	2	0
^ meinen	de	2	0	0
^ melde	de	-2	0	0
^ melden	de	-3	0	0
^ meldet	de	-4	2	0
^ menos	pt	2	0	0
^ mensagem	pt	3	0	0
^ mensagens	pt	4	0	0
^ menu	*	0	0	4
^ mes	fr	-4	0	0
^ message	en	-2	0	0
^ meu	pt	-7	0	0
^ mi	es	-4	0	0
^ mim	pt	2	0	0
^ minha	pt	2	0	0
^ mir	de	4	0	0
^ mira	es	-2	0	0
^ missed	en	-3	0	0
^ mochte	de	3	0	0
^ mode	fr	-2	0	6
^ mon	fr	-7	-1	0
^ money	*	-3	0	0
^ montag	de	0	-2	0
^ more	en	0	0	6
^ move	en	2	0	0
^ much	en	-2	0	0
^ mudei	pt	-2	5	0
^ muita	pt	4	0	0
^ mute	en	2	0	0
^ my	en	-4	1	-7
^ nachster	de	-4	0	0
^ nada	*	-14	0	0
^ nadie	es	3	-2	0
^ nah	en	3	0	0
^ name	*	-2	0	0
^ nao	pt	0	-3	0
^ necesito	es	-2	0	8
^ need	en	-5	0	3
^ nehmen	de	-6	0	0
^ nehmt	de	-9	3	0
^ nem	pt	4	0	0
^ nenhuma	pt	3	0	0
^ nerv	de	5	0	0
^ nervt	de	6	0	0
^ never	en	4	0	0
^ newsletter	de	5	2	0
^ ni	es	8	0	0
^ nice	en	-6	0	-2
^ nie	de	2	0	0
^ nimm	de	-8	0	0
^ no	es	0	-7	-3
^ nobody	en	5	0	0
^ noch	de	-3	0	0
^ nomas	es	3	-2	0
^ nomore	en	3	0	0
^ nope	en	5	0	0
^ not	en	2	0	0
^ note	en	3	0	0
^ null	de	6	0	0
^ numero	*	8	0	0
^ nummer	de	4	0	0
^ o	pt	1	-4	3
^ oga	en	2	0	0
^ oh	*	-5	-1	-3
^ oigan	es	-2	0	0
^ olha	pt	-2	0	0
^ olvide	es	-2	0	0
^ onde	pt	4	0	0
^ one	en	-4	0	0
^ oops	en	-3	1	0
^ op	en	6	0	0
^ oponho	pt	2	-2	0
^ opposition	fr	6	0	0
^ opt	en	-4	12	0
^ optmeout	en	10	0	0
^ order	*	-2	-1	-1
^ otimo	pt	-3	0	0
^ ou	fr	2	0	0
^ oubliez	fr	4	0	-3
^ oui	fr	-3	4	0
^ oups	fr	-3	0	0
^ our	en	5	0	0
^ out	en	8	0	0
^ over	en	5	0	0
^ pack	en	7	0	0
^ pair	*	-5	0	0
^ papa	*	3	0	0
^ par	fr	4	0	0
^ para	pt	-2	0	1
^ parar	*	4	0	0
^ parei	pt	-2	0	0
^ parem	pt	11	0	0
^ paren	es	10	0	0
^ parenle	es	4	0	0
^ pas	fr	-2	0	0
^ paso	es	9	0	0
^ pass	en	5	0	0
^ pausa	es	-4	0	0
^ pausar	pt	-2	0	0
^ pause	en	-4	0	0
^ peace	en	-12	0	-1
^ pedi	*	3	0	0
^ perdi	*	-8	0	0
^ perdido	*	-5	0	0
^ perdon	es	-5	0	0
^ permission	en	1	-3	0
^ persona	es	2	0	0
^ pessoa	pt	3	0	0
^ phishing	en	3	0	0
^ pierdan	es	3	0	-1
^ plainte	fr	3	0	0
^ planta	es	-3	0	0
^ play	*	-7	-3	-4
^ plus	fr	-3	0	2
^ pode	pt	0	-1	3
^ podem	pt	3	2	0
^ podrian	es	3	0	0
^ pointless	en	5	0	0
^ police	*	-4	0	0
^ policia	*	-4	0	0
^ politica	*	-4	0	0
^ por	*	-1	-5	-3
^ pour	fr	-5	-1	0
^ pourquoi	fr	2	0	0
^ powers	en	-2	0	0
^ preciso	pt	0	0	4
^ prefiero	es	2	0	0
^ prefiro	pt	2	0	0
^ process	en	2	0	0
^ proxima	pt	2	0	0
^ pueden	es	2	0	0
^ purge	en	3	0	0
^ q	es	4	0	3
^ quais	pt	0	0	2
^ quando	pt	-3	0	0
^ quantas	pt	6	0	0
^ que	*	7	0	6
^ quel	fr	0	0	4
^ quelles	fr	0	0	3
^ quelquun	fr	2	0	0
^ quem	pt	3	0	0
^ quero	pt	0	4	2
^ quien	es	0	0	-2
^ quiero	es	1	2	2
^ quisiera	es	3	0	0
^ quit	en	-2	-1	-1
^ quitame	es	2	0	0
^ quitarme	es	2	0	0
^ quiten	es	2	0	0
^ quitenme	es	4	0	0
^ ras	fr	4	0	0
^ raus	de	3	0	0
^ reabonnez	fr	-3	6	0
^ reactiven	es	-1	4	0
^ reactivez	fr	-1	3	0
^ read	en	-5	-3	0
^ reativem	pt	0	3	0
^ recebi	pt	-3	0	0
^ reclamation	fr	-2	0	0
^ recommencez	fr	-2	3	0
^ recuso	pt	4	0	0
^ reicht	de	2	0	0
^ reinscrivez	fr	-4	9	0
^ remettez	fr	-1	2	0
^ remind	*	-8	-3	-1
^ remova	pt	2	0	0
^ removal	en	3	0	0
^ removam	pt	3	0	0
^ remove	en	0	-4	0
^ renuncio	es	2	0	0
^ repeat	*	-5	0	0
^ reply	en	2	0	0
^ report	en	-8	0	0
^ reportado	es	2	0	0
^ reporting	en	2	0	0
^ reprendre	fr	-1	2	0
^ reprenez	fr	-2	4	0
^ respect	en	7	0	0
^ respectez	fr	5	0	0
^ respondi	pt	5	0	0
^ restart	en	-1	5	0
^ resubscribe	en	-5	11	0
^ resume	en	-8	11	0
^ retire	pt	2	0	0
^ retirenme	es	2	0	0
^ retirer	fr	-3	0	0
^ retiro	*	2	-2	0
^ retrait	fr	4	0	0
^ revert	en	-2	0	0
^ revogo	pt	5	0	0
^ revoke	en	3	-1	0
^ rien	fr	-3	0	0
^ right	en	3	0	0
^ ring	en	-3	0	0
^ risca	pt	2	0	0
^ rmv	en	10	0	0
^ robot	en	5	0	0
^ roll	*	-6	-4	-6
^ rufen	de	-3	0	0
^ ruft	de	-6	0	0
^ sacame	es	2	0	0
^ sag	de	-3	0	0
^ sagen	de	-2	0	0
^ sai	pt	4	1	0
^ said	en	4	0	0
^ sair	pt	5	0	0
^ saquenme	es	2	0	0
^ saquennos	es	3	0	0
^ save	en	-2	0	0
^ say	en	-6	-1	0
^ scammers	en	4	0	0
^ schaltet	de	4	0	0
^ schedule	*	-2	0	0
^ schicken	de	0	0	3
^ schluss	de	9	0	0
^ schon	de	6	-1	0
^ schreib	de	5	0	0
^ schreiben	de	3	0	0
^ schreibt	de	5	1	0
^ scrap	*	-3	0	-3
^ screw	en	3	0	0
^ second	en	4	0	0
^ see	en	-2	0	0
^ seit	de	0	2	0
^ send	en	-9	-3	7
^ sendet	de	2	0	0
^ set	en	-3	-4	-4
^ seu	pt	-4	0	0
^ share	en	-5	0	0
^ show	en	0	0	7
^ shut	en	5	0	0
^ si	es	0	6	-2
^ sick	en	-2	0	0
^ sie	de	0	2	0
^ sigan	es	-5	-3	0
^ sign	en	-4	2	0
^ signale	fr	2	0	0
^ sin	es	2	0	0
^ since	en	2	0	0
^ siri	*	-3	0	-3
^ skip	en	-3	0	0
^ slow	*	-5	0	0
^ sms	de	-3	0	-2
^ so	*	-5	-2	-3
^ socorro	es	-1	0	8
^ solicito	*	2	-2	0
^ soll	de	-5	0	0
^ some	*	4	0	3
^ somebody	en	-3	0	0
^ someone	en	-6	0	0
^ son	es	10	0	0
^ soporte	es	0	0	8
^ sos	*	0	0	10
^ spam	*	9	-1	-2
^ spammers	en	4	0	0
^ speak	*	-10	-4	-6
^ spell	*	-6	-1	-3
^ start	en	-4	12	-3
^ stellen	de	4	-1	0
^ stellt	de	4	0	0
^ stfu	en	5	0	0
^ still	en	4	0	0
^ stop	en	3	-3	-3
^ stopall	en	4	0	0
^ stoppen	de	6	0	0
^ stoppez	fr	3	0	0
^ stoppt	de	5	0	0
^ streichen	de	3	0	0
^ sub	en	0	5	0
^ subscrever	pt	-4	4	0
^ subscribe	en	-4	6	0
^ suggest	*	-4	0	0
^ sumam	pt	3	0	0
^ suporte	pt	0	0	7
^ support	*	0	0	10
^ suppress	en	2	0	0
^ suppression	fr	3	0	0
^ suscribanme	es	-2	1	0
^ suscribirme	es	0	4	0
^ switch	en	-3	0	0
^ ta	*	4	0	0
^ take	en	-6	-2	0
^ talk	*	-5	0	-2
^ tell	en	-1	-5	-7
^ terminar	es	4	0	0
^ terminen	es	2	0	0
^ text	en	-12	-8	-5
^ texted	en	4	0	0
^ texto	*	-3	0	0
^ that	en	1	0	-2
^ thats	en	-2	-2	-3
^ the	en	-5	-6	-5
^ there	en	-5	0	-3
^ theres	en	2	0	0
^ third	en	4	0	0
^ this	en	5	0	-4
^ thought	en	2	0	0
^ time	en	-2	0	0
^ tirem	pt	3	0	0
^ to	pt	10	2	1
^ told	en	2	0	0
^ toma	*	-5	0	0
^ too	en	-8	0	0
^ tragt	de	-3	1	0
^ translate	*	-2	0	0
^ tres	fr	4	0	0
^ troisieme	fr	2	0	0
^ trop	fr	-3	0	-1
^ try	en	-2	0	0
^ tschuss	de	3	0	0
^ turn	en	-8	8	0
^ tv	en	-2	0	0
^ two	en	-3	0	0
^ txt	en	-2	0	0
^ um	de	1	2	0
^ uma	pt	0	0	8
^ un	*	-5	6	4
^ unblock	en	-3	0	0
^ under	en	4	0	0
^ undo	en	-15	12	0
^ une	fr	0	0	3
^ uninteressant	de	6	0	0
^ uninvite	en	4	0	0
^ unregister	en	4	0	0
^ unser	de	2	0	0
^ unstop	en	-1	14	0
^ unsubscribe	en	5	-3	0
^ unsubscribing	en	2	0	0
^ unterlassen	de	4	0	0
^ updates	en	-7	-1	0
^ use	en	0	-1	-4
^ vai	pt	13	0	0
^ vao	pt	13	0	0
^ vayanse	es	7	0	0
^ vendi	pt	5	0	0
^ verschont	de	2	0	0
^ verschwindet	de	2	0	0
^ vete	es	5	0	0
^ viel	de	4	0	0
^ virez	fr	3	0	0
^ voces	pt	7	0	0
^ vos	fr	2	0	0
^ votre	fr	-5	0	0
^ vou	pt	3	0	0
^ vuelvan	es	-5	4	0
^ wann	de	-4	0	0
^ war	de	2	0	0
^ ware	de	2	0	0
^ was	de	2	0	6
^ wasser	de	-2	0	0
^ weather	*	-1	0	-2
^ weg	de	5	0	0
^ welche	de	-1	0	3
^ welches	de	-1	0	3
^ wer	de	2	0	1
^ were	en	6	0	0
^ what	en	-9	-7	0
^ whats	en	-13	-6	-6
^ when	en	-7	-1	-4
^ whens	*	-2	0	0
^ where	en	0	-1	-6
^ wheres	en	4	0	0
^ which	en	-5	0	0
^ whisper	*	-4	0	0
^ who	en	-7	0	-5
^ whoever	en	3	0	0
^ whos	en	-7	0	0
^ why	en	-3	0	-6
^ widerspruch	de	3	-3	0
^ wie	de	10	0	0
^ wieder	de	-5	11	0
^ wieso	de	6	0	0
^ will	*	0	-4	-5
^ wipe	en	-2	0	0
^ wir	de	-2	0	0
^ wird	de	6	0	0
^ wo	de	5	0	0
^ woher	de	4	0	0
^ wollte	de	2	0	0
^ words	en	-3	0	0
^ would	en	1	-2	-2
^ wrong	en	5	0	0
^ y	*	7	0	0
^ yeah	en	0	0	-3
^ yep	*	-3	0	-4
^ yes	en	-6	6	-6
^ you	en	-4	3	0
^ your	en	-5	-1	0
^ youve	en	6	0	0
^ zeitung	de	-2	0	0
^ zu	de	-3	0	4
^ zum	de	4	0	0
a	*	-2	-5	-9
a 6h	fr	-2	0	0
a <ask>	*	0	0	3
a <consent>	*	2	0	0
a <fed>	*	5	0	0
a <goods>	*	-5	-2	-3
a <legal>	*	4	-1	0
a <me>	*	0	5	0
a <name>	*	-3	0	0
a <number>	*	-3	0	1
a <please_do>	*	4	0	2
a <remove>	*	5	0	0
a <send>	*	0	8	-1
a <stop>	*	11	0	0
a <texts>	*	-11	-4	-1
a <you>	*	-6	5	0
a _ ago	*	-2	-2	-2
a _ alertas	es	2	0	0
a _ ans	fr	4	0	0
a _ are	*	-3	0	0
a _ as	pt	-2	2	0
a _ at	en	3	0	0
a _ avisos	es	2	-2	0
a _ away	en	-2	0	0
a _ caja	es	-3	0	0
a _ celu	es	3	0	0
a _ com	pt	3	0	0
a _ de	*	-1	0	3
a _ debit	*	-2	0	0
a _ ecrire	fr	0	3	0
a _ effacement	fr	3	0	0
a _ envoyer	fr	-2	0	0
a _ fin	fr	3	0	0
a _ for	en	-4	-2	-3
a _ from	en	-5	0	0
a _ hora	es	-2	0	0
a _ i	en	1	0	2
a _ la	*	4	0	0
a _ le	es	2	0	0
a _ les	fr	0	-3	0
a _ line	en	3	0	0
a _ lista	es	-5	5	0
a _ liste	fr	-5	3	0
a _ los	es	-6	7	0
a _ mandar	pt	-1	3	0
a _ mas	es	-2	0	0
a _ me	pt	2	0	0
a _ mensajes	es	7	6	0
a _ mierda	es	6	0	0
a _ nao	pt	-5	0	0
a _ numero	*	-7	0	0
a _ or	en	-5	0	0
a _ os	pt	-3	5	0
a _ out	en	0	0	5
a _ person	en	-2	0	0
a _ phone	en	6	0	0
a _ prospection	fr	3	0	0
a _ publicidad	es	1	-3	0
a _ purchase	*	-2	-2	-2
a _ se	pt	5	0	0
a _ sms	es	-3	0	0
a _ statement	en	2	0	0
a _ stop	en	-2	0	0
a _ textos	fr	-2	2	0
a _ to	en	-3	-2	0
a _ vos	fr	-4	7	0
a _ will	en	2	0	0
a _ with	en	2	0	0
a ana	pt	-5	0	0
a assez	fr	-3	0	0
a assinatura	pt	3	0	0
a autorizacao	pt	2	0	0
a autorizacao $	pt	2	0	0
a bag	en	-3	0	0
a bag $	en	-2	0	0
a block	en	-3	0	0
a bloquear	es	6	0	0
a bot	en	-6	0	0
a bot $	en	-2	0	0
a break	en	3	0	0
a ce	fr	-4	0	0
a change	fr	6	0	0
a chuva	pt	-2	0	0
a clue	*	-5	0	0
a clue $	*	-5	0	0
a coin	*	-5	-1	0
a complaint	en	4	0	0
a direct	*	-2	0	0
a donne	fr	2	0	0
a escribir $	es	4	0	0
a escribirme	es	1	3	0
a escribirme $	es	3	0	0
a este	es	2	0	0
a faire	fr	2	0	0
a fernanda	pt	2	0	0
a fernanda $	pt	2	0	0
a fin	es	-2	0	0
a friend	en	2	0	0
a funeral	en	2	0	0
a gauche	fr	-2	0	0
a gauche $	fr	-2	0	0
a good	*	-2	0	0
a inscricao	pt	3	0	0
a inscricao $	pt	3	0	0
a internet	pt	-2	0	0
a jour	fr	-3	0	0
a l	fr	9	0	0
a la	*	6	1	0
a large	en	-2	-2	-2
a las	es	2	0	0
a lawyer	en	-2	0	0
a letter	en	2	0	0
a letter $	en	2	0	0
a lgpd	pt	-3	0	0
a little	en	0	0	2
a loja	pt	2	0	0
a loja $	pt	2	0	0
a los	es	5	3	0
a luz	pt	-5	0	0
a m	fr	-1	3	0
a ma	fr	5	0	0
a mandar	*	1	3	0
a mandarme	es	-3	5	0
a marre	fr	4	0	0
a mastercard	*	-2	0	0
a me	pt	0	4	0
a mensagem	pt	-3	0	0
a merda	pt	2	0	0
a message	en	-8	0	0
a message $	en	-4	0	0
a multa	pt	-2	0	0
a new	en	-3	-1	0
a nice	*	-3	0	0
a ninguna	es	2	0	0
a nota	pt	-3	0	0
a nota $	pt	-2	0	0
a nouveau	fr	-2	0	0
a number	en	0	0	2
a obra	pt	-2	0	0
a oferecer	pt	3	0	0
a otro	es	4	0	0
a otro $	es	2	0	0
a pagar	*	-2	0	0
a pas	fr	4	0	0
a pit	en	-2	0	0
a plumber	en	2	0	0
a plus	fr	-5	0	0
a prank	en	3	0	0
a prank $	en	3	0	0
a problem	en	-3	0	0
a promocao	pt	-3	0	0
a que	es	-4	0	0
a quelle	fr	0	0	3
a real	en	-2	0	0
a receber	pt	0	2	0
a recevoir	fr	-1	3	0
a reminder	en	-5	-3	-1
a reminder $	en	-2	0	0
a remocao	pt	4	0	0
a rest	en	6	0	0
a rest $	en	5	0	0
a review	en	3	0	0
a robot	en	2	0	0
a robot $	en	2	0	0
a scam	en	-3	0	0
a scam $	en	-2	0	0
a segunda	pt	-2	0	0
a spam	*	-2	0	0
a stop	en	4	0	0
a su	es	-3	2	0
a text	en	-9	-3	0
a text $	en	-2	0	0
a transaction	*	-2	0	0
a un	fr	7	0	0
a une	fr	-2	0	0
a vendre	fr	2	0	0
a vendre $	fr	2	0	0
a visa	*	-2	0	0
a votre	fr	-2	0	0
a way	en	6	0	0
a week	en	-2	-2	-2
a week $	en	-2	0	0
a withdrawal	*	-2	0	0
ab	de	9	-6	-2
ab $	de	8	-5	-1
abbes*	de	7	-1	0
abbestellen	de	4	-1	0
abbestellen $	de	5	-1	0
abbestellt	de	3	0	0
abbuc*	de	-4	0	0
abeg	en	2	0	3
abeg $	en	0	0	3
aber	de	2	-1	0
aber <me>	*	6	-2	0
aber <not>	*	3	0	0
aber _ mochte	de	3	0	0
aber die	de	-2	0	0
aber ich	de	4	-1	0
aber nein	de	3	0	0
aber nein $	de	3	0	0
abgeb*	de	-3	0	0
abgestellt	de	3	0	0
abgestellt $	de	3	0	0
abhol*	de	-2	0	0
able	en	-2	0	0
able to	en	-2	0	0
abmel*	de	13	0	0
abmeldelink	de	6	0	0
abmeldelink _ nicht	de	6	0	0
abmeldelink geht	de	4	0	0
abmelden	de	-3	0	0
abmeldung	de	10	0	0
abmeldung $	de	3	0	0
abmeldung <not>	*	0	2	0
abo $	*	5	0	0
abo <stop>	*	-3	0	0
abo beenden	de	-2	0	0
abo beenden $	de	-2	0	0
aboga*	es	-4	0	0
abogado	es	-4	0	0
abogado $	es	-3	0	0
abonn*	fr	-2	11	0
abonne	fr	-6	5	0
abonne aux	fr	-3	0	0
abonnement	fr	6	0	0
abonnement a	fr	3	0	0
abonnieren	de	-4	7	0
abonnieren $	de	-4	7	0
abort	*	-6	0	0
about	en	-2	-9	0
about <me>	*	3	0	0
about _ again	en	2	0	0
about _ messages	en	-1	0	3
about _ sale	en	4	0	0
about every	en	3	0	0
about it $	en	-5	0	0
about these	en	-2	0	3
about this $	en	-4	0	0
about your	en	2	0	0
absag*	de	-2	0	0
absagen	de	-2	0	0
absch*	de	4	0	0
abschalten	de	2	0	0
abschalten $	de	2	0	0
abseh*	de	6	0	0
absehen	de	6	0	0
absehen $	de	3	0	0
absen*	*	-3	0	5
absence	en	-2	0	0
absol*	*	-4	0	-4
absolutely	*	-4	0	-4
abste*	de	5	0	0
abstellen $	de	4	0	0
acaba	pt	-2	0	0
acaba*	pt	2	0	0
acabar	pt	2	0	0
acabem	pt	2	0	0
acade*	pt	-2	0	0
academia	pt	-2	0	0
accen*	*	-4	0	0
accent	*	-4	0	0
accep*	fr	-3	3	-7
accept	en	2	0	-2
accept <texts>	*	3	0	0
accept texts	en	3	0	0
accepte	fr	-2	5	0
accepte _ recevoir	fr	-4	5	0
accepte de	fr	-4	5	0
accepted	*	-3	0	-2
accepted $	*	-3	0	-2
accid*	en	-7	2	0
accident	en	-2	0	0
accidentally	en	-4	1	0
accidentally <remove>	*	-4	1	0
accidentally unsubscribed	en	-4	1	0
accidentally unsubscribed $	en	-2	-1	0
accor*	fr	-2	0	0
accord	fr	-2	0	0
accord _ les	fr	-2	1	0
accord avec	fr	-2	0	0
accou*	en	-3	-1	-2
account	en	-2	-1	-1
account $	en	-5	0	0
account <again>	*	-2	0	0
account <person_id>	*	-2	0	0
account <stop>	*	3	0	0
account _ how	*	-2	0	0
account _ no	en	3	0	0
account anymore	*	-2	0	0
account as	en	2	0	0
account last	en	2	0	0
aceit*	pt	0	3	0
aceito	pt	0	3	0
aceito receber	pt	-3	3	0
acept*	es	0	3	0
acepte	es	2	0	0
acepte recibir	es	2	0	0
acepto	es	0	3	0
achei	pt	-4	0	0
achei $	pt	-3	0	0
achet*	fr	8	0	0
achete	fr	4	0	0
achete _ seule	fr	3	0	0
achete une	fr	3	0	0
acheterai	fr	3	0	0
acheterai <not>	*	3	0	0
acheterai rien	fr	3	0	0
acho	pt	3	0	0
acho <ask>	*	4	0	0
activ*	*	-14	14	-7
activar	es	-4	5	0
activar <texts>	*	-1	4	0
activate	en	0	2	0
activation	*	0	0	-2
activen	es	-1	3	0
activen las	es	-1	3	0
activez	fr	-2	1	0
activez les	fr	-2	1	0
activity	*	-1	0	-2
actua*	es	-4	0	0
acuca*	pt	-4	0	0
acucar	pt	-4	0	0
acucar $	pt	-3	0	0
ad	en	-2	0	0
add	en	-3	5	-1
add <me>	*	4	8	0
add _ back	en	0	4	0
add _ to	en	2	0	0
add me	en	7	5	0
add my	en	-2	1	0
add the	en	-2	0	0
addre*	en	-7	0	0
address	en	-7	0	0
address $	en	-4	0	0
address <me>	*	-2	0	0
address me	*	-2	0	0
adian*	pt	2	0	0
adiantou	pt	2	0	0
adici*	pt	1	5	0
adiciona	pt	-1	2	0
adiciona <me>	*	-1	2	0
adiciona _ numero	pt	-1	2	0
adiciona meu	pt	-1	2	0
adicionem	pt	3	2	0
adieu	fr	4	0	0
adios	es	-1	0	-4
adios $	es	-2	0	-3
adore	fr	-4	-1	0
adore <you>	*	-2	-1	0
adore vos	fr	-2	-1	0
adoro	pt	-5	-3	0
adoro $	pt	-2	0	0
adoro _ mensagens	pt	-1	-3	0
adoro as	pt	-1	-3	0
adres*	*	-8	0	0
adresse	*	-8	0	0
adresse $	fr	-5	0	0
adresse <remove>	*	-2	0	0
adresse loschen	de	-2	0	0
adresse loschen $	de	-2	0	0
ads	en	6	0	0
ads $	en	5	0	0
adver*	en	4	0	0
advertisement	en	3	0	0
advis*	en	3	0	0
advised	en	4	0	0
advised <me>	*	2	0	0
advised _ to	en	2	0	0
advised me	en	2	0	0
advog*	pt	-3	0	0
advogado	pt	-3	0	0
advogado $	pt	-2	0	0
affai*	fr	5	0	0
affaire	fr	4	0	0
affaire $	fr	3	0	0
affir*	*	-2	0	0
affirmative	*	-2	0	0
afloj*	es	3	0	0
after 3	en	-3	0	0
again	en	5	2	-4
again $	en	2	3	-3
age	en	-3	0	0
age $	*	-3	0	0
ago	en	1	-2	-2
ago $	en	-1	-2	-2
ago _ am	en	3	0	0
agrad*	*	6	0	0
agradeco	pt	4	0	0
agradeco se	pt	3	0	0
agree	en	-4	0	0
agree _ receive	en	-2	2	0
agree to	en	-2	2	0
agreed $	en	-2	0	0
agreg*	es	0	6	0
agreguen <me>	*	-3	0	0
agreguen _ numero	es	-3	0	0
agreguen mi	es	-3	0	0
agreguenme	es	0	4	0
agreguenme a	es	0	4	0
agua	*	-2	0	0
aguen*	pt	2	0	0
aguento	pt	2	0	0
aguento <again>	*	2	0	0
aguento mais	pt	2	0	0
ahead	en	-4	0	0
ahead and	en	-2	0	0
ahi $	es	3	0	0
ahnun*	de	-2	0	0
ahnung	de	-2	0	0
ai	fr	-4	-6	-4
ai $	pt	1	-2	0
ai <consent>	*	2	0	0
ai <leave>	*	-2	0	0
ai <remove>	*	-6	0	0
ai <send>	*	-3	0	0
ai <stop>	*	3	-2	0
ai _ d	fr	-2	0	1
ai _ de	fr	-7	0	0
ai _ demande	fr	-3	0	0
ai _ donne	fr	4	0	0
ai _ le	fr	-3	0	0
ai _ mon	fr	-2	0	0
ai _ recu	fr	-4	0	0
ai _ repondu	fr	2	0	0
ai _ stop	fr	2	2	0
ai _ un	fr	-4	0	0
ai _ une	fr	3	0	0
ai _ votre	fr	-4	0	0
ai achete	fr	3	0	0
ai assez $	fr	3	0	0
ai besoin	fr	-2	0	1
ai demande	fr	2	0	0
ai dit	fr	7	0	0
ai envoye	fr	-3	0	0
ai marre	fr	-2	0	0
ai oublie	fr	-2	0	0
ai perdu	fr	-4	0	0
ai plus	fr	-3	0	0
ai repondu	fr	2	0	0
ai rien	fr	4	0	0
ai signe	fr	-2	0	0
aid	en	1	0	5
aide	fr	-9	-2	25
aide $	fr	-3	0	21
aide <me>	*	-2	0	5
aide moi	fr	-2	0	5
aider	fr	-2	0	4
aidez	fr	-3	0	8
aidez <me>	*	-3	0	8
aidez moi	fr	-3	0	8
aidez moi $	fr	-2	0	4
aime	fr	-4	0	0
aimer*	fr	-1	3	0
aimerais	fr	-1	3	0
ainda	pt	-7	0	0
ainda <not>	*	-3	0	0
ainda nao	pt	-3	0	0
aint	en	8	0	0
aint <me>	*	4	0	0
aint me	en	4	0	0
aint me $	en	4	0	0
air	*	-4	0	0
air _ in	*	-3	0	0
airpo*	en	-2	0	0
airport	en	-2	0	0
airport $	en	-2	0	0
ajout*	fr	0	6	0
ajoutez	fr	0	2	0
ajoutez <me>	*	-4	2	0
ajoutez _ numero	fr	-2	1	0
ajoutez mon	fr	-2	1	0
ajuda	pt	-8	0	30
ajuda $	pt	-5	0	21
ajuda ai	pt	0	0	7
ajuda ai $	pt	0	0	7
ajuda*	pt	0	0	5
ajude*	pt	-4	0	13
ajudem	pt	-4	0	13
ajudem $	pt	0	0	6
ajudem <me>	*	-2	0	8
ajudem me	pt	-2	0	8
ajudem me $	pt	-1	0	4
aktio*	de	3	0	0
aktion $	de	2	0	0
aktiv*	de	-2	5	0
aktivieren	de	-2	5	0
aktivieren $	de	-2	5	0
al	es	-4	2	4
al _ a	es	-2	0	0
al _ de	es	-3	0	0
al dia	es	2	0	0
al trabajo	es	-3	0	0
alarm	en	-8	-2	-4
alarm for	en	-2	0	0
alarm*	*	-10	0	0
alarma	es	-2	0	0
alarme	*	-5	0	0
alarme $	*	-3	0	0
alerg*	*	-2	0	0
alergico	*	-2	0	0
alergico $	*	-2	0	0
alert	en	-6	-1	0
alert $	en	-3	0	0
alert <me>	*	-2	0	0
alert*	en	1	7	0
alertas	*	5	0	0
alertas $	*	2	0	0
alertas por	*	3	0	0
alerts	en	0	4	1
alerts $	en	-2	3	0
algo	es	2	0	0
algue*	pt	0	0	2
alguem	pt	0	0	2
all	en	8	-7	-6
all $	en	3	0	0
all <please_do>	*	3	0	0
all <texts>	*	3	0	0
all _ and	en	2	0	0
all _ it	en	4	0	0
all _ them	en	3	0	0
all _ these	en	2	0	0
all done	en	-6	0	0
all done $	en	-3	0	0
all future	en	2	0	0
all my	en	2	0	0
all of	en	8	0	0
all purchases	*	-2	0	0
all right	*	-2	0	0
all right $	*	-2	0	0
all set	en	3	0	0
all that	en	5	0	0
all that $	en	4	0	0
all the	en	-6	0	0
alle	de	4	0	0
allei*	de	-2	0	0
allein	de	-2	0	0
aller*	en	-2	0	0
alles	de	0	0	3
allez	fr	12	0	0
allez <send>	*	2	0	0
allez <you>	*	4	0	0
allez _ faire	fr	3	0	0
allez _ quelquun	fr	2	0	0
allez vous	fr	4	0	0
allow	en	0	-5	0
allow*	en	-4	0	0
allowed	en	-4	0	0
alone	en	4	0	0
alone $	en	5	0	0
alone <me>	*	-2	0	0
als	de	2	0	0
als <me>	*	2	0	0
als <texts>	*	5	0	0
als spam	de	5	0	0
also	de	7	0	0
also <not>	*	2	0	0
also <stop>	*	4	0	0
alta	es	-9	20	-1
alta $	es	0	13	0
alta <texts>	*	-4	4	0
alta _ los	es	-3	3	0
alta en	es	-3	3	0
alte	de	-7	0	0
alte _ loschen	de	-3	0	0
alte adresse	de	-2	0	0
alter	de	3	0	0
alto $	es	5	0	0
alto _ los	es	3	0	0
alto ahi	es	-2	0	0
alway*	en	-2	0	0
always	en	-2	0	0
am	en	-6	-7	-7
am <consent>	*	2	0	0
am <not>	*	7	0	0
am <number>	*	-2	0	0
am <remove>	*	2	0	0
am _ getting	en	2	0	0
am _ going	en	2	0	0
am _ mr	en	3	0	0
am _ my	en	3	0	0
am _ not	en	-2	0	0
am _ still	en	5	0	0
am _ to	en	-4	0	0
am _ work	en	4	0	0
am at	en	4	0	0
am handy	de	-2	0	0
am handy $	de	-2	0	0
am i	en	2	-1	-1
am not	en	6	0	0
am withdrawing	en	2	0	0
amanh*	pt	-5	0	0
amanha	pt	-5	0	0
amanha $	pt	-5	0	0
ameri*	*	-4	0	-1
american	*	-3	0	0
amigo	*	6	0	0
amigo $	pt	6	0	0
amoun*	en	-4	0	0
amount	en	-4	0	0
amount in	*	-2	0	0
an	de	-11	-2	-10
an $	de	-1	7	0
an <fed>	*	5	0	0
an <me>	*	5	0	0
an <send>	*	-3	0	0
an <wrong>	*	-2	0	0
an _ message	en	-2	0	0
an _ number	en	4	0	0
an _ nummer	de	2	0	0
an _ sie	de	-3	0	0
an alarm	*	-2	-1	-2
an automatic	en	0	0	3
an den	de	2	0	0
an der	de	-8	0	0
an die	de	4	0	0
an error	en	-2	0	0
an meine	de	5	0	0
an old	en	5	0	0
an schreiben	de	-3	0	0
an uber	*	-4	-1	-2
ana	pt	-7	0	0
anatel $	pt	2	0	0
and	en	2	-14	-3
and $	en	5	0	0
and <ask>	*	0	0	6
and <legal>	*	4	0	0
and <me>	*	9	0	0
and <person_id>	*	0	0	5
and <please_do>	*	-6	0	0
and <send>	*	-7	0	0
and <stop>	*	4	0	0
and <want>	*	-4	0	0
and <you>	*	10	0	0
and _ dont	en	6	0	0
and _ for	en	-2	0	0
and _ him	en	-2	0	0
and _ messages	en	2	0	0
and _ on	en	3	0	0
and _ still	en	5	0	0
and _ the	en	-2	0	0
and _ to	en	-5	0	0
and dont	en	5	0	0
and eggs	en	-2	0	0
and i	en	7	0	0
and ill	en	2	0	0
and im	en	2	0	0
and my	en	-3	0	0
and need	en	-3	0	0
and no	en	-3	0	0
and nothing	en	4	0	0
and reported	en	3	0	0
and reported $	en	2	0	0
and send	en	-3	0	0
and still	en	3	0	0
and text	en	-3	0	0
and the	en	3	0	0
and who	en	0	0	5
and you	en	4	0	0
and your	en	3	0	0
ander*	de	6	0	0
andere	de	-4	0	0
anderem	de	5	0	0
anderem $	de	3	0	0
anderen	de	2	0	0
anderen $	de	4	0	0
anderes	de	2	0	0
anders	de	5	0	0
angeb*	de	-4	-2	0
angebot	de	-8	0	0
angebot <remove>	*	-3	0	0
angebote $	de	4	-2	0
angebote <again>	*	-2	0	0
angebote <fed>	*	2	0	0
angebote zu	de	2	0	0
angem*	de	4	0	0
angemeldet	de	4	0	0
angemeldet $	de	5	0	0
anges*	de	4	0	0
anlei*	de	0	0	9
anleitung	de	0	0	9
anmel*	de	-9	5	0
anmelden	de	-8	3	0
anmelden $	de	-5	2	0
anna	*	-8	0	0
anna $	*	-6	0	0
anniversary	*	-2	0	0
annoy*	en	3	0	0
annoying	en	5	0	0
annoying $	en	2	0	0
annoying me	en	2	0	0
annua*	*	-2	0	0
annual	*	-2	0	0
annul*	fr	2	-1	0
annuler	fr	2	0	0
annuler $	fr	5	0	0
annuler <me>	*	-2	0	0
annulez	fr	3	0	0
annulez _ inscription	fr	4	-1	0
anos	pt	7	0	0
anos $	pt	2	0	0
anoth*	en	7	0	-2
another	en	7	0	-2
another <goods>	*	2	0	0
another <send>	*	7	0	0
another _ from	en	6	0	0
another one	en	2	0	0
another text	en	6	0	0
another time	*	-3	0	0
another time $	*	-3	0	0
anruf*	de	-12	0	0
anrufe	de	-4	0	0
anrufe $	de	-3	0	0
anrufen	de	-6	0	0
anrufen $	de	-5	0	0
ans	fr	5	0	0
ans $	fr	3	0	0
ansch*	de	2	0	0
anschreiben	de	2	0	0
anschreiben $	de	2	0	0
answe*	en	-8	0	0
answer	en	-5	0	0
answers	en	-2	0	0
answers $	en	-2	0	0
antes	*	-7	0	0
antes de	es	-3	0	0
antig*	pt	-4	0	0
antigo	pt	-5	0	0
antigo $	pt	-3	0	0
antwo*	de	-12	0	3
antworte	de	-5	0	1
antworten	de	-4	0	1
anula*	*	6	0	0
anular	*	6	0	0
anule*	*	4	-1	0
anulem	pt	2	0	0
anulem a	pt	2	0	0
anunc*	*	2	0	0
anuncio	*	-2	0	0
anuncios	*	5	0	0
anwal*	de	-2	0	0
anwalt	de	-2	0	0
anwalt $	de	-3	0	0
anwalt _ sich	de	2	0	0
any	en	2	-9	-8
any $	en	2	0	0
any <list>	*	6	0	0
any <name>	*	4	0	0
any <texts>	*	-5	0	0
any _ alerts	*	-2	-1	0
any _ for	en	-2	0	0
any _ from	en	-2	0	0
any _ on	en	-2	0	0
any cash	en	2	0	0
any chance	en	2	0	0
any is	en	2	0	0
any list	en	6	0	0
any list $	en	6	0	0
any news	en	-2	0	0
any travel	*	-3	-1	0
anymo*	en	-5	0	0
anymore	en	-5	0	0
anymore $	en	-2	0	0
anymore <ask>	*	-2	0	0
anymore <texts>	*	3	0	0
anymore _ do	en	-2	0	0
anymore how	en	-2	0	0
anyon*	en	-2	0	0
anyone	en	-2	0	0
anyone _ my	en	2	0	0
anyone read	en	3	0	0
anyth*	en	2	0	2
anything	en	2	0	2
anything <me>	*	-2	0	0
anything _ text	en	0	0	3
anything else	en	2	0	0
anything from	en	2	0	0
anything i	*	-2	0	0
anything to	en	0	0	3
anyti*	en	-2	0	0
anytime	en	-2	0	0
anywa*	en	4	0	0
anzei*	de	0	0	4
anzeige $	de	4	0	0
anzeige _ diebstahl	de	-2	0	0
anzeige erstatten	de	2	0	0
anzeige wegen	de	-2	0	0
anzur*	de	-9	0	0
anzurufen	de	-9	0	0
anzurufen <send>	*	-6	0	0
anzurufen <texts>	*	-6	0	0
anzurufen _ reicht	de	-6	0	0
anzurufen sms	de	-6	0	0
anzus*	de	4	0	0
anzuschreiben	de	4	0	0
anzuschreiben $	de	4	0	0
ao	pt	3	-2	0
ao <texts>	*	2	-2	0
apaga	pt	-5	0	0
apaga _ luz	pt	-2	0	0
apaga a	pt	-4	0	0
apaga*	pt	-9	0	0
apagado	es	-8	0	0
apagado $	es	-8	0	0
apagar a	pt	-2	0	0
apago	*	-2	0	0
apagu*	pt	2	0	0
apague	pt	2	0	0
apaguem	pt	2	0	0
apaguem $	pt	2	0	0
apaguem <me>	*	2	0	0
apaguem _ dados	pt	2	0	0
apaguem _ meu	pt	3	0	0
apaguem meus	pt	2	0	0
aparece	es	-2	0	0
apart*	*	-4	0	0
apime*	pt	-2	0	0
apimentado	pt	-2	0	0
apimentado $	pt	-2	0	0
apoli*	pt	-3	0	0
apolice	pt	-3	0	0
app	*	-11	-3	-5
app $	*	-2	0	-2
app _ sms	*	4	0	0
app for	en	3	0	0
appar*	fr	0	0	3
appea*	*	-3	0	0
appel	fr	-5	-1	0
appel <send>	*	-2	0	0
appel <texts>	*	-4	0	0
appel _ uniquement	fr	-2	0	0
appel sms	fr	-2	0	0
appel*	fr	-15	-2	0
appeler	fr	-6	-1	0
appeler <send>	*	-5	0	0
appelez	fr	-8	0	0
appelez <not>	*	-5	0	0
appelez _ ecrivez	fr	-2	0	0
appelez pas	fr	-4	0	0
appelle <me>	*	-4	0	0
appels	fr	-6	0	0
apple*	*	-2	0	0
appoi*	en	7	0	0
appointment	en	5	0	0
appre*	en	2	0	-3
appreciate	en	1	0	-3
appreciate <not>	*	2	0	0
appreciate <you>	*	-4	0	0
appreciate _ but	en	3	0	0
appreciate being	en	5	0	0
appreciate it	en	-2	0	0
appreciate it $	*	-7	0	0
appro*	en	-2	-1	-4
approved	en	-5	-1	-3
approved $	en	-3	0	-3
apunt*	es	-1	2	0
aqui	*	8	-2	5
aqui $	*	0	0	6
aqui <not>	*	7	0	0
aqui _ vive	es	3	0	0
aqui nao	pt	2	0	0
aqui no	es	4	0	0
arbei*	de	-3	0	0
arbeit	de	-2	0	0
are	en	-12	-10	-13
are $	en	5	0	0
are <fed>	*	-2	0	0
are <leave>	*	-2	0	0
are <send>	*	6	0	0
are <texts>	*	2	0	0
are <wrong>	*	-3	0	0
are <you>	*	-5	-1	-2
are _ any	*	-2	-2	-1
are _ i	en	2	0	0
are _ longer	en	5	0	0
are _ more	en	-5	0	0
are _ texting	en	4	0	0
are annoying	en	-2	0	0
are annoying $	en	-2	0	0
are pointless	en	2	0	0
are texting	en	2	0	0
are there	en	-3	-2	-2
are wrong	*	-3	0	0
are wrong $	*	-3	0	0
are you	en	-3	-1	-1
are you $	en	-4	0	0
aroun*	en	-5	0	0
around	en	-5	0	0
around $	en	-2	0	0
arret $	fr	7	0	0
arret <you>	*	-2	0	0
arret _ travail	fr	-2	0	0
arret de	fr	-3	0	0
arret du	fr	-2	0	0
arret maladie	fr	-2	0	0
arret*	fr	7	-6	-3
arrete $	fr	7	0	0
arrete <not>	*	-4	0	0
arrete la	fr	5	0	0
arrete la $	fr	6	0	0
arrete pas	fr	-3	0	0
arreter	fr	5	-1	0
arreter $	fr	10	0	0
arreter le	fr	-3	0	0
arretez	fr	6	-3	0
arretez $	fr	19	0	0
arretez <not>	*	-4	0	0
arretez _ appeler	fr	-3	0	0
arretez _ de	fr	3	0	0
arretez _ devant	fr	-2	0	0
arretez _ ecrire	fr	3	0	0
arretez _ les	fr	-2	0	0
arretez de	fr	-2	0	0
arretez la	fr	-3	0	0
arretez pas	fr	-4	0	0
arretez vos	fr	3	0	0
arretez vous	fr	-5	0	0
arretiez	fr	-2	0	0
arretiez de	fr	-4	0	0
arriv*	fr	-8	0	0
arrive $	fr	-4	0	0
arrived	en	-4	0	0
arrived $	en	-4	0	0
arrivent	fr	-5	0	0
arrivent <not>	*	-5	0	0
art	de	5	0	0
art $	de	5	0	0
artic*	fr	-5	0	0
article	fr	-3	0	0
article $	fr	-4	0	0
artik*	de	-5	0	0
artikel	de	-5	0	0
as	pt	-1	4	0
as <name>	*	-2	0	0
as <not>	*	4	0	0
as <texts>	*	-6	9	-1
as _ as	en	2	0	0
as _ contact	en	-2	0	0
as _ no	pt	-3	3	0
as _ por	pt	0	3	0
as _ pra	pt	0	2	0
as _ prank	en	3	0	0
as _ said	en	2	0	0
as a	en	4	0	0
as i	en	2	0	0
as mensagens	pt	-7	5	0
as notificacoes	pt	0	2	0
as of	en	2	0	0
as spam	en	2	0	0
as the	en	2	0	0
as well	en	2	0	0
asist*	es	0	0	8
asistencia	es	0	0	8
asistencia $	es	0	0	8
ask	en	0	-3	0
ask _ to	en	2	0	0
ask you $	*	-2	0	0
askin*	en	10	0	3
asking	en	10	0	3
asking $	en	10	0	0
asking <me>	*	4	0	0
asking for	en	0	0	3
asking me	en	4	0	0
assez	fr	-4	0	0
assez $	fr	2	0	0
assez _ messages	fr	-6	0	0
assez de	fr	-5	0	0
assin*	pt	-7	-2	0
assinei	pt	-4	0	0
assis*	en	-5	0	16
assistance	en	-1	0	16
assistance $	en	0	0	16
at	en	-10	-6	-10
at 6am	en	3	0	0
at <you>	*	5	0	0
at _ am	en	2	0	0
at _ and	en	-2	0	0
at _ number	en	-3	0	0
at all $	en	-2	0	0
at the	en	-7	0	0
at this	en	-3	0	0
at work	en	6	0	0
at work $	en	3	0	0
at your	en	5	0	0
ate	pt	-4	0	0
atenc*	es	0	0	5
atencion	es	0	0	5
atend*	pt	-5	0	8
atender	pt	-4	0	0
atender $	pt	-3	0	0
atendimento	pt	0	0	8
atendimento $	pt	0	0	8
ativa*	pt	-4	6	0
ativar	pt	-4	6	0
ativar <texts>	*	-4	6	0
ative*	pt	-2	4	0
ativem	pt	-2	4	0
atm	en	-7	0	0
atms	*	0	0	-2
atras*	pt	-4	0	0
attac*	en	-4	0	0
attached	en	-4	0	0
attached $	en	-4	0	0
atten*	fr	-8	0	-1
attendre	fr	-4	0	0
attendre $	fr	-4	0	0
attente	fr	-3	0	0
attente $	fr	-2	0	0
attor*	en	3	0	0
attorney	en	3	0	0
atual*	pt	-7	0	0
atualizem	pt	-7	0	0
atualizem $	pt	-4	0	0
au	fr	-3	-4	2
au #	fr	7	0	0
au # $	fr	3	0	0
au <number>	*	8	0	0
au <texts>	*	-3	0	0
au feu	fr	-2	0	0
au lieu	fr	-2	0	0
au prochain	fr	-2	0	0
auch	de	-3	6	0
auch $	de	0	3	0
aucun message	fr	2	0	0
aucun message $	fr	3	0	0
aucun*	fr	4	0	0
aucune	fr	4	0	0
auf	de	0	-2	-3
auf $	de	7	2	0
auf <me>	*	0	-2	0
auf <remove>	*	4	0	0
auf _ dem	de	4	0	0
auf _ karte	de	-2	0	0
auf _ keks	de	2	0	0
auf _ liste	de	-3	0	0
auf _ schreiben	de	2	0	0
auf _ schwarze	de	2	0	0
auf _ sms	de	-4	0	0
auf _ zu	de	5	0	0
auf dem	de	-2	0	0
auf den	de	3	0	0
auf der	de	-11	0	0
auf eure	de	2	0	0
auf eurer	de	2	0	0
auf meine	de	-2	0	0
auf mir	de	2	0	0
auf mit	de	3	0	0
aufho*	de	8	0	0
aufhoren	de	5	0	0
aufhoren $	de	10	0	0
aufhort $	de	5	0	0
aufhort <me>	*	-4	0	0
aufhort _ zu	de	-4	0	0
aufhort mir	de	-4	0	0
aufs	de	3	6	0
aufs <number>	*	3	6	0
aufs handy	de	3	6	0
aufs handy $	de	0	6	0
auftr*	de	-2	0	0
auftrag	de	-2	0	0
auftrag $	de	-2	0	0
aujou*	fr	-4	0	0
aujourdhui	fr	-4	0	0
aujourdhui on	fr	-2	0	0
aula	pt	-2	0	0
aus	de	6	-4	-1
aus $	de	11	-4	-2
aus <me>	*	2	0	0
aus <you>	*	6	0	0
aus _ abgemeldet	de	-2	0	0
aus _ angebot	de	-3	0	0
aus _ liste	de	2	0	0
aus _ sms	de	4	-3	0
aus _ stop	de	-2	2	0
aus _ verteiler	de	5	0	0
aus dem	de	-1	-3	0
aus dieser	de	2	0	0
aus ihrer	de	2	0	0
aus meinem	de	3	0	0
aus versehen	de	-5	2	0
ausm	de	2	0	0
ausm <list>	*	2	0	0
ausm verteiler	de	2	0	0
ausm verteiler $	de	2	0	0
aussc*	de	7	0	0
ausschalten	de	2	0	0
ausschalten $	de	2	0	0
austr*	de	5	0	0
austragen	de	8	0	0
austragen $	de	7	0	0
australia	*	-2	0	0
autho*	en	4	0	0
authorities	en	4	0	0
auto	de	-14	0	0
auto <again>	*	2	0	0
auto _ abmelden	de	-2	0	0
auto mehr	de	2	0	0
autom*	*	3	-1	3
automatic	en	0	0	3
automatic <goods>	*	0	0	3
automatica	*	-3	0	0
automatica $	*	-3	0	0
automaticas	pt	2	0	0
automaticos	*	2	0	0
autop*	en	-2	0	0
autor*	*	2	4	0
autorizacao	pt	2	0	0
autorizacao $	pt	4	0	0
autorizacion $	es	2	0	0
autorizo	pt	-4	4	0
autorizo _ envio	pt	-2	2	0
autorizo o	pt	-3	2	0
autre	fr	4	0	-1
autre $	fr	3	0	0
autre*	fr	4	0	0
autres	fr	4	0	0
aux	fr	-2	3	0
aux <send>	*	-4	0	0
aux <texts>	*	-3	3	0
aux alertes	fr	0	2	0
aux messages	fr	-1	2	0
aux sms	fr	-4	0	0
aux sms $	fr	-4	0	0
auxil*	es	0	0	7
auxilio	es	0	0	7
avail*	en	-3	0	-1
available	en	-3	0	-1
avais	fr	-2	0	0
avant	fr	0	2	0
avec	fr	5	-5	1
avec <you>	*	2	-1	0
avec _ promos	fr	2	0	0
avec tes	fr	3	0	0
avec vos	fr	3	-1	0
avera*	*	-4	0	0
average	*	-3	0	0
average $	*	-3	0	0
avez	fr	-3	0	0
avez _ eu	fr	2	0	0
avez _ la	fr	-2	0	0
avis	fr	-5	0	0
avis $	fr	-3	0	0
avisa	pt	-3	0	0
avisa*	*	-4	0	0
avisar $	*	-3	0	0
avise*	es	5	0	0
avisen	es	3	0	0
aviso*	*	-4	1	0
avisos $	es	-3	0	0
avisos _ texto	es	3	0	0
avisos _ voces	pt	-3	0	0
avisos por	es	1	2	0
avisou	pt	-4	0	0
avoca*	fr	-2	0	0
avocat	fr	-2	0	0
avoir	fr	3	0	1
away	en	-3	0	0
away $	en	-5	0	0
away and	en	2	0	0
ayuda	es	-5	0	20
ayuda $	es	-5	0	20
ayuda*	es	-3	0	11
ayudar	es	-2	0	1
ayudar con	es	-2	0	1
ayude*	es	0	0	13
ayudenme	es	0	0	10
ayudenme $	es	0	0	10
azuca*	es	-4	0	0
azucar	es	-4	0	0
azucar $	es	-3	0	0
azul	*	-9	0	-1
azul $	*	-7	0	-1
b	en	2	0	0
b $	en	2	0	0
baby	en	7	0	0
back	en	-4	21	0
back $	en	0	4	0
back <me>	*	0	-2	0
back _ for	en	0	2	0
back _ spring	en	2	0	0
back _ the	en	-1	5	0
back in	en	-1	6	0
back in $	en	-5	8	0
back my	en	3	-2	0
back on	en	-7	14	0
back on $	en	-4	7	0
back out	en	2	0	0
back out $	en	2	0	0
bad	en	-4	-1	-1
bad $	en	-4	0	0
badge	en	-3	0	0
badge $	en	-3	0	0
bag	en	-4	0	0
bag $	en	-2	0	0
bahnh*	de	-5	0	0
bahnhof	de	-5	0	0
bahnhof <remove>	*	-5	0	0
baja	es	3	2	-4
baja $	es	5	0	0
baja <me>	*	-4	0	0
baja _ error	es	-3	2	0
baja _ funciona	es	2	0	0
baja _ gimnasio	es	-3	0	0
baja _ linea	es	-6	0	0
baja _ querer	es	-3	0	0
baja _ veces	es	2	0	0
baja de	es	3	-2	0
baja inmediata	es	3	0	0
baja la	es	-4	0	0
baja medica	es	-2	0	0
baja mi	es	-4	0	0
baja no	es	5	0	0
baja por	es	-5	2	0
baja sin	es	-3	0	0
baja y	es	3	0	0
baja ya $	es	2	0	0
bajam*	es	2	0	0
bajame	es	2	0	0
bajen*	es	4	0	0
bajenle	es	4	0	0
bajenle $	es	4	0	0
banco	*	-5	0	0
banco $	es	-7	0	0
banco <me>	*	2	0	0
banco me	es	2	0	0
bank $	*	3	0	0
barre*	fr	4	0	0
barrez	fr	4	0	0
base	*	2	0	0
base $	*	-2	0	0
base de	*	2	0	0
basta	es	-2	0	0
basta $	es	7	0	0
basta <me>	*	-3	0	0
basta <you>	*	2	0	0
basta _ mensajes	es	-2	0	0
basta con	es	-4	0	0
basta de	es	-2	0	0
basta me	pt	-3	0	0
basta ya	es	2	0	0
basta ya $	es	2	0	0
bastante	*	3	0	0
batte*	en	-5	0	0
battery	en	-3	0	0
bcp	fr	2	0	0
bcp $	fr	2	0	0
be	en	6	-2	-13
be $	en	7	0	0
be <person_id>	*	-2	0	0
be <remove>	*	11	0	0
be <stop>	*	-3	0	0
be <you>	*	-2	0	0
be _ alone	en	6	0	0
be _ any	en	2	0	0
be _ from	en	4	0	0
be _ if	en	5	0	0
be _ last	en	11	0	0
be _ of	en	-2	0	0
be _ off	en	4	0	0
be _ the	en	0	2	0
be _ this	en	7	0	0
be _ to	en	-6	1	0
be a	en	-3	0	0
be called	*	-2	0	0
be contacted	en	3	0	0
be contacted $	en	2	0	0
be excluded	en	4	0	0
be forgotten	en	6	0	0
be forgotten $	en	6	0	0
be glad	en	-1	3	0
be informed	en	4	0	0
be left	en	6	0	0
be notified	en	-2	0	0
be on	en	8	2	0
be over	en	2	0	0
be quiet	*	-5	0	-1
be quiet $	*	-5	0	-1
be removed	en	4	0	0
be removed $	en	3	0	0
be so	en	2	0	0
be taken	en	4	0	0
be the	en	10	0	0
be there	en	-2	0	0
beatl*	*	-2	0	-1
beatles	*	-2	0	-1
beauc*	fr	1	0	-3
beaucoup	fr	1	0	-3
beaucoup $	fr	0	0	-3
beaucoup <fed>	*	3	0	0
beaucoup trop	fr	3	0	0
becau*	en	2	0	0
because	en	2	0	0
because _ you	en	6	0	0
because of	en	6	0	0
bedar*	de	7	0	0
bedarf	de	7	0	0
bedarf $	de	5	0	0
been	en	-5	-4	-3
beend*	de	8	-1	0
beenden	de	3	-1	0
beenden $	de	3	-1	0
beendet	de	5	0	0
befor*	en	-2	0	0
before	en	-2	0	0
before $	en	3	0	0
before 8	en	-2	0	0
before 8 $	en	-2	0	0
beg	en	2	0	0
beg <you>	*	2	0	0
beg you	en	2	0	0
beggi*	en	6	0	0
begging	en	6	0	0
begon*	en	5	0	0
begone	en	5	0	0
begone $	en	5	0	0
behin*	en	-1	0	4
behind	en	-1	0	4
bei <me>	*	3	0	0
bei <number>	*	-2	0	0
bei _ arbeit	de	-2	0	0
bei _ sms	de	-1	2	0
bei den	de	-1	2	0
bei euch	de	-5	0	0
bei ihnen	de	6	0	0
bei mir	de	4	0	0
beim nachsten	de	3	0	0
being	en	9	0	0
being <remove>	*	5	0	0
being <send>	*	4	0	0
being _ off	en	5	0	0
being removed	en	3	0	0
being texted	en	4	0	0
bekom*	de	-5	2	0
bekomm	de	-2	0	0
bekomme	de	-4	0	1
bekomme <not>	*	-5	0	0
bekomme _ das	de	6	0	0
bekomme _ keine	de	-9	0	0
bekomme _ nachrichten	de	-5	0	0
bekomme keine	de	-5	0	0
bekommen ist	de	-2	0	0
bekommt	de	0	3	0
belas*	de	2	0	0
belastigt $	de	2	0	0
belastigung	de	2	0	0
belastigung $	de	2	0	0
believe <me>	*	2	0	0
bem $	pt	-2	0	0
benac*	de	5	-2	0
benachrichtigungen	de	3	-2	0
benachrichtigungen deaktivieren	de	2	0	0
benachrichtigungen deaktivieren $	de	2	0	0
benef*	*	-6	0	-4
benefits	*	-2	0	-1
benot*	de	0	0	6
benotige	de	0	0	6
benutzt _ nummer	de	2	0	0
berna*	fr	5	0	0
bernard	fr	5	0	0
bescheid	de	2	0	0
besoi*	fr	0	0	6
besoin	fr	0	0	6
besoin _ aide	fr	0	0	2
besoin d	fr	0	0	6
besoin de	fr	2	0	0
besse*	de	4	0	0
beste*	de	4	1	0
bestelle	de	4	0	0
bestellen	de	0	3	0
bestellt	de	3	0	0
bestellung	de	-3	0	0
bestellung $	de	2	0	0
betru*	de	-2	0	0
betrug	de	-3	0	0
betrug $	de	-3	0	0
better _ the	en	5	0	0
better be	en	5	0	0
better than	en	-4	0	0
betwe*	*	-3	0	0
between	*	-3	0	0
between _ and	*	-2	0	0
bevor*	de	2	0	0
bevorzuge	de	2	0	0
bezah*	de	-5	0	0
bezahlen	de	-3	0	0
bezahlen $	de	-3	0	0
bien $	es	-3	0	0
bienv*	*	2	0	0
big	en	-3	0	0
bills	en	2	0	0
bills $	en	2	0	0
bin	de	0	0	-2
bin <me>	*	-3	0	0
bin <not>	*	2	0	0
bin <you>	*	-3	0	0
bin _ der	de	3	0	0
bin _ die	de	5	0	0
bin _ nicht	de	-2	0	0
bin _ schwester	de	-2	0	0
bin die	de	4	0	0
bin ich	de	-4	0	0
birthday on	*	-3	0	0
bis	de	-4	0	0
bis _ funkstille	de	4	0	0
bis dahin	de	2	0	0
bite	de	2	0	0
bjr	fr	2	0	0
black	en	2	0	-1
black friday	*	3	0	0
black friday $	*	3	0	0
blau	de	-4	0	0
blau $	de	-3	0	0
blaue	de	-5	0	0
blaue <not>	*	-3	0	0
blaue nicht	de	-3	0	0
blaue nicht $	de	-3	0	0
bleib*	de	6	0	0
bleibt	de	5	0	0
bleibt <me>	*	5	0	0
bless	en	4	0	0
bleu	fr	-5	0	0
bleu $	fr	-2	0	0
block $	*	2	0	0
block <leave>	*	-4	0	0
block <you>	*	6	0	0
block away	en	-2	0	0
block away $	en	-2	0	0
block me	en	3	0	0
block party	en	-2	0	0
block you	en	5	0	0
block you $	en	5	0	0
block*	en	2	0	-1
blocked $	en	4	0	0
blockiert	de	-2	0	0
blockiert die	de	-3	0	0
blocking	en	4	0	0
blocking <you>	*	2	0	0
blocking you	en	2	0	0
bloqu*	*	4	0	-3
bloque $	fr	5	0	0
bloque <me>	*	-4	0	0
bloqueada	*	-3	0	0
bloqueada $	*	-2	0	0
bloqueado	pt	4	0	0
bloqueado $	pt	3	0	0
bloqueados	es	3	0	0
bloqueados $	es	2	0	0
bloquear	*	2	0	0
bloquear <third>	*	-2	0	0
bloqueei	pt	3	0	0
bloqueo $	es	4	0	0
bloqueou	pt	-4	0	0
bloquer	fr	-2	0	0
bloss	de	-4	0	0
bloss <not>	*	-4	0	0
bloss _ auf	de	-3	0	0
bloss nicht	de	-5	0	0
blowi*	en	5	0	0
blowing	en	4	0	0
blowing up	en	4	0	0
blue	en	-5	0	0
bock	de	5	0	0
bol	fr	4	0	0
bol $	fr	3	0	0
bolas	es	8	0	0
bolas $	es	4	0	0
bolet*	pt	-3	0	0
bon	fr	6	0	0
bon $	fr	-2	0	0
bon <me>	*	3	0	0
bon de	fr	3	0	0
bonne	fr	3	0	0
book	en	-4	-1	-1
borra	es	-2	0	0
borra*	es	8	0	0
borrame	es	6	0	0
borrame $	es	2	0	0
borrar	es	2	0	0
borrar $	es	3	0	0
borre*	es	4	0	0
borren	es	-4	0	0
borren <me>	*	-2	0	0
borren mi	es	-2	0	0
borrenme	es	11	0	0
borrenme $	es	7	0	0
borrenme de	es	3	0	0
bot	en	7	0	0
bot $	en	5	0	0
bot <leave>	*	5	0	0
bota	pt	0	2	0
bothe*	en	-3	0	0
bother $	en	-6	0	0
bother <me>	*	3	0	0
bother <person_id>	*	2	0	0
bother _ else	en	2	0	0
bother me	en	3	0	0
bothering	en	-2	0	0
bothering <you>	*	-3	0	0
bothering you	en	-3	0	0
bough*	en	4	0	0
bought	en	4	0	0
bouti*	fr	2	0	0
boutique	fr	2	0	0
box	en	-3	0	0
boxes	en	-2	0	0
brauc*	de	-2	-1	8
brauch	de	3	0	6
brauch <me>	*	5	0	0
brauch _ nicht	de	5	0	0
brauch das	de	-3	0	0
brauch ich	de	2	0	0
brauche	de	-3	0	0
brauche <me>	*	2	0	0
brauche die	de	2	0	0
brauche einen	de	-2	0	0
brauche hilfe	de	0	0	3
brauche hilfe $	de	0	0	3
brauche ich	de	2	0	0
brauche sie	de	-2	0	0
brauche sie $	de	-2	0	0
brauchen	de	-3	0	0
brauchte	de	0	0	2
brauchte hilfe	de	0	0	2
brauchte hilfe $	de	0	0	2
bread	en	-4	0	0
break	en	3	0	0
break*	en	2	0	0
brief*	de	5	0	0
brill*	de	3	0	-1
brille	de	2	0	0
broke	en	-2	0	0
brude*	de	-5	0	0
bruder	de	-5	0	0
bsoin	fr	0	0	6
bueno	es	3	0	0
build*	en	4	0	0
building	en	4	0	0
burea*	fr	-2	0	0
bureau	fr	-2	0	0
burge*	en	-2	0	0
burger	en	-2	0	0
bus	*	-15	0	0
bus <stop>	*	-7	0	0
bus stop	en	-6	0	0
bus stop $	en	-2	0	0
busca*	pt	-3	0	0
buscar	pt	-4	0	0
buscar $	pt	-3	0	0
busin*	en	9	0	4
business	en	6	0	4
business _ this	en	0	0	2
businesses	en	3	0	0
busy	en	-3	0	-1
but	en	-1	-1	-2
but <me>	*	-2	0	0
but <not>	*	7	0	0
but <stop>	*	3	0	0
but <want>	*	-2	3	0
but _ more	en	5	0	0
but _ only	*	-2	0	0
but _ received	*	-2	-2	-2
but _ still	en	-5	0	0
but _ texts	en	3	0	0
but dont	en	3	0	0
but havent	*	-2	-2	-2
but i	en	-3	0	0
but ill	en	-3	0	0
but no	en	8	0	0
but no $	en	7	0	0
but not	*	-2	0	0
buy	en	-4	-1	-3
buy <me>	*	-4	0	0
buy me	*	-4	0	0
buyin*	en	7	0	0
buying	en	7	0	0
buying $	en	5	0	0
buying anything	en	2	0	0
buzon	es	3	0	0
buzon $	es	2	0	0
buzze*	en	3	0	0
buzzes	en	3	0	0
buzzi*	en	5	0	0
buzzing	en	5	0	0
buzzing $	en	5	0	0
by	en	-1	4	-5
by <me>	*	-3	0	0
by <send>	*	1	7	0
by _ and	en	2	0	0
by _ name	en	6	0	0
by _ only	en	2	0	0
by accident	en	-2	0	0
by email	en	2	0	0
by hand	en	2	0	0
by hand $	en	2	0	0
by me	en	-2	0	0
by post	en	2	0	0
by text	en	-1	7	0
by text $	en	-1	4	0
by that	en	7	0	0
bye	en	6	-4	-8
bye $	en	0	-3	-8
bye felicia	en	4	0	0
bye felicia $	en	4	0	0
bye forever	en	4	0	0
bye forever $	en	4	0	0
c	fr	1	-2	1
c _ du	fr	5	0	0
c _ la	fr	-2	0	0
c _ le	fr	4	0	0
c _ non	fr	5	0	0
c _ normal	fr	-2	0	0
c _ pas	fr	3	0	0
c _ pour	fr	0	0	2
c _ quoi	fr	-3	0	4
c _ un	fr	2	0	0
c _ une	fr	-2	1	0
c _ vous	fr	-2	0	0
c est	fr	1	-4	2
ca	fr	13	-2	0
ca $	fr	3	0	0
ca _ arrete	fr	3	0	0
ca _ comme	fr	-2	0	0
ca _ interesse	fr	-3	0	0
ca _ les	fr	2	0	0
ca continue	fr	5	0	0
ca continue $	fr	4	0	0
ca devient	fr	3	0	0
ca m	fr	-4	1	0
ca marche	fr	-9	0	5
ca me	fr	3	0	0
ca s	fr	3	0	0
ca suffit	fr	5	-1	-1
ca suffit $	fr	8	0	0
cada	es	8	0	0
cada <send>	*	3	0	0
cada <texts>	*	4	0	0
cada _ me	es	2	0	0
cadas*	pt	4	7	0
cadastra	pt	-3	3	0
cadastrado	pt	3	0	0
cadastrar	pt	-1	4	0
cadastro	pt	3	0	0
cadastro $	pt	2	0	0
cadastrou	pt	4	0	0
cadastrou $	pt	2	0	0
cafe	*	-5	0	0
cafe $	*	-4	0	0
cai	pt	3	0	0
cai fora	pt	3	0	0
caiu	pt	-7	0	0
caiu <not>	*	-7	0	0
caiu _ spam	pt	-7	0	0
caiu no	pt	-7	0	0
caixa	pt	-3	0	0
caixa postal	pt	-3	0	0
caixa postal $	pt	-3	0	0
caja	es	-6	0	0
caja de	es	-5	0	0
calcu*	*	-4	0	0
calculate	*	-4	0	0
calen*	en	-7	0	0
calendar	en	-5	0	0
calendar $	en	-2	0	0
calid*	es	-4	0	0
calidad	es	-4	0	0
call	en	-9	-8	-9
call <leave>	*	4	0	0
call <list>	*	4	0	0
call <me>	*	-8	-1	0
call <person_id>	*	3	0	0
call <send>	*	-3	0	0
call <you>	*	-2	0	0
call _ to	en	3	0	0
call for	en	0	0	2
call me	en	-10	0	0
call me $	en	-3	0	0
call off	en	4	0	0
call registry	en	2	0	0
call someone	en	3	0	0
call text	en	-3	0	0
call you	en	-2	0	0
calla*	es	2	0	0
calle	es	-2	0	0
calle*	en	-5	0	0
called	en	-8	0	0
called $	en	-4	0	0
called <name>	*	-2	0	0
calli*	en	-7	-2	0
calling	en	-7	-2	0
calling $	en	-3	0	0
calling <me>	*	-4	-1	0
calling _ text	en	-3	0	0
calling me	en	-4	0	0
calling the	en	2	0	0
calls	en	-2	0	0
calls $	en	-4	0	0
calm	en	-5	0	0
calm $	en	-5	0	0
calma	*	-7	0	0
calma $	*	-7	0	0
calme	fr	-3	0	0
calme $	fr	-5	0	0
calor*	*	-9	0	0
calorie	*	-3	0	0
calorie _ of	*	-2	0	0
calorie count	*	-2	0	0
calories	*	-5	0	0
camar*	*	-2	0	0
cambi*	es	-4	2	-1
cambie	es	0	3	0
cambie de	es	0	3	0
came $	en	-5	0	0
camp	fr	5	0	0
campaign	en	-2	0	0
campaigns	en	2	0	0
campaigns $	en	2	0	0
campu*	en	2	0	0
campus	en	2	0	0
campus <texts>	*	2	0	0
campus alerts	en	2	0	0
campus alerts $	en	2	0	0
can	en	-5	3	0
can <send>	*	-1	4	0
can <stop>	*	6	0	0
can <you>	*	-3	0	2
can _ be	en	0	2	0
can _ call	en	-2	0	0
can _ cancel	en	-3	0	0
can _ end	en	2	0	0
can _ for	en	-2	0	2
can _ get	en	-4	5	0
can _ have	en	3	0	0
can _ make	en	3	0	0
can _ me	en	0	4	0
can _ not	en	11	0	0
can _ pleasestop	en	6	0	0
can _ stop	en	-3	0	0
can _ tell	en	0	0	4
can _ text	en	-1	0	2
can _ turn	en	3	0	0
can _ undo	en	1	2	0
can _ unsubscribe	en	5	0	0
can _ us	en	-2	0	0
can call	en	0	0	2
can it	en	-1	0	2
can quit	en	2	0	0
can stop	en	2	0	0
can stop $	en	5	0	0
can text	en	-1	4	0
can the	en	-2	0	0
can you	en	-3	0	2
canada	*	-2	0	0
canadian	en	2	0	0
cance*	*	1	-14	-4
cancel	en	-6	-2	-1
cancel <me>	*	4	0	0
cancel _ last	en	-3	0	0
cancel _ text	en	7	0	0
cancel _ texts	en	4	0	0
cancel it	en	-8	0	0
cancel it $	en	-8	0	0
cancel my	en	4	0	0
cancel that	en	-5	0	0
cancel these	en	3	0	0
cancela	pt	2	0	0
cancelamento	pt	2	0	0
cancelar	*	4	-4	0
cancelar <consent>	*	2	0	0
cancelar <me>	*	-4	-1	0
cancelar <third>	*	-4	0	0
cancelar _ inscricao	pt	4	0	0
cancelar _ plano	pt	-2	0	0
cancelar a	pt	5	0	0
cancelar el	es	-4	0	0
cancelar meu	pt	-2	0	0
cancele	*	2	0	0
cancelem	pt	3	0	0
cancelen <me>	*	2	0	0
cancelen la	es	-2	0	0
cancelen mi	es	2	0	0
cancelled $	en	-3	0	0
cancelled <me>	*	3	0	0
cancelled _ account	en	3	0	0
cancelled my	en	3	0	0
cancelo <me>	*	-4	0	0
cancelo _ assinatura	pt	-2	0	0
cancelo estos	es	2	0	0
cancelo la	es	5	0	0
cancelo mi	es	-2	0	0
cancelo minha	pt	-2	0	0
cansado $	*	-3	0	0
canse	es	3	0	0
canse*	pt	5	0	0
cansei	pt	5	0	0
cansei $	pt	2	0	0
cant	en	-5	0	-3
cant <consent>	*	-2	0	0
cant <leave>	*	4	0	0
cant <please_do>	*	-4	0	0
cant <remove>	*	6	0	0
cant <stop>	*	-4	0	0
cant _ another	en	2	0	0
cant _ it	en	-2	0	0
cant _ my	en	-3	0	0
cant _ these	en	2	0	0
cant _ this	en	3	0	0
cant _ you	*	-3	0	0
cant be	en	-4	0	0
cant make	en	-2	0	0
cant read	en	5	0	0
cant say	*	-2	0	0
cant say $	*	-2	0	0
cant take	en	3	0	0
car	en	0	-1	-4
car $	en	3	0	0
caram*	pt	3	0	0
caramba	pt	3	0	0
caramba $	pt	3	0	0
card	en	-14	-6	-11
card $	en	-1	-1	-2
card <not>	*	-2	0	0
cards	*	-4	0	-4
care	en	6	0	0
care less	en	2	0	0
cargo	es	-4	0	0
cargo $	es	-2	0	0
caro	es	-2	0	0
caro $	es	-2	0	0
carol	en	3	0	0
carri*	*	5	0	0
carrier	en	2	0	0
carrier $	en	2	0	0
carro	pt	-3	0	0
carro $	pt	2	0	0
carro*	*	-3	0	0
carrots	*	-3	0	0
carry	en	-4	-2	0
carry on	*	-2	-2	0
cars	en	-2	0	0
carta	pt	2	0	0
carte	fr	-5	0	0
casa	es	-2	0	0
casa $	es	-6	0	0
cash	en	-7	-1	0
cash <consent>	*	-2	0	0
cash _ for	en	2	0	0
caso	es	-2	0	0
cassez	fr	2	0	0
cat	en	-4	0	0
cat or	*	-2	0	0
catal*	en	-3	0	0
catar	pt	3	0	0
catar coquinho	pt	3	0	0
cats	en	-5	0	0
cats $	en	-2	0	0
cats _ dogs	*	-2	0	0
ccpa	en	4	0	0
ce	fr	-1	-4	13
ce <ask>	*	-2	0	1
ce <goods>	*	-1	0	5
ce <number>	*	5	-1	8
ce <send>	*	-3	0	0
ce _ c	fr	0	0	2
ce _ il	fr	2	0	0
ce _ le	fr	3	0	0
ce _ n	fr	2	0	0
ce _ on	fr	2	0	0
ce matin	fr	-3	0	0
ce matin $	fr	-2	0	0
ce message	fr	-3	0	0
ce message $	fr	-3	0	0
ce numero	fr	1	0	9
ce numero $	fr	0	0	4
ce portable	fr	3	0	0
ce portable $	fr	3	0	0
ce que	fr	-2	0	1
ce service	fr	0	0	5
ce service $	fr	0	0	2
ce soir	fr	-2	0	0
cease	en	7	0	0
cease $	en	6	0	0
cebol*	*	-9	0	0
cebola	pt	-4	0	0
cebola $	pt	-4	0	0
cebolla	es	-4	0	0
cebolla $	es	-4	0	0
cedo	pt	-2	0	0
cel	es	0	2	0
cel $	es	0	2	0
cell	en	4	2	0
cell $	en	3	0	0
cell _ your	en	0	2	0
cell to	en	0	2	0
cellp*	*	-3	0	0
cellphone	*	-3	0	0
cellphone $	*	-3	0	0
celu	es	3	1	0
celu $	es	3	1	0
celui ci	fr	-3	1	0
celui ci $	fr	-3	1	0
celul*	*	3	3	0
celular	*	3	3	0
celular $	*	-4	3	0
celular _ de	*	2	0	0
celular _ trabajo	es	3	0	0
celular del	es	3	0	0
celular e	pt	4	0	0
centr*	pt	0	0	2
central	pt	0	0	2
cero	es	8	0	0
cero <texts>	*	5	0	0
cero mensajes	es	5	0	0
certa*	*	-6	0	0
certainly	*	-6	0	0
certo	pt	-2	0	0
ces	fr	0	0	4
ces <send>	*	-2	0	1
ces <texts>	*	0	0	5
ces messages	fr	0	0	2
ces messages $	fr	0	0	2
ces sms	fr	-2	0	1
ces sms $	fr	-2	0	1
cesen	es	4	0	0
cesse	fr	6	0	0
cesse $	fr	4	0	0
cesse*	fr	14	-1	0
cesser	fr	9	0	0
cesser $	fr	5	0	0
cessez	fr	3	0	0
cessez $	fr	5	0	0
cette	fr	3	0	0
cette <list>	*	5	0	0
cette liste	fr	5	0	0
cette liste $	fr	4	0	0
chair*	en	-2	0	0
chairs	en	-2	0	0
chairs $	en	-2	0	0
chang*	en	-3	0	-9
change	*	0	-1	-7
change <texts>	*	2	0	0
change <you>	*	-2	0	0
change _ proprietaire	fr	2	0	0
change de	fr	5	0	0
change your	*	-2	0	0
changed	en	-2	2	0
changed $	en	-5	0	0
changed <me>	*	0	4	0
changed _ mind	en	2	4	0
changed my	en	0	4	0
changing	*	-2	0	0
chann*	en	-2	0	0
channel	en	-2	0	0
channel $	en	-2	0	0
chaqu*	fr	12	0	0
chaque	fr	12	0	0
chaque <goods>	*	4	0	0
chaque matin	fr	4	0	0
charg*	en	-3	-2	-5
charge	en	-2	-1	-2
charge to	en	3	0	0
charged	en	-2	0	-2
charges	en	4	0	0
charges <me>	*	2	0	0
charging	en	-3	0	0
charging <me>	*	-3	0	0
charging me	en	-3	0	0
charging me $	en	-2	0	0
chat	*	-8	0	0
chat $	en	-6	0	0
chate*	pt	5	0	0
chati*	pt	5	0	0
chatice	pt	4	0	0
chato*	pt	5	0	0
chatos	pt	5	0	0
chatos $	pt	5	0	0
chatt*	*	-4	0	0
chatting	*	-4	0	0
chauf*	fr	-2	0	0
check	en	-2	-1	-3
check*	en	0	-1	-2
checks	*	-1	0	-2
cheet*	*	-2	0	0
cheetos	*	-2	0	0
cheetos $	*	-2	0	0
chega $	pt	9	0	0
chega _ mensagem	pt	-3	0	0
chega de	pt	-2	0	0
chegando	pt	3	0	0
chego*	pt	-8	0	0
chegou	pt	-8	0	0
cheio	pt	3	0	0
chequ*	*	-5	0	0
cheque	*	-5	0	0
cheque $	*	-3	0	0
cher	fr	-3	0	0
cherr*	*	-2	0	0
chick*	en	-2	0	-3
chicken	en	-2	0	-3
child*	en	4	0	0
chill	en	2	0	0
chill _ the	en	2	0	0
chine*	*	-2	0	0
chinese	*	-2	0	0
chole	es	5	0	0
chove*	pt	-2	0	0
chover	pt	-2	0	0
chris*	en	-2	0	-1
churc*	en	2	0	0
church	en	2	0	0
chuva	pt	-4	0	0
ci	fr	-5	0	0
ci $	fr	-4	1	0
ciao	*	2	0	0
cierr*	es	3	0	0
cierro	es	3	0	0
cierro _ cuenta	es	4	0	0
cirur*	pt	-2	0	0
cirurgia	pt	-2	0	0
cirurgia $	pt	-2	0	0
claim	en	-2	0	0
claim*	en	2	0	0
claims	en	4	0	0
class	en	-2	0	0
clave	es	-2	0	0
cles	fr	-1	0	6
cles a	fr	0	0	4
clien*	*	1	0	4
cliente	*	1	0	2
cliente $	*	1	0	3
clinica $	*	3	0	0
close	en	-3	0	0
close*	en	4	0	0
closed	en	5	0	0
closed <me>	*	4	0	0
closed my	en	4	0	0
closi*	en	0	2	0
club	en	6	0	0
club $	en	0	4	0
club <texts>	*	3	-1	0
clue	en	-6	0	0
clue $	en	-6	0	0
cnil	fr	3	0	0
cnil $	fr	3	0	0
cobra*	pt	-13	0	0
cobranca	pt	-2	0	0
cobranca $	pt	-2	0	0
cobraram	pt	-3	0	0
cobraram <not>	*	-3	0	0
cobraron	es	-3	0	0
cobre*	es	-3	0	0
cobren	es	-3	0	0
cobro	es	-3	0	0
coche	es	-2	0	0
code	*	-12	-3	1
code $	en	-3	-2	0
code bekommen	de	-2	0	0
code bekommen $	de	-2	0	0
codes	en	8	0	0
codes $	en	5	0	0
codig*	*	-2	0	0
codigo	*	-4	0	0
codigo $	*	-2	0	0
coin	fr	-11	-4	-5
coin $	fr	-5	0	-2
coin flip	*	-2	0	-1
coisa	pt	4	0	0
coisa $	pt	4	0	0
colle*	en	-6	0	0
collector	en	-4	0	0
coloc*	pt	0	3	0
coloca	pt	-5	2	0
coloca de	pt	-3	2	0
color	en	-8	0	0
color $	en	-5	0	0
com	pt	7	-3	-2
com <person_id>	*	-2	0	0
com <you>	*	4	0	0
com _ k	pt	-2	0	0
com _ mensagens	pt	5	-1	0
com _ nome	pt	-2	0	0
com _ promocoes	pt	2	0	0
com a	pt	-2	0	0
com as	pt	6	-1	0
com isso	pt	2	0	0
com isso $	pt	3	0	0
com o	pt	-3	0	0
com os	pt	2	0	0
com quem	pt	-2	0	0
com voces	pt	4	0	0
coman*	*	-1	0	14
comandos	*	-1	0	14
comandos $	*	0	0	10
comandos _ mandar	*	0	0	4
combi*	fr	3	0	0
combien	fr	3	0	0
combien _ fois	fr	4	0	0
combien de	fr	6	0	0
come	en	5	-1	0
come $	en	-3	0	0
come _ cant	en	2	0	0
come _ me	en	3	0	0
come in	en	2	0	0
come in $	en	2	0	0
come off	en	3	0	0
come to	en	2	0	0
comec*	pt	0	2	0
comecem	pt	0	2	0
comen*	*	-3	0	0
comentario	*	-3	0	0
comentario $	*	-3	0	0
comer	*	-3	0	0
comer*	es	5	0	0
comercial	*	5	0	0
comi	es	-2	0	0
comin*	en	2	0	0
coming	en	2	0	0
coming $	en	-2	0	0
coming _ the	en	2	0	0
coming back	en	4	0	0
comma*	fr	-9	0	19
command	*	-7	0	-2
command $	*	-2	0	-1
commandes	fr	0	0	12
commandes <me>	*	0	0	3
commandes _ peux	fr	0	0	3
commandes je	fr	0	0	3
commands	en	0	0	13
commands $	en	0	0	7
commands <ask>	*	0	0	4
commands _ i	en	0	0	4
commands can	en	0	0	4
comme	fr	-2	2	0
comme <texts>	*	2	0	0
comme avant	fr	1	2	0
comme spam	fr	2	0	0
comme spam $	fr	2	0	0
comme*	fr	10	0	3
comment	fr	6	1	4
comment $	fr	3	0	0
comment <me>	*	5	0	0
comment _ ma	fr	-2	0	0
comment _ marche	fr	-8	0	5
comment ca	fr	-8	0	5
comment desactiver	fr	2	0	0
comment m	fr	3	0	0
comment on	fr	2	0	0
comment resilier	fr	-3	0	0
commercial	*	4	0	0
commu*	en	3	-6	0
communicate	*	-4	0	0
communication	en	5	0	0
communication $	en	3	0	0
communications	en	5	-3	0
communications $	en	3	-1	0
como	*	11	3	2
como <remove>	*	4	0	0
como _ a	pt	-3	2	0
como _ de	es	5	0	0
como _ esto	es	1	0	2
como _ isso	pt	3	0	0
como _ minha	pt	-2	0	0
como _ para	es	0	2	0
como consiguieron	es	3	0	-1
como faco	pt	0	2	0
como funciona	pt	-5	0	7
como parar	pt	3	0	0
como paro	pt	4	0	0
como saio	pt	3	0	0
comot	en	2	0	0
comot <me>	*	2	0	0
comot _ number	en	2	0	0
comot my	en	2	0	0
compa*	en	4	0	5
company	en	1	0	5
company <number>	*	2	0	0
company is	en	-2	0	4
company phone	en	2	0	0
complaint	en	6	0	0
complaint _ the	en	2	0	0
complaint filed	en	3	0	0
complaint filed $	en	2	0	0
complaint with	en	3	0	0
completely	en	-2	0	0
completely <send>	*	-2	0	0
completely false	*	-2	0	0
compr*	*	14	0	0
compra	*	-2	0	0
compra $	*	-2	0	0
comprar	*	7	0	0
comprar <not>	*	4	0	0
comprar nada	*	4	0	0
compre	es	4	0	0
compre _ vez	es	3	0	0
compre una	es	3	0	0
comprei	pt	8	0	0
comun*	*	6	-3	0
comunicacoes	pt	4	-2	0
con	es	9	-7	0
con <you>	*	7	0	0
con _ basta	es	-3	0	0
con _ mensajes	es	7	-2	0
con dos	es	-4	0	0
con lo	es	3	0	0
con los	es	2	-1	0
con uno	es	-2	0	0
con uno $	es	-2	0	0
con ustedes	es	2	0	0
conco*	pt	-2	2	0
concordo	pt	-2	2	0
condu*	fr	-3	0	0
confi*	*	0	-3	-1
confirm	en	3	0	0
confirm _ i	en	3	0	0
confirm that	en	3	0	0
confirmacion	es	-3	0	0
confirmacion $	es	-3	0	0
confirmation	*	-7	0	0
confirmation $	fr	-3	0	0
confo*	*	3	0	0
confu*	*	9	0	0
confusion	es	4	0	0
confusion $	es	4	0	0
congr*	en	3	0	0
conhe*	pt	2	0	0
conheco	pt	2	0	0
conna*	fr	8	0	0
connais	fr	6	0	0
connais <not>	*	6	0	0
connais pas	fr	5	0	0
conne*	fr	-8	0	0
connect	*	-3	0	0
connect _ my	*	-3	0	0
connect to	*	-3	0	0
connection	*	-2	0	0
connection _ my	*	-2	0	0
conoz*	es	2	0	0
conozco	es	2	0	0
conozco _ ninguna	es	2	0	0
conozco a	es	2	0	0
conse*	*	11	-2	0
consens	fr	0	4	0
consens _ recevoir	fr	-4	4	0
consens a	fr	-4	4	0
consent	en	5	-1	0
consent $	en	2	0	0
consent <consent>	*	4	0	0
consent _ receive	en	0	-2	0
consent _ text	en	2	0	0
consent for	en	2	0	0
consent form	en	-3	0	0
consentement	fr	0	-2	0
consentimento	pt	5	0	0
consentimento $	pt	3	0	0
consentimiento $	es	2	0	0
consi*	pt	11	0	-2
consigo <remove>	*	4	0	0
consigo _ de	pt	-3	0	0
consigo parar	pt	-3	0	0
consiguieron	es	3	0	-1
consiguieron _ numero	es	2	0	-1
conta $	pt	2	0	0
conta*	*	12	-4	-4
contact $	en	4	0	0
contact <list>	*	2	0	0
contact _ at	en	-3	0	0
contact _ by	en	4	0	0
contact _ employer	en	-2	0	0
contact for	en	-3	0	0
contact info	en	3	0	0
contact info $	en	3	0	0
contact list	en	2	0	0
contact list $	en	2	0	0
contact me	en	2	0	0
contact my	en	-4	0	0
contact the	en	-2	0	0
contactar	es	4	0	0
contactar $	es	2	0	0
contactarme	es	4	0	0
contactarme $	es	3	0	0
contacted	en	-1	-2	-2
contacted $	en	2	0	0
contacted _ merchant	*	-2	-2	-2
contacted the	*	-2	-2	-2
contacten	es	5	0	0
contactez pas	fr	-2	0	0
contacting	en	6	0	0
contacting <me>	*	5	0	0
contacting me	en	4	0	0
contacting me $	en	3	0	0
contactless	en	-7	0	0
contatar	pt	8	0	0
contatar $	pt	4	0	0
contatem	pt	3	0	0
contato	pt	14	0	0
contato $	pt	9	0	0
contato comigo	pt	3	0	0
contato comigo $	pt	3	0	0
conte*	es	-6	-2	0
contestar	es	2	0	0
contesto	es	-4	0	0
conti*	pt	13	3	-1
continua	pt	7	0	0
continua chegando	pt	4	0	0
continuam	pt	5	0	0
continuam <send>	*	5	0	0
continuam mandando	pt	5	0	0
continuam mandando $	pt	3	0	0
continuar	pt	0	2	0
continuar recebendo	pt	-2	3	0
continuar recebendo $	pt	-2	3	0
continue	fr	2	0	0
continue $	fr	3	0	0
continuem	pt	-5	1	0
continuem <send>	*	-5	1	0
continuem mandando	pt	-5	1	0
continuem mandando $	pt	-2	4	0
continuez $	fr	4	0	0
continuez _ m	fr	0	-2	0
continuez _ sms	fr	-1	4	0
continuez a	fr	0	-2	0
continuez les	fr	-1	4	0
contr*	*	-5	0	0
contractor	en	3	0	0
contrat	fr	-3	0	0
contrato	*	-3	0	0
conve*	*	-7	-1	-4
convert	*	-4	0	-1
convert _ to	*	-2	0	0
cook	*	-2	0	0
coordinates	*	-2	0	0
coqui*	pt	3	0	0
coquinho	pt	3	0	0
corre*	es	-3	-3	-5
correct	en	-5	-1	-4
correct $	en	-5	-1	-3
correio $	pt	-2	0	0
cortala	es	4	0	0
cortala $	es	3	0	0
corte*	es	4	0	0
cortenla	es	3	0	0
cortenla $	es	2	0	0
cosas	es	4	0	0
cosas $	es	3	0	0
cost	en	0	0	3
cost _ to	en	0	0	3
cost anything	en	0	0	3
couch	en	-7	0	0
couch <not>	*	-3	0	0
could	en	-2	0	2
could <please_do>	*	0	0	3
could <you>	*	-2	0	0
could _ not	en	3	0	0
could _ pleasestop	en	-6	0	0
could _ stop	en	6	0	0
could use	en	0	0	3
could you	en	-2	0	0
couldnt <want>	*	2	0	0
couldnt _ less	en	2	0	0
couldnt care	en	2	0	0
coule*	fr	-2	0	0
couleur	fr	-2	0	0
couleur $	fr	-2	0	0
count <me>	*	4	0	0
count _ out	en	5	0	0
count me	en	4	0	0
count of	*	-2	0	0
count*	en	1	-1	-4
countries	*	-1	0	-3
coup	fr	0	0	2
coupe*	fr	-2	0	0
coupez les	fr	2	0	0
coupons $	en	-6	0	0
courr*	fr	7	0	0
courriel	fr	4	0	0
courrier	fr	2	0	0
cours	fr	-5	0	0
cours de	fr	-4	0	0
cours*	fr	-2	0	0
course	fr	-2	0	0
court	en	-3	0	1
court $	en	-3	0	1
court _ this	en	2	0	0
cover*	en	-2	0	0
coverage	en	-2	0	0
creat*	*	-8	-2	-3
create	*	-4	-1	-1
create a	*	-3	0	0
credi*	*	-4	-5	-8
credit	*	-6	-4	-8
credit _ info	en	-1	0	-3
credit limit	*	-3	0	-3
credit score	*	-4	0	0
credit score $	*	-2	0	0
credito	pt	2	0	0
credito $	pt	2	0	0
crian*	pt	3	0	0
crianca	pt	3	0	0
crianca $	pt	2	0	0
cross	en	-4	0	0
crying $	en	-2	0	0
cual	es	-5	0	0
cual _ mi	es	-3	0	0
cual es	es	-5	0	0
cuando _ la	es	-3	0	0
cuantas	es	5	0	0
cuantas _ hay	es	3	0	0
cuantas veces	es	5	0	0
cuanto	es	-6	0	0
cuent*	es	4	0	0
cuenta	es	3	0	0
cuenta $	es	3	0	0
cup	en	4	0	0
cup of	en	4	0	0
cups	en	-2	0	0
curre*	*	-12	-5	-9
currencies	*	-2	0	-5
currencies <ask>	*	0	0	-2
currencies can	*	0	0	-2
currency	*	-2	-1	-2
current	*	-6	-1	0
currently	*	-2	0	0
curso	pt	-6	0	0
curso <wrong>	*	-2	0	0
custo*	en	1	0	2
customer	en	1	0	2
customer <goods>	*	0	0	3
customer service	en	0	0	3
customer service $	en	0	0	3
cut <leave>	*	-5	0	0
cut <me>	*	4	0	0
cut me	en	4	0	0
cut off	en	-5	0	0
cut off $	en	-5	0	0
d	fr	3	-4	12
d <send>	*	9	0	0
d <stop>	*	3	0	0
d <texts>	*	-3	0	4
d _ avec	fr	-2	0	0
d _ coup	fr	0	0	2
d _ de	fr	2	0	0
d _ enfant	fr	3	0	0
d _ le	fr	-2	0	0
d _ lista	es	3	0	0
d _ sms	fr	-2	0	0
d accord	fr	-2	0	0
d aide	fr	0	0	6
d aide $	fr	0	0	8
d appel	fr	-4	0	0
d appeler	fr	-4	0	0
d appels	fr	-4	0	0
d attendre	fr	-3	0	0
d attendre $	fr	-3	0	0
d attente	fr	-3	0	0
d attente $	fr	-2	0	0
d autre	fr	3	0	0
d autre $	fr	3	0	0
d autres	fr	2	0	0
d emploi	fr	-2	0	6
d emploi $	fr	0	0	4
d informations	fr	3	0	0
d informations $	fr	3	0	0
d infos	fr	-4	0	4
d infos $	fr	-3	0	4
d la	es	3	0	0
d mandar	*	4	0	0
d un	fr	0	0	2
da	pt	1	-5	-6
da $	de	-7	0	0
da <goods>	*	-2	0	0
da <list>	*	3	-1	0
da <name>	*	3	0	0
da <wrong>	*	2	0	0
da _ eine	de	5	0	0
da _ me	pt	3	0	0
da apolice	pt	-3	0	0
da aula	pt	-2	0	0
da casa	pt	-2	0	0
da casa $	pt	-2	0	0
da erro	pt	2	0	0
da ist	de	-2	0	0
da lista $	pt	2	0	0
da pra	pt	3	0	0
dabei	de	-3	2	0
dabei <stop>	*	-2	1	0
dabei sein	de	-2	1	0
dach	de	-3	0	0
dados	pt	2	0	0
dados $	pt	2	0	0
dads	*	2	0	0
dahin	de	2	0	0
dahin funkstille	de	4	0	0
dahin funkstille $	de	4	0	0
dai	pt	9	0	0
dai $	pt	9	0	0
daily	en	8	0	0
daily <texts>	*	3	0	0
dame	es	0	3	0
dame de	es	0	3	0
damit	de	12	0	0
damit $	de	10	0	0
dann	de	-5	0	0
dans	fr	-3	0	0
dans <you>	*	-2	0	0
dans _ envois	fr	3	0	0
dans _ spams	fr	-2	0	0
dans la	fr	-2	0	0
dans vos	fr	-3	0	0
daqui	pt	8	0	0
daqui $	pt	8	0	0
darf	de	-3	0	0
darf <me>	*	-3	0	0
darf ich	de	-3	0	0
darme	es	6	3	0
darme _ baja	es	1	2	0
darme de	es	4	3	0
darse	es	4	0	0
darse _ baja	es	4	0	0
darse de	es	4	0	0
das	de	7	-8	0
das $	de	10	0	0
das 18h	pt	-3	0	0
das <goods>	*	-8	0	0
das <not>	*	11	0	0
das <number>	*	2	0	0
das <stop>	*	9	0	0
das <want>	*	-4	0	0
das _ an	de	-2	0	0
das _ belastigung	de	2	0	0
das _ bis	de	-2	0	0
das _ die	de	4	0	0
das _ ein	de	4	0	1
das _ fur	de	-4	0	2
das _ ich	de	-4	0	0
das _ mehr	de	2	0	0
das _ meine	de	-2	0	0
das _ mensagens	pt	3	0	0
das _ nervt	de	-3	0	0
das _ nicht	de	-5	0	0
das ab	de	7	0	0
das ab $	de	7	0	0
das abstellen	de	2	0	0
das abstellen $	de	2	0	0
das angebot	de	-4	0	0
das auf	de	4	0	0
das auf $	de	5	0	0
das auto	de	-4	0	0
das blaue	de	-5	0	0
das hier	de	0	0	2
das ist	de	8	0	0
das letzte	de	-3	0	0
das licht	de	-3	0	0
das mensagens	pt	3	0	0
das mensagens $	pt	6	-1	0
das nicht	de	13	0	0
das nicht $	de	6	0	0
das noch	de	-4	0	0
das noch $	de	-4	0	0
das paket	de	-4	0	0
das reicht	de	-2	0	0
das spam	de	-3	0	0
das spam $	de	-3	0	0
das stop	de	2	0	0
das weg	de	3	0	0
das weg $	de	3	0	0
das will	de	-4	0	0
dass	de	3	0	0
dass <me>	*	7	0	0
dass <you>	*	-2	0	0
dass _ aufhort	de	-3	0	0
dass ich	de	7	0	0
dass ihr	de	-3	0	0
dat	de	3	0	0
data	en	2	0	0
date	en	-8	0	-5
date $	en	-2	0	0
date on	en	-2	0	0
daten	de	5	0	0
daten _ nummer	de	3	0	0
daten*	de	8	0	0
datos	es	5	0	0
dauer*	de	6	0	0
dauernd	de	4	0	0
dauernd $	de	2	0	0
daugh*	en	3	0	0
daughter	en	3	0	0
david	*	-2	0	0
davon	de	6	0	0
davon $	de	3	0	0
day	en	-6	-1	-2
day <leave>	*	-9	0	0
day _ request	*	-2	0	0
day _ too	en	3	0	0
day is	en	4	0	0
day off	en	-9	0	0
day off $	en	-5	0	0
days	en	-8	0	-1
days <me>	*	-2	0	0
days _ i	en	-4	0	0
de	*	2	-2	5
de $	es	2	0	-3
de <again>	*	1	11	-1
de <ask>	*	-5	0	12
de <fed>	*	8	0	0
de <goods>	*	-3	0	0
de <me>	*	7	-11	-4
de <name>	*	9	0	0
de <not>	*	5	0	0
de <number>	*	2	0	-4
de <person_id>	*	5	0	3
de <remove>	*	8	1	-2
de <send>	*	9	-4	-1
de <stop>	*	2	-1	0
de <texts>	*	5	0	0
de <you>	*	8	-2	-1
de _ aide	fr	0	0	5
de _ anos	pt	2	0	0
de _ appeler	fr	-3	0	0
de _ apres	fr	2	0	0
de _ as	pt	-3	0	0
de _ base	*	4	0	0
de _ bcp	fr	2	0	0
de _ ca	fr	-2	0	0
de _ caiu	pt	-3	0	0
de _ ce	fr	-3	0	0
de _ cheio	pt	3	0	0
de _ de	*	5	-4	0
de _ del	es	-4	0	0
de _ des	fr	0	2	0
de _ diarios	*	2	0	0
de _ duda	es	-4	0	0
de _ e	pt	-6	0	0
de _ en	es	-2	4	0
de _ enviar	pt	2	0	0
de _ envoyer	fr	1	-2	0
de _ esta	es	-2	0	2
de _ estas	es	3	0	0
de _ estos	es	2	0	0
de _ faut	fr	5	0	0
de _ foi	pt	2	0	0
de _ ici	fr	7	0	0
de _ il	fr	-2	0	0
de _ isto	pt	2	0	0
de _ jaja	es	-3	0	0
de _ k	pt	-2	0	0
de _ las	es	-2	0	0
de _ les	fr	-2	1	0
de _ ligar	pt	-3	0	0
de _ lista	es	5	-1	0
de _ liste	fr	5	0	0
de _ los	es	-6	0	0
de _ manana	es	2	0	0
de _ mandar	pt	2	-3	0
de _ medica	es	-2	0	0
de _ mensajes	es	5	-5	1
de _ messages	fr	-1	2	0
de _ mi	es	-4	0	0
de _ minha	pt	3	0	0
de _ mon	fr	2	0	0
de _ nino	es	4	0	0
de _ numero	*	2	-1	0
de _ persona	es	2	0	0
de _ plus	fr	-2	0	0
de _ por	pt	-7	1	0
de _ pour	fr	-7	0	0
de _ que	*	-8	0	0
de _ recu	fr	-3	0	0
de _ se	*	0	0	2
de _ sin	es	-3	0	0
de _ sms	fr	2	-1	0
de _ societe	fr	-2	0	3
de _ sur	fr	2	0	0
de _ sus	es	-3	0	0
de _ textos	fr	2	0	0
de _ verdes	es	-3	0	0
de _ y	es	-2	0	0
de ahi	es	7	0	0
de ahi $	es	7	0	0
de ajuda	pt	-1	0	9
de ajuda $	pt	0	0	4
de alta	es	-4	10	0
de aqui	es	6	0	0
de aqui $	es	6	0	0
de avisos	pt	2	0	0
de avisos $	pt	2	0	0
de ayuda	es	0	0	4
de ayuda $	es	0	0	4
de baja	es	2	1	-2
de baja $	es	5	0	0
de ca	fr	2	0	0
de ces	fr	2	0	0
de chover	pt	-2	0	0
de cliente	pt	-2	0	0
de cliente $	*	-3	0	0
de comandos	*	0	0	6
de comandos $	*	0	0	6
de comer	pt	-3	0	0
de confirmacion	es	-2	0	0
de confirmacion $	es	-2	0	0
de confirmation	fr	-3	0	0
de confirmation $	fr	-3	0	0
de couleur	fr	-2	0	0
de couleur $	fr	-2	0	0
de dados	pt	2	0	0
de dentista $	es	2	0	0
de descadastro	pt	6	0	0
de desinscription	fr	3	0	0
de destinataire	fr	5	0	0
de destinataire $	fr	5	0	0
de difusion	es	3	0	0
de difusion $	es	3	0	0
de encher	pt	3	0	0
de enviarme	es	-3	0	0
de envios	es	-4	0	0
de envios $	es	-4	0	0
de escribir	es	3	0	0
de escribir $	es	2	0	0
de escribirme	es	6	0	0
de escribirme $	es	7	0	0
de espera	es	-4	0	0
de esto	es	3	0	0
de esto $	es	2	0	0
de fois	fr	4	0	0
de fumar	*	-3	0	0
de ideia	pt	-2	5	0
de l	fr	-4	0	4
de la	*	-1	-3	-3
de la $	fr	9	0	0
de ligar	pt	-6	0	0
de llamadas	es	-3	0	0
de llamadas $	es	-3	0	0
de llamarme	es	-5	0	0
de llamarme $	es	-3	0	0
de los	es	-1	-2	2
de m	fr	2	-3	0
de ma	fr	-4	0	0
de mandar	pt	6	0	0
de mandar $	pt	4	0	0
de mandarme	es	-3	0	0
de me	pt	5	-5	0
de mensagem $	pt	6	0	0
de mensagens	pt	2	0	1
de mensagens $	pt	3	0	1
de mensajes $	es	2	0	1
de mes	es	-4	0	0
de mes $	es	-4	0	0
de messages	fr	-5	0	-1
de messages $	fr	3	0	0
de mi	es	3	0	0
de mi $	es	5	0	0
de mon	fr	3	0	0
de msg	fr	4	0	0
de ne	fr	-2	0	0
de nouveau	fr	-2	2	0
de novo	pt	5	5	0
de novo $	pt	2	4	0
de nuevo	es	-5	4	0
de numero	*	2	0	-3
de numero $	*	5	0	0
de oferta	pt	0	2	0
de opciones	es	0	0	3
de opcoes	pt	0	0	3
de opcoes $	pt	0	0	3
de otra	es	2	0	0
de pais	pt	-3	0	0
de parte	es	-3	0	2
de payer	fr	-3	0	0
de pedir	*	2	0	0
de pedir $	*	2	0	0
de plus	fr	5	0	0
de plus $	fr	4	0	0
de precios	es	-2	0	0
de proprietaire	fr	2	0	0
de proprietaire $	fr	2	0	0
de pub	fr	5	0	0
de pub $	fr	4	0	0
de que	es	-1	0	2
de quien	es	0	0	3
de rappels	fr	3	0	0
de receber	pt	7	-2	0
de receber $	pt	2	0	0
de recibir	es	4	0	0
de reductions	fr	6	0	0
de reductions $	fr	6	0	0
de retrait	fr	3	0	0
de retrait $	fr	3	0	0
de sac	fr	-3	0	0
de sac $	fr	-3	0	0
de saco	pt	3	0	0
de seguimiento	es	-3	0	0
de sophie	fr	2	0	0
de souci	fr	-5	0	0
de su	es	2	0	0
de suivi	fr	-3	0	0
de suivi $	fr	-2	0	0
de sus	es	7	-1	0
de ta	fr	3	0	0
de talla	es	-2	0	0
de temps	fr	-3	0	0
de terca	pt	-2	0	0
de terca $	pt	-2	0	0
de textos	fr	2	0	0
de torpedos	pt	3	0	0
de travail	fr	-2	0	0
de un	es	5	0	0
de viaje	es	-3	0	0
de viaje $	es	-3	0	0
de voces	pt	-9	0	0
de volta	pt	-3	4	0
de vos	fr	8	0	0
de votre	fr	3	0	0
de voz	es	-3	0	0
deact*	en	2	-1	0
deactivate	en	2	-1	0
deactivate the	en	2	0	0
dead	en	-2	0	0
deakt*	de	10	-3	0
deaktivieren	de	9	0	0
deaktivieren $	de	7	0	0
deals	en	-5	0	0
deals $	en	-5	0	0
deals again	en	-3	1	0
deals again $	en	-3	1	0
dear	en	0	0	3
dear $	en	0	0	3
debe	es	4	0	0
debit	en	-5	0	-1
debit*	fr	-7	0	0
debite	fr	-5	0	0
deced*	fr	4	0	0
decedee $	fr	2	0	0
decli*	en	2	-1	0
decline	en	6	0	0
decline $	en	4	0	0
declined	en	-3	0	0
declined $	en	-2	0	0
defin*	fr	-11	-3	-6
define	*	-6	-1	-3
define _ for	*	-2	0	0
definitely	*	-5	0	-1
definitely <not>	*	-4	0	0
degag*	fr	7	0	0
degagez	fr	3	0	0
degagez $	fr	3	0	0
dei	pt	5	0	0
dei _ numero	pt	3	0	0
dei o	pt	3	0	0
deine*	de	-2	0	0
deiner	de	-4	0	0
deixa	pt	-6	0	0
deixa <leave>	*	-2	0	0
deixa _ la	pt	-2	0	0
deixa _ paz	pt	2	0	0
deixa em	pt	2	0	0
deixa pra	pt	-2	0	0
deixa quieto	pt	-2	0	0
deixar _ receber	pt	2	0	0
deixar de	pt	3	0	0
deixei	pt	-5	0	0
deixem	pt	4	0	0
deixem _ paz	pt	2	0	0
deixem em	pt	2	0	0
deixem me	pt	5	0	0
deixem meu	pt	-2	0	0
deja	es	2	-1	0
deja $	fr	-3	0	0
deja _ de	es	3	0	0
deja _ mandarme	es	3	0	0
deja _ stop	fr	2	0	0
deja darme	es	3	0	0
deja de	es	4	0	0
deja repondu	fr	2	0	0
dejad	es	3	0	0
dejad de	es	3	0	0
dejal*	es	-4	0	0
dejalo	es	-4	0	0
dejalo $	es	-3	0	0
dejame _ y	es	-2	0	0
dejame ver	es	-3	0	0
dejar _ recibir	es	3	0	0
dejar de	es	3	0	0
dejar*	es	-7	0	0
dejaron	es	-7	0	0
dejaron de	es	-5	0	0
deje _ mensaje	es	-2	0	0
deje de	es	2	0	0
deje un	es	-2	0	0
dejen	es	2	-3	-2
dejen <me>	*	-2	0	0
dejen _ enviarme	es	-3	0	0
dejen _ escribir	es	3	0	0
dejen _ llamarme	es	-5	0	0
dejen _ mandar	es	3	0	0
dejen _ mandarme	es	-4	0	0
dejen _ paz	es	2	0	0
dejen d	es	4	0	0
dejen de	es	0	-2	-1
dejen en	es	2	0	0
dejen mi	es	-2	0	0
dejen*	es	3	0	0
dejenme	es	5	0	0
dejenme _ paz	es	2	0	0
dejenme en	es	2	0	0
dejo	es	-3	0	0
del <send>	*	2	0	0
del <texts>	*	2	0	0
del _ list	es	2	0	0
del gimnasio	es	-2	0	0
del gimnasio $	es	-2	0	0
del servicio	es	2	0	0
del texting	es	2	0	0
delet*	en	4	-1	0
delete	en	2	-1	0
delete $	en	5	0	0
delete <me>	*	5	0	0
delete _ account	en	-4	0	0
delete _ contact	en	3	0	0
delete _ from	en	-2	0	0
delete _ information	en	3	0	0
delete _ last	en	-2	0	0
delete _ my	en	3	0	0
delete _ number	en	5	0	0
delete _ phone	en	2	0	0
delete _ todo	*	-4	0	0
delete me	en	3	0	0
delete me $	en	2	0	0
delete my	en	2	0	0
deliv*	en	-7	0	0
delivery	en	-5	0	0
delivery $	en	-2	0	0
delte	en	2	0	0
delte <me>	*	2	0	0
delte _ number	en	2	0	0
delte my	en	2	0	0
dem	de	-5	0	0
dem <list>	*	7	0	0
dem <not>	*	7	0	0
dem <number>	*	0	2	0
dem <send>	*	5	-2	0
dem <texts>	*	0	-3	0
dem _ aufhoren	de	-5	0	0
dem _ bin	de	-2	0	0
dem _ loschen	de	-3	0	0
dem _ nicht	de	2	0	0
dem _ raus	de	-2	0	0
dem _ zugestimmt	de	2	0	0
dem angebot	de	-3	0	0
dem nicht	de	6	0	0
dem schmarrn	de	2	0	0
dem schmarrn $	de	2	0	0
dem sms	de	4	-2	0
dem verteiler	de	5	0	0
dem verteiler $	de	3	0	0
demain	fr	-8	0	0
demain $	fr	-6	0	0
demais	pt	5	0	0
demais $	pt	5	0	0
deman*	fr	-5	-1	0
demande	fr	-5	-1	0
demande $	fr	-8	0	0
demasiada	es	-2	0	0
demasiado $	es	2	0	0
demen*	*	2	0	0
den	de	-5	4	-6
den $	es	5	0	0
den <send>	*	1	5	0
den <stop>	*	-2	0	0
den <texts>	*	4	3	0
den _ baja	es	-4	0	0
den _ dienst	de	2	0	0
den _ gewechselt	de	2	0	0
den _ nicht	de	-3	0	0
den _ service	de	0	2	0
den _ verteiler	de	-3	2	0
den alarm	de	-2	0	0
den auftrag	de	-2	0	0
den auftrag $	de	-2	0	0
den de	es	-4	0	0
den keks	de	2	0	0
den nachrichten	de	2	0	0
den sms	de	0	5	0
den termin	de	-2	0	0
den versand	de	4	0	0
den zweiten	de	-2	0	0
dene	de	4	0	0
dene <texts>	*	4	0	0
denie*	en	3	0	0
denied	en	3	0	0
denied $	en	4	0	0
denis*	en	3	0	0
denme	es	0	5	0
denme _ alta	es	-2	6	0
denme _ baja	es	2	0	0
denme de	es	0	5	0
denti*	*	9	0	0
dentista $	es	2	0	0
dentiste	fr	4	0	0
denun*	*	5	-2	0
denuncia $	es	4	0	0
denunciado	pt	3	0	0
denunciar $	*	2	0	0
denuncio	es	3	0	0
denuncio $	*	2	0	0
depos*	*	-1	-1	-5
deposee	fr	3	0	0
deposit	en	-4	0	-4
deposit $	en	-1	0	-2
der	de	-8	-6	2
der <list>	*	2	0	0
der <number>	*	4	0	0
der <remove>	*	4	1	0
der <send>	*	-1	-2	0
der <wrong>	*	2	0	0
der _ auf	de	-5	0	0
der _ die	de	3	0	0
der _ geirrt	de	3	0	0
der _ in	de	-3	0	0
der _ runter	de	-4	0	0
der _ war	de	-2	0	0
der abmeldelink	de	6	0	0
der abmeldung	de	-2	2	0
der anzeige	de	-3	0	0
der arbeit	de	-2	0	0
der nummer	de	4	0	0
der vorbesitzer	de	4	0	0
derangez	fr	4	0	0
derangez $	fr	3	0	0
dere	de	3	0	0
derec*	es	5	0	0
derecho	es	5	0	0
derecho de	es	3	0	0
dereg*	en	4	0	0
deregister	en	4	0	0
deregister <me>	*	4	0	0
deregister _ phone	en	3	0	0
deregister my	en	4	0	0
derek	en	7	0	0
dernier <send>	*	3	0	0
dernier message	fr	2	0	0
dernier message $	fr	5	0	0
des	fr	4	0	5
des <texts>	*	2	1	-1
des deux	fr	-2	0	0
desab*	fr	14	0	-1
desabonnement	fr	6	0	0
desabonnement $	fr	5	0	0
desabonner	fr	3	0	0
desabonner $	fr	4	0	0
desabonner <not>	*	-4	0	0
desabonner _ la	fr	-6	0	0
desabonner de	fr	-6	0	0
desac*	*	10	-2	0
desactiven	es	2	0	0
desactiver	fr	3	0	0
desactiver le	fr	-2	0	0
desat*	pt	7	-1	0
desativar	pt	2	0	0
desbl*	pt	-2	4	0
desbloqueei	pt	0	3	0
desbloqueei <you>	*	0	3	0
desbloqueei voces	pt	0	3	0
desca*	pt	21	1	0
descadastra	pt	4	0	0
descadastra $	pt	2	0	0
descadastrar	pt	10	0	0
descadastrar $	pt	6	0	0
descadastrei	pt	0	3	0
descadastro	pt	8	0	0
descadastro $	pt	3	0	0
desco*	pt	5	2	0
descontos	pt	0	2	0
descontos $	pt	0	2	0
descu*	pt	-6	0	0
desculpa	pt	-3	0	0
desculpe	pt	-2	0	0
desde	es	9	-1	0
desej*	pt	2	0	0
desejo	pt	2	0	0
deseo	es	8	-1	0
desig*	en	-2	0	0
desin*	fr	18	0	0
desinscrever	pt	4	0	0
desinscription	fr	9	0	0
desinscription $	fr	6	0	0
desinscrire	fr	2	0	0
desinscrire $	fr	4	0	0
desinscrire <you>	*	-2	0	0
desinscrire _ cours	fr	-2	0	0
desinscrire de	fr	-2	0	0
desinscrire du	fr	-2	0	0
desis*	en	5	0	0
desist	en	4	0	0
desist $	en	4	0	0
desk	en	1	0	-3
desligado	pt	-5	0	0
desligado $	pt	-5	0	0
desligar	pt	3	0	0
desol*	fr	-2	0	0
desole $	fr	4	0	0
desole _ vous	fr	-3	0	0
desole de	fr	-3	0	0
dessa	pt	10	-1	0
dessa <list>	*	8	0	0
dessa _ de	pt	4	0	0
dessa lista	pt	8	0	0
dessa lista $	pt	3	0	0
dessa*	pt	5	-1	0
dessas	pt	5	-1	0
dessas <texts>	*	5	-1	0
dessas mensagens	pt	5	0	0
dessas mensagens $	pt	4	0	0
desse	pt	0	0	2
dessert	en	-4	0	-1
dessert $	en	-4	0	-1
desses	pt	3	0	0
desti*	fr	0	3	0
destinataire	fr	5	0	0
destinataire $	fr	5	0	0
destinataires	fr	-4	3	0
desus*	es	11	0	0
desuscribanme	es	3	0	0
desuscribanme $	es	3	0	0
desuscribir	es	2	0	0
desuscribirme	es	4	0	0
desuscribirme $	es	4	0	0
deswe*	de	-3	0	0
deswegen	de	-3	0	0
detai*	en	-7	-1	0
details	en	-7	-1	0
details $	en	-6	0	0
deten*	es	6	0	0
detener	es	6	0	0
detenganse	es	2	0	0
detenganse $	es	2	0	0
deu	pt	10	0	0
deu $	pt	4	0	0
deux	fr	-10	-1	0
deux $	fr	-5	0	0
deux <stop>	*	-2	0	0
deuxi*	fr	-2	0	0
deuxieme	fr	-2	0	0
devan*	fr	-4	0	0
devant	fr	-4	0	0
devic*	en	-3	0	-1
device	en	-3	0	-1
device $	en	-2	0	0
devie*	fr	3	0	0
devient	fr	3	0	0
devient <fed>	*	3	0	0
devis	fr	-3	0	0
devis $	fr	-3	0	0
devol*	*	-7	0	0
devolver	pt	-3	0	0
devolver $	pt	-2	0	0
devue*	es	-3	0	0
devuelven	es	-2	0	0
di	es	7	0	0
di <me>	*	4	0	0
di _ numero	es	4	0	0
di mi	es	4	0	0
dia	pt	6	0	0
dia $	pt	4	0	0
diabl*	*	7	0	0
diablo	es	3	0	0
diablo $	es	3	0	0
dial	*	-8	-2	-3
dial <name>	*	-3	0	0
dial _ phone	*	-3	0	0
dial xs	*	-4	0	-1
diari*	es	2	0	0
diarios	es	2	0	0
diarios $	*	2	0	0
dias	es	3	0	0
dias $	*	2	0	0
dice	es	-11	-4	-5
dice $	*	-5	-3	-4
dicho	es	3	0	0
did	en	-10	0	-4
did <me>	*	-5	0	-1
did <you>	*	-3	0	0
did _ find	en	4	0	0
did _ get	en	3	0	0
did _ lose	en	-5	0	0
did _ stop	en	-9	0	0
did i	en	-3	0	0
did the	en	-2	2	0
did you	en	-3	0	0
didnt	en	-1	8	-3
didnt <consent>	*	8	0	0
didnt <leave>	*	-7	0	0
didnt <me>	*	5	0	0
didnt <send>	*	4	0	0
didnt _ a	en	-2	0	0
didnt _ it	en	0	4	0
didnt _ me	en	2	0	0
didnt _ to	en	-3	6	0
didnt enroll	en	3	0	0
didnt get	en	-6	0	0
didnt i	en	5	0	0
didnt mean	en	-5	10	0
didnt signup	en	2	0	0
didnt text	en	3	0	0
didnt work	en	0	0	-2
didnt work $	en	0	0	-2
die	de	-8	0	-5
die <fed>	*	4	0	0
die <goods>	*	0	3	0
die <legal>	*	4	0	0
die <list>	*	-5	0	0
die <name>	*	2	0	0
die <not>	*	2	0	0
die <number>	*	9	0	0
die <remove>	*	8	0	0
die <send>	*	5	0	0
die <stop>	*	0	4	0
die <third>	*	3	0	0
die <you>	*	3	0	0
die _ an	de	0	3	0
die _ aus	de	-3	0	0
die _ gehort	de	2	0	0
die _ in	de	-2	0	0
die _ infos	de	-2	0	0
die _ liste	de	2	0	0
die _ meiner	de	2	0	0
die _ mit	de	3	0	0
die _ nachricht	de	6	0	0
die _ nervt	de	-2	0	0
die _ per	de	-1	6	0
die _ sms	de	2	0	0
die _ voll	de	6	0	0
die _ vom	de	-3	0	0
die _ weiterhin	de	-2	0	0
die _ zu	de	-2	0	0
die abmeldung	de	7	0	0
die angebote	de	-3	0	0
die erinnerungen	de	-5	0	0
die letzte	de	3	0	0
die lieferung	de	3	0	0
die liste	de	-5	0	0
die mahngebuhr	de	-2	0	0
die nachricht	de	-2	0	0
die nachricht $	de	-2	0	0
die nachrichten	de	1	2	0
die nase	de	4	0	0
die nummer	de	5	0	0
die sabine	de	2	0	0
die sabine $	de	2	0	0
die schwarze	de	2	0	0
die sms	de	4	0	0
die terminerinnerungen	de	0	4	0
die wand	de	-2	0	0
diebs*	de	-4	0	0
diebstahl	de	-4	0	0
died in	en	2	0	0
diens*	de	0	-1	8
dienst	de	0	-1	8
dienst $	de	-2	0	8
dienstag	de	-2	0	0
diensthandy	de	5	0	0
diensthandy $	de	4	0	0
diese	de	7	-4	8
diese <number>	*	4	0	1
diese <texts>	*	7	-3	2
diese nachrichten	de	3	0	3
diese nachrichten $	de	2	0	3
diese*	de	7	0	14
diesem	de	0	0	2
diesen	de	10	0	1
diesen <goods>	*	0	0	3
diesen <send>	*	4	0	0
diesen service	de	0	0	3
dieser	de	-1	0	7
dieser <number>	*	-6	0	7
dieser nummer	de	-5	0	4
dieser nummer $	de	-4	0	2
dieses	de	0	0	3
diet	*	-3	0	0
diet $	*	-3	0	0
dieta	pt	-4	0	0
difus*	es	3	0	0
difusion	es	3	0	0
difusion $	es	3	0	0
digga	de	5	0	0
digga $	de	3	0	0
digit*	en	4	0	0
digits	en	3	0	0
digits $	en	2	0	0
dije <ask>	*	3	0	0
dije _ no	es	4	0	0
dije que	es	3	0	0
dile	es	-2	0	0
diner*	es	-3	0	0
dinero	es	-3	0	0
dinero $	es	-3	0	0
ding	de	3	0	0
ding $	de	3	0	0
dinhe*	pt	-2	0	0
dinheiro	pt	-2	0	0
dinheiro $	pt	-2	0	0
dinne*	en	-5	0	-3
dinner	en	-5	0	-3
dio	es	7	0	0
dio <me>	*	4	0	0
dio _ numero	es	4	0	0
dio mi	es	4	0	0
diplo*	*	3	0	0
dire	fr	3	0	0
direc*	es	-11	-2	-6
direccion	es	-4	0	0
direct	en	-3	-2	-5
direct <texts>	*	2	0	0
direct debit	en	-2	0	0
direct deposit	*	-3	0	-3
direct deposit $	*	-1	0	-2
direct marketing	en	2	0	0
direct marketing $	en	2	0	0
direi*	pt	2	0	0
direito	pt	3	0	0
direk*	de	2	0	0
direkt	de	2	0	0
dirk	de	2	0	0
dis $	en	4	0	0
disable <send>	*	5	0	0
disable <texts>	*	2	0	0
disable sms	en	2	0	0
disco*	en	-4	-1	-1
disconnect	*	-4	0	0
disconnect from	*	-3	0	0
discontinue	en	-3	0	0
discontinue $	en	-6	0	0
discontinue the	en	2	0	0
discounts	en	4	0	0
discu*	es	-2	0	0
dishe*	*	-3	0	0
dishes	*	-3	0	0
dishes $	*	-2	0	0
dispe*	pt	13	-4	0
dispenso	pt	11	-3	0
dispenso $	pt	4	0	0
dispenso _ mensagens	pt	2	-2	0
dispo*	*	-5	-1	4
disposable	*	-2	0	-2
disre*	en	-2	0	0
disregard	en	-2	0	0
disse	pt	3	0	0
disse <ask>	*	3	0	0
disse que	pt	3	0	0
disso	pt	18	0	0
disso $	pt	16	0	0
disto	pt	5	0	0
disto $	pt	5	0	0
distu*	en	3	0	0
dit	fr	2	0	0
dit <not>	*	3	0	0
dites	fr	-7	0	0
dites <me>	*	-4	0	0
diz	pt	-6	0	0
diz _ responder	pt	-4	0	0
dizer <ask>	*	2	0	0
dizer _ nao	pt	2	0	0
dizer que	pt	2	0	0
dnc	en	5	0	0
dnc $	en	4	0	0
dnd	en	9	0	0
dnd $	en	5	0	0
do	en	-6	-5	-3
do $	en	0	0	5
do <consent>	*	0	-2	0
do <list>	*	-5	0	0
do <me>	*	3	0	4
do <want>	*	-1	3	0
do <you>	*	-13	-5	-6
do _ a	en	2	0	0
do _ again	en	3	0	0
do _ by	en	2	0	0
do _ da	pt	-2	0	0
do _ delete	en	-2	0	0
do _ do	en	-6	0	0
do _ get	en	-4	0	0
do _ keep	en	4	0	0
do _ know	en	-2	0	0
do _ leave	en	2	0	0
do _ look	en	2	0	0
do _ need	en	0	0	-4
do _ prefer	*	-3	0	0
do _ reply	en	0	0	4
do _ say	en	-2	0	0
do _ signup	en	-3	5	0
do _ text	en	11	0	0
do _ the	en	-1	3	0
do _ think	*	-2	0	0
do _ type	en	2	0	4
do _ unsubscribe	en	2	0	0
do _ use	en	0	0	4
do a	en	-3	0	0
do escritorio	pt	-2	0	0
do i	en	0	1	5
do it	en	5	0	0
do list	en	-5	0	0
do list $	*	-5	0	0
do meu	pt	11	0	0
do one	en	5	0	0
do people	*	-3	0	0
do rgpd	pt	0	-2	0
do site	pt	-2	0	0
do site $	pt	-2	0	0
do that $	en	-2	0	0
do trabalho	pt	3	0	0
do trabalho $	pt	4	0	0
do want	en	-1	3	0
do you	en	-13	-5	-5
docto*	en	-4	0	0
doctor	en	-3	0	0
doctor $	en	-2	0	0
documentos	*	-2	0	0
does	en	-6	-3	0
does _ car	*	-1	0	-2
does _ cost	en	0	0	3
does _ end	en	2	0	0
does _ have	*	-3	0	-1
does _ mean	en	0	0	-3
does _ number	en	0	0	2
does _ stop	en	3	0	0
does _ use	*	0	0	-2
does it	en	1	0	3
does replying	en	3	0	0
does the	en	-4	0	0
does this	en	-1	0	9
doesn*	en	5	-1	0
doesnt	en	5	-1	0
doesnt <person_id>	*	-3	0	0
doesnt <want>	*	3	0	0
doesnt _ this	en	3	0	0
doesnt _ to	en	3	0	0
doesnt know	en	-3	0	0
doesnt work	en	2	0	0
dog	en	-5	0	0
dog $	en	-3	0	0
dogs	en	-3	0	0
dogs $	*	-2	0	0
doing	en	-7	0	0
doing that	*	-4	0	0
doing that $	*	-4	0	0
dois	*	-6	0	0
dois $	pt	-5	0	0
dois <me>	*	3	0	0
dois <stop>	*	-2	0	0
dois _ repondre	fr	2	0	0
dois je	fr	3	0	0
doit	fr	4	0	0
doit y	fr	3	0	0
dolla*	en	-4	-1	-2
dollars	en	-5	0	-1
donc	fr	3	0	0
donde	es	3	0	0
done	en	5	-2	-2
done $	en	2	0	0
done _ you	en	5	0	0
done with	en	8	0	0
donne	fr	7	0	0
donne <me>	*	4	0	0
donne _ numero	fr	2	0	0
donne mon	fr	4	0	0
donne un	fr	-3	0	0
donne*	fr	1	0	3
donnees	fr	3	0	0
dont	en	1	-7	0
dont $	en	13	0	0
dont <please_do>	*	7	0	0
dont <remove>	*	-20	0	0
dont <send>	*	14	-2	0
dont <stop>	*	-14	0	0
dont <want>	*	4	-1	0
dont <you>	*	2	0	0
dont _ a	en	6	0	0
dont _ again	en	4	0	0
dont _ any	en	4	0	0
dont _ anymore	en	-6	0	0
dont _ anyone	en	-3	0	0
dont _ before	en	-3	0	0
dont _ dis	en	2	0	0
dont _ em	en	3	0	0
dont _ him	en	-3	0	0
dont _ in	en	3	0	0
dont _ it	en	2	0	0
dont _ list	en	9	0	0
dont _ me	en	3	0	0
dont _ messaging	en	2	0	0
dont _ my	en	-7	0	0
dont _ or	en	7	0	0
dont _ registry	en	2	0	0
dont _ sending	en	-4	0	0
dont _ signing	en	3	0	0
dont _ text	en	-4	0	0
dont _ texts	en	6	0	0
dont _ that	en	-6	0	0
dont _ the	en	-8	0	0
dont _ them	en	3	0	0
dont _ this	en	-3	0	0
dont _ to	en	-2	0	0
dont _ understand	en	2	0	0
dont _ your	en	6	0	0
dont accept	en	3	0	0
dont add	en	4	0	0
dont bother	en	-2	0	0
dont bother $	en	-6	0	0
dont email	en	-3	0	0
dont keep	en	2	0	0
dont know $	*	-8	0	0
dont live	en	3	0	0
dont message	en	2	0	0
dont message $	en	4	0	0
dont msg	en	2	0	0
dont need	en	3	0	0
dont own	en	3	0	0
dont remember	en	3	0	0
dont remove	en	-7	0	0
dont send	en	2	0	0
dont stop	en	-14	0	0
dont take	en	-7	0	0
dont talk	*	-4	0	0
dont text	en	4	0	0
dont txt	en	4	0	0
dont unsubscribe	en	-4	0	0
dont wish	en	4	0	0
dont you	en	2	0	0
door	en	-6	0	0
door $	en	-3	0	0
door <stop>	*	-2	0	0
door stop	en	-2	0	0
doppe*	de	-2	0	0
dos	*	-1	-4	0
dos $	es	-4	0	0
dos <texts>	*	7	-2	0
dos avisos	pt	2	0	0
dossi*	fr	-2	0	0
dossier	fr	-2	0	0
dou	pt	-4	2	0
down	en	-9	0	-2
down $	en	-5	0	-1
down <me>	*	-3	0	0
down my	en	-3	0	0
doy	es	-2	4	0
doy <me>	*	-4	4	0
doy _ consentimiento	es	-1	3	0
doy mi	es	-4	4	0
drain	en	-2	0	0
drei	de	-3	0	0
drei $	de	-2	0	0
dritt*	de	3	0	0
dritten	de	3	0	0
drive*	en	-4	0	0
driveway	en	-2	0	0
drivi*	en	-5	0	0
driving	en	-5	0	0
droit	fr	10	0	0
droit _ l	fr	8	0	0
droit a	fr	8	0	0
drop	en	6	0	0
drop <me>	*	3	0	0
drop <us>	*	2	0	0
drop _ from	en	8	0	0
drop me	en	4	0	0
drop us	en	2	0	0
dropp*	en	-6	0	0
dropped	en	-4	0	0
du	fr	-7	-5	0
du <goods>	*	-2	0	1
du <list>	*	3	-1	0
du <me>	*	-2	0	0
du <number>	*	2	0	0
du <send>	*	-4	0	0
du <stop>	*	-7	0	0
du _ de	fr	-6	0	0
du _ sms	fr	0	-2	1
du club	fr	2	-1	0
du cours	fr	-3	0	0
du numero	fr	2	0	0
duas	pt	-2	0	0
duboi*	fr	4	0	0
dubois	fr	4	0	0
duda	es	-5	0	0
duda $	es	-5	0	0
dude	es	-2	0	0
due	en	-3	0	0
durfe*	de	-2	2	0
durfen	de	-2	2	0
durfen <me>	*	0	2	0
durfen mir	de	-1	2	0
durft	de	-3	3	0
durft <me>	*	-3	3	0
durft mir	de	-3	3	0
duvid*	pt	-4	0	0
duvida	pt	-4	0	0
duvida $	pt	-3	0	0
e	pt	6	-9	3
e $	pt	-5	0	0
e <ask>	*	5	0	-1
e <legal>	*	-2	0	0
e <not>	*	4	0	0
e <send>	*	-5	0	0
e <stop>	*	2	0	0
e <texts>	*	3	0	0
e <wrong>	*	3	0	0
e _ adiantou	pt	2	0	0
e _ buscar	pt	-3	0	0
e _ celular	pt	6	0	0
e _ crianca	pt	4	0	0
e _ de	pt	2	0	0
e _ minha	pt	-3	0	0
e _ que	pt	-2	0	3
e a	pt	0	0	2
e continua	pt	4	0	0
e do	pt	-2	0	0
e engano	pt	3	0	0
e engano $	pt	5	0	0
e esse	pt	0	0	2
e este	pt	-2	0	0
e golpe	pt	-5	0	0
e golpe $	pt	-5	0	0
e hoje	pt	6	0	0
e mail	pt	-3	0	0
e me	pt	-3	0	0
e nao	pt	2	0	0
e que	pt	5	0	-1
e spam	pt	3	0	0
e vou	pt	-3	0	0
each	en	7	0	0
each <send>	*	4	0	0
each text	en	2	0	0
earli*	en	-3	0	0
earlier	en	-3	0	0
early	en	-4	0	0
early $	en	-2	0	0
easy	*	-3	0	0
easy $	*	-3	0	0
eau	fr	-6	0	0
ecrir*	fr	1	6	0
ecrire	fr	1	6	0
ecrire $	fr	0	6	0
ecrivez <not>	*	-2	0	0
ecrivez a	fr	5	0	0
ecrivez moi $	fr	-2	0	0
ecrivez pas	fr	-6	0	0
ecrivez pas $	fr	-3	0	0
ecrivez plus	fr	2	0	0
effac*	fr	2	-1	0
effacez <me>	*	2	0	0
effacez mes	fr	3	0	0
effec*	en	3	0	0
effective	en	3	0	0
effective $	en	3	0	0
eggs	en	-5	0	0
eggs $	en	-2	0	0
eh	de	4	0	0
eh <not>	*	3	0	0
eh nicht	de	2	0	0
eh nicht $	de	2	0	0
eich	de	5	0	0
ein	de	4	10	8
ein versehen	de	-1	5	0
ein versehen $	de	-1	5	0
eine	de	0	-5	5
eine <goods>	*	-3	0	0
eine <send>	*	0	-3	0
eine <texts>	*	0	-3	0
eine <wrong>	*	3	0	0
eine _ der	de	0	0	4
eine _ fur	de	0	0	4
eine _ und	de	2	0	0
eine sms	de	0	-3	0
einfa*	de	-4	0	0
einfahrt	de	-4	0	0
einge*	de	7	0	0
einma*	de	7	0	0
einmal	de	7	0	0
eins	de	-3	0	0
einsc*	de	2	4	0
einschalten	de	0	4	0
einschalten $	de	0	4	0
einst*	de	6	0	0
einstellen	de	6	0	0
einstellen $	de	6	0	0
eintr*	de	3	0	0
eintragen	de	3	0	0
eintragen $	de	3	0	0
einve*	de	-2	0	0
einverstanden	de	-5	0	0
einverstanden $	de	-2	0	0
einverstanden mit	de	-1	2	0
einwi*	de	5	-1	0
einwilligung	de	5	-1	0
einwilligung zur	de	0	-3	0
einzi*	de	5	0	0
einziges	de	2	0	0
eithe*	en	-2	0	-3
either	en	-2	0	-3
either _ them	*	-2	0	0
either of	*	-2	0	0
either one	en	-3	0	0
either one $	en	-3	0	0
ejerz*	es	4	0	0
ejerzo	es	4	0	0
ejerzo <me>	*	4	0	0
ejerzo _ derecho	es	4	0	0
ejerzo mi	es	4	0	0
el	es	-6	-7	-4
el <consent>	*	-3	0	0
el <list>	*	4	0	0
el <not>	*	2	0	0
el <number>	*	2	0	-1
el <stop>	*	3	0	0
el <texts>	*	-2	0	0
el _ de	es	5	0	0
el _ el	es	2	0	0
el _ en	es	-2	0	0
el _ me	es	2	0	0
el _ mensaje	es	3	0	0
el _ no	es	2	0	0
el _ para	es	3	0	0
el _ y	es	3	0	0
el buzon	es	4	0	0
el buzon $	es	2	0	0
el enlace	es	2	0	0
el lunes	es	4	0	0
el martes	es	2	0	0
el mensaje	es	-3	0	0
el menu	es	0	0	3
el no	es	2	0	0
el paquete	es	-2	0	0
el seguro	es	2	0	0
el seguro $	es	2	0	0
el telefono $	es	2	0	0
el ultimo	es	3	0	0
ele $	pt	4	0	0
elect*	*	3	0	0
elimi*	es	10	0	0
eliminar	es	2	0	0
eliminenme	es	2	0	0
eliminenme $	es	2	0	0
else	en	6	0	0
else $	en	7	0	0
else _ text	en	4	0	0
else to	en	5	0	0
elses	en	3	0	0
elsew*	en	4	0	0
elsewhere	en	4	0	0
elsewhere $	en	3	0	0
em	pt	5	0	0
em #	pt	-2	0	0
em $	en	3	0	0
em <list>	*	2	0	0
em <number>	*	-2	0	0
em _ comigo	pt	3	0	0
em contato	pt	8	0	0
em contato $	pt	3	0	0
em receber	pt	0	2	0
email $	*	7	0	0
email <me>	*	-3	0	0
email <not>	*	-9	0	0
email _ better	en	5	0	0
email _ no	pt	-2	0	0
email _ the	en	-6	0	0
email caiu	pt	-2	0	0
email is	en	2	0	0
email me	en	-3	0	0
email not	en	-9	0	0
email*	en	-3	0	0
emailing	en	-3	0	0
embete $	fr	2	0	0
emergencies	en	2	0	0
emergency <send>	*	-2	0	0
emergency contact	en	-2	0	0
empfa*	de	2	0	0
empfanger	de	7	0	0
emplo*	en	-6	0	6
emploi	fr	-2	0	6
emploi $	fr	0	0	4
employer	en	-3	0	0
employer $	en	-3	0	0
empre*	pt	0	0	2
empresa	pt	0	0	2
empresa $	pt	2	0	2
en	es	-2	0	0
en <leave>	*	4	0	0
en <send>	*	-2	0	0
en <third>	*	-3	0	0
en <want>	*	5	0	0
en _ casa	es	2	0	0
en _ esquina	es	-2	0	0
en _ jaja	es	-2	0	0
en _ numero	es	-2	0	0
en _ pagina	es	3	0	0
en _ pas	fr	2	0	0
en _ plus	fr	-2	0	0
en _ puerta	es	-2	0	0
en ai	fr	4	-1	0
en casa	es	-2	0	0
en casa $	es	-2	0	0
en el	es	-3	0	0
en espanol	es	0	0	3
en espanol $	es	0	0	3
en esta	es	4	0	0
en esto	es	2	0	0
en esto $	es	2	0	0
en la	es	-9	0	0
en los	es	-4	3	0
en paz	es	4	0	0
en paz $	es	3	0	0
en serio	es	3	0	0
en veux	fr	5	0	0
enabl*	en	-2	0	0
enable	en	-2	0	0
encan*	es	-4	-2	0
encantan	es	-4	-2	0
encantan <you>	*	-2	0	0
encantan _ mensajes	es	-2	-2	0
encantan sus	es	-2	0	0
enche	pt	3	0	0
enche*	pt	9	0	0
encher	pt	6	0	0
encher $	pt	2	0	0
encheu	pt	3	0	0
encon*	es	-4	0	0
encontre	es	-4	0	0
encontre $	es	-2	0	0
encor*	fr	1	-4	-1
encore	fr	1	-4	-1
encore $	fr	-5	0	0
encore <you>	*	3	0	0
encore _ sms	fr	3	0	0
encore un	fr	4	0	0
encore vous	fr	3	0	0
encore vous $	fr	3	0	0
end	en	9	-3	0
end $	en	6	0	0
end _ membership	en	2	0	0
end _ on	en	-2	0	0
end _ story	en	-5	0	0
end date	en	-3	0	0
end it	en	3	0	0
end it $	en	3	0	0
end of	en	-7	0	0
end this	en	7	0	0
end this $	en	7	0	0
ende	de	3	-1	-2
ende $	de	4	0	0
ended	en	3	0	0
ender*	pt	-5	0	0
endereco	pt	-5	0	0
endereco <stranger>	*	-2	0	0
endereco antigo	pt	-2	0	0
endereco antigo $	pt	-2	0	0
enfan*	fr	4	0	0
enfant	fr	3	0	0
enfant $	fr	3	0	0
engan*	pt	6	3	0
engano	pt	5	3	0
engano $	pt	9	0	0
engano <me>	*	-5	1	0
engano me	pt	-2	2	0
engano meu	pt	-2	0	0
enlac*	es	2	0	0
enlace	es	2	0	0
enlace <stop>	*	4	0	0
enlace _ darse	es	3	0	0
enlace para	es	4	0	0
enlev*	fr	-3	-1	0
enlever _ tache	fr	-2	0	0
enlever une	fr	-2	0	0
enlevez <me>	*	2	0	0
enlevez mon	fr	2	0	0
enoug*	en	-4	0	0
enough	en	-4	0	0
enough $	en	-2	0	0
enough <texts>	*	-3	0	0
enough _ the	en	2	0	0
enough _ this	en	-2	0	0
enough with	en	2	0	0
enroll <me>	*	-3	0	0
enroll _ in	en	-3	0	0
enroll me	en	-3	0	0
enrolled	en	2	0	0
entfernen	de	2	0	0
entfernen $	de	4	0	0
entfernt	de	-2	0	0
entfernt $	de	-3	0	0
entfernt <me>	*	3	0	0
entfernt mich	de	2	0	0
entie*	es	-2	0	7
entiende	es	0	0	3
entiendo	es	-4	0	4
entiendo <ask>	*	-2	0	2
entra*	*	-2	0	0
entrar $	pt	-3	0	0
entrar _ contato	pt	4	0	0
entrar em	pt	4	0	0
entre*	pt	4	0	2
entrega	pt	6	0	0
entrega $	pt	4	0	0
entreprise	fr	0	0	3
entsc*	de	-3	0	0
entzo*	de	7	0	0
entzogen	de	7	0	0
entzogen $	de	7	0	0
enviar	pt	5	0	0
enviar $	pt	5	0	0
enviar mensagens	pt	0	2	0
enviarme	es	-3	0	0
enviem	pt	2	0	0
enviem $	pt	3	0	0
envien $	es	2	0	0
envien <again>	*	-2	0	0
envien mas	es	-2	0	0
envio $	*	-2	0	0
envio _ mensajes	es	4	0	0
envio _ sms	pt	-2	0	0
envio de	pt	6	0	0
envio*	*	-3	0	0
envios	*	-3	0	0
envios $	*	-3	0	0
envoi	fr	6	0	0
envoi $	fr	3	0	0
envoi*	fr	-5	0	0
envoie	fr	-6	-1	0
envois $	fr	-3	2	0
envoy*	fr	-8	-2	2
envoye	fr	-6	0	0
envoyer	fr	3	-2	4
envoyer $	fr	2	0	0
envoyer _ offres	fr	-1	-2	0
envoyer _ sms	fr	3	0	0
envoyer de	fr	4	0	0
envoyer ici	fr	0	0	3
envoyer ici $	fr	0	0	3
envoyez	fr	-8	0	0
envoyez <me>	*	-4	0	0
envoyez _ plus	fr	-3	0	0
envoyez moi	fr	-4	0	0
equat*	*	0	0	-3
equiv*	es	0	0	-2
equivocado $	es	5	0	0
equivocado de	es	-3	0	0
equivoque	es	-5	0	0
er	de	-5	0	0
er hat	de	-2	0	0
erase	en	3	0	0
erase <me>	*	3	0	0
erase my	en	3	0	0
erhal*	de	-6	5	0
erhalt	de	-2	0	0
erhalt _ sms	de	-2	0	0
erhalt von	de	-2	0	0
erhalten	de	-4	5	0
erhalten $	de	-4	5	0
erinnerungen <not>	*	-4	0	0
erinnerungen _ mehr	de	-4	0	0
erinnerungen nicht	de	-4	0	0
erkla*	de	-2	0	5
erlau*	de	4	0	0
erlaubnis	de	5	0	0
errad*	pt	-4	0	0
errado	pt	-3	0	0
errar*	pt	4	0	0
erraram	pt	4	0	0
errei*	de	5	0	0
erreu*	fr	1	4	0
erreur	fr	1	4	0
erreur _ destinataire	fr	5	0	0
erreur _ la	fr	2	0	0
erreur _ ma	fr	-2	0	0
error	es	-5	5	0
error <send>	*	-2	0	0
error <want>	*	-2	2	0
error message	en	-2	0	0
error message $	en	-2	0	0
error quiero	es	-2	2	0
es	*	0	-4	4
es $	de	4	0	0
es <fed>	*	3	0	0
es <me>	*	-4	0	0
es <not>	*	5	0	0
es <send>	*	-4	0	0
es <stop>	*	3	0	0
es _ celular	es	4	0	0
es _ estafa	es	-3	0	0
es _ ist	de	-3	0	0
es _ keine	de	-3	0	0
es _ mi	es	3	0	0
es _ nicht	de	-3	0	0
es _ numero	es	-3	0	2
es _ sagen	de	2	0	0
es _ telefono	es	4	0	0
es _ tercera	es	2	0	0
es bei	de	-2	0	2
es eine	de	-1	0	3
es este	es	-4	0	4
es geht	de	-3	0	0
es ilegal	es	3	0	0
es keinen	de	5	0	0
es mich	de	-2	0	0
es molestia	es	-4	0	0
es molestia $	es	-4	0	0
es noch	de	2	0	0
es para	es	3	0	0
es reicht	de	5	0	0
es reicht $	de	7	0	0
es un	es	4	0	0
es una	es	-3	0	0
esa	es	3	0	0
esa <person_id>	*	2	0	0
esa persona	es	2	0	0
escre*	pt	2	0	0
escrevam	pt	3	0	0
escrevam pra	pt	4	0	0
escreve	pt	-2	0	0
escreve $	pt	-3	0	0
escrevem	pt	-2	0	0
escrevendo	pt	5	0	0
escrever	pt	3	0	0
escrever $	pt	3	0	0
escri*	es	5	5	0
escriban $	es	6	0	0
escribe $	es	-4	0	0
escriben	es	0	0	3
escriben $	es	-4	0	3
escribir	es	6	0	0
escribir $	es	9	0	0
escribir <again>	*	-3	0	0
escribir mas	es	-3	0	0
escribirme	es	3	8	0
escribirme $	es	5	4	0
escritorio	pt	-3	0	0
escritorio $	pt	-2	0	0
ese	es	-3	0	0
eso	es	-6	0	0
eso <stop>	*	-3	0	0
eso basta	es	-3	0	0
eso basta $	es	-3	0	0
espan*	es	0	2	3
espanol	es	0	0	3
espanol $	es	0	0	3
esper*	*	-9	0	-2
espera	*	-8	0	0
espera $	*	-2	0	0
espera <remove>	*	-3	0	0
esperar	*	-10	0	0
esperar $	*	-3	0	0
esperar <again>	*	-5	0	0
esperar mas	es	-4	0	0
esperar mas $	es	-4	0	0
espere	fr	4	0	0
espere <ask>	*	3	0	0
espere _ c	fr	3	0	0
espere que	fr	3	0	0
espero	es	2	0	0
espero <ask>	*	4	0	0
espero que	*	4	0	0
espos*	es	-3	0	0
esposa	*	-3	0	0
esque*	pt	-5	0	0
esquecam	pt	4	0	0
esquece	pt	-2	0	0
esqueci	pt	-9	0	0
esqueci <me>	*	-6	0	0
esqueci meu	pt	-5	0	0
esqui*	es	-5	0	0
esquina	es	-5	0	0
esquina $	*	-4	0	0
essa <person_id>	*	2	0	0
essa pessoa	pt	2	0	0
essa pessoa $	pt	2	0	0
essas	pt	9	-3	0
essas <texts>	*	9	-3	0
essas mensagens	pt	7	-2	0
essas mensagens $	pt	4	-1	0
esse	pt	0	0	3
esse $	pt	-6	0	0
esse <number>	*	7	0	1
esse _ e	pt	8	0	0
esse _ nao	pt	-4	0	0
esse celular	pt	3	0	0
esse e	pt	-2	0	0
esse numero	pt	3	0	0
esse numero $	pt	3	0	0
essen	de	-3	0	0
essen $	de	-2	0	0
esses	pt	5	0	0
esses torpedos	pt	4	0	0
est	fr	-3	-5	1
est <ask>	*	-2	0	0
est <legal>	*	-2	0	0
est <not>	*	7	-1	0
est <stop>	*	-6	0	0
est <stranger>	*	4	0	0
est _ ce	fr	-4	0	7
est _ de	fr	4	0	0
est _ le	fr	4	0	0
est _ les	fr	0	0	2
est _ numero	fr	2	0	0
est _ portable	fr	4	0	0
est _ telephone	fr	3	0	0
est bon $	fr	-3	0	0
est decedee	fr	2	0	0
est decedee $	fr	2	0	0
est du	fr	5	0	0
est la	fr	-3	0	0
est le	fr	2	0	0
est moi	fr	-2	0	0
est mort	fr	4	0	0
est non	fr	5	0	0
est non $	fr	5	0	0
est normal	fr	-2	0	0
est normal $	fr	-2	0	0
est plus	fr	2	0	0
est pour	fr	0	0	2
est quoi	fr	-3	0	4
est trop $	fr	4	0	0
est un	fr	2	0	0
est utile	fr	-2	1	0
est utile $	fr	-2	1	0
est vous	fr	-2	0	0
esta	es	0	-2	0
esta $	es	-2	0	0
esta <legal>	*	-2	0	0
esta <remove>	*	-2	0	0
esta <third>	*	3	0	0
esta <wrong>	*	-3	0	0
esta _ baja	es	-3	0	0
esta _ numero	es	2	0	2
esta lista $	es	2	0	0
esta muy	es	-2	0	0
estac*	pt	-3	0	0
estafa $	es	-3	0	0
estan	es	6	0	0
estan <send>	*	3	0	0
estao	pt	6	0	0
estao <send>	*	3	0	0
estar	es	4	0	0
estas	*	8	0	0
estas <texts>	*	8	0	0
estas mensagens	pt	4	0	0
estas mensagens $	pt	2	0	0
este	es	-2	-1	15
este $	es	-3	0	0
este <list>	*	0	0	3
este <number>	*	1	0	7
este _ de	es	-8	-1	6
este _ un	es	4	0	0
este cel	es	2	0	0
este es	es	2	0	0
este numero	es	-1	0	7
este numero $	es	0	0	3
este servicio	es	-4	0	5
estes	pt	2	0	0
estes <texts>	*	2	0	0
esto	es	16	0	8
esto $	es	16	0	5
esto _ los	es	-1	0	3
esto de	es	-1	0	3
esto se	es	3	0	0
estos	es	7	-2	2
estos <texts>	*	7	-2	3
estos mensajes	es	3	-1	3
estos mensajes $	es	1	0	3
estos textos	es	2	0	0
estos textos $	es	2	0	0
estou	pt	2	0	0
estoy <fed>	*	3	0	0
estoy <interest>	*	2	0	0
estoy _ baja	es	-2	0	0
estoy _ el	es	3	0	0
estoy de	es	-5	0	0
estoy harto	es	2	0	0
estoy interesada	es	2	0	0
estoy interesada $	es	2	0	0
estuv*	es	5	0	0
estuvo	es	6	0	0
estuvo bueno	es	3	0	0
et	fr	11	-5	0
et <me>	*	2	-1	0
et <not>	*	2	0	0
et <texts>	*	-3	0	0
et _ moi	fr	-4	0	0
et _ ne	fr	4	0	0
et _ un	fr	2	0	0
et ca	fr	4	0	0
et rappelez	fr	-3	0	0
etait	fr	-3	0	0
etes <fed>	*	3	0	0
etes <wrong>	*	-4	0	0
etes _ de	fr	-2	0	0
etes relous	fr	4	0	0
etes trompes	fr	-3	0	0
etre	fr	12	-1	0
etre <remove>	*	2	0	0
etre <send>	*	6	0	0
etre embete	fr	2	0	0
etre embete $	fr	2	0	0
eu <me>	*	2	0	0
eu _ pra	pt	2	0	0
eu _ recebendo	pt	4	0	0
eu existo	pt	3	0	0
eu existo $	pt	3	0	0
eu to	pt	2	0	0
euch	de	15	-1	0
euch $	de	4	0	0
euch _ mehr	de	2	0	0
euch an	de	4	0	0
euch an $	de	3	0	0
euch die	de	2	0	0
euch sparen	de	2	0	0
euch sparen $	de	2	0	0
eure	de	4	1	0
eure _ aufs	de	-2	3	0
eure _ nicht	de	7	0	0
eure angebote $	de	2	0	0
eure nachrichten	de	-2	-1	0
eure nachrichten $	de	-6	0	0
eurem <person_id>	*	-4	0	0
eurem namen	de	-4	0	0
euren	de	3	-3	0
euren <send>	*	0	-2	0
euren <texts>	*	0	-2	0
euren sms	de	0	-2	0
euren sms $	de	5	-2	0
eurer	de	3	0	0
eurer <list>	*	2	0	0
eurer liste	de	2	0	0
euros	fr	-4	0	0
eveni*	en	0	0	3
evening	en	0	0	3
every	en	14	0	0
every <send>	*	2	0	0
every _ i	en	3	0	0
every _ you	en	5	0	0
every sale	en	2	0	0
every time	en	3	0	0
every*	en	2	0	-3
everything	en	0	0	-2
everything $	en	0	0	-2
everything <you>	*	3	0	0
everything _ my	en	-2	0	0
everything you	en	3	0	0
ex	*	-5	0	0
ex $	*	-5	0	0
ex <me>	*	3	0	0
ex <not>	*	-4	0	0
ex me	es	2	0	0
exact*	en	-2	0	-1
exactly	en	-2	0	-1
exame*	fr	-2	0	0
examen	fr	-2	0	0
examen $	fr	-2	0	0
excha*	en	-7	-4	-6
exchange	en	-6	-3	-4
exchange rate	*	-4	0	-1
exclu*	pt	14	0	0
exclua	pt	2	0	0
excluded	en	4	0	0
excluded from	en	4	0	0
exclusao	pt	3	0	0
excus*	en	-3	0	-2
excuse	en	-3	0	-2
excuse <me>	*	-3	0	-2
excuse me	en	-3	0	-2
excuse me $	en	-4	0	-2
exerc*	en	6	0	0
exercise	en	3	0	0
exercise <me>	*	3	0	0
exercise _ right	en	3	0	0
exercise my	en	3	0	0
exijo	*	2	0	0
exijo <ask>	*	2	0	0
exijo que	es	2	0	0
exist*	pt	8	0	0
existe	*	4	0	0
existo	pt	3	0	0
existo $	pt	3	0	0
exit	en	-4	0	0
exper*	en	-6	0	-1
expla*	en	0	0	3
explain	en	0	0	3
expli*	*	-1	0	2
expre*	fr	-2	0	0
exten*	en	-2	0	0
extension	*	-2	0	0
extra	en	-1	0	-2
extra*	*	-2	1	0
ey	de	2	0	0
ey <stop>	*	2	0	0
eyes	en	4	0	0
eyes are	en	3	0	0
f	en	7	0	0
f <leave>	*	3	0	0
f off	en	2	0	0
facam	pt	6	0	0
faco	pt	2	2	0
facon	fr	2	0	0
fact about	*	-2	0	0
facto*	en	-7	-3	-2
factory	*	-4	-3	-1
factory settings	*	-4	-2	-1
factory settings $	*	-2	0	0
facts	*	-3	0	0
factu*	*	-3	0	0
factura	es	-3	0	0
factura $	es	-2	0	0
fahre*	de	-5	0	0
fahrer	de	-4	0	0
fahrr*	de	-6	0	0
faire	fr	1	0	4
faire $	fr	1	0	2
faire <you>	*	-3	0	0
faire du	fr	-4	0	0
faire voir	fr	3	0	0
fais	fr	-3	0	0
fait $	fr	3	0	0
fait <stop>	*	-4	1	0
fait stop	fr	-4	1	0
fake $	en	4	0	0
fake <texts>	*	-2	0	0
fake news	*	-2	0	0
fake news $	*	-2	0	0
fala	pt	-3	0	0
falar	pt	-4	0	0
falec*	pt	2	0	0
faleceu	pt	2	0	0
fall	en	-3	0	0
fall $	de	-6	0	0
fall <me>	*	2	0	0
fallecio	es	2	0	0
fallt	de	-2	0	0
fallt aus	de	-2	0	0
fallt aus $	de	-2	0	0
falo	pt	-4	0	0
falo $	pt	-2	0	0
falsc*	de	0	-3	0
falsch $	de	-6	0	0
falsch verbunden	de	6	0	0
falsch verbunden $	de	3	0	0
falsche	de	-4	0	0
falsche person $	de	3	0	0
falschen <third>	*	2	0	0
false	*	-9	0	-1
false $	*	-8	0	-1
famil*	*	4	0	0
family	en	3	0	0
family only	en	2	0	0
family only $	en	2	0	0
farbe	de	-3	0	0
farew*	en	-1	0	-3
farewell	en	-1	0	-3
farewell $	en	-1	0	-3
farto	pt	4	0	0
fast	en	-3	0	0
fast $	en	-2	0	0
faste*	*	-4	0	-2
faster	*	-4	0	-2
faster $	*	-3	0	-2
fathe*	en	2	0	0
father	en	2	0	0
fatur*	pt	-2	0	0
fatura	pt	-2	0	0
faut	fr	5	0	0
faut <third>	*	3	0	0
faut _ vous	fr	3	0	0
faut il	fr	3	0	0
faux	fr	2	0	0
faux <number>	*	5	0	0
faux numero	fr	5	0	0
fax	en	2	0	0
faz	pt	-2	0	1
faz $	pt	0	0	2
fcc	en	4	0	0
fcc $	en	4	0	0
feche*	pt	3	0	0
fechem	pt	2	0	0
fechem a	pt	2	0	0
fed	en	6	0	0
fed _ with	en	2	0	0
fed up	en	7	0	0
fee	en	-2	-1	-2
feier*	de	3	0	0
feierabend	de	3	0	0
felic*	en	4	0	0
felicia	en	4	0	0
felicia $	en	4	0	0
fell	en	-2	0	0
femal*	*	-2	0	0
female	*	-2	0	0
female voice	*	-2	0	0
female voice $	*	-2	0	0
fenst*	de	-2	0	0
ferme*	fr	3	0	0
fermez	fr	3	0	0
fermez la	fr	4	0	0
ferna*	pt	4	0	0
fernanda	pt	2	0	0
fernanda $	pt	2	0	0
ferra*	pt	3	0	0
ferrar	pt	3	0	0
ferti*	de	-5	0	-1
fertig	de	-5	0	-1
fertig ist	de	-2	0	0
fertig ist $	de	-2	0	0
feu	fr	-3	0	0
fiche*	fr	4	0	0
fichez	fr	4	0	0
fichi*	fr	2	0	0
fiebr*	es	-2	0	0
fiebre	es	-2	0	0
fiebre $	es	-2	0	0
figur*	*	-6	3	0
figurer	fr	-4	3	0
file $	en	-2	0	0
filed	en	6	0	0
filed $	en	2	0	0
filha	pt	-2	0	0
filing _ complaint	en	3	0	0
filing a	en	3	0	0
fille	fr	-3	0	0
fille _ la	fr	-4	0	0
fille a	fr	-2	0	0
filli*	en	2	0	0
filling	en	2	0	0
filte*	en	-2	0	0
filter	en	-2	0	0
fim	pt	-2	0	-3
fin	fr	4	-5	-5
fin $	fr	8	0	0
fin <you>	*	-2	0	0
fin _ mes	es	-4	0	0
fin _ mois	fr	-2	0	0
fin de	*	-3	0	0
fin des	fr	3	0	0
fin du	fr	-2	0	0
final	en	2	0	0
final*	fr	-6	2	0
finalement	fr	-4	2	0
finan*	*	-2	0	0
find	en	-1	-4	-6
find <ask>	*	2	0	0
find <me>	*	-5	-2	-2
find <person_id>	*	4	0	0
find _ else	en	4	0	0
find _ phone	*	-4	0	0
find _ to	en	2	0	0
find me	*	-4	0	0
find my	en	-2	-1	-1
find out	*	-5	0	0
find someone	en	3	0	0
fine	en	-9	0	0
fine $	en	-6	0	0
fine to	*	-2	0	0
fini	fr	1	-2	0
fini les	fr	3	-2	0
firma	de	0	0	3
firme	es	-2	0	0
firme <third>	*	-2	0	0
firme el	es	-2	0	0
first	en	-4	0	0
fix	en	6	0	0
fix $	en	4	0	0
fix <you>	*	2	0	0
fix your	en	2	0	0
flaco	es	3	0	0
flaco $	es	3	0	0
flag	en	2	0	0
flag <me>	*	2	0	0
flag my	en	2	0	0
flat	en	2	0	0
fleck	de	-3	0	0
fligh*	en	-7	-1	-1
flight	en	-6	0	0
flip	*	-8	-3	-5
flip _ coin	*	-2	0	0
flip a	*	-2	0	0
flour	*	-2	0	0
flowe*	en	-2	0	0
flowers	en	-2	0	0
flowers $	en	-2	0	0
fly	en	-3	0	0
foi <wrong>	*	-2	2	0
foi engano	pt	-2	2	0
fois	fr	14	0	0
fois $	fr	4	0	0
fois _ il	fr	4	0	0
fois faut	fr	4	0	0
folde*	en	-2	0	0
folder	en	-2	0	0
folder $	en	-2	0	0
follo*	en	6	0	0
following	en	2	0	0
following up	en	4	0	0
following up $	en	4	0	0
for	en	-9	-9	-10
for $	en	0	0	3
for <fed>	*	-5	0	0
for <me>	*	-1	0	-4
for <person_id>	*	-3	0	0
for <please_do>	*	0	0	5
for <send>	*	0	2	0
for <texts>	*	-2	3	0
for <third>	*	3	0	0
for _ 2	en	-2	0	0
for _ 5th	en	4	0	0
for _ account	en	3	0	0
for _ answer	*	-2	0	0
for _ coupons	en	4	0	0
for _ delivery	en	3	0	0
for _ else	en	-3	0	0
for _ free	en	4	0	0
for _ help	en	4	0	-4
for _ id	en	2	0	0
for _ large	en	-2	-2	-2
for _ last	en	3	0	0
for _ love	en	6	0	0
for _ me	en	-3	0	0
for _ number	en	0	3	0
for _ of	en	2	0	0
for _ only	en	3	0	0
for _ reminder	en	-2	0	0
for _ sake	en	3	0	0
for _ stop	en	4	0	0
for _ that	en	3	0	0
for _ the	en	-4	0	0
for _ this	en	0	0	2
for _ to	en	-2	0	0
for a	en	0	-3	-3
for any	en	2	0	0
for chatting	*	-3	0	0
for emergencies	en	2	0	0
for family	en	2	0	0
for help	en	0	0	5
for helping	*	-5	0	0
for him	en	3	0	0
for marketing	en	3	0	0
for marketing $	en	2	0	0
for me	en	-2	-2	-4
for me $	en	-1	-1	-3
for money	en	2	0	0
for money $	en	2	0	0
for someone	en	-3	0	0
for texts	en	-5	2	0
for texts $	en	-6	2	0
for the	en	6	-1	-5
for these	en	5	0	0
for these $	en	4	0	0
for this	en	4	0	0
for this $	en	4	0	0
for using	en	0	0	2
fora	pt	16	0	0
fora $	pt	10	0	0
fora dessa	pt	2	0	0
forev*	en	6	0	0
forever	en	6	0	0
forever $	en	6	0	0
forget $	en	-2	0	0
forget <me>	*	3	0	0
forget <you>	*	4	0	0
forget _ number	en	2	0	0
forget about	en	2	0	0
forget it	en	-5	0	0
forget it $	en	-5	0	0
forget my	en	4	0	0
forget you	en	4	0	0
forgot	en	-4	0	-1
forgot to	en	-2	0	0
forgotten	en	5	0	0
forgotten $	en	6	0	0
form	en	-9	0	0
form $	en	-2	0	0
form is	en	-2	0	0
forms	en	-4	0	0
formu*	*	-6	0	0
forwa*	en	2	0	0
forward	en	-4	0	0
forward $	en	-2	0	0
forwarding	en	6	0	0
foto	*	-10	0	-1
foto $	*	-3	0	0
fotos	*	-1	-3	0
found	en	-5	0	0
found $	*	-2	0	0
fourn*	fr	2	0	0
fournisseur	fr	3	0	0
foute*	fr	6	0	0
foutez	fr	6	0	0
foutez _ camp	fr	5	0	0
foutez le	fr	5	0	0
frage*	de	-2	0	0
fragen	de	-2	0	0
fragen <again>	*	-3	0	0
fragen mehr	de	-3	0	0
fragen mehr $	de	-3	0	0
frais	fr	-3	0	0
frau	de	2	2	0
frau <not>	*	-2	0	0
fraud*	*	-3	0	-2
fraudulent	*	-3	0	-2
fraudulent activity	*	0	0	-2
free	en	6	0	-2
freez*	en	-2	0	0
freezer	en	-2	0	0
freis*	de	-2	4	0
freischalten	de	-2	4	0
freit*	de	-7	0	0
freitag	de	-7	0	0
freitag <remove>	*	-3	0	0
frenc*	*	-5	-2	-2
french	*	-5	-2	-2
french $	*	-3	-1	0
frida*	en	-4	0	0
friday	en	-4	0	0
frien*	en	0	2	0
friend	en	0	2	0
friend _ me	en	3	0	0
fries	en	-4	0	0
fries from	*	-2	0	0
from	en	-7	-7	-4
from $	en	3	0	0
from <me>	*	-10	0	-1
from <you>	*	14	2	0
from _ again	en	2	0	0
from _ anymore	en	3	0	0
from _ by	en	-1	3	0
from _ calendar	en	-3	0	0
from _ company	en	2	0	0
from _ group	en	-2	0	0
from _ i	en	3	0	0
from _ in	en	-3	0	0
from _ listing	en	-2	0	0
from _ number	en	-1	0	4
from _ phone	en	-4	0	0
from _ sms	en	4	-3	0
from _ text	en	4	-2	0
from _ texts	en	-2	2	0
from _ to	en	-5	0	0
from a	en	-3	0	0
from me	en	-3	0	0
from me $	en	-3	0	0
from my	en	-8	0	0
from the	en	-6	-2	0
from this	en	8	0	4
from this $	en	6	0	0
from yall	en	3	0	0
from yall $	en	3	0	0
from you	en	10	5	0
from you $	en	8	2	0
from your	en	3	-2	0
front desk	en	3	0	0
fruhs*	de	-2	0	0
ftc	en	3	0	0
ftc $	en	3	0	0
fue	es	0	3	0
fue _ error	es	0	3	0
fue un	es	0	3	0
fuera	es	11	0	0
fuera $	es	9	0	0
fuera de	es	3	0	0
fugt	de	2	1	0
fugt <me>	*	2	1	0
fugt mich	de	2	1	0
fuhle	de	2	0	0
fuhle <me>	*	2	0	0
fuhle mich	de	2	0	0
fuite	fr	-2	0	0
full	en	-2	0	0
full <stop>	*	-5	0	0
full stop	en	-5	0	0
fumar	*	-3	0	0
fun $	en	2	0	0
funci*	*	0	0	5
funciona	*	2	0	6
funciona $	es	5	0	0
funciona _ servico	pt	-2	0	2
funciona este	pt	-1	0	2
funds	*	-2	0	0
funer*	en	5	0	0
funeral	en	5	0	0
funks*	de	4	0	0
funkstille	de	4	0	0
funkstille $	de	4	0	0
funktioniert <not>	*	2	0	0
funktioniert nicht	de	2	0	0
funktioniert nicht $	de	2	0	0
funny	en	-4	0	0
funny $	en	-2	0	0
fur	de	-5	8	5
fur <me>	*	-5	0	0
fur <send>	*	-1	3	0
fur <texts>	*	-2	6	0
fur _ nachricht	de	-2	0	0
fur _ nachrichten	de	-4	0	0
fur _ sms	de	0	5	0
fur _ textnachrichten	de	0	2	0
fur alle	de	3	0	0
fur alles	de	2	0	0
fur alles $	de	2	0	0
fur den	de	0	-2	0
fur die	de	1	3	2
fur ein	de	0	0	4
fur heute	de	-4	0	0
fur mich	de	-4	0	0
fur mich $	de	-4	0	0
fur nachrichten	de	-1	4	0
fur nachrichten $	de	-1	4	0
fur sms	de	-1	3	0
furth*	en	6	0	0
further	en	6	0	0
further <texts>	*	5	0	0
further messages	en	4	0	0
further messages $	en	2	0	0
futur*	en	7	0	0
future	en	5	0	0
future <texts>	*	4	0	0
future texts	en	3	0	0
future texts $	en	3	0	0
game	en	-2	0	0
games	en	-2	0	0
gar nicht	de	-2	0	0
gar nichts	de	2	0	0
garan*	*	-7	0	0
garantia	*	-6	0	0
garantia $	es	-4	0	0
garco*	fr	-3	0	0
garcon	fr	-3	0	0
garde*	fr	-2	0	0
garder	fr	-2	0	0
garder _ sms	fr	-2	0	0
garder les	fr	-2	0	0
gardez <me>	*	-2	0	0
gardez <you>	*	2	0	0
gardez vos	fr	2	0	0
gas	*	-7	-1	-4
gas $	*	-2	0	0
gate	en	-3	0	0
gauch*	fr	-2	0	0
gauche	fr	-2	0	0
gauche $	fr	-2	0	0
gave	en	3	0	-1
gave <you>	*	3	0	0
gave _ number	en	3	0	0
gave me	en	-6	0	0
gave my	en	4	0	0
gave you	en	3	0	0
gbp	*	-2	0	0
geben	de	-2	0	0
gebet*	de	5	0	0
gebeten	de	5	0	0
gebeten $	de	4	0	0
gedac*	de	5	0	0
gedacht	de	5	0	0
gedacht $	de	5	0	0
gefunden $	de	-2	0	0
gegeb*	de	3	0	0
gegeben	de	3	0	0
gegeben $	de	3	0	0
gegen	de	-2	-3	0
gegen <texts>	*	0	-2	0
gegen werbung	de	0	-2	0
geh	de	6	0	0
gehab*	de	-5	0	0
gehabt	de	-5	0	0
gehabt $	de	-5	0	0
gehen	de	8	0	0
gehen $	de	3	0	0
gehor*	de	0	0	2
gehort	de	0	0	2
gehort mir	de	-2	0	0
geht $	de	-3	0	0
geht <me>	*	3	0	0
geht _ an	de	4	0	0
geht _ mehr	de	-2	0	0
geht _ nichts	de	2	0	0
geht das	de	-2	0	0
geht es	de	-2	0	2
geht nicht $	de	2	0	0
geht weg	de	5	0	0
geht weg $	de	5	0	0
geirr*	de	3	0	0
geirrt	de	3	0	0
geirrt $	de	4	0	0
gekau*	de	2	0	0
gekauft	de	2	0	0
geld	de	-5	0	0
gelie*	de	-2	0	0
geliefert	de	-2	0	0
geliefert $	de	-2	0	0
gelos*	de	4	0	0
geloscht	de	4	0	0
geloscht werden	de	5	0	0
geloscht werden $	de	5	0	0
gemel*	de	9	0	0
gemeldet	de	9	0	0
gemeldet $	de	7	0	0
gener*	en	2	0	0
genti*	fr	6	0	0
gentillesse	fr	5	0	0
genug $	de	4	0	0
genug _ fur	de	-2	0	0
genug davon	de	3	0	0
genug davon $	de	3	0	0
geren*	pt	3	0	0
gerente	pt	3	0	0
germa*	en	-5	0	0
german	*	-4	0	0
german $	*	-4	0	0
gern	de	-3	4	0
gern <again>	*	-6	0	0
gern _ sms	de	-3	1	0
gern wieder	de	-4	1	0
gesag*	de	4	0	0
gesagt	de	4	0	0
gesagt $	de	2	0	0
gesch*	de	-4	1	0
geschickt	de	-2	0	0
geschickt $	de	-4	0	0
geschrieben	de	-4	0	0
geschrieben $	de	-2	0	0
geseh*	de	-5	0	0
gesehen	de	-5	0	0
gesehen $	de	-2	0	0
gespeicherte	de	-2	0	0
gestorben $	de	3	0	0
gesuc*	de	0	0	2
gesucht	de	0	0	2
get	en	-2	4	2
get <leave>	*	6	0	0
get <person_id>	*	2	0	0
get <please_do>	*	0	0	4
get <you>	*	-7	2	0
get _ anymore	en	2	0	0
get _ at	en	-5	0	0
get _ by	en	-3	2	0
get _ in	en	-3	0	0
get _ messages	en	2	0	0
get _ number	en	4	0	0
get _ of	en	8	0	0
get _ outta	en	2	0	0
get _ texts	en	-3	3	0
get _ the	en	-3	-1	-1
get _ this	en	2	0	2
get _ to	en	-3	0	0
get _ too	en	0	3	0
get everything	en	2	0	0
get from	en	0	0	2
get help	en	0	0	4
get help $	en	0	0	4
get it	en	-5	0	0
get it $	en	-2	0	0
get lost	en	3	0	0
get lost $	en	4	0	0
get me	en	-5	0	0
get my	en	4	0	0
get off	en	2	0	0
get one	en	5	0	0
get out	en	5	0	0
get the	en	-5	6	4
get these	en	2	2	0
get these $	en	2	0	0
get to	*	-5	0	0
get your	en	-6	2	0
gets	en	3	3	0
gets _ to	en	2	0	0
getti*	en	5	-4	-4
gettin	en	5	0	0
getting	en	2	-4	-4
getting <fed>	*	5	0	0
getting <you>	*	-8	-2	0
getting _ error	en	-2	0	0
getting _ from	en	-2	0	0
getting _ texts	en	-6	0	0
getting a	*	-1	0	-2
getting an	en	-2	0	0
getting these	en	8	0	0
getting these $	en	6	0	0
getting your	en	-8	-2	0
gewec*	de	3	0	0
gewechselt	de	3	0	0
gewol*	de	2	0	0
gewollt	de	2	0	0
gewollt $	de	2	0	0
gewun*	de	2	0	0
gewunscht	de	2	0	0
gewunscht $	de	2	0	0
gibt	de	0	0	4
gibt _ eine	de	-1	0	3
gibt _ keinen	de	5	0	0
gibt es	de	-2	0	5
gibts	de	3	0	3
gibts <not>	*	4	0	0
gift	en	-3	0	0
gilt	de	-3	0	0
gilt das	de	-5	0	0
gimna*	es	-4	0	0
gimnasio	es	-4	0	0
gimnasio $	es	-5	0	0
gimnasio _ fin	es	-2	0	0
gimnasio a	es	-2	0	0
ginas*	pt	0	3	0
ginasio	pt	0	3	0
ginasio $	pt	0	3	0
girl	en	1	0	5
give	en	2	0	-2
give <me>	*	-2	-2	-1
give <you>	*	-3	0	0
give _ a	en	5	0	0
give it	en	7	0	0
give me	en	-1	-2	-1
give up	en	4	0	0
give up $	en	4	0	0
give you	en	-3	0	0
gives	en	3	0	0
givin*	en	3	0	0
giving	en	3	0	0
glad	en	-6	3	0
gleic*	de	-3	0	0
gleich	de	-4	0	0
gleich $	de	-4	0	0
glute*	*	-3	0	0
gluten	*	-3	0	0
gluten $	pt	-2	0	0
go	en	-9	-3	-4
go $	en	-3	0	0
go _ someone	en	5	0	0
go ahead	en	-4	0	0
go away	en	3	0	0
go away $	en	3	0	0
go bother	en	2	0	0
go forward	*	-2	0	0
go through	en	-3	0	0
go to	en	-4	0	0
god	en	4	0	0
goes	en	3	0	0
goes to	en	3	0	0
going	en	0	-2	-2
going _ be	*	-4	0	0
going _ get	en	2	0	0
going _ stop	en	2	0	0
golpe	pt	-2	0	0
golpe $	pt	-5	0	0
gone	en	4	0	0
gone $	en	5	1	0
gonna	en	3	0	0
good	en	-10	-5	-4
good evening	en	0	0	3
good on	en	3	0	0
goodb*	en	-1	0	-4
goodbye	en	-1	0	-4
goodbye $	en	-7	0	-3
gosta*	pt	2	0	0
gostaria	pt	3	-1	0
gostaria <ask>	*	2	-1	0
gostaria que	pt	2	-1	0
got	en	-3	-3	-3
got 20	*	-3	0	0
got 20 $	*	-3	0	0
got <me>	*	8	0	0
got <not>	*	-6	0	0
got _ message	en	-3	0	0
got _ off	en	-3	0	0
got _ text	en	-6	0	0
got _ wrong	en	6	0	0
got _ yesterday	en	2	0	0
got a	en	-4	0	0
got an	en	2	0	0
got my	en	8	0	0
got no	en	-6	0	0
got the	en	5	0	0
gotta	*	-4	0	0
gps	*	-2	0	0
gps coordinates	*	-2	0	0
gradu*	en	4	0	0
graduated	en	4	0	0
graduated in	en	4	0	0
grave	fr	-2	0	0
great	en	-4	-2	-4
great $	en	-6	0	-3
green	en	-4	0	0
gross*	de	-6	0	0
grosse	de	-2	0	0
group	en	2	0	0
group $	en	4	0	0
group*	fr	6	0	0
groupe	fr	3	0	0
grund*	de	-2	0	0
grupo	pt	4	0	0
grupo $	*	5	0	0
gsm	fr	4	0	0
gtfo	en	7	0	0
guarda	pt	-2	0	0
guardem	pt	3	0	0
guardense	es	2	0	0
guardense <you>	*	2	0	0
guest	en	-3	0	0
guest <list>	*	-3	0	0
guest list	en	-3	0	0
guest list $	en	-3	0	0
gueul*	fr	9	0	0
gueule	fr	5	0	0
gut	de	-3	0	0
gutschein	de	-2	0	0
guy	en	6	0	0
guy $	en	2	0	0
gym	en	4	0	0
ha	pt	7	0	0
hab	de	0	0	-4
hab <me>	*	-3	0	0
hab <stop>	*	3	0	0
hab _ aus	de	-2	0	0
hab _ nase	de	4	0	0
hab _ schon	de	3	0	0
hab _ sms	de	-2	0	0
hab die	de	3	-1	0
hab ich	de	-4	0	0
hab nie	de	3	0	0
hab schon	de	2	0	0
habe	de	-1	0	-2
habe $	de	-3	0	0
habe <legal>	*	2	0	0
habe _ auto	de	2	0	0
habe _ kein	de	-3	0	0
habe _ nachricht	de	-2	0	0
habe _ nie	de	-2	0	0
habe _ sms	de	-3	0	0
habe _ versehen	de	-2	1	0
habe _ versehentlich	de	2	0	0
habe aus	de	-2	1	0
habe beschwerde	de	2	0	0
habe das	de	-3	0	0
habe dem	de	-2	0	0
habe eine	de	-2	0	0
habe kein	de	2	0	0
habe keine	de	-3	0	0
habe mich	de	-2	0	0
habe nie	de	2	0	0
haben $	de	3	0	0
haben <me>	*	-3	0	0
haben _ einen	de	5	0	0
haben mir	de	-3	0	0
haben sich	de	2	0	0
haber	es	4	0	0
habit*	fr	-2	0	0
habla*	es	-4	0	0
habt	de	-6	0	0
habt <me>	*	-3	0	0
habt <you>	*	-2	0	0
habt ihr	de	-4	0	0
habt mir	de	-3	0	0
hace	es	5	-1	0
hace _ mes	es	3	0	0
hace meses	es	2	0	0
hace un	es	2	0	0
hacen	es	4	0	0
hacen $	es	2	0	0
had _ number	en	5	0	0
had _ problem	en	-2	0	0
had a	en	-2	0	0
had enough $	en	2	0	0
had this	en	6	0	0
haha	en	-14	0	0
haha $	*	-4	0	0
haltestelle	de	-3	0	0
haltestelle $	de	-2	0	0
hamme*	en	-4	0	0
hand	en	4	0	0
hand $	en	2	0	0
handl*	en	2	0	0
handy	de	3	3	0
handy $	de	-2	4	0
handy*	de	0	2	0
handynummer	de	3	0	0
happe*	en	-6	0	0
happening	*	-3	0	0
happening $	*	-2	0	0
happy in	en	2	0	0
happy with	*	-3	0	0
harassing	en	-2	0	0
harassment	en	4	0	0
harassment $	en	4	0	0
harce*	fr	5	0	0
harcelement	fr	5	0	0
harcelement $	fr	3	0	0
hard	en	6	0	0
hard pass	en	6	0	0
hard pass $	en	4	0	0
harol*	en	-2	3	0
harold	en	-2	3	0
harold $	en	-2	3	0
harta*	es	4	0	0
hartazgo	es	4	0	0
harto	es	2	0	0
harto $	es	4	0	0
has	en	-5	-4	-3
has <me>	*	-2	0	0
has <person_id>	*	2	0	0
has _ my	*	-2	0	0
has _ read	en	3	0	0
has anyone	en	2	0	0
has my	en	-2	0	0
hasta	es	4	-2	0
hasta _ con	es	5	0	0
hasta cuando	es	2	0	0
hat	de	-5	0	-3
hat <you>	*	6	0	0
hat _ nummer	de	2	0	0
hat auf	de	-2	0	0
hat euch	de	3	0	0
hat ihnen	de	2	0	0
hat mich	de	2	0	0
hat mir	de	-4	0	0
hate	en	-5	0	0
hate to	en	-3	0	0
hatte	de	-2	0	0
haus	de	-3	0	0
haut	de	2	0	0
haut ab	de	2	0	0
have	en	-6	-5	-13
have <fed>	*	-8	0	0
have <goods>	*	4	0	0
have <me>	*	-5	2	0
have <not>	*	2	0	0
have <stop>	*	-6	0	0
have <you>	*	-3	0	0
have _ clue	*	-2	0	0
have _ do	en	2	0	0
have _ interest	en	2	0	0
have _ me	en	2	0	0
have _ permission	en	-1	3	0
have _ phone	en	6	0	0
have _ right	en	2	0	0
have _ say	en	4	0	0
have _ stop	en	4	0	0
have _ taken	*	-4	0	0
have _ to	en	-2	0	0
have _ used	*	-2	0	0
have _ wrong	en	6	0	0
have any	en	-7	0	0
have enough	en	-6	0	0
have enough $	en	-4	0	0
have i	*	-8	0	0
have insurance	en	4	0	0
have me	en	2	0	0
have my	en	0	4	0
have on	en	2	0	0
have one	en	2	0	0
have one $	en	3	0	0
have permission	en	-2	0	0
have the	en	8	0	0
have to	en	5	0	0
have you	en	-3	0	0
have zero	en	4	0	0
haven*	en	-4	-2	-2
havent	en	-4	-2	-2
havent _ it	*	-2	-2	-2
havent received	en	-2	-2	-2
havin*	en	-3	0	0
having	en	-3	0	0
hay	es	-5	0	-1
hay $	es	-5	0	0
hay <again>	*	-3	0	0
hay mas	es	-3	0	0
he	en	-6	0	0
he _ me	en	-2	0	0
he recibido	es	-3	0	0
head	en	4	0	0
heads	*	-4	0	0
heads _ tails	*	-2	0	0
heads or	*	-2	0	0
healt*	en	-4	0	-3
healthy	*	-2	0	0
hear <you>	*	-2	0	0
hear _ yall	en	3	0	0
hear _ you	en	2	2	0
hear about	en	5	0	0
hear from	en	6	2	0
hear you	*	-2	0	0
heard of	en	5	0	0
heari*	en	4	0	0
hearing	en	4	0	0
hearing aid	en	2	0	0
heart	en	4	0	0
heate*	en	-3	0	0
heater	en	-3	0	0
hein	*	4	0	0
heiss*	de	5	0	0
heisst	de	5	0	0
heisst nein	de	3	0	0
heisst nein $	de	3	0	0
heizu*	de	-6	0	0
heizung	de	-6	0	0
heizung <stop>	*	-3	0	0
helfe*	de	-3	0	5
helfen	de	-3	0	5
helft	de	-1	0	6
helft <me>	*	-1	0	6
helft mir	de	-1	0	6
helft mir $	de	-1	0	6
help	en	-7	-6	26
help $	en	-7	-1	13
help <ask>	*	0	0	4
help <me>	*	-3	-1	-1
help <person_id>	*	0	0	6
help _ find	*	0	0	-2
help _ my	en	0	0	-4
help _ out	en	0	0	4
help _ with	en	0	0	-4
help here	en	0	0	4
help here $	en	0	0	4
help info	en	0	0	2
help info $	en	0	0	2
help me	en	-3	-1	-1
help me $	en	0	0	12
help menu	en	0	0	5
help menu $	en	0	0	5
helpi*	en	-4	0	0
helping	en	-4	0	0
helping <me>	*	-6	0	0
helping me	*	-6	0	0
helping me $	*	-3	0	0
hende*	en	4	0	0
hepl	en	-1	0	9
her	en	3	0	0
her <leave>	*	2	0	0
her <person_id>	*	-2	0	0
her know	en	-2	0	0
her off	en	2	0	0
herau*	de	3	0	0
heraus	de	3	0	0
heraus $	de	3	0	0
here	en	5	0	4
here $	en	4	0	4
here <you>	*	-3	0	0
here _ out	*	-2	0	0
here on $	en	4	0	0
here you	en	-3	0	0
hereb*	en	1	-2	0
hereby	en	1	-2	0
hereby <consent>	*	3	-2	0
herma*	es	-3	0	0
herr <name>	*	-2	0	0
herr yilmaz	de	-2	0	0
herr yilmaz $	de	-2	0	0
herrn	de	2	0	0
herzl*	de	3	0	0
hesit*	*	-7	0	0
heure	fr	-2	0	0
heute	de	-7	-3	0
heute $	de	-4	0	0
heute <not>	*	-3	0	0
hier	de	9	-1	9
hier $	de	-5	0	0
hier <remove>	*	2	0	0
hier _ der	de	5	0	0
hier _ ein	de	0	0	2
hier _ es	de	2	0	0
hier _ nicht	de	2	0	0
hier gibt	de	5	0	0
hier ist	de	3	0	0
hier raus	de	2	0	0
hierm*	de	10	-4	0
hiermit	de	10	-4	0
hiermit _ ich	de	3	-3	0
hiermit ab	de	2	0	0
hiermit ab $	de	2	0	0
hike	en	4	0	0
hike $	en	5	0	0
hilf	de	-1	0	7
hilf <me>	*	-1	0	7
hilf mir	de	-1	0	7
hilfe	de	-11	-2	30
hilfe $	de	-5	0	20
hilfe <fed>	*	-1	0	2
hilfe <send>	*	0	0	4
hilfe _ diesem	de	-1	0	2
hilfe schicken	de	0	0	4
hilfe zu	de	-1	0	2
him $	en	6	0	0
him _ stop	en	-4	0	0
him to	en	-5	0	0
hin	de	3	0	0
hin $	de	4	0	0
hinte*	de	0	0	3
hinzu	de	2	1	0
hinzu $	de	2	1	0
hinzu*	de	4	0	0
hinzugefugt	de	4	0	0
hinzugefugt $	de	4	0	0
hired	en	2	0	0
his	en	2	0	0
his <number>	*	6	0	0
his number	en	3	0	0
hitti*	en	5	0	0
hittin	en	3	0	0
hittin <me>	*	3	0	0
hittin my	en	3	0	0
hiya	en	-1	0	-3
hlep	en	0	0	9
hlep $	en	0	0	9
hlife	de	0	0	11
hlife $	de	0	0	11
hmm	*	-3	0	-2
hobbi*	*	-6	0	-1
hobbies	*	-6	0	-1
hobbies $	*	-4	0	0
hoffe	de	3	0	0
hoje	pt	-2	0	0
hoje $	pt	-6	0	0
hoje _ novo	pt	6	0	0
hoje de	pt	6	0	0
hoje nao	pt	-2	0	0
hold	en	-7	0	0
hold $	en	-5	0	0
hole	de	-8	0	0
hole _ ab	de	-6	0	0
home	en	-8	0	0
home $	en	-3	0	0
honor	en	2	0	0
honor <me>	*	3	0	0
honor _ optout	en	2	0	0
honor my	en	3	0	0
hope	en	2	0	0
hor _ mich	de	2	0	0
horar*	pt	-2	0	0
horario	pt	-2	0	0
horas	pt	-4	0	0
hore	de	-2	0	0
hored	de	7	0	0
horen	de	8	-2	0
horen $	de	3	0	0
horen <you>	*	5	-1	0
horen _ auf	de	2	-1	0
horen sie	de	5	-1	0
horst	de	-2	0	0
hort	de	4	0	0
hort <me>	*	2	0	0
hort <not>	*	-7	0	0
hort <you>	*	5	0	0
hort _ auf	de	2	0	0
hort _ meine	de	-4	0	0
hort _ mit	de	4	0	0
hort _ zu	de	7	0	0
hort auf	de	9	0	0
hort auf $	de	8	0	0
hort bloss	de	-3	0	0
hort das	de	2	0	0
hort ihr	de	5	0	0
hort nicht	de	-7	0	0
hospi*	en	3	0	0
hospital	en	3	0	0
hospital $	en	3	0	0
house	en	10	0	0
house $	en	7	0	0
house <not>	*	2	0	0
how	en	-6	0	-5
how $	en	0	4	0
how <ask>	*	4	-2	0
how <fed>	*	-7	-3	-3
how <me>	*	2	0	0
how <you>	*	4	0	0
how _ are	*	-2	0	0
how _ calories	*	-3	0	0
how _ days	*	-3	0	0
how _ does	en	-3	0	0
how _ get	en	3	0	0
how _ i	en	-2	2	2
how _ is	en	-3	0	-1
how _ more	en	2	0	0
how _ optout	en	3	0	0
how _ stop	en	2	0	0
how _ times	en	8	0	0
how _ unsubscribe	en	4	0	0
how are	en	-2	0	0
how can	en	1	-2	0
how did	en	4	0	0
how do	en	-3	4	2
how i	en	2	0	0
how long	en	-5	0	-1
how many	en	-1	-1	-2
how much	en	-5	0	0
how old	*	-2	0	0
how this	en	0	0	4
how to	en	6	0	0
how you	en	2	0	0
hows	*	-10	-2	-4
hows _ going	*	-2	0	0
hows it	*	-2	0	0
hoy	es	-1	-1	-2
hoy $	es	0	0	-2
hoy <again>	*	2	0	0
hoy _ manana	es	-3	0	0
hoy _ vez	es	2	0	0
hoy otra	es	2	0	0
hund	de	2	0	0
hund _ gestorben	de	2	0	0
hund ist	de	2	0	0
i	en	-1	-4	-4
i $	en	-7	0	-5
i <ask>	*	0	2	0
i <consent>	*	-1	4	0
i <leave>	*	-3	3	1
i <name>	*	0	3	0
i <person_id>	*	3	0	0
i <remove>	*	1	3	0
i <stop>	*	2	-1	0
i <stranger>	*	4	0	0
i <want>	*	-2	-3	0
i _ a	en	-9	-6	-5
i _ added	en	2	0	0
i _ an	en	-1	-1	-2
i _ assistance	en	0	0	6
i _ back	en	2	0	0
i _ be	en	-1	2	0
i _ before	en	2	0	0
i _ call	en	0	0	2
i _ cancel	en	-2	0	0
i _ enough	en	-4	0	0
i _ enroll	en	3	0	0
i _ enrolled	en	2	0	0
i _ everything	en	2	0	0
i _ for	en	-2	1	-1
i _ from	en	0	0	2
i _ gave	en	4	0	0
i _ get	en	-4	0	0
i _ getting	en	-2	-1	0
i _ give	en	2	0	0
i _ got	en	-3	0	0
i _ have	en	-3	0	0
i _ hear	*	-3	0	0
i _ help	en	0	0	7
i _ here	en	3	0	0
i _ him	en	-3	0	0
i _ info	en	0	0	4
i _ it	en	-1	2	0
i _ kane	de	4	0	0
i _ leave	en	2	0	0
i _ mean	en	0	4	0
i _ my	en	-2	0	-4
i _ new	en	-2	0	0
i _ nix	de	3	0	0
i _ not	en	0	-2	-2
i _ one	en	5	0	0
i _ out	en	8	0	0
i _ own	en	3	0	0
i _ read	en	6	0	0
i _ receiving	en	2	0	0
i _ remember	en	2	0	0
i _ removed	en	2	0	0
i _ say	*	-3	0	0
i _ some	en	-3	0	0
i _ something	en	2	0	0
i _ stop	en	8	1	0
i _ sue	en	4	0	0
i _ support	en	0	0	4
i _ take	en	2	0	0
i _ taken	en	2	0	0
i _ text	en	-4	0	0
i _ the	en	-1	0	-3
i _ them	en	-1	2	0
i _ these	en	2	0	0
i _ this	en	8	0	3
i _ to	en	0	3	2
i _ twice	en	3	0	0
i _ two	en	-2	0	0
i _ unsubscribe	en	-3	0	0
i _ want	en	-2	0	0
i _ when	en	2	0	0
i _ with	en	0	0	6
i _ withdrawing	en	2	0	0
i _ your	en	-5	-2	-2
i _ zero	en	2	0	0
i accidentally	en	-4	1	0
i agree	en	-4	2	0
i am	en	0	-3	-1
i appreciate	en	-6	0	-2
i beg	en	2	0	0
i believe	en	2	0	0
i cancelled	en	4	0	0
i change	en	-3	0	0
i changed	en	0	2	0
i closed	en	4	0	0
i consent	en	-2	1	0
i contact	en	-2	0	0
i contacted	*	-2	-2	-2
i decline	en	6	0	0
i delete	en	-2	0	0
i didnt	en	-5	3	0
i do	en	-4	2	-1
i drop	en	-2	0	0
i find	en	2	0	0
i forgot	en	-3	0	-1
i get	en	-1	3	3
i getting	en	2	0	0
i give	en	-3	1	0
i going	en	2	0	0
i got	en	-4	0	-1
i gotta	*	-4	0	0
i have	en	2	-4	-3
i hereby	en	1	-2	0
i know	en	3	0	0
i know $	en	2	0	0
i leave	en	2	0	0
i like	en	-2	-2	0
i look	en	4	0	0
i lost	en	-3	0	0
i love	en	0	-2	0
i made	en	-3	-2	-2
i mag	de	2	0	0
i mean	en	4	0	0
i mean $	en	2	0	0
i miss	en	0	3	0
i moved	en	4	0	0
i need	en	-3	-6	2
i only	en	6	0	0
i optedout	en	5	3	0
i optedout $	en	1	3	0
i optout	en	3	0	0
i owe	*	-2	0	0
i ran	*	-3	0	0
i replied	en	5	0	0
i reply	en	0	0	6
i requested	*	-2	0	0
i require	en	0	0	5
i said	en	10	0	0
i say	en	4	0	0
i see	en	-3	0	0
i signup	en	-2	5	0
i sold	en	4	0	0
i still	en	-4	-3	0
i stopped	en	-5	0	0
i taken	*	-4	0	0
i text	en	4	0	2
i think	en	-3	0	-2
i type	en	2	0	7
i unsubscribe	en	3	0	0
i unsubscribe $	en	2	0	0
i use	en	0	0	2
i used	en	-3	0	0
i want	en	1	4	-1
i wanted	en	-2	0	0
i was	en	5	0	-2
i withdraw	en	4	0	0
i withdraw $	en	2	0	0
i would	en	0	3	0
i wu	de	5	0	0
ice	en	-5	0	0
ice $	en	-4	0	0
ich	de	9	-1	7
ich $	de	-11	0	-1
ich <ask>	*	-3	0	0
ich <consent>	*	2	0	0
ich <goods>	*	3	0	0
ich <not>	*	-3	0	0
ich <remove>	*	-5	0	0
ich <send>	*	-5	-1	0
ich <stop>	*	-2	0	0
ich <want>	*	-4	0	3
ich <you>	*	3	0	0
ich _ ab	de	5	0	0
ich _ abgestellt	de	3	0	0
ich _ alarm	de	-2	0	0
ich _ aus	de	9	0	0
ich _ auto	de	-6	0	0
ich _ beschwerde	de	2	0	0
ich _ da	de	3	0	0
ich _ dem	de	0	2	0
ich _ der	de	2	0	0
ich _ die	de	-3	1	0
ich _ einverstanden	de	-4	2	0
ich _ euch	de	5	0	0
ich _ eure	de	-3	0	0
ich _ fur	de	-3	2	0
ich _ hier	de	6	0	0
ich _ hilfe	de	0	0	4
ich _ ihnen	de	-2	0	0
ich _ ihre	de	-5	0	0
ich _ in	de	4	0	0
ich _ interesse	de	-3	0	0
ich _ keinen	de	-3	0	0
ich _ mehr	de	8	0	0
ich _ meine	de	5	-2	0
ich _ meinen	de	-3	0	0
ich _ mich	de	-3	-4	0
ich _ mit	de	-3	0	0
ich _ nachrichten	de	3	0	0
ich _ nein	de	7	0	0
ich _ nicht	de	0	0	3
ich _ nichts	de	-3	0	0
ich _ nie	de	3	0	0
ich _ seit	de	-3	2	0
ich _ sms	de	5	-1	0
ich _ um	de	6	0	0
ich _ vom	de	-2	0	0
ich _ von	de	3	0	0
ich _ weg	de	2	0	0
ich _ zu	de	-2	3	0
ich bekomme	de	-4	1	0
ich bevorzuge	de	2	0	0
ich brauche	de	-8	0	2
ich das	de	7	0	0
ich das $	de	3	0	0
ich den	de	-2	0	0
ich diese	de	8	-1	-3
ich fuhle	de	2	0	0
ich gern	de	3	0	0
ich gern $	de	2	0	0
ich hab	de	3	0	-1
ich hatte	de	-3	0	0
ich hier	de	0	0	4
ich hoffe	de	3	0	0
ich hole	de	-2	0	0
ich kann	de	-5	0	0
ich keine	de	-6	0	0
ich komme	de	-1	0	4
ich kriege	de	-6	0	0
ich kundige	de	2	0	0
ich mein	de	-2	0	0
ich meine	de	-2	0	0
ich melde	de	-3	0	0
ich mich	de	2	1	0
ich nehme	de	-4	0	0
ich nicht	de	2	0	0
ich nie	de	-2	0	0
ich seit	de	3	0	0
ich sie	de	2	0	0
ich stimme	de	0	5	0
ich stop	de	-3	0	0
ich verstehe	de	0	0	3
ich verzichte	de	4	0	0
ich vor	de	-3	0	0
ich werde	de	2	0	0
ich will	de	-3	4	0
ich willige	de	0	3	0
ich wunsche	de	3	0	0
ich wurde	de	3	0	0
ich zeige	de	3	0	0
ich ziehe	de	5	-2	0
ici	fr	8	0	3
ici $	fr	9	0	3
ico	en	2	0	0
id	en	4	0	0
id $	en	-2	0	0
id _ being	en	4	0	0
id _ out	en	5	0	0
id _ some	en	-3	0	3
id _ these	en	3	0	0
id _ to	en	-6	3	0
id appreciate	en	4	0	0
id like	en	0	2	1
idea	*	-2	0	0
idea $	*	-6	0	0
ideia	pt	-3	5	0
ident*	*	-5	0	-4
identify	*	-4	0	0
identity	en	-1	0	-3
identity $	*	-3	0	0
idk	en	2	0	0
idk <ask>	*	2	0	0
idk <person_id>	*	2	0	0
idk who	en	2	0	0
if	en	3	-6	-4
if <me>	*	-5	-1	-1
if _ didnt	en	3	0	0
if _ have	*	-3	0	0
if _ important	en	3	0	0
if _ know	*	-2	0	0
if _ stopped	en	2	0	0
if _ want	en	3	0	0
if _ were	*	-2	0	0
if i	en	-4	-1	0
if its	en	2	0	0
if this	en	7	0	0
ignor*	en	7	0	0
ignore	en	-2	0	0
ihnen	de	4	0	0
ihnen <not>	*	-3	0	0
ihnen _ mehr	de	-3	0	0
ihr	de	9	0	0
ihr $	de	2	0	0
ihr <fed>	*	3	0	0
ihr <send>	*	4	0	0
ihr <stop>	*	-2	0	0
ihr _ mir	de	-4	2	0
ihr _ nicht	de	-5	0	0
ihr _ sparen	de	2	0	0
ihr aufhort	de	-2	0	0
ihr da	de	-2	0	0
ihr durft	de	-3	3	0
ihr euch	de	2	0	0
ihr mir $	de	5	0	0
ihr nervt	de	3	0	0
ihr schreibt	de	3	0	0
ihr seid	de	3	0	0
ihr sie	de	-2	0	0
ihre <send>	*	-2	0	0
ihre nachrichten	de	2	0	0
ihre sms	de	-2	0	0
ihrer	de	2	0	0
il <you>	*	3	0	0
il _ en	fr	-6	0	0
il _ mon	fr	3	0	0
il vous	fr	3	0	0
il y	fr	-2	0	0
ilega*	es	6	0	0
ilegal	es	6	0	0
ilegal $	*	4	0	0
ill	en	-5	-2	-2
ill <legal>	*	5	0	0
ill <please_do>	*	-2	0	0
ill <remove>	*	-3	0	0
ill <send>	*	2	0	0
ill <stop>	*	-6	0	0
ill _ bothering	en	-3	0	0
ill _ her	en	-2	0	0
ill _ out	en	2	0	0
ill _ to	en	4	0	0
ill pass	en	-3	0	-1
ill pass $	en	-5	0	-1
ill report	en	4	0	0
ill stop	en	-6	0	0
ils	fr	-2	0	0
ils <me>	*	-2	0	0
im	en	-2	-9	-3
im <leave>	*	-4	0	0
im <not>	*	4	0	-1
im <person_id>	*	-3	0	0
im <stop>	*	3	0	0
im _ and	en	5	0	0
im _ buying	en	6	0	0
im _ coming	en	3	0	0
im _ for	en	-2	0	3
im _ getting	en	-3	0	0
im _ here	*	-3	0	0
im _ nurse	en	3	0	0
im _ of	en	-8	0	0
im _ out	en	-2	0	0
im _ sure	en	-4	0	-1
im _ the	en	10	0	0
im _ to	en	-4	0	0
im _ und	de	3	0	0
im _ up	en	4	0	0
im _ with	en	3	0	0
im _ work	en	2	0	0
im _ you	en	4	0	0
im _ your	en	6	0	0
im a	en	5	0	0
im asking	en	2	0	3
im asking $	en	2	0	0
im calling	en	3	0	0
im done	en	4	0	0
im going	en	-3	0	0
im good	en	5	0	0
im good $	en	4	0	0
im grateful	*	-2	0	0
im haus	de	-2	0	0
im leaving	en	-2	0	0
im locked	en	-2	0	0
im not	en	4	0	-1
im on	en	2	0	0
im out $	en	12	0	0
im over	en	2	0	0
im telling	en	2	0	0
immer <you>	*	0	3	0
immer _ sms	de	2	-1	0
immer noch	de	3	-1	0
impfe*	de	2	0	0
impferinnerungen	de	2	0	0
impferinnerungen <again>	*	2	0	0
impferinnerungen mehr	de	2	0	0
impor*	*	-2	0	0
importa	es	-6	0	0
importa $	*	-4	0	0
important	en	3	0	0
impri*	*	-3	0	0
in	en	-5	4	-18
in $	en	-1	15	0
in <leave>	*	2	0	0
in <legal>	*	7	0	0
in <me>	*	-6	0	0
in <remove>	*	-2	0	0
in <send>	*	-2	0	0
in <stop>	*	-3	0	0
in <texts>	*	-1	4	0
in _ at	en	2	0	0
in _ building	en	3	0	0
in _ cash	en	2	0	0
in _ day	en	4	0	0
in _ freezer	en	-2	0	0
in _ from	en	-2	0	0
in _ hospital	en	3	0	0
in _ if	en	3	0	0
in _ language	en	2	0	0
in _ mit	de	3	0	0
in _ morning	en	2	0	0
in _ notifications	en	-3	0	0
in _ nummer	de	4	0	0
in _ or	en	2	0	0
in _ sms	de	-2	4	0
in _ so	en	2	0	0
in _ text	en	3	0	0
in _ texts	en	-5	3	0
in _ to	en	2	0	0
in _ uberlegen	de	-2	0	0
in a	en	-3	-1	0
in any	en	2	0	0
in court	en	2	0	0
in den	de	-7	9	0
in die	de	0	3	0
in fact	en	2	0	0
in for	en	-4	2	0
in german	*	-3	0	0
in german $	*	-3	0	0
in june	en	3	0	0
in march	en	2	0	0
in march $	en	2	0	0
in my	en	-4	0	0
in one	en	3	0	0
in peace	en	3	0	0
in peace $	en	3	0	0
in restaurant	*	-2	0	0
in ruah	de	4	0	0
in ruah $	de	4	0	0
in rueh	de	6	0	0
in rueh $	de	4	0	0
in spanish	en	-2	0	0
in spanish $	en	-2	0	0
in spring $	en	2	0	0
in text	en	-3	0	0
in the	en	0	-5	0
in this	en	7	0	0
in this $	en	4	0	0
in zukunft	de	8	0	0
inacc*	*	-2	0	0
inaccurate	*	-2	0	0
inaccurate $	*	-2	0	0
inbox	en	3	0	0
inbox $	en	2	0	0
incom*	pt	5	0	-2
income	*	-3	0	0
incomodem	pt	3	0	0
incomodem $	pt	2	0	0
incre*	en	-4	-2	-1
increase	en	-4	-1	-1
increase <you>	*	-2	0	0
increase your	*	-2	0	0
indes*	*	8	0	0
infer*	pt	5	0	0
inferno	pt	5	0	0
inferno $	pt	4	0	0
info	en	1	-3	18
info $	en	5	0	18
info desk	en	0	0	-2
infor*	*	0	0	20
inform	en	-2	0	0
inform <me>	*	-2	0	0
inform me	*	-2	0	0
informacao	pt	-1	0	5
informacion	es	0	0	8
informacion $	es	0	0	10
informacion de	es	-2	0	0
informacoes	pt	0	0	8
informacoes $	pt	1	0	9
information	en	-6	-1	2
information $	en	0	0	2
information about	en	-5	0	2
informationen	de	1	0	4
informations	fr	3	0	0
informations $	fr	3	0	0
informed	en	4	0	0
infos	de	-8	0	17
infos $	*	-8	0	16
infos <not>	*	2	0	0
ingre*	pt	-3	0	-1
inmed*	es	3	0	0
inmediata	es	3	0	0
input	*	-2	0	0
inscr*	*	-1	10	0
inscrevam	pt	-1	2	0
inscreve	pt	-4	1	0
inscrever	pt	-2	4	0
inscricao	pt	8	0	0
inscricao $	pt	5	0	0
inscrire	fr	-4	5	0
inscrire aux	fr	0	2	0
inscrit	fr	8	-3	0
inscrit $	fr	5	0	0
inscrivez	fr	-4	0	0
inscrivez <me>	*	-4	0	0
inscrivez moi	fr	-3	0	0
inser*	de	-3	0	0
insis*	*	15	0	0
insistam	pt	2	0	0
insistam $	pt	2	0	0
insistan	es	2	0	0
insistan $	es	2	0	0
instr*	*	-4	0	18
instrucciones	es	0	0	7
instrucciones $	es	0	0	7
instrucoes	pt	0	0	7
instrucoes $	pt	0	0	7
instructions	en	-2	0	8
instructions $	en	0	0	6
instructions _ making	*	0	0	-2
instructions for	en	-1	0	4
instructions on	*	0	0	-2
insup*	*	9	0	0
insur*	en	2	0	-2
insurance	en	2	0	-2
inter*	*	4	-4	-7
interes	es	2	0	0
interes $	es	3	0	0
interesa la	es	-2	0	0
interesada	es	2	0	0
interesada $	es	2	0	0
interesan	es	2	0	0
interesan <you>	*	2	0	0
interesan sus	es	2	0	0
interessa	pt	-3	0	0
interessa _ o	pt	-2	0	0
interessado $	pt	2	0	0
interesse	*	-5	0	0
interesse $	*	4	0	0
interesse <again>	*	-2	0	0
interesse _ der	de	-4	0	0
interesse _ l	fr	-2	0	0
interesse an	de	-3	0	0
interesse mehr	de	-2	0	0
interesse no	pt	-3	0	0
interesse par	fr	-6	0	0
interesse pas $	fr	2	0	0
interessee	fr	2	0	0
interessee $	fr	3	0	0
interessiert	de	4	0	0
interessiert $	de	2	0	0
interessiert _ null	de	3	0	0
interest in	en	2	0	0
interest rate	en	-3	0	0
interest rate $	en	-2	0	0
interested	en	3	0	0
interested $	en	4	0	0
interested _ any	en	2	0	0
interested _ the	en	-7	0	0
interested _ your	en	2	0	0
interesting	*	-2	0	0
internet	*	-11	0	0
internet $	*	-3	0	0
into	en	-4	-1	-2
intre*	*	7	0	0
intresse	de	4	0	0
intresse $	de	4	0	0
inuti*	fr	6	-1	0
inutile	fr	5	-1	0
inutile de	fr	4	-1	0
inval*	en	-1	0	-3
invalid	en	-1	0	-3
invalid $	en	-1	0	-3
invit*	es	3	0	0
inviten	es	4	0	0
invol*	*	-2	0	0
involved	*	-2	0	0
involved in	*	-2	0	0
ir	es	-3	0	0
irgen*	de	4	0	0
irgendwie	de	4	0	0
is	en	-9	-16	-9
is $	en	1	0	-3
is 8	en	2	0	0
is <fed>	*	-2	0	0
is <me>	*	-4	0	-1
is <name>	*	-5	0	0
is <not>	*	3	0	0
is <remove>	*	-2	0	0
is <wrong>	*	-2	0	0
is <you>	*	-3	0	0
is _ a	en	5	0	4
is _ an	en	0	0	2
is _ and	en	6	0	0
is _ anything	*	-2	0	0
is _ as	en	2	0	0
is _ family	en	2	0	0
is _ forever	en	-2	0	0
is _ in	en	-2	0	0
is _ is	en	0	0	2
is _ much	en	2	0	0
is _ new	en	-3	0	0
is _ not	en	-3	0	0
is _ number	en	-3	0	5
is _ of	en	3	0	0
is _ possible	en	2	0	0
is _ purpose	en	0	0	3
is _ stop	en	6	0	0
is _ these	en	0	0	4
is _ third	en	2	0	0
is _ way	en	3	0	0
is a	en	4	0	-1
is about	en	0	0	2
is annoying	en	-5	0	0
is annoying $	en	-5	0	0
is bad	en	-2	0	0
is bad $	en	-2	0	0
is better	en	-2	0	0
is broken	en	5	0	0
is broken $	en	5	0	0
is cancelled	en	2	0	0
is fine	en	-2	0	0
is fine $	en	-3	0	0
is full	en	2	0	0
is gone	en	6	1	0
is gone $	en	5	1	0
is harassment	en	2	0	0
is harassment $	en	2	0	0
is in	en	3	0	0
is it	en	-7	-1	-3
is my	en	-3	0	0
is new	en	-2	0	0
is no	en	6	0	0
is off	en	2	0	0
is out	en	-3	0	0
is out $	en	-3	0	0
is ridiculous	en	-3	0	0
is ridiculous $	en	-2	0	0
is spam	en	2	0	0
is taking	en	-2	0	0
is the	en	-1	-2	-1
is there	en	1	-1	3
is this	en	-3	0	10
is this $	en	-3	0	0
is too	en	2	0	0
is unclear	en	3	0	0
is unclear $	en	3	0	0
is your	en	-2	0	0
isnt correct	*	-2	0	0
isnt correct $	*	-2	0	0
isso	pt	15	0	-1
isso $	pt	15	0	0
isso k	pt	-3	0	0
ist	de	0	-5	-2
ist $	de	-3	0	0
ist <not>	*	7	0	0
ist <remove>	*	-3	0	0
ist <stranger>	*	2	0	0
ist <wrong>	*	-4	0	0
ist _ die	de	-2	0	0
ist _ diensthandy	de	4	0	0
ist _ euch	de	-2	0	0
ist _ hier	de	0	0	2
ist _ neue	de	-3	0	0
ist _ private	de	-2	0	0
ist _ spam	de	-3	0	0
ist _ und	de	2	0	0
ist _ wie	de	-6	0	0
ist bei	de	-2	0	0
ist belastigung	de	2	0	0
ist belastigung $	de	2	0	0
ist das	de	-10	0	0
ist die	de	-5	0	0
ist ein	de	5	0	0
ist es	de	-2	0	0
ist falsch	de	-4	0	0
ist falsch $	de	-3	0	0
ist genug	de	3	0	0
ist genug $	de	3	0	0
ist gestorben $	de	3	0	0
ist krank	de	-2	0	0
ist mein	de	4	0	0
ist meine	de	-4	0	0
ist nicht	de	8	0	0
ist raus	de	-3	0	0
ist raus $	de	-3	0	0
ist schluss	de	-3	0	0
ist weg	de	2	0	0
ist weg $	de	2	0	0
isto	pt	7	0	6
isto $	pt	4	0	0
isto e	pt	1	0	2
it	en	-1	-4	-6
it $	en	-2	-1	-4
it <again>	*	-5	0	0
it <ask>	*	-2	0	0
it <goods>	*	0	0	3
it <person_id>	*	-4	0	0
it <remove>	*	2	0	0
it <stop>	*	9	0	0
it <want>	*	2	0	0
it <you>	*	-5	0	0
it _ and	en	3	0	0
it _ anything	en	0	0	3
it _ hand	en	2	0	0
it _ i	en	2	0	0
it _ leaking	en	-2	0	0
it _ my	en	-2	0	0
it _ rest	en	6	0	0
it _ take	en	2	0	0
it _ text	en	-4	0	0
it _ that	en	2	0	0
it _ the	en	6	0	0
it _ these	en	2	0	0
it _ to	en	2	0	-1
it _ too	en	-2	0	0
it _ you	en	2	0	0
it a	en	6	0	0
it anymore	en	-5	0	0
it anymore $	en	-5	0	0
it back	en	0	3	0
it be	en	-2	0	0
it but	en	3	0	0
it by	en	5	0	0
it cost	en	0	0	3
it could	*	-2	0	0
it didnt	en	2	0	0
it do	en	0	0	3
it easy	*	-3	0	0
it easy $	*	-3	0	0
it for	en	2	0	0
it going	*	-2	0	0
it going $	*	-2	0	0
it if	en	2	0	0
it in	en	6	0	0
it in $	en	8	0	0
it needs	en	2	0	0
it off	en	4	0	0
it off $	en	3	0	0
it on	en	6	0	0
it out	en	10	0	0
it out $	en	8	0	0
it possible	en	2	0	0
it seems	*	-2	0	0
it ships	en	-2	0	0
it ships $	en	-2	0	0
it stop	en	3	0	0
it stop $	en	5	0	0
it that	en	3	0	0
it with	en	2	0	0
it youre	en	-5	0	0
itali*	*	-2	0	0
italian	*	-2	0	0
its	en	-4	-1	-3
its #	en	-3	0	0
its # $	en	-3	0	0
its 2	en	2	0	0
its <legal>	*	-3	0	0
its <not>	*	5	0	0
its <number>	*	-3	0	0
its a	en	-6	0	0
its false	*	-2	0	0
its false $	*	-2	0	0
its important	en	3	0	0
its me	en	-3	0	0
its me $	en	-3	0	0
its mine	en	5	0	0
its mine $	en	5	0	0
its not	en	4	0	0
ive	en	4	0	-1
ive _ it	en	2	0	0
ive _ you	en	2	0	0
j <stop>	*	-2	0	0
j <want>	*	2	0	0
j _ achete	fr	3	0	0
j _ ai	fr	5	-1	0
j _ besoin	fr	0	0	2
j _ de	fr	-6	5	0
j _ demande	fr	2	0	0
j _ dit	fr	7	0	0
j _ envoye	fr	-3	0	0
j _ mon	fr	2	0	0
j _ oublie	fr	-2	0	0
j _ perdu	fr	-4	0	0
j _ pu	fr	4	-3	0
j _ que	fr	4	0	0
j _ repondu	fr	3	0	0
j _ signe	fr	-2	0	0
j _ veux	fr	3	0	0
j _ vos	fr	-2	-1	0
j accepte	fr	-5	5	0
j adore	fr	-4	-1	0
j aimerais	fr	-1	3	0
j arrete	fr	-3	0	0
j en	fr	8	-1	0
j espere	fr	4	0	0
j veux	fr	4	-3	0
ja	pt	8	1	-4
ja $	pt	3	0	0
ja <fed>	*	4	0	0
ja <me>	*	-2	4	0
ja <not>	*	3	-1	0
ja <send>	*	2	0	0
ja _ o	pt	3	0	0
ja achei	pt	-2	0	0
ja deu	pt	4	0	0
ja deu $	pt	4	0	0
ja esta	pt	2	0	0
ja ich	de	-3	4	0
ja nao	pt	3	-1	0
ja tem	pt	-4	0	0
ja tem $	pt	-4	0	0
jahre	de	2	0	0
jahre*	de	3	0	0
jahren	de	3	0	0
jahren <not>	*	3	0	0
jahren _ mehr	de	3	0	0
jahren nicht	de	3	0	0
jaja	es	-10	0	0
jaja $	es	-9	0	0
jamais _ ce	fr	-2	0	0
jamais _ de	fr	-2	0	0
jamais _ mon	fr	2	0	0
jamais donne	fr	2	0	0
jamais eu	fr	-4	0	0
jamais inscrit	fr	2	0	0
jamais inscrit $	fr	2	0	0
james	*	-2	0	0
je	fr	3	0	7
je <goods>	*	3	0	0
je <me>	*	0	3	0
je <want>	*	0	4	0
je _ a	fr	-6	4	1
je _ abonne	fr	-2	4	0
je _ acheterai	fr	3	0	0
je _ ai	fr	-6	0	0
je _ appelle	fr	2	0	0
je _ arreter	fr	-2	0	0
je _ ca	fr	4	0	0
je _ demande	fr	-3	0	0
je _ des	fr	-2	0	0
je _ envoie	fr	-2	0	0
je _ faire	fr	-2	0	0
je _ garder	fr	-2	0	0
je _ juste	fr	3	0	0
je _ la	fr	2	0	3
je _ le	fr	-2	0	0
je _ lis	fr	2	0	0
je _ me	fr	3	0	0
je _ mon	fr	6	0	0
je _ oppose	fr	2	-4	0
je _ par	fr	4	0	0
je _ pas	fr	4	0	0
je _ plus	fr	5	0	0
je _ que	fr	3	0	0
je _ recevoir	fr	-5	1	0
je _ recois	fr	-8	0	0
je _ rester	fr	-3	0	0
je _ sa	fr	-5	0	0
je _ suis	fr	-1	2	0
je _ tout	fr	3	0	0
je _ un	fr	-4	-1	0
je _ veux	fr	-8	0	0
je _ vos	fr	5	0	0
je consens	fr	-4	4	0
je donne	fr	-2	1	0
je me	fr	-3	2	0
je ne	fr	-2	0	0
je passe	fr	4	0	0
je peux	fr	-3	0	3
je prefere	fr	4	-1	0
je prends	fr	-3	0	0
je recois	fr	5	-3	0
je refuse	fr	2	-2	0
je repondre	fr	2	0	0
je resilie	fr	2	0	0
je retire	fr	-2	-1	0
je saisis	fr	2	0	0
je sors	fr	3	-1	0
je suis	fr	-4	-1	2
je transfere	fr	3	0	0
je vais	fr	2	0	0
je veux	fr	-3	4	0
je viens	fr	-2	0	0
je voudrais	fr	-4	1	0
jede	de	3	0	0
jeden	de	9	0	0
jeden tag	de	5	0	0
jeman*	de	7	0	1
jemand	de	10	0	2
jemand anderem	de	5	0	0
jemand anderem $	de	3	0	0
jemand anderen	de	2	0	0
jemand anderen $	de	2	0	0
jemanden	de	-3	0	0
joao	pt	-3	0	0
joao $	pt	-2	0	0
job	en	2	0	0
joe	en	-2	0	0
joe $	*	-2	0	0
john	en	-3	0	0
john $	en	-2	0	0
join	en	-3	8	0
join <you>	*	0	5	0
join your	en	0	5	0
jokes	*	-2	0	0
june	en	2	0	0
jusqu*	fr	-3	0	0
jveu	fr	4	0	0
k	pt	-8	0	0
k $	pt	-4	0	0
kane	de	5	-1	0
kane _ mehr	de	5	-1	0
kann	de	-3	2	4
kann <me>	*	0	2	3
kann _ die	de	-1	4	0
kann _ hier	de	0	0	4
kann _ jemand	de	2	0	-1
kann _ nicht	de	-5	0	0
kann _ wer	de	0	0	2
kann ich	de	-3	2	1
kann man	de	4	0	0
karte	de	-6	3	0
keep	en	9	-1	0
keep <send>	*	4	0	0
keep <you>	*	6	0	0
keep _ an	en	-2	0	0
keep _ on	en	-2	0	0
keep _ phone	en	2	0	0
keep _ these	en	4	0	0
keep messaging	en	2	0	0
keep the	en	2	0	0
keep your	en	6	0	0
keeps	en	-5	0	0
keeps <texts>	*	-2	0	0
keeps _ me	en	-4	0	0
kei	de	6	-2	0
kei <send>	*	6	-2	0
kei <texts>	*	6	-2	0
kei sms	de	6	-2	0
kein	de	5	0	0
kein _ an	de	-3	0	0
kein auto	de	2	0	0
kein bedarf	de	7	0	0
kein bedarf $	de	5	0	0
kein interesse $	de	3	0	0
kein intresse	de	4	0	0
kein intresse $	de	4	0	0
keine	de	-2	-1	-4
keine <again>	*	3	0	0
keine <consent>	*	3	0	0
keine <goods>	*	3	0	0
keine <remove>	*	2	0	0
keine <send>	*	-8	0	0
keine <stop>	*	2	0	0
keine <texts>	*	1	-2	0
keine _ bekommen	de	-4	0	0
keine _ erhalten	de	-2	0	0
keine _ mehr	de	-5	0	0
keine _ mer	de	3	0	0
keine _ vom	de	-2	0	0
keine _ zu	de	4	0	0
keine ahnung	de	-2	0	0
keine angebote	de	2	0	0
keine anrufe	de	-4	0	0
keine anrufe $	de	-3	0	0
keine fragen	de	-3	0	0
keine impferinnerungen	de	2	0	0
keine mehr	de	4	0	0
keine mehr $	de	4	0	0
keine nachricht	de	-9	0	0
keine sms	de	-5	0	0
keine stellenangebote	de	2	0	0
keine werbung $	de	2	0	0
keine*	de	4	0	0
keinen	de	2	0	0
keinen <send>	*	-2	0	0
keks	de	2	0	0
kenne <me>	*	-2	0	1
kenne <not>	*	2	0	0
kevin $	*	4	0	0
keywo*	en	0	0	5
kfz	de	-4	0	0
kid	en	-2	0	0
kiddi*	en	-2	0	0
kidding	en	-2	0	0
kidding $	en	-2	0	0
killi*	en	-4	0	0
killing	en	-4	0	0
killing <me>	*	-4	0	0
killing me	en	-4	0	0
killing me $	en	-2	0	0
kilos	fr	-2	0	0
kind _ messages	en	0	0	3
kind of	en	-3	0	0
kindergarten	*	-3	0	0
klapp*	de	9	0	0
klappe	de	8	0	0
klein*	de	-4	0	0
klingeln	de	-2	0	0
klingeln $	de	-2	0	0
klopf*	de	-2	0	0
klopfen	de	-2	0	0
klopfen $	de	-2	0	0
knock	en	2	0	0
knock _ off	en	2	0	0
knock it	en	7	0	0
know	en	-9	-3	-3
know $	en	-4	0	0
know _ my	en	2	0	0
know _ old	en	-3	0	0
know _ this	en	0	0	2
know any	en	3	0	0
know im	en	-3	0	0
know its	*	-3	0	0
know me	en	4	0	0
know when	en	2	0	0
know you $	en	5	0	0
komm <me>	*	2	0	0
komm ich	de	2	0	0
komme	de	-7	0	3
komme <me>	*	-2	0	0
komme <not>	*	-1	0	4
komme ich	de	-2	0	0
komme nicht	de	-1	0	4
komme*	de	-6	1	-1
kommen	de	-6	1	-1
kommen $	de	-3	0	0
kommen <not>	*	-2	2	0
kommen keine	de	0	2	0
kommt	de	5	0	0
kommt <not>	*	-3	0	0
kommu*	de	3	-2	0
kommunikation	de	3	-2	0
konne*	de	-4	-1	1
konnen	de	-4	-1	1
konnen <you>	*	-7	-1	1
konnen sie	de	-7	-1	1
konnt	de	4	0	0
konnt <you>	*	3	0	0
konnt _ euch	de	2	0	0
konnt ihr	de	3	0	0
konnt*	de	6	0	0
konnten	de	4	0	0
konnten <you>	*	4	0	0
konnten _ die	de	3	0	0
konnten sie	de	4	0	0
konta*	de	4	-1	0
kontakt	de	2	0	0
kontaktaufnahme	de	3	0	0
kontaktaufnahme $	de	2	0	0
kontaktieren <you>	*	-3	0	0
kontaktieren _ mich	de	-2	0	0
kontaktieren sie	de	-3	0	0
konto	de	2	0	0
kostet das	de	-3	0	0
kostet das $	de	-3	0	0
kostet die	de	4	0	0
krank	de	-2	0	0
krank $	de	-2	0	0
krieg	de	5	0	0
krieg <me>	*	5	0	0
krieg ich	de	5	0	0
krieg*	de	2	2	0
kriege $	de	2	0	0
kriege _ sms	de	-5	0	0
kriegen	de	3	4	0
kriegen $	de	3	4	0
kunde	de	4	0	0
kunde $	de	3	0	0
kunde*	de	0	0	5
kundi*	de	-3	0	0
kunft*	de	1	2	0
kunftig	de	1	2	0
kunftig <not>	*	5	0	0
kurs	de	-8	-2	0
kurs <remove>	*	-4	0	0
kurs abmelden	de	-4	0	0
kurs abmelden $	de	-3	0	0
kurz	de	-2	0	0
kurz nachsehen	de	-2	0	0
kurz nachsehen $	de	-2	0	0
kurzn*	de	-1	2	0
kurznachricht	de	-2	2	0
l	fr	-4	-4	1
l <goods>	*	3	0	0
l <send>	*	4	0	0
l <stop>	*	-4	0	0
l _ du	fr	-4	0	0
l abonnement	fr	4	0	0
l affaire	fr	4	0	0
l affaire $	fr	4	0	0
l aide	fr	0	0	5
l aide $	fr	0	0	5
l alarme	fr	-3	0	0
l article	fr	-2	0	0
l envoi	fr	4	0	0
l examen	fr	-2	0	0
l examen $	fr	-2	0	0
l option	fr	-2	0	0
la	*	-2	-7	-5
la $	fr	16	0	2
la <fed>	*	-2	0	0
la <goods>	*	-3	0	0
la <leave>	*	9	0	0
la <legal>	*	5	0	0
la <list>	*	-1	2	1
la <name>	*	2	0	0
la <number>	*	-4	0	0
la <person_id>	*	4	0	0
la <remove>	*	6	0	0
la <send>	*	-2	0	0
la <stop>	*	-3	0	0
la _ combien	fr	3	0	0
la _ d	fr	-8	0	0
la _ de	es	-5	0	0
la _ des	fr	-3	0	2
la _ esta	es	-2	0	0
la _ il	fr	-3	0	0
la _ les	*	2	0	0
la _ me	es	-2	2	0
la _ robinson	es	2	0	0
la _ s	fr	-2	0	0
la _ se	es	2	0	0
la _ sms	fr	-2	3	0
la _ vez	es	2	0	0
la _ x	es	2	0	0
la alarma	es	-2	0	0
la baja	es	8	0	0
la baja $	es	4	0	0
la base	*	2	0	0
la caja	es	-3	0	0
la clave	es	-2	0	0
la cnil	fr	3	0	0
la cnil $	fr	3	0	0
la cuenta	es	4	0	0
la cuenta $	es	4	0	0
la esquina	es	-2	0	0
la factura	es	-2	0	0
la farmacia	es	0	2	0
la lata	es	7	0	0
la lata $	es	7	0	0
la linea	es	-3	0	0
la lista	es	1	2	0
la liste	fr	-6	1	0
la liste $	fr	3	-1	0
la livraison	fr	4	0	0
la machine	fr	-3	0	0
la maison	fr	-2	0	0
la manana	es	2	0	0
la manana $	es	2	0	0
la mierda	es	6	0	0
la molestia	es	-2	0	0
la molestia $	es	-2	0	0
la musique	fr	-2	0	0
la oferta	es	-3	0	0
la oferta $	es	-3	0	0
la pagina	es	3	0	0
la pagina $	es	3	0	0
la paix	fr	9	0	0
la paix $	fr	5	0	0
la peine	fr	10	0	0
la peine $	fr	5	0	0
la personne	fr	4	0	0
la pluie	fr	-2	0	0
la promo	fr	-3	0	0
la promo $	fr	-3	0	0
la prospection	fr	3	0	0
la prospection $	fr	3	0	0
la puerta	es	-3	0	0
la puerta $	es	-3	0	0
la senora	es	2	0	0
la tarjeta	es	3	0	0
la tercera	es	2	0	0
la web	es	-2	0	0
la web $	es	-3	0	0
lache*	fr	11	0	0
lachez	fr	10	0	0
lachez <me>	*	6	0	0
lachez _ affaire	fr	4	0	0
lachez l	fr	4	0	0
lachez moi	fr	6	0	0
lachez moi $	fr	2	0	0
lady	en	2	0	0
laiss*	fr	-2	0	0
laisse	fr	-2	0	0
laisse moi	fr	2	0	0
laissez _ tranquille	fr	2	0	0
laissez _ un	fr	-3	0	0
laissez moi $	fr	4	0	0
laissez tomber	fr	2	0	0
laissez tomber $	fr	3	0	0
lang	de	2	0	0
lange*	de	2	0	0
langer	de	2	0	0
langs*	de	6	0	0
langsam	de	6	0	0
langu*	en	-2	0	0
language	en	-2	0	0
larga	pt	8	0	0
large	en	-3	-2	-2
large _ i	*	-2	-2	-2
large purchase	*	-2	-2	-2
largo	es	4	0	0
largu*	pt	8	0	0
larguem	pt	4	0	0
larguem <me>	*	2	0	0
larm	de	-3	0	0
las	es	1	5	-1
las <texts>	*	-2	7	0
las _ a	es	2	0	0
las _ al	es	0	3	0
las _ de	es	4	0	0
las _ por	es	0	3	0
las bolas	es	8	0	0
las bolas $	es	4	0	0
las notificaciones	es	2	0	0
las ofertas	es	-4	4	0
lass <me>	*	2	0	0
lass <us>	*	-3	0	0
lass _ in	de	6	0	0
lass _ kurz	de	-2	0	0
lass uns	de	-3	0	0
lasse*	de	3	0	0
lassen	de	3	0	0
lassen $	de	5	0	0
lasst	de	3	0	0
lasst <me>	*	-3	0	0
lasst _ bleiben	de	4	0	0
lasst _ in	de	2	0	0
lasst _ mich	de	-6	0	0
lasst das	de	5	0	0
lasst das $	de	4	0	0
lasst es	de	4	0	0
lasst es $	de	5	0	0
lasst mein	de	-3	0	0
lasst mich $	de	3	0	0
last	en	4	-2	-6
last <stop>	*	-2	0	0
last _ and	en	2	0	0
last _ i	en	2	0	0
last _ you	en	-2	0	0
last fall	en	2	0	0
last one	en	4	0	0
last one $	en	4	0	0
last stop	en	-2	0	0
last thing	*	-3	0	0
last time	en	2	0	0
last warning	en	4	0	0
last warning $	en	4	0	0
last week	en	3	0	0
last week $	en	3	0	0
last year	en	4	0	0
last year $	en	4	0	0
lasti*	de	4	0	0
lastig	de	4	0	0
lastig $	de	4	0	0
lata	es	7	0	0
lata $	es	7	0	0
late	en	-4	0	0
late $	en	-3	0	0
late <third>	*	2	0	0
late wife	en	2	0	0
latel*	en	-2	0	0
lately	en	-2	0	0
lately $	en	-2	0	0
later	en	-12	-3	-6
later $	en	-7	-2	-3
latit*	*	-3	0	0
latitude	*	-3	0	0
laund*	*	-4	0	0
laundry	*	-2	0	0
laut	de	-3	0	0
law	en	3	0	0
lawye*	en	-4	0	0
lawyer	en	-2	0	0
le	fr	-9	-3	-5
le $	fr	4	0	0
le <goods>	*	-2	0	0
le <number>	*	5	0	0
le <send>	*	0	-2	0
le <texts>	*	-3	-2	0
le <want>	*	-3	3	0
le _ a	*	-4	0	0
le _ d	fr	2	0	0
le _ de	fr	5	-1	0
le _ des	fr	0	0	2
le _ message	fr	2	0	0
le _ ne	fr	2	0	0
le _ que	es	2	0	0
le _ vous	fr	-3	0	0
le bol	fr	4	0	0
le bol $	fr	3	0	0
le bon	fr	2	0	0
le camp	fr	5	0	0
le code	fr	-3	-1	0
le dentiste	fr	2	0	0
le escriban	es	2	0	0
le escriban $	es	4	0	0
le lien	fr	2	0	0
le manden	es	2	0	0
le menu	fr	0	0	2
le message	fr	-3	0	0
le portable	fr	3	0	0
le sms	fr	-3	-2	0
le supplement	fr	-3	0	0
le supplement $	fr	-3	0	0
le temps	fr	-2	0	0
le vouloir	fr	-3	3	0
leaki*	en	-3	0	0
leaking	en	-3	0	0
leaking $	en	-3	0	0
learn	*	0	0	-2
leave	en	-8	0	0
leave $	en	-5	0	0
leave <me>	*	-2	0	0
leave <us>	*	2	0	0
leave _ 2	en	-2	0	0
leave _ a	en	-6	0	0
leave _ be	en	5	0	0
leave _ in	en	3	0	0
leave _ list	en	2	0	0
leave _ number	en	-3	0	0
leave _ out	en	4	0	0
leave _ with	en	-2	0	0
leave my	en	-2	0	0
leave the	en	-2	0	0
leave this	en	4	0	0
leave us	en	2	0	0
leavi*	en	-5	0	0
leaving	en	-5	0	0
leaving $	en	-6	0	0
leaving the	en	2	0	0
lebro*	*	-2	0	0
lebron	*	-2	0	0
lebron <name>	*	-2	0	0
lebron james	*	-2	0	0
lee	es	2	0	0
left	en	5	0	0
left $	en	-3	0	0
left <leave>	*	10	0	0
left <me>	*	-2	0	0
left <you>	*	2	0	0
left _ gym	en	2	0	0
left _ phone	en	-2	0	0
left _ the	en	4	0	0
left alone	en	6	0	0
left alone $	en	6	0	0
left my	en	-2	0	0
left off	en	4	0	0
left your	en	2	0	0
legal	en	-2	0	0
leid	de	3	0	0
leid $	de	3	0	0
leide*	de	-2	0	0
leider	de	-2	0	0
leider <not>	*	-2	0	0
lembretes _ mensagem	pt	-3	1	0
lembretes por	pt	-3	1	0
lemme	en	5	0	0
leo	es	-4	0	0
les	fr	-1	6	-1
les <goods>	*	3	0	0
les <list>	*	0	2	0
les <send>	*	3	0	0
les <texts>	*	-6	6	-2
les _ de	fr	-6	4	0
les _ ils	fr	-2	0	0
les _ mi	es	2	0	0
les _ par	fr	-1	4	0
les _ permiso	es	4	0	0
les _ que	es	4	0	0
les alertes $	fr	0	-3	0
les dio	es	5	0	0
les envois	fr	0	2	0
les envois $	fr	-3	3	0
les messages	fr	-4	2	0
les messages $	fr	-1	3	0
les rappels	fr	-1	2	0
les sms $	fr	-1	2	0
les travaux	fr	-4	0	0
lese das	de	3	0	0
lesen	de	2	0	0
less	en	2	0	0
let	en	7	-1	-2
let <me>	*	2	0	-1
let _ be	en	9	0	0
let _ know	en	-7	0	-1
let _ off	en	2	0	0
let her	en	-2	0	0
let me	en	3	0	-1
let this	en	5	0	0
lets	en	-2	-2	-3
lets <leave>	*	-2	0	0
lets hear	*	-2	0	0
lette*	en	3	0	0
letter	en	2	0	0
letzte	de	2	-1	0
letzte <texts>	*	2	0	0
letzte nachricht	de	2	0	0
letzte warnung	de	2	0	0
leute	de	-3	0	0
lgpd	pt	-2	0	0
lgpd $	pt	-2	0	0
licht	de	-5	0	0
liebe	de	-2	0	0
lieber	de	-2	0	0
lien	fr	2	0	0
lien _ desinscription	fr	3	0	0
lien de	fr	3	0	0
lieu	fr	-2	0	0
life	en	0	0	-3
life $	en	0	0	-2
liga	pt	-6	0	0
liga $	pt	-4	0	0
ligac*	pt	-6	0	0
ligacao	pt	-3	0	0
ligacao $	pt	-3	0	0
ligar	pt	-11	0	0
ligar $	pt	-6	0	0
light	en	-6	0	0
light*	en	-6	-1	0
lights	en	-6	0	0
ligne	fr	-7	0	0
ligne $	fr	-2	0	0
ligue	pt	-3	0	0
ligue <send>	*	-3	0	0
ligue _ mensagem	pt	-3	0	0
ligue*	pt	-8	0	0
liguem	pt	-8	0	0
liguem _ das	pt	-2	0	0
liguem _ escrevam	pt	-3	0	0
like <me>	*	3	0	0
like <remove>	*	-3	0	3
like <texts>	*	-2	0	0
like <you>	*	-3	0	0
like _ be	en	2	0	0
like _ get	en	0	2	0
like _ go	en	2	0	0
like _ information	en	-3	0	3
like _ receive	en	-2	5	0
like _ stop	en	2	0	0
like _ to	en	2	0	0
like it	en	3	0	0
like out	en	5	0	0
like out $	en	5	0	0
like some	en	-3	0	3
like texts	en	-2	0	0
like texts $	en	-2	0	0
like the	en	0	-2	0
like this $	en	-2	0	0
like to	en	-1	4	0
limit	en	-5	-1	-5
lindo	es	2	0	0
line	en	4	0	6
line $	en	4	0	5
linea	es	-7	0	0
linea de	es	-5	0	0
link <not>	*	-4	0	0
link _ broken	en	2	0	0
link _ to	en	-2	0	0
link de	pt	4	0	0
link doesnt	en	-2	0	0
link is	en	2	0	0
link up	*	-2	0	0
links	*	5	0	0
lis <not>	*	2	0	0
lis pas	fr	2	0	0
list $	en	0	2	-3
list <me>	*	2	0	0
list _ commands	en	0	0	3
list _ is	en	2	0	0
list for	en	-1	3	0
list my	en	2	0	0
list of	en	-5	-2	2
list this	en	2	0	0
lista	*	2	6	0
lista $	*	9	0	-2
lista _ comandos	*	0	0	6
lista _ difusion	es	3	0	0
lista _ espera	*	-4	0	0
lista _ mensajes	es	-1	4	0
lista _ precios	es	-2	0	0
lista _ sms	pt	-6	6	0
lista de	*	-8	7	1
lista robinson	es	2	0	0
lista robinson $	es	2	0	0
liste	*	3	4	3
liste $	*	9	-1	1
liste <send>	*	-2	1	0
liste <texts>	*	-1	2	0
liste _ attente	fr	-3	0	0
liste _ textos	fr	-2	1	0
liste _ werden	de	2	0	0
liste d	fr	-7	0	0
liste de	fr	-4	2	0
liste des	fr	-3	0	6
listi*	en	-2	0	0
listing	en	-2	0	0
listn	de	2	0	0
listn $	de	2	0	0
listo $	es	-2	0	0
lit	fr	2	0	0
littl*	en	0	0	3
little	en	0	0	3
little <please_do>	*	0	0	3
little help	en	0	0	3
live in	en	4	0	0
livra*	fr	3	0	0
livraison	fr	3	0	0
livro	pt	4	0	0
llama*	es	-13	0	0
llamadas	es	-3	0	0
llamarme	es	-5	0	0
llamarme $	es	-3	0	0
llame*	es	-11	0	0
llamen	es	-8	0	0
llamen <not>	*	-2	0	0
llamen <send>	*	-3	0	0
llega	es	2	0	0
llega*	es	-4	-1	0
llegado	es	-3	0	0
llegan	es	-4	-1	0
llegan <texts>	*	-3	0	0
llegan los	es	-4	0	0
llegan mensajes	es	-3	0	0
llegando	es	3	0	0
llegando $	es	3	0	0
llego	es	-11	0	0
llego _ mensaje	es	-3	0	0
llego un	es	-3	0	0
llegu*	es	-4	2	0
lleguen	es	-3	3	0
lleguen <again>	*	-3	0	0
llena*	es	7	0	0
lleva*	es	-4	0	0
llevo	es	4	0	0
lo	es	3	0	0
lo <ask>	*	4	0	0
lo <consent>	*	2	0	0
lo <send>	*	-2	0	0
lo <want>	*	-3	0	0
lo _ hacen	es	4	0	0
lo encontre	es	-3	0	0
lo encontre $	es	-2	0	0
lo mismo	es	4	0	0
lo mismo $	es	4	0	0
lo pido	es	2	0	0
lo que	es	4	0	0
locat*	fr	-10	-3	-2
locate	*	-5	0	0
locate <me>	*	-4	0	0
locate _ phone	*	-3	0	0
locate my	*	-4	0	0
location	*	-4	-1	0
locke*	en	-4	0	0
locked	en	-4	0	0
locked out	en	-3	0	0
locked out $	en	-3	0	0
log	en	-3	0	0
login	en	-4	0	0
lond	de	4	0	0
lond <me>	*	4	0	0
lond _ in	de	4	0	0
lond mi	de	4	0	0
long	en	-5	-3	-3
long <ask>	*	-4	0	0
long _ it	en	-4	0	0
long _ you	en	2	0	0
long ago	*	-2	-2	-2
long does	en	-3	0	0
longe*	en	2	0	0
longer	en	2	0	0
longer <person_id>	*	-2	0	0
longer _ to	en	-3	0	0
longer belongs	en	-2	0	0
longer interested	en	2	0	0
longi*	*	-3	0	0
longitude	*	-3	0	0
look	en	-1	-2	-2
look up	*	-3	0	0
looking	en	-2	0	0
looking for	en	3	0	0
looking for $	en	2	0	0
looks	en	-2	0	0
los	es	5	4	0
los $	de	7	0	0
los <legal>	*	9	0	0
los <texts>	*	-6	8	0
los <want>	*	5	0	0
los _ a	es	3	0	0
los _ en	es	4	0	0
los _ me	es	-3	0	0
los _ por	es	5	0	0
los avisos	es	0	3	0
los avisos $	es	-2	3	0
los mensajes	es	-2	0	1
los mensajes $	es	-4	0	1
los quiero	es	3	0	0
los recordatorios	es	-5	0	0
los reporto	es	3	0	0
los textos	es	-5	3	0
los textos $	es	-4	3	0
los tomates	es	-2	0	0
los voy	es	3	0	0
losch <me>	*	2	0	0
losch _ letzte	de	-2	0	0
losche	de	-2	0	0
loschen $	de	5	0	0
loschen <you>	*	-4	0	0
loschen _ mich	de	-3	0	0
loschen sie	de	-4	0	0
loscht	de	-3	0	0
loscht <me>	*	-2	0	0
loscht _ nummer	de	-3	0	0
loscht meine	de	-3	0	0
loschung	de	2	0	0
loschung $	de	3	0	0
lose	en	3	0	0
lose the	en	3	0	0
losst*	de	5	0	0
lossts	de	5	0	0
lossts <me>	*	5	0	0
lossts _ in	de	5	0	0
lossts mi	de	5	0	0
lost	en	-12	0	-1
lost $	en	-6	0	0
lost <me>	*	-4	0	0
lost my	en	-4	0	0
lot	en	-2	0	0
love	en	0	-4	-1
love _ all	en	3	0	0
love _ god	en	3	0	0
love _ messages	en	-4	0	0
love _ shop	en	4	0	0
love of	en	6	0	0
love the	en	2	0	0
love these	en	-7	0	0
loved	en	3	0	0
loved the	en	2	0	0
lovel*	en	2	0	0
lovely	en	2	0	0
lovely $	en	2	0	0
lower	*	-2	0	0
luck	en	4	0	0
luck $	en	4	0	0
lugar	*	-2	0	0
lugga*	en	-5	0	0
luggage	en	-5	0	0
lui <send>	*	4	0	0
lui <want>	*	2	0	0
lui _ arreter	fr	-3	0	0
lui d	fr	-3	0	0
lui souhaitez	fr	2	0	0
lunch	en	-3	0	0
lunch with	*	-2	0	0
lundi $	fr	-3	0	0
lunes	es	3	0	0
luz	*	-9	0	0
luz $	*	-4	0	0
lying	en	-3	0	0
lying $	en	-3	0	0
m	fr	2	7	0
m <consent>	*	-4	5	0
m <interest>	*	-2	0	0
m <person_id>	*	2	0	0
m <remove>	*	3	0	0
m <send>	*	4	2	0
m _ au	fr	-2	0	0
m _ de	fr	5	0	0
m _ pas	fr	-4	0	0
m _ plus	fr	3	0	0
m _ vos	fr	-2	0	0
m abonne	fr	-2	4	0
m appelle	fr	2	0	0
m avez	fr	-4	0	0
m ecrire	fr	-1	6	0
m ecrire $	fr	-1	6	0
m ecrivez $	fr	5	0	0
m effacer	fr	2	0	0
m envoyer	fr	2	-1	0
m inscrire	fr	-4	3	0
m interesse	fr	-2	0	0
m oppose	fr	2	-4	0
ma	fr	-1	-2	2
ma $	de	0	0	5
ma <goods>	*	-4	0	-1
ma <legal>	*	-4	0	0
ma <number>	*	-3	0	0
ma _ a	fr	-2	0	0
ma _ de	fr	-2	0	0
ma _ n	fr	2	0	0
ma demande	fr	-4	0	0
ma inscrit	fr	2	0	0
ma inscrit $	fr	2	0	0
ma ligne	fr	-3	0	0
ma maison	fr	2	0	0
ma part	fr	-2	0	0
mache*	de	-4	1	0
machen	de	-4	1	0
machen $	de	-2	1	0
machi*	*	-3	0	0
machine	*	-3	0	0
macht <you>	*	-3	0	0
macht das	de	3	0	0
macht ihr	de	-3	0	0
madam*	fr	2	0	0
madame	fr	2	0	0
made	en	-4	-2	-2
made <me>	*	2	0	0
made <not>	*	-2	-2	-2
made <you>	*	-2	0	0
made a	en	-3	0	0
made me	en	2	0	0
madne*	en	4	0	0
madness	en	4	0	0
madness $	en	4	0	0
madre	es	4	0	0
mae	pt	-2	0	0
mae $	pt	-2	0	0
magas*	fr	-2	0	0
magasin	fr	-2	0	0
magasin $	fr	-2	0	0
mahng*	de	-2	0	0
mahngebuhr	de	-2	0	0
mail	*	-1	-3	-1
mail <fed>	*	2	0	0
mail _ voces	pt	-4	0	0
mail reicht	de	2	0	0
maila*	de	2	0	0
mailadresse	de	2	0	0
mailb*	*	-3	0	0
mailbox	*	-3	0	0
mailbox $	*	-3	0	0
maili*	en	-2	0	0
mailing	en	-2	0	0
main	en	0	0	2
main $	en	0	0	2
mais	pt	3	-12	1
mais $	pt	11	0	0
mais <me>	*	0	-2	0
mais <not>	*	4	0	0
mais <person_id>	*	4	0	0
mais <send>	*	5	0	0
mais <texts>	*	0	-2	0
mais _ ja	pt	-4	0	0
mais _ pro	pt	-3	0	0
mais _ sms	pt	2	0	0
mais de	pt	-3	0	0
mais informacoes	pt	0	0	5
mais informacoes $	pt	2	0	6
mais j	fr	-4	0	0
mais je	fr	1	-2	0
mais le	fr	-2	0	0
mais les	fr	2	-1	0
mais mensagens	pt	-3	0	0
mais mensagens $	pt	-2	0	0
mais nada $	pt	3	0	0
mais o	pt	-2	0	0
mais pao	pt	-2	0	0
mais ser	pt	3	0	0
mais tarde	pt	-2	0	0
mais tarde $	pt	-2	0	0
mais uma	pt	4	0	0
mais uma $	pt	3	0	0
maison <not>	*	2	0	0
maison _ est	fr	2	0	0
maison n	fr	2	0	0
make	en	1	-5	-6
make <me>	*	-2	0	0
make <you>	*	2	0	0
make _ my	en	2	0	0
make _ stop	en	8	0	0
make _ texts	en	3	0	0
make it $	en	-2	0	0
make me	en	-2	0	0
make sure	en	2	0	0
make these	en	4	0	0
make you	en	5	0	0
makin*	en	-4	0	-2
making	en	-4	0	-2
malad*	fr	-2	0	0
maladie	fr	-2	0	0
male	*	-4	-2	-2
malfu*	*	-3	0	0
malfunctioning	*	-3	0	0
mama	es	-5	0	0
mama $	es	-3	0	0
man	de	14	0	0
man $	en	7	0	0
man _ abstellen	de	2	0	0
man _ irgendwie	de	4	0	0
man das	de	4	0	0
man sich	de	4	0	0
manan*	es	-6	0	0
manana	es	-6	0	0
manana $	es	-4	0	0
manch*	*	-4	0	0
mancha	*	-4	0	0
mancha $	*	-2	0	0
manda	pt	-6	-1	2
manda <again>	*	4	0	0
manda mais	pt	3	0	0
manda*	*	-4	3	1
mandam	pt	3	0	0
mandame	es	-2	0	0
mandan	es	-3	0	0
mandan <texts>	*	-4	0	0
mandando $	pt	6	4	0
mandando <texts>	*	-5	-3	0
mandar	pt	2	1	4
mandar $	pt	7	0	0
mandar <again>	*	-5	0	0
mandar <send>	*	3	0	0
mandar <texts>	*	4	0	0
mandar _ a	es	4	0	0
mandar _ de	pt	4	0	0
mandar _ mensagens	pt	-5	0	0
mandar _ recordatorios	es	-3	0	0
mandar _ sim	pt	-2	3	0
mandar aqui	*	0	0	4
mandar aqui $	*	0	0	4
mandar as	pt	-6	0	3
mandar los	es	-3	0	0
mandar mais	pt	-5	0	0
mandar mensagens	pt	-2	1	0
mandar mensajes	es	3	0	0
mandar mensajes $	es	3	0	0
mandar msg	pt	2	0	0
mandar os	pt	-4	3	0
mandarin	*	-4	0	0
mandarme	es	-4	3	0
mandarme _ mensajes	es	-3	1	0
mandarme los	es	-6	2	0
mandarme mensajes	es	-3	0	0
mande mensagem	pt	-2	0	0
mande*	*	-1	3	-1
mandei	pt	-4	1	0
mandei <stop>	*	0	2	0
mandei _ e	pt	4	0	0
mandei _ sem	pt	-3	2	0
mandem mais $	pt	2	0	0
mandem mensagem $	pt	2	0	0
mandem o	pt	-3	0	0
manden	es	4	0	0
manden $	es	5	0	0
manden <texts>	*	3	0	0
manden _ de	es	-5	0	0
manden mas $	es	2	0	0
manden nada $	es	3	0	0
mandenme	es	-4	1	0
mandenme <texts>	*	-2	1	0
mandes	es	3	0	0
mange	fr	4	0	0
mange <me>	*	4	0	0
mange _ credit	fr	4	0	0
mange mon	fr	4	0	0
mange*	fr	-4	0	0
manger	fr	-2	0	0
manger $	fr	-2	0	0
manha	pt	-2	0	0
manha $	pt	-2	0	0
mano	pt	7	0	0
mano $	*	4	0	0
manqu*	fr	1	4	0
manquent	fr	-2	2	0
many	en	-3	-3	-3
many <again>	*	2	0	0
many <stop>	*	-3	0	0
many _ do	en	7	0	0
many _ from	en	-2	0	0
many _ have	*	-5	0	0
many _ of	en	2	0	0
many _ off	*	-2	0	0
many calories	*	-3	0	0
many days	*	-3	0	0
many more	en	2	0	0
many people	en	-2	0	0
many texts $	en	2	0	0
many times	en	6	0	0
maqui*	*	2	0	0
march	en	-5	-2	-1
march $	en	2	0	0
march*	fr	-5	0	5
marche	fr	-5	0	5
marche <not>	*	2	0	0
marche pas	fr	2	0	0
marche pas $	fr	2	0	0
marcu*	en	5	0	0
marcus	en	5	0	0
mardi	fr	-2	0	0
mardi $	fr	-2	0	0
marke*	en	10	-4	0
marked	en	3	0	0
marked as	en	2	0	0
marketing	en	6	-4	0
marketing $	en	3	0	0
marku*	de	5	0	0
markus	de	5	0	0
markus $	de	4	0	0
marqu*	*	2	0	0
marre $	fr	3	0	0
marre _ cette	fr	-3	0	0
marre de	fr	-3	0	0
mas	es	4	-7	3
mas $	es	15	0	0
mas <not>	*	5	0	0
mas <texts>	*	4	0	0
mas _ en	es	-3	0	0
mas _ los	es	-2	0	0
mas _ sus	es	3	0	0
mas de	es	-4	0	0
mas info	es	0	0	4
mas info $	es	0	0	3
mas informacion	es	2	0	4
mas informacion $	es	1	0	4
mas mensajes	es	2	0	0
mas mensajes $	es	4	0	0
mas posso	pt	-2	0	0
massa*	de	-2	0	0
maste*	*	-8	-2	-5
mastercard	*	-8	-2	-4
mastercard $	*	-5	-1	-3
mate	en	2	0	0
mater*	*	-3	0	0
math	*	0	0	-5
mauva*	fr	-6	0	0
mauvais	fr	-3	0	0
mauvais _ de	fr	-2	0	0
mauvaise	fr	-3	0	0
maybe	en	-5	0	0
maybe $	en	-3	0	0
maybe the	*	-2	0	0
me	*	4	1	0
me $	en	5	5	5
me 2	en	-2	0	0
me <ask>	*	0	0	2
me <consent>	*	-4	7	0
me <goods>	*	4	0	0
me <leave>	*	5	-2	-1
me <legal>	*	-2	0	0
me <list>	*	2	0	0
me <person_id>	*	-5	0	0
me <remove>	*	5	-2	-2
me <send>	*	5	0	0
me <stop>	*	2	0	0
me <want>	*	2	0	0
me <wrong>	*	2	0	0
me <you>	*	-4	0	0
me _ 6am	en	3	0	0
me _ a	es	3	-3	-2
me _ ai	pt	4	0	2
me _ al	es	-5	0	0
me _ alerts	en	0	4	0
me _ and	en	4	0	0
me _ any	en	3	0	0
me _ as	en	4	0	0
me _ avec	fr	3	0	0
me _ ayudar	es	-2	0	1
me _ bills	en	2	0	0
me _ break	en	3	0	0
me _ coisa	pt	2	0	0
me _ da	pt	-6	-1	0
me _ dai	pt	4	0	0
me _ dar	es	4	0	0
me _ darme	es	3	0	0
me _ de	es	-9	5	0
me _ desinscrit	fr	-3	1	0
me _ dessa	pt	4	0	0
me _ dessas	pt	2	-1	0
me _ disso	pt	5	0	0
me _ dont	en	5	0	0
me _ du	fr	-3	0	0
me _ el	es	-3	0	0
me _ em	pt	6	0	0
me _ email	en	2	0	0
me _ en	es	4	0	0
me _ esperar	es	-2	0	0
me _ esta	es	-2	0	0
me _ esto	es	3	0	0
me _ estos	es	2	0	0
me _ f	en	3	0	0
me _ for	en	-3	2	0
me _ fora	pt	3	0	0
me _ from	en	3	0	0
me _ hold	en	-5	0	0
me _ i	en	-2	0	0
me _ im	en	-5	0	0
me _ in	en	-2	2	0
me _ it	en	2	0	0
me _ jamais	fr	3	0	0
me _ la	es	0	0	2
me _ las	es	0	2	0
me _ llegado	es	-3	0	0
me _ los	es	-4	-1	0
me _ mais	pt	3	0	0
me _ mas	es	7	0	0
me _ mensagens	pt	-3	4	0
me _ mensajes	es	-7	0	0
me _ messages	en	-2	0	0
me _ msg	pt	2	0	0
me _ mucho	es	-3	0	0
me _ my	en	-1	0	-2
me _ na	pt	-4	1	0
me _ nada	es	4	0	0
me _ nas	pt	-2	0	0
me _ nisso	pt	6	0	0
me _ no	pt	-4	0	0
me _ number	en	-4	0	0
me _ o	pt	-3	0	0
me _ of	en	5	-1	0
me _ on	en	-3	2	0
me _ options	en	0	0	5
me _ otro	es	3	0	0
me _ paper	en	2	0	0
me _ para	es	-4	1	0
me _ pas	fr	-3	0	0
me _ por	es	4	0	0
me _ que	es	-2	0	0
me _ quieto	pt	3	0	0
me _ sem	pt	-2	3	0
me _ something	*	0	0	-2
me _ speaker	en	-4	0	0
me _ status	*	-2	-2	-2
me _ that	en	3	0	0
me _ the	en	-2	-2	0
me _ to	en	0	2	-1
me _ uber	*	-2	0	0
me _ uma	pt	-3	0	0
me _ un	es	-4	0	0
me _ way	en	3	0	0
me _ wrong	en	-2	0	0
me a	en	-3	0	-1
me about	en	3	0	0
me adicionem	pt	3	0	0
me again	en	3	0	0
me ajuda	pt	0	0	6
me ajuda $	pt	0	0	3
me ajudem	pt	0	0	6
me ajudem $	pt	0	0	6
me alone $	en	2	0	0
me an	*	-2	0	0
me anymore	en	-2	0	0
me anything	en	2	0	0
me ao	pt	2	-2	0
me as	en	-5	0	0
me at	en	-3	0	0
me avisar	pt	-5	0	0
me avisen	es	3	0	0
me back	en	-10	11	0
me back $	en	-6	1	0
me be	en	7	0	0
me be $	en	7	0	0
me borren	es	-2	0	0
me by	en	6	0	0
me cadastra	pt	-3	3	0
me cadastrou	pt	3	0	0
me canse	es	3	0	0
me cobraram	pt	-3	0	0
me cobraron	es	-3	0	0
me cobren	es	-3	0	0
me coloca	pt	-4	2	0
me contacten	es	3	0	0
me contacter	fr	-2	0	0
me contacter $	fr	-2	0	0
me contatem	pt	4	0	0
me cuesta	es	2	0	0
me da	pt	2	0	0
me deals	en	0	-2	0
me deixa	pt	2	0	0
me deixe	pt	4	0	0
me deja	es	2	0	0
me derangez	fr	3	0	0
me descadastra	pt	2	0	0
me descadastrei	pt	0	3	0
me desinscrire $	fr	2	0	0
me devuelven	es	-2	0	0
me disso	pt	2	0	0
me dont	en	-2	0	0
me doy	es	2	0	0
me encantan	es	-4	-2	0
me equivoque	es	-5	0	0
me escreve	pt	-4	0	0
me escreve $	pt	-3	0	0
me escrevem	pt	-2	0	0
me escrever	pt	4	0	0
me escrever $	pt	4	0	0
me escriban $	es	8	0	0
me escribe $	es	-4	0	0
me escriben	es	0	0	3
me escriben $	es	-4	0	3
me estan	es	3	0	0
me find	*	0	0	-2
me for	en	2	0	0
me from	en	4	-6	0
me han	es	-4	0	0
me how	en	3	0	0
me i	en	3	0	0
me in	en	-6	6	0
me in $	en	-3	2	0
me inscreve	pt	-4	1	0
me interesan	es	2	0	0
me interessa	pt	-3	0	0
me inviten	es	4	0	0
me is	en	4	0	0
me liga	pt	-3	0	0
me ligar	pt	-3	0	0
me ligar $	pt	-3	0	0
me liguem	pt	-5	0	0
me llame	es	-2	0	0
me llega	es	4	0	0
me llegan	es	-3	-1	0
me llego	es	-5	0	0
me lleguen	es	-3	3	0
me mandan	es	-4	0	0
me manquent	fr	-2	2	0
me my	en	-4	0	0
me off	en	2	-2	0
me off $	en	13	0	0
me out	en	5	0	3
me out $	en	0	0	3
me outta	en	3	0	0
me pasan	es	0	0	2
me podes	es	2	0	0
me quiero	es	2	0	0
me quiten	es	-5	0	0
me rappeler $	fr	-2	0	0
me removam	pt	-3	0	0
me removam $	pt	-2	0	0
me retirer	fr	3	0	0
me retirer $	fr	3	0	0
me retirez	fr	-2	0	0
me rompan	es	3	0	0
me saquen	es	-3	0	0
me sigan	es	3	0	0
me siguen	es	2	0	0
me sirven	es	-3	0	0
me some	en	-8	0	0
me suis	fr	-2	2	0
me text	en	-5	0	0
me text $	en	-3	0	0
me texts	en	-2	0	0
me texts $	en	-3	0	0
me the	en	-3	-2	4
me these	en	-5	0	0
me these $	en	-4	0	0
me tienen	es	4	0	0
me tira	pt	3	0	0
me tirar	pt	4	0	0
me to	en	-3	0	0
me too	en	-2	0	0
me up	en	2	7	0
me up $	en	2	3	0
me when	en	-3	1	0
me which	en	0	0	2
me with	en	-1	0	-4
me your	en	-4	0	0
meal	en	-6	0	-2
mean	en	0	8	-5
mean $	en	1	0	-4
mean _ optout	en	-3	0	0
mean it	en	0	4	0
mean it $	en	0	4	0
mean to	en	-4	6	0
meani*	en	-1	-1	-2
meaning	en	-1	-1	-2
means	en	5	0	0
means <not>	*	3	0	0
means <stop>	*	2	0	0
means _ in	en	2	0	0
means no	en	3	0	0
means no $	en	4	0	0
means stop	en	2	0	0
medic*	*	-9	0	0
medica	es	-2	0	0
mee	en	2	0	0
meeti*	en	-3	0	0
mehr	de	3	-3	3
mehr $	de	3	-1	-2
mehr <ask>	*	-4	0	0
mehr <send>	*	4	0	0
mehr <texts>	*	-3	0	3
mehr <want>	*	0	2	0
mehr _ ich	de	-2	0	0
mehr _ mir	de	2	0	0
mehr _ sie	de	-3	0	0
mehr _ werden	de	5	0	0
mehr als	de	-4	0	0
mehr bei	de	2	0	0
mehr bekommen	de	2	0	0
mehr bekommen $	de	2	0	0
mehr erhalten	de	3	0	0
mehr erhalten $	de	3	0	0
mehr in	de	-4	0	0
mehr infos	de	-3	0	3
mehr infos $	de	-3	0	3
mehr kriege	de	2	0	0
mehr kriege $	de	2	0	0
mehr schicken	de	3	0	0
mehr schicken $	de	2	0	0
mein	de	-2	0	0
mein _ hort	de	-2	0	0
mein _ in	de	-3	0	0
mein _ ist	de	5	0	0
mein _ zuruck	de	2	0	0
mein auto	de	-7	0	0
mein konto	de	2	0	0
mein konto $	de	2	0	0
mein mann	de	2	0	0
meine	de	3	1	-1
meine <consent>	*	4	-2	0
meine <leave>	*	3	0	0
meine <legal>	*	-2	0	0
meine <name>	*	2	3	0
meine <number>	*	0	3	0
meine <remove>	*	3	0	0
meine <stop>	*	6	0	0
meine <third>	*	1	3	0
meine _ hat	de	-3	0	0
meine _ in	de	-2	4	0
meine _ nicht	de	-5	0	0
meine _ nummer	de	-3	0	0
meine _ und	de	-2	0	0
meine _ zu	de	-2	0	0
meine abmeldung	de	3	0	0
meine bestellung $	de	3	0	0
meine einwilligung	de	2	-2	0
meine frau	de	2	3	0
meine handynummer	de	3	0	0
meine karte	de	-3	0	0
meine mailadresse	de	2	0	0
meine neue	de	-3	0	0
meine nummer	de	-3	3	0
meine nummer $	de	8	0	0
meine private	de	-3	0	0
meine ruhe	de	3	0	0
meine tochter	de	-2	0	0
meine*	de	2	-2	0
meinem <number>	*	2	0	0
meinem handy	de	2	0	0
meinem handy $	de	2	0	0
meinen <goods>	*	-4	0	0
meinen <person_id>	*	2	0	0
meinen namen	de	2	0	0
meiner <name>	*	-2	0	0
meiner <number>	*	4	0	0
meiner <third>	*	-2	0	0
meiner frau	de	-2	0	0
meiner nummer	de	2	0	0
meiner nummer $	de	2	0	0
melde	de	-3	0	0
melde <me>	*	-2	0	0
melde _ hiermit	de	2	0	0
melde mich	de	-4	0	0
melde*	de	-9	2	0
melden	de	-10	0	0
melden $	de	-9	0	0
meldet	de	0	2	0
meldet <me>	*	0	2	0
meldet <you>	*	-5	0	0
meldet _ ab	de	3	0	0
meldet _ nicht	de	-2	0	0
meldet _ sich	de	3	0	0
meldet euch	de	-5	0	0
meldet man	de	3	0	0
meldet mich	de	0	2	0
membe*	en	3	0	0
membership	en	3	0	0
membership _ the	en	2	0	0
meme	fr	2	0	0
meme $	fr	2	0	0
mensa*	*	-2	8	-3
mensage	fr	-3	0	0
mensage $	fr	-3	0	0
mensagem	pt	-6	-2	-3
mensagem $	pt	0	-2	-1
mensagem <not>	*	-4	1	0
mensagem _ meu	pt	-3	1	0
mensagem no	pt	-2	1	0
mensagem pode	pt	-2	0	0
mensagens	pt	3	7	-1
mensagens $	pt	1	2	-2
mensagens <ask>	*	0	0	2
mensagens _ sao	pt	2	0	0
mensagens _ voces	pt	-4	0	0
mensagens de	pt	-5	0	0
mensagens do	pt	0	4	0
mensagens que	pt	0	0	2
mensaje	es	-8	-1	-2
mensaje $	es	-4	0	0
mensaje <again>	*	3	0	0
mensaje mas	es	3	0	0
mensajes	es	2	5	1
mensajes $	es	0	3	3
mensajes <ask>	*	5	0	0
mensajes <not>	*	5	0	0
mensajes _ dia	es	2	0	0
mensajes _ el	es	-2	0	0
mensajes _ este	es	-3	0	0
mensajes _ hoy	es	3	0	0
mensajes al	es	2	0	0
mensajes automaticos	es	2	0	0
mensajes automaticos $	es	2	0	0
mensajes de	es	-5	1	0
mensajes no	es	2	0	0
mensajes no $	es	3	0	0
mensajes porfabor	es	3	0	0
mensajes porfabor $	es	3	0	0
mensajitos	es	4	0	0
mensajitos $	es	4	0	0
menu	*	-3	0	23
menu $	en	0	0	12
menu _ opciones	es	0	0	3
menu _ opcoes	pt	0	0	3
menu de	*	-1	0	8
mer	de	5	0	0
mer $	de	3	0	0
merch*	*	-2	-2	-2
merchant	*	-2	-2	-2
merda	pt	6	0	0
merda _ as	pt	2	0	0
merda com	pt	2	0	0
mere _ a	fr	3	0	0
mes $	es	-2	0	0
mes <number>	*	4	0	0
mes passado	pt	2	0	0
mesa	*	-3	0	0
meses	*	4	0	0
mesmo $	pt	-3	0	0
messa*	en	2	4	5
message	en	-2	-5	1
message $	*	2	-1	0
message <again>	*	3	0	0
message <ask>	*	-2	0	0
message _ again	en	2	0	0
message _ de	fr	-2	0	0
message _ when	en	-2	0	0
message again	en	3	0	0
messagerie	fr	-2	0	0
messagerie vocale	fr	-2	0	0
messages	*	1	7	3
messages $	*	-1	6	0
messages <not>	*	-2	0	0
messages <person_id>	*	-4	0	0
messages <texts>	*	-4	3	0
messages <want>	*	0	0	2
messages _ arrivent	fr	-3	0	0
messages _ i	en	0	0	2
messages _ moi	fr	-4	0	0
messages _ on	en	-1	2	0
messages _ the	en	-4	0	0
messages after	en	2	0	0
messages are	en	5	0	0
messages back	en	-1	2	0
messages how	en	2	0	0
messages n	fr	-3	0	0
messages will	en	0	0	2
messaging	en	8	0	0
messaging $	en	5	0	0
met	*	4	0	0
metho*	*	-2	0	0
method	*	-2	0	0
mettez _ sur	fr	4	0	0
mettez moi	fr	2	0	0
mettr*	fr	3	0	0
mettre	fr	3	0	0
mettre fin	fr	2	0	0
meu	pt	2	0	-5
meu $	pt	-3	0	0
meu <number>	*	0	3	-1
meu <send>	*	3	0	0
meu _ ai	pt	2	0	0
meu _ dai	pt	2	0	0
meu _ na	pt	-2	0	0
meu _ nao	pt	-4	0	0
meu _ novo	pt	-5	0	0
meu _ para	pt	-4	0	0
meu carro	pt	-2	0	0
meu cartao	pt	-2	0	0
meu consentimento $	pt	3	0	0
meu contacto	pt	2	0	0
meu contacto $	pt	2	0	0
meu contato	pt	5	0	0
meu contato $	pt	4	0	0
meu dinheiro	pt	-2	0	0
meu dinheiro $	pt	-2	0	0
meu nome	pt	4	0	0
meu nome $	pt	5	0	0
meu numero	pt	-2	2	0
meu pai	pt	2	0	0
meu pedido	pt	2	0	0
meu telefone	pt	2	0	0
meu telemovel $	pt	2	0	0
mexic*	*	-3	0	-2
mi	es	2	-5	-6
mi $	es	5	0	0
mi <consent>	*	-1	-2	0
mi <goods>	*	-3	0	0
mi <remove>	*	2	0	0
mi <third>	*	-3	0	0
mi _ de	es	0	-2	0
mi _ en	es	-5	0	0
mi _ me	es	4	0	0
mi _ nuevo	es	-3	0	0
mi _ para	es	-3	0	0
mi _ ruah	de	4	0	0
mi _ rueh	de	6	0	0
mi baja	es	2	0	0
mi baja $	es	4	0	0
mi celular	es	2	0	0
mi coche	es	-2	0	0
mi consentimiento $	es	3	0	0
mi derecho	es	4	0	0
mi dinero	es	-2	0	0
mi dinero $	es	-2	0	0
mi in	de	10	0	0
mi linea	es	-2	0	0
mi mama	es	-3	0	0
mi mama $	es	-3	0	0
mi numero	es	-2	0	0
mi papa	es	2	0	0
mi solicitud	es	-3	0	0
mi suscripcion	es	0	-4	0
mich	de	12	3	-2
mich $	de	8	0	-1
mich <again>	*	-5	3	0
mich <not>	*	2	0	0
mich <remove>	*	10	0	0
mich _ abgemeldet	de	2	0	0
mich _ an	de	3	1	0
mich _ angemeldet	de	5	0	0
mich _ auf	de	-2	0	0
mich _ aus	de	-4	0	0
mich _ das	de	2	0	0
mich _ der	de	-7	-2	0
mich _ die	de	-3	5	0
mich _ euren	de	3	0	0
mich _ nachsehen	de	-2	0	0
mich _ nicht	de	-3	0	1
mich _ raus	de	2	0	0
mich _ versehen	de	-2	0	0
mich _ verteiler	de	2	0	0
mich _ wieder	de	6	0	0
mich ab	de	8	0	0
mich ab $	de	6	0	0
mich abmelden	de	2	0	0
mich abmelden $	de	2	0	0
mich am	de	-5	0	0
mich an	de	-4	0	0
mich an $	de	-4	0	0
mich auf	de	-4	0	0
mich aus	de	6	0	0
mich aus $	de	3	0	0
mich bei	de	-2	1	0
mich da	de	5	0	0
mich fur	de	-6	6	0
mich hiermit	de	2	0	0
mich in	de	4	0	0
mich kurz	de	-2	0	0
mich mit $	de	-4	0	0
mich nicht $	de	2	0	0
mich null	de	3	0	0
mich null $	de	3	0	0
mich raus	de	2	0	0
mich raus $	de	2	0	0
mich schon	de	3	0	0
mich unter	de	-3	0	0
mich von	de	0	-3	0
mich wieder	de	-5	3	0
middl*	en	-3	0	0
middle	en	-3	0	0
midi	fr	-3	0	0
mierd*	es	6	0	0
mierda	es	6	0	0
might	en	-2	0	0
milk	en	-4	0	0
mim	pt	0	2	0
mim $	pt	0	2	0
mim <remove>	*	2	0	0
mind	en	0	4	0
mind <please_do>	*	-1	3	0
mind _ texting	en	0	2	0
mind about	en	3	0	0
mind keep	en	-1	2	0
mine $	en	2	0	0
mineu*	fr	2	0	0
minha	pt	1	-4	0
minha assinatura	pt	-5	0	0
minha conta $	pt	2	0	0
minha inscricao	pt	2	0	0
minha mae $	pt	-2	0	0
minha*	pt	-2	0	0
minhas	pt	-2	0	0
minhas <texts>	*	-2	0	0
minhas mensagens	pt	-2	0	0
minut*	*	-7	-4	-4
minute	*	-2	0	-1
minute timer	*	-2	0	-1
minute timer $	*	-2	0	-1
minuten	de	-3	0	0
minutes	en	-3	-2	-1
minutes $	en	-2	-1	-1
mir	de	0	2	11
mir $	de	-5	0	8
mir <again>	*	0	2	0
mir <ask>	*	0	0	2
mir <not>	*	-2	0	0
mir <send>	*	-1	2	0
mir <texts>	*	0	2	0
mir _ geschrieben	de	-3	0	0
mir _ ich	de	3	0	0
mir _ kein	de	4	0	0
mir _ mehr	de	-3	0	0
mir _ schreiben	de	0	4	0
mir _ schreibt	de	2	0	0
mir auf	de	2	0	0
mir dauernd	de	3	0	0
mir dauernd $	de	2	0	0
mir die	de	-2	0	0
mir eine	de	-5	0	4
mir gern	de	-3	0	0
mir jemand	de	0	0	2
mir nicht	de	-4	0	0
mir nochmal	de	4	0	0
mir reichts	de	3	0	0
mir sms	de	-1	2	0
mir standig	de	2	0	0
mir standig $	de	3	0	0
mir werbung	de	4	0	0
mir wieder	de	-4	5	0
mir zeit	de	-3	0	0
mir zeit $	de	-3	0	0
mira	es	-2	0	0
mis	es	3	0	0
mis <list>	*	3	0	0
mis <number>	*	3	0	0
mis datos	es	3	0	0
mismo	es	6	0	0
mismo $	es	6	0	0
miss	en	-7	2	0
miss _ texts	en	-8	0	0
miss the	en	0	3	0
misse*	en	-7	0	0
missed	en	-7	0	0
missi*	*	-3	0	0
mist	de	6	0	0
mist $	de	7	0	0
mista*	en	2	2	0
mistake	en	0	3	0
mistake $	en	0	3	0
mit	de	6	-2	-4
mit $	de	-6	0	0
mit <you>	*	5	0	0
mit _ schmarrn	de	2	0	0
mit _ sms	de	3	-4	0
mit den	de	2	0	0
mit dene	de	4	0	0
mitgl*	de	-5	0	0
mitgliedschaft	de	-5	0	0
mitta*	de	-2	0	0
mittagessen	de	-2	0	0
mme	fr	3	0	0
mo	en	2	0	0
mobil*	en	4	0	0
mobile	en	4	0	0
mobile $	en	4	0	0
mocht*	de	2	-1	-1
mochte <not>	*	6	0	0
mochte <remove>	*	3	0	0
mochte _ dem	de	3	0	0
mochte _ der	de	2	0	0
mochte _ nachrichten	de	2	0	0
mochte aus	de	5	0	0
mochte die	de	-7	0	0
mochte keine	de	5	0	0
mode	fr	-10	-3	2
mode $	en	-4	-2	-2
mode _ emploi	fr	-2	0	6
mode d	fr	-2	0	6
model*	*	-4	0	-1
modelo	pt	-2	0	0
mogli*	de	-2	0	0
moglich	de	-2	0	0
moglich $	de	-2	0	0
moi	fr	3	9	7
moi $	fr	12	5	2
moi <leave>	*	3	0	0
moi <me>	*	0	0	3
moi <not>	*	-3	0	0
moi <you>	*	-5	3	0
moi _ ce	fr	-2	0	0
moi _ de	fr	-2	0	0
moi _ la	fr	-2	0	-1
moi _ liste	fr	3	0	2
moi _ message	fr	-3	0	0
moi _ paix	fr	2	0	0
moi _ suis	fr	0	0	3
moi a	fr	-8	3	0
moi aux	fr	-4	4	0
moi de	fr	8	-2	0
moi du	fr	-2	0	0
moi je	fr	0	0	3
moi la	fr	0	0	2
moi plus	fr	-3	0	0
moi quand	fr	-2	0	0
moi reflechir	fr	-2	0	0
moi reflechir $	fr	-2	0	0
moi tranquille	fr	3	0	0
moi un	fr	-6	0	0
moi vos	fr	-1	3	0
moles*	es	-5	0	0
molesta $	es	-5	0	0
moleste	es	-3	0	0
moleste $	es	-2	0	0
molestia	es	-7	0	0
molestia $	es	-7	0	0
momen*	*	-4	0	0
mon	fr	1	0	-3
mon 06	fr	2	0	0
mon 06 $	fr	2	0	0
mon <consent>	*	3	0	0
mon <list>	*	2	-1	0
mon <number>	*	0	2	0
mon <stop>	*	-4	0	0
mon <stranger>	*	-3	0	0
mon <texts>	*	-4	0	0
mon <third>	*	-5	-1	0
mon _ a	fr	-2	0	0
mon _ aux	fr	4	-2	0
mon _ de	fr	-3	0	0
mon _ pour	fr	-5	1	0
mon _ pro	fr	2	0	0
mon accord $	fr	2	0	0
mon avis	fr	-3	0	0
mon avis $	fr	-3	0	0
mon avocat $	fr	2	0	0
mon compte $	fr	2	0	0
mon consentement	fr	4	-1	0
mon consentement $	fr	3	0	0
mon credit	fr	4	0	0
mon ex	fr	-3	0	0
mon ex $	fr	-2	0	0
mon gsm	fr	3	0	0
mon inscription	fr	2	-1	0
mon nom	fr	5	0	0
mon nom $	fr	6	0	0
mon numero	fr	-1	3	0
mon numero $	fr	4	2	0
mon pere	fr	2	0	0
mon portable $	fr	-2	0	0
monda*	en	-2	0	-1
monday $	en	-7	0	0
money	en	-2	0	-6
money $	en	4	0	-1
money <ask>	*	-3	0	-1
money _ taken	*	-3	0	0
money was	*	-3	0	0
monta*	de	-4	-2	0
montag	de	-3	-2	0
month	en	-3	0	0
month $	en	-4	0	0
moral	pt	2	0	0
moral $	pt	2	0	0
more	en	-1	-3	0
more $	en	8	2	0
more <goods>	*	-3	0	0
more <send>	*	4	0	0
more <stop>	*	-4	0	0
more _ after	en	-3	0	0
more _ for	en	-3	0	0
more _ my	en	3	0	0
more _ on	en	-2	0	0
more _ these	en	5	0	0
more info	en	-2	0	1
more information	en	0	0	3
more messages	en	-6	0	0
more of	en	5	0	0
more pain	en	-2	0	0
more reminders	en	2	0	0
more stop	en	-4	0	0
more sugar	en	-2	0	0
more text	en	3	0	0
more texts $	en	2	0	0
more than	en	-2	-1	0
morge*	de	-7	0	0
morgen	de	-7	0	0
morgen $	de	-3	0	0
mort	fr	4	0	0
mothe*	en	2	0	0
mother	en	2	0	0
mots	fr	-2	0	8
mots cles	fr	0	0	6
move	en	2	0	0
move on	en	2	0	0
move on $	en	2	0	0
moved	en	3	0	0
moved to	en	2	0	0
movin*	en	4	0	0
moving	en	4	0	0
mpg	*	-3	0	0
mpg $	*	-3	0	0
mr	en	2	0	0
mrs	en	3	0	0
mrs $	en	3	0	0
msg	*	12	0	0
msg $	pt	7	0	0
msgs	en	6	4	0
msgs $	en	7	2	0
msj	es	2	0	0
msj $	es	2	0	0
much	en	-9	-2	-4
much $	en	-4	0	0
much obliged	en	-2	0	0
mucho*	es	2	-1	0
muchos	es	2	-1	0
muchos <texts>	*	2	0	0
muchos _ al	es	2	0	0
muchos mensajes	es	2	0	0
mudei	pt	-2	5	0
mudei _ ideia	pt	-2	5	0
mudei de	pt	-2	5	0
muela	es	-2	0	0
muita	pt	4	0	0
muita <texts>	*	5	0	0
muita mensagem	pt	4	0	0
muita*	pt	2	-1	0
muitas	pt	2	-1	0
muitas <texts>	*	2	0	0
muitas mensagens	pt	2	0	0
muitas mensagens $	pt	2	0	0
muito	pt	4	0	0
muito $	pt	3	0	0
multa	pt	-2	0	0
multi*	*	-3	0	0
music	en	-5	-1	-1
music $	en	-2	0	0
musiq*	fr	-2	0	0
musique	fr	-2	0	0
muss	de	5	0	0
muss <me>	*	3	0	0
muss _ das	de	-5	0	0
muss ich	de	3	0	0
musst <me>	*	2	0	0
musst _ nicht	de	2	0	0
musst mir	de	2	0	0
must	en	3	0	0
must <me>	*	2	0	0
must i	en	2	0	0
musub*	en	-2	0	0
musubi	en	-2	0	0
musubi $	en	-2	0	0
mute <me>	*	2	0	0
mute me	en	2	0	0
mute me $	en	2	0	0
muy	es	-5	0	0
muy <remove>	*	-2	0	0
muy baja	es	-2	0	0
my	en	-12	-9	-21
my $	en	6	0	0
my 401k	*	-3	0	-2
my <consent>	*	6	-1	0
my <fed>	*	-3	0	0
my <goods>	*	0	-3	-4
my <legal>	*	6	0	0
my <list>	*	-6	-1	0
my <number>	*	7	0	-3
my <person_id>	*	-2	0	0
my <remove>	*	-2	3	0
my <send>	*	6	0	0
my <stop>	*	-4	3	0
my <texts>	*	-2	1	0
my <third>	*	7	3	0
my <want>	*	3	0	0
my _ about	en	3	0	0
my _ anymore	en	-2	0	0
my _ are	en	2	0	0
my _ as	en	2	0	0
my _ at	en	-2	0	0
my _ back	en	2	1	0
my _ be	en	-2	0	0
my _ buzzes	en	3	0	0
my _ came	en	2	0	0
my _ cant	en	-2	0	0
my _ changed	en	-3	0	0
my _ charges	en	3	0	0
my _ coordinates	*	-2	0	0
my _ details	*	-3	0	0
my _ do	*	-3	0	0
my _ ended	en	2	0	0
my _ for	en	3	-3	0
my _ from	en	0	-2	0
my _ funeral	en	2	0	0
my _ in	en	4	0	0
my _ info	en	3	0	0
my _ keep	en	-1	2	0
my _ list	en	-10	-5	-1
my _ needs	en	-3	0	0
my _ not	en	-6	0	0
my _ off	en	-3	0	0
my _ on	en	-6	0	0
my _ out	en	2	0	0
my _ paid	en	2	0	0
my _ put	en	2	0	0
my _ request	en	0	-2	-2
my _ score	*	-3	0	0
my _ stop	en	2	0	0
my _ subscription	en	3	0	0
my _ to	en	5	0	0
my _ was	en	-3	0	0
my _ wife	en	3	0	0
my _ yesterday	en	-3	0	0
my annual	*	-2	0	0
my appointment	en	2	0	0
my attorney	en	2	0	0
my attorney $	en	3	0	0
my bank	en	-3	0	0
my boss	en	-2	0	0
my calendar	en	-6	0	0
my calendar $	en	-3	0	0
my card	en	-8	0	-1
my cell	en	2	0	0
my cellphone	*	-3	0	0
my cellphone $	*	-3	0	0
my consent	en	2	-1	0
my contact	en	3	0	0
my contactless	*	-4	0	0
my credit	en	-7	-1	-1
my current	*	-2	0	0
my data	en	6	0	0
my data $	en	3	0	0
my daughter	en	3	0	0
my day	en	-2	0	0
my digits	en	3	0	0
my digits $	en	2	0	0
my dog	en	-2	0	0
my email	en	-5	0	0
my employer	en	-2	0	0
my employer $	en	-2	0	0
my eyes	en	4	0	0
my father	en	2	0	0
my fees	en	2	0	0
my friend	en	-1	3	0
my gps	*	-2	0	0
my house	en	6	0	0
my house $	en	5	0	0
my identity	*	-5	0	0
my identity $	*	-3	0	0
my inbox	en	3	0	0
my inbox $	en	2	0	0
my info	en	8	0	0
my info $	en	7	0	0
my information	en	4	0	0
my information $	en	3	0	0
my kid	en	-2	0	0
my last	en	-5	0	0
my late	en	4	0	0
my line	en	3	0	0
my line $	en	3	0	0
my list	en	-6	-1	0
my list $	en	-3	0	0
my location	*	-2	0	0
my luggage	*	-4	0	0
my membership	en	2	0	0
my messages	en	0	5	0
my messages $	en	0	5	0
my mind	en	2	4	0
my mobile	en	3	0	0
my mobile $	en	3	0	0
my mother	en	2	0	0
my nephew	en	2	0	0
my new	en	-3	2	0
my number	en	7	3	0
my number $	en	5	3	0
my off	en	2	0	0
my old	en	-3	0	0
my optout	en	1	5	0
my optout $	en	-2	5	0
my orders	en	3	0	0
my orders $	en	3	0	0
my passcode	*	-3	0	0
my password	en	-2	0	-1
my password $	en	-2	0	-1
my permission	en	3	0	0
my phone	en	-4	-1	-2
my phone $	en	-3	-1	-1
my pin	en	-3	0	0
my plan	en	5	0	0
my profile	en	2	0	0
my property	en	2	0	0
my property $	en	2	0	0
my refund	en	-2	-2	-2
my reminders	en	-3	-3	0
my request	en	3	0	0
my review	en	-3	0	0
my review $	en	-3	0	0
my right	en	4	0	0
my shopping	en	-4	0	0
my signup	en	4	0	0
my signup $	en	4	0	0
my stop	en	1	4	0
my stop $	en	0	4	0
my subscription	en	2	0	0
my text	en	5	0	0
my texts $	en	2	0	0
my time	en	2	0	0
my tires	*	-4	0	0
my to	*	-3	0	0
my todo	*	-6	0	0
my top	*	-4	0	0
my vacation	*	-3	0	0
mysel*	en	-2	0	0
myself	en	-2	0	0
myself $	en	-2	0	0
n <send>	*	2	0	0
n <stop>	*	-4	0	0
n <want>	*	6	0	0
n _ mais	pt	6	0	0
n _ pas	fr	-10	0	0
n _ plus	fr	2	0	0
n _ rien	fr	2	0	0
n acheterai	fr	3	0	0
n ai	fr	-5	0	0
n arretez	fr	-2	0	0
n arrivent	fr	-3	0	0
n envoyez	fr	-2	0	0
n manda	pt	3	0	0
n quero	pt	6	0	0
n utilisez	fr	4	0	0
na	pt	-4	2	-4
na <legal>	*	2	0	0
na <list>	*	-8	5	0
na <not>	*	2	0	0
na <number>	*	-4	0	0
na _ de	pt	-4	5	0
na _ e	pt	6	0	0
na anatel $	pt	2	0	0
na caixa	pt	-4	0	0
na esquina	pt	-2	0	0
na esquina $	pt	-2	0	0
na lista	pt	-8	5	0
na lista $	pt	-2	0	0
na loja	pt	-4	0	0
na loja $	pt	-3	0	0
na moral	pt	2	0	0
na moral $	pt	2	0	0
na policia	pt	2	0	0
na policia $	pt	2	0	0
na portaria	pt	-2	0	0
na portaria $	pt	-2	0	0
na segunda	pt	5	0	0
nach	de	7	0	0
nach art	de	5	0	0
nach art $	de	5	0	0
nachb*	de	-2	0	0
nachbarn	de	-2	0	0
nachricht	de	-8	-3	-1
nachricht $	de	-3	0	0
nachricht <not>	*	-2	0	0
nachricht nicht	de	-2	0	0
nachrichten	de	4	4	0
nachrichten <again>	*	-2	1	0
nachrichten <not>	*	6	0	0
nachrichten <stop>	*	3	0	0
nachrichten _ mehr	de	2	0	0
nachrichten fur	de	-2	0	0
nachrichten gehen	de	3	0	0
nachrichten nicht	de	6	0	0
nachrichten vom	de	-3	4	0
nachsehen	de	-2	0	0
nachsehen $	de	-2	0	0
nachste	de	3	0	0
nachste <texts>	*	4	0	0
nachste _ geht	de	3	0	0
nachsten	de	3	0	0
nachster	de	-5	0	0
nachster <stop>	*	-4	0	0
nada $	*	3	0	0
nada <again>	*	-5	0	0
nada <stop>	*	3	0	0
nada de	*	5	0	0
nada mas	es	-3	0	0
nada mas $	es	-2	0	0
nadie	es	3	-3	0
nadie _ mis	es	2	0	0
nadie les	es	2	0	0
nah	en	3	0	0
nah <me>	*	5	0	0
nah _ good	en	4	0	0
nah im	en	5	0	0
name	en	-6	-2	-5
name $	en	-3	0	0
name <leave>	*	3	0	0
name _ my	en	2	0	0
name is	en	-3	0	0
name off	en	3	0	0
name off $	en	3	0	0
name on	en	2	0	0
nao	pt	1	-11	0
nao $	pt	2	0	0
nao <fed>	*	3	0	0
nao <me>	*	-3	0	0
nao <person_id>	*	2	0	0
nao <remove>	*	-2	0	0
nao <stop>	*	-7	0	0
nao <want>	*	0	-4	-2
nao _ a	pt	6	0	0
nao _ cancelar	pt	-2	0	0
nao _ comprar	pt	4	0	0
nao _ contatem	pt	4	0	0
nao _ de	pt	-9	0	-1
nao _ enviem	pt	2	0	0
nao _ eu	pt	-2	0	0
nao _ hoje	pt	-2	0	0
nao _ interesse	pt	2	0	0
nao _ liguem	pt	-2	0	0
nao _ mensagens	pt	-2	0	0
nao _ meu	pt	-6	0	0
nao _ na	pt	-4	0	0
nao _ nao	pt	2	0	0
nao _ nenhum	pt	3	0	0
nao _ parar	pt	-6	0	0
nao _ perder	pt	-3	0	0
nao _ que	pt	-4	0	0
nao _ receber	pt	9	-2	0
nao _ sair	pt	-6	0	0
nao _ ser	pt	3	0	0
nao _ sua	pt	-3	0	0
nao _ tirem	pt	-7	0	0
nao adiantou	pt	2	0	0
nao aguento	pt	2	0	0
nao autorizo	pt	2	0	0
nao chegou	pt	-4	0	0
nao conheco	pt	2	0	0
nao contatar	pt	3	0	0
nao contatar $	pt	3	0	0
nao desejo	pt	3	0	0
nao e	pt	4	0	0
nao entrar	pt	3	0	0
nao enviar	pt	2	0	0
nao escreva	pt	-3	0	0
nao funciona	pt	4	0	0
nao funciona $	pt	4	0	0
nao ha	pt	-2	0	0
nao incomoda	pt	-5	0	0
nao incomoda $	pt	-5	0	0
nao insistam	pt	2	0	0
nao insistam $	pt	2	0	0
nao mandar	pt	-3	0	0
nao me	pt	-3	0	0
nao para	pt	-4	0	0
nao parem	pt	-6	0	0
nao posso	pt	-4	0	0
nao quero	pt	-3	-3	0
nao quero $	pt	4	0	0
nao receber	pt	8	0	0
nao recebi	pt	-6	0	0
nao recebo	pt	-6	0	0
nao sao	pt	2	0	0
nao sei	pt	0	0	4
nao sou	pt	3	0	0
nao tem	pt	2	0	0
nao tenho	pt	-3	0	0
nao voltem	pt	6	0	0
nas	pt	-4	4	0
nas <texts>	*	-3	4	0
nas _ de	pt	-2	2	0
nas mensagens $	pt	-1	2	0
nase	de	4	0	0
nase voll	de	4	0	0
natha*	fr	3	0	0
nathalie	fr	3	0	0
ne	fr	-3	-2	-2
ne $	pt	3	0	0
ne <me>	*	-6	0	0
ne <not>	*	3	0	0
ne <send>	*	-2	0	0
ne <want>	*	-8	0	0
ne <you>	*	-7	0	0
ne _ ai	fr	2	0	0
ne _ appelle	fr	3	0	0
ne _ ecrivez	fr	-3	0	0
ne _ envoyer	fr	2	0	0
ne _ lui	fr	2	0	0
ne _ plus	fr	-2	0	0
ne _ retirez	fr	-2	0	0
ne lis	fr	2	0	0
ne m	fr	-3	0	0
ne ma	fr	-2	0	0
ne plus	fr	4	0	0
ne recois	fr	-8	0	0
ne sont	fr	2	0	0
ne veut	fr	2	0	0
ne veux	fr	-8	0	0
ne vous	fr	-7	0	0
near	en	-3	0	0
near <me>	*	-2	0	0
near me	*	-2	0	0
near me $	*	-2	0	0
neces*	es	-4	0	7
necesito	es	-5	0	7
necesito <ask>	*	0	0	3
necesito _ me	es	0	0	3
necesito ayuda	es	0	0	2
necesito ayuda $	es	0	0	2
necesito que	es	0	0	3
need	en	-5	-9	3
need <again>	*	-2	0	0
need _ anymore	en	-5	0	0
need _ assistance	en	0	0	2
need _ bag	en	-2	0	0
need _ call	en	3	0	0
need _ get	en	-2	0	0
need _ hear	en	3	0	0
need _ keep	en	4	0	0
need _ messages	en	2	0	0
need _ texts	en	2	0	0
need assistance	en	0	0	3
need assistance $	en	0	0	3
need help $	en	0	0	6
need info	en	0	0	4
need it	en	-3	0	0
need it $	en	4	0	0
need these	en	2	0	0
need this	en	2	0	0
need to	en	0	-2	-4
neede*	en	-4	0	2
needed	en	-4	0	2
needed $	en	-4	0	2
needs	en	-3	0	0
needs _ be	en	-4	0	0
needs _ stop	en	3	0	0
negat*	de	-4	0	-3
negative	*	-2	0	0
nehme	de	-4	0	0
nehmen _ die	de	-4	0	0
nehmt	de	-9	3	0
nehmt <me>	*	-3	3	0
nehmt _ nicht	de	-3	0	0
nehmt _ nummer	de	-3	3	0
nehmt _ raus	de	4	0	0
nehmt die	de	-5	0	0
nehmt meine	de	-3	3	0
neigh*	en	-6	0	0
neighbor	en	-2	0	0
neighbor $	en	-2	0	0
nein	de	13	0	-1
nein $	de	12	0	0
nein <person_id>	*	3	0	0
nein _ nein	de	3	0	0
nein heisst	de	3	0	0
nem	pt	5	0	0
nem <again>	*	2	0	0
nem _ uma	pt	3	0	0
nem mais	pt	2	0	0
nenhu*	pt	4	0	0
nenhum	pt	3	0	0
nenhuma $	pt	2	0	0
nenhuma mensagem $	pt	-3	0	0
nerv	de	5	0	0
nerve*	de	4	0	0
nerven	de	4	0	0
nerven $	de	2	0	0
nervi*	de	8	0	0
nervig	de	8	0	0
nervig $	de	8	0	0
nervt	de	6	0	0
nervt _ noch	de	2	0	0
nervt nur	de	2	0	0
neste	pt	0	0	2
neste <number>	*	0	0	2
neste numero	pt	0	0	2
neste numero $	pt	0	0	2
neue	de	-8	2	0
neue <number>	*	-6	0	0
neue nummer	de	-4	0	0
neue nummer $	de	-2	0	0
never <again>	*	4	0	0
never <remove>	*	-2	0	0
never <stop>	*	-9	0	0
never _ sending	en	-9	0	0
never _ that	en	-2	0	0
never _ the	en	-2	0	0
never _ to	en	6	0	0
never again	en	4	0	0
never again $	en	5	0	0
never got	en	-2	0	0
never heard	en	5	0	0
never mind	en	-3	0	0
never mind $	en	-3	0	0
never stop	en	-9	0	0
new	en	-14	-2	-6
new <number>	*	-2	2	0
new <person_id>	*	-2	0	0
new <remove>	*	-2	0	0
new number	en	-4	0	0
new tires	*	-2	0	0
news	en	-8	0	0
news $	en	-5	0	0
newsletter $	de	-2	1	0
next	en	-6	-5	-6
next <send>	*	7	0	0
next <stop>	*	-4	0	0
next one	en	3	0	0
next one $	en	3	0	0
next payday	*	-2	0	0
next payday $	*	-2	0	0
next song	*	-2	0	0
next stop	en	-4	0	0
next stop $	en	-4	0	0
next text	en	5	0	0
next week	en	-3	0	0
next week $	en	-2	0	0
ni	es	13	0	0
ni _ de	es	2	0	0
ni idea	es	2	0	0
ni llamadas	es	2	0	0
nice	en	-7	-1	-3
nice to	*	-3	0	0
nicht	de	-6	-7	3
nicht $	de	7	0	0
nicht <again>	*	1	-2	1
nicht <consent>	*	-2	0	0
nicht <me>	*	3	0	0
nicht <remove>	*	-3	0	0
nicht <send>	*	-3	0	0
nicht _ als	de	-4	0	0
nicht _ bei	de	2	0	0
nicht _ bekommen	de	2	0	0
nicht _ der	de	-10	0	0
nicht _ ich	de	2	0	0
nicht _ in	de	-4	0	0
nicht _ mir	de	-2	0	0
nicht _ mit	de	-4	0	0
nicht _ sabine	de	2	0	0
nicht _ schreiben	de	-3	0	0
nicht _ warten	de	-2	0	0
nicht _ yilmaz	de	-2	0	0
nicht _ zu	de	-5	0	0
nicht abmelden	de	-3	0	0
nicht abmelden $	de	-3	0	0
nicht anrufen	de	-4	0	0
nicht anrufen $	de	-2	0	0
nicht auf	de	-9	0	0
nicht aufhoren	de	-2	0	0
nicht aus	de	-7	0	1
nicht das	de	-2	0	0
nicht der	de	4	0	0
nicht die	de	6	0	0
nicht einverstanden	de	-2	0	0
nicht geschrieben	de	-3	0	0
nicht geschrieben $	de	-3	0	0
nicht langer	de	2	0	0
nicht meine	de	3	0	0
nicht mir	de	-2	0	0
nicht von	de	-4	0	0
nicht vor	de	-2	0	0
nicht weiter	de	0	0	4
nicht weiter $	de	0	0	4
nicht wieder	de	4	0	0
nicht zu $	de	2	0	0
nichts <send>	*	5	0	0
nichts an	de	2	0	0
nichts an $	de	2	0	0
nie	de	4	-2	0
nie <again>	*	4	-1	0
nie <goods>	*	2	0	0
nie bestellt	de	2	0	0
nie bestellt $	de	-2	0	0
nie wieder	de	4	-1	0
nie wieder $	de	7	0	0
nie zugestimmt	de	-2	0	0
nie zugestimmt $	de	-2	0	0
niema*	de	7	0	0
nimm	de	-8	0	0
nimm <me>	*	-3	0	0
nimm mich	de	-3	0	0
nimme*	de	4	0	0
nimmer	de	4	0	0
ningu*	*	3	0	0
ningun _ de	es	-2	0	0
ninguna	es	6	0	0
nino	es	3	0	0
nino $	es	3	0	0
ninos	es	-2	0	0
nisso	pt	7	0	0
nisso $	pt	7	0	0
nix	de	5	2	0
nix <again>	*	2	2	0
nix mehr	de	2	2	0
nix mehr $	de	3	0	0
no	es	-1	-5	-2
no $	*	-2	0	-1
no <again>	*	3	0	-1
no <fed>	*	-2	0	0
no <interest>	*	3	0	0
no <leave>	*	-5	0	0
no <not>	*	4	0	0
no <number>	*	-1	2	0
no <person_id>	*	3	0	0
no <please_do>	*	2	0	0
no <send>	*	-2	0	0
no <stop>	*	5	0	0
no <third>	*	-3	0	0
no <want>	*	2	-2	0
no _ a	es	7	0	0
no _ alerts	en	2	0	0
no _ all	en	2	0	0
no _ avisen	es	2	0	0
no _ belongs	en	-2	0	0
no _ bien	es	-4	0	0
no _ came	en	-5	0	0
no _ cancelar	es	-4	0	0
no _ cebolla	es	-2	0	0
no _ cliente	es	3	0	0
no _ cobren	es	-3	0	0
no _ contacten	es	2	0	0
no _ darme	es	-2	0	0
no _ de	es	-8	0	0
no _ deja	es	2	0	0
no _ do	pt	-3	0	0
no _ el	es	-2	0	0
no _ en	es	-2	0	0
no _ eso	es	-3	0	0
no _ esperar	es	-4	0	0
no _ esto	es	3	0	0
no _ for	en	3	0	0
no _ han	es	-4	0	0
no _ here	en	4	0	0
no _ interesada	es	2	0	0
no _ interesan	es	2	0	0
no _ interested	en	4	0	0
no _ inviten	es	4	0	0
no _ isnt	*	-2	0	0
no _ la	es	4	0	0
no _ llame	es	-2	0	0
no _ llamen	es	-3	0	0
no _ llegan	es	-10	0	0
no _ llego	es	-2	0	0
no _ los	es	4	0	0
no _ manden	es	3	0	0
no _ me	*	4	0	0
no _ messages	en	-5	0	0
no _ mi	es	3	0	0
no _ molestia	es	-4	0	0
no _ needed	en	-2	0	0
no _ no	es	6	0	0
no _ pain	en	-2	0	0
no _ para	es	4	0	0
no _ perder	es	-2	0	0
no _ que	es	-3	0	0
no _ questions	en	-3	0	0
no _ quiten	es	-6	0	0
no _ recibido	es	-3	0	0
no _ recibir	es	7	0	0
no _ reminders	en	2	0	0
no _ rompan	es	3	0	0
no _ saber	es	2	0	0
no _ saquen	es	-3	0	0
no _ sigan	es	4	0	0
no _ su	es	3	0	0
no _ sugar	en	-2	0	0
no _ sus	es	3	0	0
no _ texts	en	2	0	0
no _ than	en	-2	0	0
no _ to	en	4	0	0
no _ usar	es	-2	0	6
no _ yet	en	-3	0	0
no aparece	es	-2	0	0
no autorice	es	-3	0	0
no calls	en	-4	0	0
no celular $	pt	-2	0	0
no conozco	es	2	0	0
no coupons	en	-2	0	0
no coupons $	en	-2	0	0
no curso	pt	-3	0	0
no dejen	es	-5	0	0
no deseo	es	5	0	0
no doy	es	2	0	0
no entiendo	es	-4	0	4
no envien $	es	2	0	0
no es	es	5	0	0
no escriban	es	-2	0	0
no estoy	es	2	0	0
no funciona	es	4	0	0
no hay	es	-4	0	0
no he	es	-3	0	0
no idea	en	-3	0	0
no idea $	en	-4	0	0
no importa	es	-2	0	0
no insistan	es	2	0	0
no insistan $	es	2	0	0
no le	es	3	0	0
no leo	es	-4	0	0
no les	es	2	0	0
no lo	es	-6	0	0
no longer	en	2	0	0
no los	es	5	0	0
no mas $	es	8	0	0
no me	es	2	-1	0
no means	en	3	0	0
no message	en	-2	0	0
no messages	en	-3	0	0
no messages $	en	-2	0	0
no meu	pt	-6	3	0
no mo	en	2	0	0
no money	en	3	0	0
no more $	en	14	0	0
no need	en	2	0	0
no not	en	3	0	0
no one	en	-3	0	0
no paren	es	-3	0	0
no pueden	es	2	0	0
no puedo	es	-3	0	0
no quiero $	es	5	0	0
no reason	en	-2	0	0
no recibi	es	-3	0	0
no recibir	es	5	0	0
no recibo	es	-3	0	0
no remove	en	5	0	0
no rompan	es	4	0	0
no se	es	-9	0	5
no sigan	es	4	0	0
no site	pt	2	0	0
no site $	pt	2	0	0
no sms	en	5	0	0
no sms $	en	5	0	0
no soy	es	6	0	0
no spam	pt	-5	0	0
no spam $	pt	-4	0	0
no stop	en	11	0	0
no stop $	en	11	0	0
no tengo	es	-4	0	0
no texts $	en	7	0	0
no that	*	-2	0	0
no thats	en	-3	0	0
no tiene	es	3	0	0
no to	en	7	0	0
no use	en	2	0	0
no vive	es	3	0	0
no vuelvan	es	5	0	0
no way	en	-3	0	0
no way $	en	-6	0	0
no y	es	3	0	0
nobod*	en	8	0	0
nobody	en	8	0	0
nobody <person_id>	*	3	0	0
nobody _ that	en	4	0	0
nobody by	en	4	0	0
noch	de	3	-5	-4
noch <ask>	*	2	0	0
noch <not>	*	-8	0	0
noch <send>	*	4	-1	0
noch <texts>	*	2	-1	0
noch _ mail	de	4	0	0
noch nicht	de	-4	0	0
noch per	de	4	0	0
noch sagen	de	2	0	0
noch sagen $	de	2	0	0
noch sms	de	2	-1	0
noch sms $	de	2	-1	0
noch was	de	2	0	0
nochm*	de	-2	-1	-1
nochmal	de	-2	-1	-1
nochmal <send>	*	-3	0	0
noite $	pt	-2	0	0
nom	fr	4	0	0
nom $	fr	5	0	0
nomas	es	3	-2	0
nomas <texts>	*	6	-2	0
nomas _ porfabor	es	3	0	0
nomas mensajes	es	5	0	0
nombr*	es	-4	0	2
nombre	es	-4	0	2
nombre de	es	0	0	2
nome $	pt	5	0	0
nome _ voces	pt	-4	0	0
nome de	pt	-4	0	0
nomor*	en	3	0	0
nomore	en	3	0	0
nomore <texts>	*	3	0	0
non	fr	5	-1	0
non $	fr	10	-1	0
non <not>	*	-3	0	0
nonan*	fr	3	0	0
nonante	fr	3	0	0
none	en	3	0	0
noon	en	-3	0	0
noon $	en	-2	0	0
nope	en	5	0	0
nope $	en	3	0	0
nope still	en	-2	0	0
nope thats	en	-3	0	0
normal $	*	-3	0	0
nos	*	-2	1	0
nos <texts>	*	-2	0	0
not	en	1	-3	-4
not $	en	-10	0	0
not <leave>	*	5	0	0
not <me>	*	7	0	0
not <name>	*	6	0	0
not <send>	*	9	0	0
not <texts>	*	3	0	0
not <want>	*	7	0	0
not <you>	*	2	0	0
not _ ago	*	-2	-2	-2
not _ all	*	-5	0	0
not _ and	en	2	0	0
not _ anything	en	2	0	0
not _ customer	en	5	0	0
not _ daily	en	2	0	0
not _ for	en	4	0	0
not _ here	en	2	0	0
not _ in	en	-2	0	0
not _ it	en	-4	0	0
not _ its	en	-2	0	0
not _ me	en	8	0	0
not _ on	en	7	0	0
not _ patient	en	2	0	0
not _ person	en	4	0	0
not _ texts	en	-4	0	0
not _ these	en	2	0	0
not _ with	*	-4	0	0
not _ your	en	-6	0	0
not a	en	2	0	0
not be	en	5	0	0
not being	en	2	0	0
not buying	en	8	0	0
not buying $	en	5	0	0
not coming	en	3	0	0
not for	en	7	0	0
not get	en	5	0	0
not getting	en	-6	0	0
not happy	en	-3	0	0
not interested	en	2	0	0
not interested $	en	4	0	0
not kevin	en	2	0	0
not kevin $	en	3	0	0
not long	*	-2	-2	-2
not my	en	7	0	0
not receiving	en	-3	0	0
not right	*	-2	0	0
not satisfied	*	-2	0	0
not sure	en	-6	0	-1
not sure $	en	-3	0	0
not text	en	2	0	0
not to	en	3	0	0
not voting	en	2	0	0
not wanted	en	4	0	0
not wanted $	en	3	0	0
not your	en	3	0	0
nota	pt	-5	0	0
nota $	pt	-4	0	0
note	en	3	0	0
note _ i	en	3	0	0
note that	en	3	0	0
nothi*	en	9	0	0
nothing	en	10	0	0
nothing $	en	4	0	0
nothing <again>	*	3	0	0
nothing _ the	en	5	0	0
nothing more	en	2	0	0
nothing on	en	5	0	0
notic*	en	3	0	0
notices	en	2	0	0
notices $	en	2	0	0
notif*	*	0	3	0
notificaciones	es	3	0	0
notifications	en	0	2	0
notified	en	-2	0	0
nous	fr	6	0	0
nouve*	fr	-8	2	0
nouveau	fr	-7	2	0
nouveau <number>	*	-2	0	0
nouveau <you>	*	-4	4	0
nouveau _ alertes	fr	-2	-1	0
nouveau _ sms	fr	-1	2	0
nouveau numero	fr	-2	0	0
nouveau vos	fr	-4	4	0
nova	pt	-2	0	0
novam*	pt	-2	4	0
novamente	pt	-2	4	0
novo	pt	-1	4	0
novo $	pt	-1	4	0
nr	de	3	0	0
nr $	de	3	0	0
nuevo	es	-11	3	0
nuevo $	es	-4	0	0
nuevo es	es	-2	0	0
null	de	10	0	0
null $	de	3	0	0
null <want>	*	4	0	0
null bock	de	4	0	0
num	*	14	0	0
num $	*	6	0	0
numbe*	en	3	2	2
number	en	2	2	2
number $	en	0	4	0
number <again>	*	4	0	0
number <me>	*	-1	0	2
number <person_id>	*	2	0	0
number _ can	en	0	0	2
number _ days	*	-2	0	0
number _ for	en	-3	1	0
number _ i	en	2	0	0
number _ my	en	-2	0	0
number _ of	en	2	0	0
number _ off	en	3	0	0
number _ the	en	-4	1	0
number for	en	3	-1	3
number from	en	3	-2	0
number i	en	0	0	2
number is	en	2	0	0
number of	en	-5	0	0
number on	en	-5	0	0
number out	en	5	0	0
number with	en	-4	0	0
numbers	en	3	0	0
numbers $	en	2	0	0
numer*	*	4	1	4
numero	*	4	1	4
numero $	*	9	0	3
numero <again>	*	-6	0	0
numero <legal>	*	-2	0	1
numero <stop>	*	0	0	2
numero <texts>	*	-4	0	0
numero <third>	*	2	0	0
numero <wrong>	*	2	0	0
numero _ a	fr	0	0	3
numero _ amigo	*	2	0	0
numero _ anuncio	*	-6	0	0
numero _ change	fr	3	0	0
numero _ cliente	*	-3	0	0
numero _ da	pt	-4	0	0
numero _ meu	pt	2	0	0
numero _ para	*	2	0	0
numero _ suivi	fr	-3	0	0
numero a	fr	-2	3	0
numero atualizem	pt	-4	0	0
numero atualizem $	pt	-4	0	0
numero da	pt	3	0	0
numero de	*	-8	0	-1
numero equivocado $	es	5	0	0
numero errado $	pt	4	0	0
numero es	es	-2	0	0
numero n	fr	2	0	0
numero novo	pt	-2	0	0
numero novo $	pt	-2	0	0
numero nuevo	es	-3	0	0
numero por	es	2	0	0
numme	de	7	0	0
numme*	de	3	1	1
nummer	de	3	1	1
nummer $	de	3	-1	0
nummer <person_id>	*	2	0	0
nummer <remove>	*	6	0	0
nummer _ dem	de	-2	0	0
nummer _ den	de	-1	4	0
nummer _ mehr	de	4	0	0
nummer aus	de	-4	0	0
nummer gehort	de	2	0	0
nummer geirrt	de	4	0	0
nummer geirrt $	de	4	0	0
nummer in	de	-4	4	0
nummer ist	de	-3	0	0
nummer nicht	de	-2	0	0
nummer und	de	-4	0	0
nummer war	de	4	0	0
nunca	*	3	0	0
nunca <me>	*	3	0	0
nunca _ de	*	-4	0	0
nunca _ problema	*	-3	0	0
nunca _ receber	pt	2	0	0
nunca _ recibir	es	2	0	0
nunca acepte	es	2	0	0
nunca me	*	3	0	0
nunca pedi	*	-3	0	0
nur	de	10	-2	0
nur _ per	de	4	0	0
nur einmal	de	3	0	0
nur fur	de	5	0	0
nur noch	de	8	0	0
nur noch $	de	2	0	0
nurse on	en	3	0	0
nutri*	*	-3	0	-3
nutzu*	de	2	0	0
nutzung	de	2	0	0
nutzung <me>	*	2	0	0
nutzung meiner	de	2	0	0
ny _ pas	fr	4	0	0
ny _ plus	fr	-2	0	0
o	pt	-7	-6	0
o <again>	*	-2	0	0
o <ask>	*	-2	0	5
o <fed>	*	7	0	0
o <goods>	*	-4	0	0
o <me>	*	7	-1	0
o <name>	*	7	0	0
o <number>	*	5	0	-2
o <send>	*	-2	0	0
o <third>	*	-3	0	0
o <you>	*	2	0	0
o _ antigo	pt	-3	0	0
o _ contacto	pt	2	0	0
o _ e	pt	-5	0	3
o _ errado	pt	-3	0	0
o _ faz	pt	-3	0	0
o _ mail	pt	-4	0	0
o _ mas	pt	-2	0	0
o _ nao	pt	4	0	0
o _ numero	pt	5	0	0
o _ posso	pt	0	0	2
o _ quero	pt	-1	2	0
o azul	pt	-2	0	0
o carro $	pt	3	0	0
o codigo	pt	-3	0	0
o da	pt	-2	0	0
o e	pt	-4	0	0
o email	pt	-2	0	0
o link	pt	2	0	0
o meu	pt	7	-1	0
o nome	pt	-2	0	0
o novo	pt	-2	0	0
o novo $	pt	-2	0	0
o numero	pt	2	0	-1
o numero $	pt	2	0	0
o que	pt	-2	0	5
o saco	pt	4	0	0
o saco $	pt	2	0	0
o seu	pt	2	0	0
o sms	pt	-2	0	0
o stop	pt	0	2	0
o thiago	pt	2	0	0
o titular	pt	2	0	0
o vizinho	pt	-2	0	0
objec*	en	5	0	0
object	en	5	0	0
object to	en	5	0	0
oblig*	en	-2	0	0
obliged	en	-2	0	0
obra	pt	-5	0	0
obrig*	pt	3	0	0
obrigado	pt	5	0	0
obrigado $	pt	4	0	0
ocupo	es	0	0	3
of	en	-2	-10	-5
of <goods>	*	-3	0	-1
of <me>	*	-2	-2	-2
of <not>	*	2	0	0
of <stop>	*	2	0	0
of <texts>	*	0	-2	3
of <you>	*	13	0	0
of _ am	en	2	0	0
of _ and	en	-2	0	0
of _ dont	en	3	0	0
of _ green	en	-2	0	0
of _ group	en	4	0	0
of _ i	en	2	0	0
of _ list	en	2	0	0
of _ me	en	4	0	0
of _ messages	en	3	0	0
of _ phone	en	4	0	0
of _ refund	*	-2	-2	-2
of _ text	en	2	0	0
of _ texts	en	4	0	0
of _ will	en	0	0	2
of all	en	5	0	0
of any	en	3	0	0
of cheetos	*	-2	0	0
of cheetos $	*	-2	0	0
of commands	en	0	0	3
of commands $	en	0	0	3
of days	*	-2	0	0
of everything	en	3	0	0
of everything $	en	4	0	0
of god	en	3	0	0
of here	en	-2	0	0
of here $	en	-2	0	0
of it	en	7	0	0
of it $	en	7	0	0
of messages	en	-2	0	3
of my	en	-1	-2	-2
of no	en	2	0	0
of stop	en	5	0	0
of story	en	-5	0	0
of story $	en	-5	0	0
of the	en	-3	0	0
of these	en	11	0	3
of these $	en	4	0	0
of this $	en	5	0	0
of you	en	8	0	0
of you $	en	8	0	0
of your	en	5	0	0
ofcom	en	2	0	0
ofere*	pt	3	0	0
oferecer	pt	3	0	0
oferecer $	pt	3	0	0
ofert*	*	-1	5	-1
oferta $	es	-3	1	0
oferta de	pt	3	0	0
ofertas	es	-1	3	0
ofertas al	es	0	2	0
off	en	4	-10	-3
off $	en	10	0	0
off <me>	*	-2	0	0
off <send>	*	3	0	0
off <texts>	*	2	0	0
off <you>	*	4	-1	0
off _ campus	en	2	0	0
off _ for	en	2	0	0
off _ late	en	-5	0	0
off _ list	en	13	0	0
off _ notifications	en	2	0	0
off _ phone	en	4	0	0
off _ text	en	7	0	0
off _ the	en	-2	0	0
off _ thing	en	6	0	0
off _ todo	*	-3	0	0
off _ waiting	en	-2	0	0
off _ waitlist	en	-2	0	0
off at	en	-6	0	0
off everything	*	-2	0	0
off hold	en	-6	0	0
off hold $	en	-5	0	0
off request	*	-2	0	0
off speaker	en	-4	0	0
off speaker $	en	-4	0	0
off text	en	2	0	0
off this	en	11	0	0
off this $	en	5	0	0
off your	en	4	-1	0
offer	en	-3	0	-1
offer $	en	-3	0	-1
offer*	en	3	0	0
offers	en	3	0	0
offic*	en	4	0	0
office	en	6	0	0
office $	en	4	0	0
offre*	fr	-4	-2	0
offres	fr	-4	-2	0
offres $	fr	-3	-2	0
ofrec*	es	6	0	0
ofrecerme	es	6	0	0
oft	de	9	0	0
oft $	de	6	0	0
oft _ ich	de	3	0	0
oft soll	de	2	0	0
oga	en	2	0	0
oh	*	-5	-1	-3
oh <stop>	*	-5	0	0
oh stop	en	-4	0	0
oigan	es	-2	0	0
oigno*	fr	-3	0	0
oignons	fr	-3	0	0
oignons $	fr	-2	0	0
oil	en	0	-1	-2
old	en	-2	1	0
old $	en	-2	0	0
old _ for	en	4	0	0
olvid*	es	-3	0	0
olvidalo	es	-3	0	0
olvidalo $	es	-3	0	0
olvide	es	-3	0	0
olvide <me>	*	-2	0	0
olvide mi	es	-2	0	0
on	en	-5	0	-10
on $	en	3	2	-3
on <ask>	*	-2	0	0
on <me>	*	-1	-4	-2
on <not>	*	2	0	0
on <please_do>	*	-3	0	0
on <send>	*	-3	1	0
on <stop>	*	2	0	0
on <you>	*	-3	0	0
on _ a	fr	-2	0	0
on _ anymore	en	4	0	0
on _ ca	fr	4	0	0
on _ dont	en	4	0	0
on _ la	fr	6	0	0
on _ list	en	0	2	0
on _ mobile	en	3	0	0
on _ phone	en	10	3	0
on _ plan	en	2	0	0
on _ shopping	*	-3	0	0
on _ text	en	0	4	0
on _ to	en	-2	0	0
on _ tv	en	-2	0	0
on any	en	3	0	0
on arrete	fr	6	0	0
on for	en	0	3	0
on friday	en	-2	0	0
on making	*	0	0	-2
on march	*	-4	0	0
on me $	en	2	0	0
on monday	en	2	0	0
on my	en	-2	-4	-2
on ne	fr	2	0	0
on or	en	-2	0	0
on out	*	-2	0	0
on out $	*	-2	0	0
on peut	fr	0	0	2
on sundays	en	2	0	0
on text	en	-3	1	0
on that	en	-2	0	0
on the	en	0	3	-1
on this	en	9	0	0
on this $	en	2	0	0
on turn	*	-3	0	0
on your	en	-3	0	0
once	en	0	2	0
once <again>	*	-1	2	0
once more	en	-1	2	0
once more $	en	-1	2	0
onde	pt	5	0	0
onde <remove>	*	2	0	0
one	en	-2	-2	-6
one $	en	2	0	-1
one <leave>	*	2	0	0
one _ for	en	3	0	0
one _ is	en	3	0	0
one _ me	en	-3	0	0
one _ stop	en	-4	0	0
one _ text	en	3	0	0
one _ the	en	-4	0	0
one _ these	en	2	0	0
one off	en	2	0	0
one off $	en	2	0	0
one song	*	-2	0	0
onion*	en	-6	0	0
onions	en	-6	0	0
onions $	en	-5	0	0
only	en	10	-1	0
only $	en	4	0	0
only <not>	*	-2	0	0
only <send>	*	2	0	0
only <want>	*	6	0	0
only _ 20	*	-3	0	0
only _ my	en	3	0	0
only _ to	en	3	0	0
only gave	en	2	0	0
only got	*	-3	0	0
only want	en	7	0	0
oops	en	-3	1	0
op	de	2	0	0
opcio*	es	0	0	8
opciones	es	0	0	8
opciones $	es	0	0	7
opcoe*	pt	0	-1	10
opcoes	pt	0	-1	10
opcoes $	pt	0	0	7
open	en	-2	0	0
opini*	es	0	3	0
opinion	es	0	3	0
oponh*	pt	2	-2	0
oponho	pt	2	-2	0
oponho <me>	*	2	-2	0
oponho _ ao	pt	2	-2	0
oponho me	pt	2	-2	0
oppos*	fr	8	-6	0
oppose	fr	2	-4	0
oppose a	fr	4	-3	0
opposition	fr	5	-1	0
opposition $	fr	3	0	0
opposition _ la	fr	3	0	0
opposition a	fr	3	0	0
opt	en	-1	17	0
opt <me>	*	0	7	0
opt _ back	en	-1	3	0
opt _ in	en	-2	5	0
opt _ number	en	-3	1	0
opt _ the	en	2	0	0
opt in	en	-5	9	0
opt in $	en	-2	8	0
opt me	en	0	7	0
opt this	en	-2	1	0
opted*	en	4	3	0
optedout	en	4	3	0
optedout $	en	2	3	0
optedout of	en	-2	0	0
optio*	en	3	0	11
option	en	4	0	0
option $	en	4	0	0
options	en	0	0	12
options $	en	0	0	10
optme*	en	9	0	0
optmeout	en	9	0	0
optmeout $	en	2	0	0
optou*	en	13	3	0
optout	en	13	3	0
optout $	en	7	4	0
optout <not>	*	3	0	0
optout _ the	en	-5	0	0
optout _ work	en	3	0	0
optout doesnt	en	3	0	0
optout of	en	-4	0	0
optout request	en	4	0	0
optout request $	en	3	0	0
or	en	-3	-4	-7
or <leave>	*	-2	0	0
or <me>	*	5	0	0
or <not>	*	-3	0	0
or <please_do>	*	4	0	0
or <send>	*	4	0	0
or _ calling	en	2	0	0
or _ my	en	2	0	0
or a	en	-2	0	0
or im	en	4	0	0
or in	en	2	0	0
or no	*	-2	0	0
or no $	*	-2	0	0
or tails	*	-2	0	0
or tails $	*	-2	0	0
or text	en	4	0	0
or use	en	2	0	0
or what	en	3	0	0
or what $	en	3	0	0
orcam*	pt	-2	0	0
orcamento	pt	-2	0	0
orcamento $	pt	-2	0	0
order	en	-5	-2	-2
order <me>	*	-3	0	0
order came	en	2	0	0
order me	*	-3	0	0
ordered	en	-4	0	0
orders	en	2	0	0
orders $	en	3	0	0
organ*	*	-3	0	6
origi*	*	-2	0	0
os	pt	0	9	-1
os <texts>	*	-6	6	0
os _ de	pt	-5	4	0
os _ por	pt	-4	3	0
os anuncios	pt	3	0	0
os avisos	pt	-2	1	0
os lembretes	pt	-4	1	0
other	en	-3	0	0
other $	*	-3	0	0
other*	en	2	0	0
otimo	pt	-3	0	0
otimo $	pt	-3	0	0
otra	es	0	6	0
otra <person_id>	*	2	0	0
otra _ los	es	-2	0	0
otra persona	es	2	0	0
otra persona $	es	2	0	0
otra vez	es	-3	7	0
otra vez $	es	0	5	0
otro	es	2	0	0
ou <not>	*	4	0	0
ou _ ce	fr	3	0	0
ou est	fr	2	0	0
oubli*	fr	3	0	-5
oublie	fr	-2	0	0
oublie mon	fr	-4	0	0
oublier	fr	6	0	0
oubliez	fr	0	0	-3
oubliez <not>	*	-4	0	0
oubliez _ numero	fr	3	0	-1
oubliez moi	fr	5	0	0
oubliez moi $	fr	5	0	0
oubliez pas	fr	-4	0	0
oui	fr	-5	6	0
oups	fr	-3	0	0
our	en	3	0	0
our _ is	en	2	0	0
out	en	9	-4	0
out $	en	14	-2	4
out _ i	en	2	0	0
out _ the	en	3	0	0
out _ your	en	2	0	0
out for	en	-2	0	0
out from	en	3	0	0
out of	en	3	-2	-2
out the	en	-2	0	0
out when	en	2	0	0
outag*	en	0	2	0
outage	en	0	2	0
outra	pt	1	2	0
outra <person_id>	*	3	0	0
outra pessoa	pt	3	0	0
outra pessoa $	pt	3	0	0
outra vez	pt	-2	2	0
outro	pt	6	0	0
outro $	pt	9	0	0
outsi*	en	-3	0	0
outside	en	-3	0	0
outta <person_id>	*	-3	0	0
outta here	en	-3	0	0
outta this	en	2	0	0
outta this $	en	2	0	0
over	en	5	-2	-3
over <ask>	*	3	0	0
over it	en	6	0	0
over it $	en	7	0	0
over these	en	2	0	0
overc*	*	-3	0	0
owe	*	-2	0	0
own	en	4	0	0
own a	en	3	0	0
p	*	4	0	0
pa	*	7	0	0
pack	en	7	0	0
pack _ in	en	7	0	0
pack it	en	7	0	0
packa*	en	-2	0	0
package	en	-2	0	0
package $	en	-3	0	0
pagar	pt	-9	0	0
pagina $	es	3	0	0
pago	es	2	0	0
pague	es	-2	0	0
pague*	pt	-2	0	0
paguei	pt	-2	0	0
pai	pt	2	0	0
paid	en	3	0	0
paid <me>	*	4	0	0
paid my	en	4	0	0
pain	*	-4	0	0
pair	en	-5	0	0
pair _ phone	*	-5	0	0
pair with	*	-3	0	0
pais	pt	-3	0	0
paix	fr	9	0	0
paix $	fr	5	0	0
paket	de	-6	0	0
palab*	es	0	0	3
panie*	fr	-2	0	0
panier	fr	-2	0	0
panier $	fr	-2	0	0
pao	pt	-3	0	0
papa	*	7	0	0
papa _ nicht	de	2	0	0
papa lebt	de	2	0	0
papel	es	2	0	0
papel*	es	-2	0	0
papeles	es	-2	0	0
paper	en	-3	0	0
paper statements	en	-4	0	0
paper statements $	en	-4	0	0
papie*	fr	-4	0	0
paque*	es	-2	0	0
paquete	es	-2	0	0
par	fr	1	3	0
par <wrong>	*	-2	2	0
par _ par	fr	-2	0	0
par courriel	fr	4	0	0
par erreur	fr	-2	2	0
par jour	fr	2	0	0
par l	fr	-2	0	0
par la	fr	-2	0	0
par le	fr	-2	0	0
par mail	fr	3	0	0
par mail $	fr	4	0	0
par pitie	fr	5	0	0
par texto	fr	0	2	2
par texto $	fr	0	2	2
para	*	-1	4	1
para $	pt	13	0	0
para <ask>	*	-4	2	3
para <remove>	*	2	0	0
para <stop>	*	2	0	0
para <texts>	*	2	-1	0
para _ chover	pt	-2	0	0
para _ com	pt	2	0	0
para _ de	es	4	0	0
para _ encher	pt	2	0	0
para _ mandar	pt	4	0	0
para _ me	pt	0	2	0
para _ pessoas	pt	-3	0	0
para _ sirve	es	-3	0	2
para _ sms	pt	-2	0	0
para d	pt	2	0	0
para darse	es	4	0	0
para este	pt	-3	0	0
para la	es	3	0	0
para minha	pt	2	0	0
para que	es	-3	2	3
para receber	pt	-5	1	0
para recibir	es	-5	1	0
parad*	es	-4	0	-1
parada	es	-4	0	-1
paral*	es	8	0	0
parale	es	8	0	0
parar	pt	10	0	0
parar $	pt	14	0	0
parar _ comer	pt	-3	0	0
parar _ entrega	*	-2	0	0
parar _ mandar	pt	2	0	0
parar e	pt	2	0	0
parar la	es	-4	0	0
parar*	pt	3	-1	0
pararam	pt	-2	0	0
pararam de	pt	-2	0	0
pararem	pt	6	0	0
pararem $	pt	5	0	0
parce*	en	-5	0	0
pare	pt	4	0	0
pare $	pt	12	0	0
pare <not>	*	-2	0	0
pare _ carro	pt	-3	0	0
parei	pt	-2	0	0
parem	pt	7	-1	0
parem $	pt	15	0	0
parem _ enviar	pt	-2	0	0
parem _ ligar	pt	-4	0	0
parem _ mandar	pt	-2	0	0
parem de	pt	-5	0	0
paren	es	11	0	0
paren $	es	12	0	0
paren <you>	*	2	0	0
paren _ los	es	-2	0	0
paren ya	es	2	0	0
paren ya $	es	2	0	0
paren*	*	4	0	0
parenle	es	6	0	0
parenle $	es	5	0	0
parent	en	4	0	0
parents	*	-4	0	0
parents $	en	-4	0	0
parki*	en	-2	0	0
parking	en	-2	0	0
paro	*	5	0	0
paro _ receber	pt	2	0	0
parou	pt	-2	0	0
part	en	11	1	0
part _ no	en	2	0	0
part _ stop	en	5	0	0
part _ this	en	2	0	0
part of	en	9	0	0
parte	es	0	0	2
parte <not>	*	2	0	0
parte de	es	-3	0	2
parti*	*	9	0	0
particular	*	2	0	0
particular $	*	2	0	0
party	en	-6	0	0
party $	en	-2	0	0
pas	fr	-2	-4	-2
pas $	fr	7	0	0
pas <again>	*	-4	0	0
pas <ask>	*	-2	0	0
pas <name>	*	2	0	0
pas <send>	*	-2	0	0
pas <you>	*	5	0	0
pas _ a	fr	3	0	0
pas _ appel	fr	-4	0	0
pas _ la	fr	-7	0	0
pas _ m	fr	-3	0	0
pas _ mais	fr	-3	0	0
pas _ me	fr	3	0	0
pas _ par	fr	-6	0	0
pas _ peine	fr	5	0	0
pas _ pub	fr	5	0	0
pas _ sac	fr	-2	0	0
pas _ temps	fr	3	0	0
pas _ vendre	fr	2	0	0
pas _ vous	fr	-2	0	0
pas d	fr	-3	0	0
pas deranger $	fr	3	0	0
pas encore	fr	-3	0	0
pas encore $	fr	-3	0	0
pas interesse $	fr	2	0	0
pas interessee	fr	2	0	0
pas interessee $	fr	2	0	0
pas kevin $	fr	2	0	0
pas la	fr	3	0	0
pas le	fr	2	0	0
pas les	fr	-3	0	0
pas m	fr	4	0	0
pas moi	fr	3	0	0
pas moi $	fr	2	0	0
pas mon	fr	-4	0	0
pas que	fr	-3	0	0
pas rater	fr	-3	0	0
pas recu	fr	-3	0	0
pas un	fr	4	0	0
pas votre	fr	5	0	0
pasa	es	-5	0	0
pasa si	es	-4	0	0
pasan	es	0	0	2
pasan la	es	0	0	2
pasar*	es	-6	0	0
paso	es	4	0	0
paso $	es	8	0	0
pass	en	5	-2	-2
pass $	en	3	0	-2
pass on	en	3	0	0
passa*	pt	2	0	0
passc*	*	-4	0	0
passcode	*	-4	0	0
passe*	en	-3	0	0
passo	pt	-3	0	0
passt	de	-4	0	0
passt $	de	-2	0	0
passw*	en	-6	0	-1
password	en	-2	0	-1
password $	en	-2	0	-1
passwort	de	-2	0	0
patie*	en	4	0	0
patient	en	4	0	0
pausa	es	-4	0	0
pausa $	*	-4	0	0
pausa*	pt	-2	0	0
pausar	pt	-2	0	0
pausar <me>	*	-2	0	0
pause	en	-6	0	0
pause $	*	-6	0	0
pausi*	de	-4	0	0
pausieren	de	-4	0	0
pausieren $	de	-2	0	0
pay	en	-2	0	-2
payda*	*	-2	0	-1
payday	*	-2	0	-1
payday $	*	-2	0	-1
paye	fr	-3	0	0
paye $	fr	-2	0	0
payer	fr	-4	0	0
payme*	en	-6	0	-2
payment	en	-5	0	-2
paz	*	4	0	0
pe	pt	3	0	0
peace	en	-10	0	-1
peace $	en	-4	0	0
peace out	en	-8	0	0
peace out $	*	-8	0	0
peco	pt	3	0	0
peco $	pt	3	0	0
pedi	*	2	-1	0
pedi _ baja	es	2	0	0
pedi la	es	2	0	0
pedi pra	pt	2	0	0
pedido $	*	-4	0	0
pedido _ descadastro	pt	4	0	0
pedido de	pt	5	0	0
pedir	pt	6	0	0
pedir $	pt	6	0	0
peine	fr	10	0	0
peine $	fr	5	0	0
peine de	fr	5	0	0
pela	pt	-2	0	0
pela <texts>	*	-3	0	0
pela mensagem	pt	-3	0	0
pela mensagem $	pt	-3	0	0
pelas	pt	-2	0	0
pelo correio	pt	-2	0	0
pelo correio $	pt	-2	0	0
pendi*	*	-3	0	-3
pending	*	-3	0	-3
pensa*	*	-4	0	0
peopl*	en	3	0	-1
people	en	2	0	-1
people $	en	5	0	0
people <me>	*	3	0	0
people <want>	*	-3	0	0
people i	en	3	0	0
peppe*	es	-2	0	0
pepper	*	-2	0	0
per	de	3	4	0
per <send>	*	0	3	0
per <texts>	*	-5	5	0
per kurznachricht	de	-2	2	0
per mail	de	3	0	0
per mail $	de	3	0	0
per sms	de	-2	2	0
per text	en	2	0	0
perca*	pt	3	0	0
percam	pt	3	0	0
perde*	*	2	0	0
perdendo	pt	4	0	0
perdendo tempo	pt	4	0	0
perdendo tempo $	pt	4	0	0
perder	*	-5	0	0
perdez	fr	4	0	0
perdez <not>	*	2	0	0
perdez _ temps	fr	2	0	0
perdez _ votre	fr	2	0	0
perdez pas	fr	2	0	0
perdi	*	-8	0	0
perdi <me>	*	-3	0	0
perdi _ numero	*	-8	0	0
perdi*	es	-5	0	0
perdido	*	-5	0	0
perdido $	*	-5	0	0
perdo*	es	-7	0	0
perdon	es	-5	0	0
perdon por	es	-3	0	0
perdu	fr	-8	0	3
perdu $	fr	-4	0	3
perdu _ numero	fr	-4	0	0
pere	fr	5	0	0
perfe*	*	-2	0	-2
permi*	*	4	0	0
permiso	es	2	0	0
permiso $	es	2	0	0
permission	en	2	0	0
permission slip	en	-3	0	0
permission to	en	-1	2	0
pero <not>	*	4	0	0
pero _ no	es	5	0	0
pero no	es	4	0	0
pero no $	es	4	0	0
perso*	*	6	-2	-4
person	en	3	0	0
person $	en	3	0	0
person <you>	*	4	0	0
person or	en	-2	0	0
persona	es	10	0	0
persona $	es	6	0	0
persona <wrong>	*	2	0	0
persona equivocada	es	2	0	0
persona equivocada $	es	2	0	0
personas	es	-3	0	0
personas $	es	-3	0	0
personne $	fr	5	0	0
personne _ ma	fr	-2	0	0
personnes	fr	-4	0	0
personnes $	fr	-4	0	0
pertu*	pt	8	0	0
perturbar	pt	3	0	0
perturbe	pt	2	0	0
perturbe $	pt	2	0	0
pesad*	es	5	0	0
pesados	es	5	0	0
pesados $	es	4	0	0
pesso*	pt	7	0	0
pessoa	pt	9	0	0
pessoa $	pt	7	0	0
pessoas	pt	-4	0	0
pessoas $	pt	-4	0	0
peste*	en	2	0	0
petit*	fr	2	0	3
petite	fr	0	0	3
petits	fr	2	0	0
pets	en	-3	0	0
peu _ aide	fr	0	0	2
peu d	fr	0	0	2
peut	fr	-2	0	4
peut on	fr	-2	0	2
peux	fr	-2	0	3
peux _ le	fr	0	0	2
phish*	en	3	0	0
phishing	en	3	0	0
phone	en	-1	-1	-7
phone $	en	-4	-2	-4
phone <fed>	*	-1	2	0
phone <please_do>	*	-2	0	0
phone <stop>	*	2	0	0
phone _ be	*	-2	0	0
phone _ off	en	-2	0	0
phone _ only	en	5	0	0
phone _ stop	en	2	0	0
phone _ to	en	3	0	0
phone anymore $	en	-2	0	0
phone at	en	-2	0	0
phone calls	en	2	0	0
phone plan	en	2	0	0
phone too	en	-1	2	0
phone too $	en	-1	2	0
phone with	en	2	0	0
phone wont	en	2	0	0
phone*	en	-3	0	0
photo	*	-5	0	0
photo $	fr	-2	0	0
photo*	en	-2	0	0
photos	en	-2	0	0
photos $	en	-2	0	0
pick	en	-5	0	0
pick up	en	-4	0	0
pickl*	en	-2	0	0
pickles	en	-2	0	0
pidie*	es	5	0	0
pido	es	7	0	0
pido $	es	5	0	0
piepe*	de	-2	0	0
piepen	de	-2	0	0
pierd*	es	9	0	-1
pierda	es	3	0	0
pierdan	es	2	0	-1
pierdan _ numero	es	3	0	-1
pin	en	-7	0	0
pit	en	-2	0	0
pit <stop>	*	-2	0	0
pit stop	en	-2	0	0
pitie	fr	5	0	0
pizza	*	2	0	0
place	fr	-12	-1	-2
place $	fr	-2	0	-1
place*	fr	-3	-1	-1
places	fr	-2	0	-1
plain*	fr	5	0	0
plainte	fr	4	0	0
plainte $	fr	5	0	0
plainte _ le	fr	-2	0	0
plainte deposee	fr	3	0	0
plan	en	4	0	0
plan $	en	-5	0	0
plan <goods>	*	3	0	0
plan _ me	en	2	0	0
plan charges	en	3	0	0
plano	pt	-4	0	0
plant*	es	-3	0	0
planta	es	-3	0	0
planta <remove>	*	-3	0	0
planta baja	es	-3	0	0
plat	fr	-3	0	0
plat $	fr	-3	0	0
play	*	-10	-4	-6
play _ song	*	-3	0	0
play the	*	-4	0	0
playi*	en	-4	0	0
playing	en	-4	0	0
playing $	en	-3	0	0
playl*	*	-6	-4	-2
playlist	*	-6	-4	-2
playlist $	*	-5	-4	-2
pleas*	en	4	3	0
pleasestop	en	4	3	0
pleasestop $	en	0	4	0
pleasestop <me>	*	4	0	0
pleasestop <send>	*	6	0	0
pleasestop <stop>	*	-3	0	0
pleasestop <texts>	*	3	0	0
pleasestop _ delivery	en	-2	0	0
pleasestop _ the	en	4	0	0
pleasestop and	en	2	0	0
pleasestop and $	en	2	0	0
pleasestop calling	en	-3	0	0
pleasestop texting	en	3	0	0
pleasestop with	en	2	0	0
plu	fr	5	0	0
plug	*	0	0	-3
pluie	fr	-2	0	0
plumb*	en	2	0	0
plumber	en	2	0	0
plus	fr	6	-5	0
plus $	fr	4	0	0
plus 3	fr	-3	0	0
plus <again>	*	-2	0	0
plus <not>	*	3	0	0
plus <third>	*	2	0	0
plus <you>	*	-7	0	0
plus _ ca	fr	5	0	0
plus _ ce	fr	-2	0	0
plus _ de	fr	3	0	0
plus _ embete	fr	2	0	0
plus _ envoyer	fr	4	0	0
plus _ informations	fr	3	0	0
plus _ infos	fr	-4	0	4
plus _ message	fr	3	0	0
plus _ messages	fr	-5	0	0
plus _ msg	fr	4	0	0
plus _ numero	fr	2	0	0
plus _ peine	fr	4	0	0
plus _ recevoir	fr	3	0	0
plus _ seul	fr	2	0	0
plus _ sms	fr	2	0	0
plus _ textos	fr	2	0	0
plus besoin	fr	3	0	0
plus ce	fr	5	0	0
plus d	fr	1	0	3
plus de	fr	-4	0	-1
plus etre	fr	4	0	0
plus jamais	fr	-2	0	0
plus la	fr	2	0	0
plus lui	fr	2	0	0
plus rien	fr	6	0	0
plus un	fr	2	0	0
plus vos	fr	-5	0	0
pluto*	fr	-3	0	0
plutot	fr	-3	0	0
po	*	3	0	0
poco	es	0	0	3
poco _ ayuda	es	0	0	3
poco de	es	0	0	3
pode	pt	-4	-1	3
pode $	pt	-5	0	0
pode <send>	*	-1	-1	3
pode deixar	pt	-2	0	0
pode mandar	pt	-1	-1	3
podei*	es	-1	3	0
podeis	es	-1	3	0
podem	pt	4	3	0
podem <me>	*	2	1	1
podem <remove>	*	2	0	0
podem <send>	*	-2	1	0
podem <stop>	*	4	0	0
podem _ tirar	pt	2	0	0
podem mandar	pt	-2	1	0
podem me	pt	2	1	1
podem parar	pt	3	0	0
poder	*	-4	0	0
poder ir	es	-2	0	0
poder*	pt	2	0	0
podes	es	2	0	0
podes <remove>	*	2	0	0
podes _ de	es	2	0	0
podri*	es	6	0	0
podrian	es	3	0	0
point*	en	5	0	0
pointless	en	7	0	0
pointless $	en	6	0	0
polic*	en	-5	0	0
police	*	-4	0	0
police $	*	-4	0	0
polit*	en	-2	0	0
politica	es	-3	0	0
politica de	*	-4	0	0
poliz*	es	-2	0	0
por	*	0	2	-1
por <ask>	*	-6	0	-2
por <send>	*	-4	0	2
por <texts>	*	0	5	1
por <wrong>	*	-1	3	0
por _ me	es	7	1	0
por _ mensajes	es	-2	0	0
por _ nao	pt	-9	0	0
por _ no	es	-4	1	0
por _ pararam	pt	-2	0	0
por _ quiero	es	-2	2	0
por _ voces	pt	3	0	0
por _ ya	es	-6	0	0
por aqui	es	2	0	0
por email	pt	4	0	0
por email $	pt	4	0	0
por engano $	pt	2	0	0
por hoje	pt	-3	0	0
por mensagem $	pt	2	0	0
por que	*	-6	0	-2
por que $	pt	-3	0	0
por sms	pt	-3	0	2
por sms $	pt	-3	0	2
por telemovel	pt	2	0	0
por texto	es	1	2	0
porfa*	es	3	0	0
porfabor	es	3	0	0
porfabor $	es	3	0	0
porta	pt	-2	0	0
portable	fr	8	0	0
portao	pt	-3	0	0
portaria	pt	-2	0	0
portaria $	pt	-2	0	0
porte*	*	-2	0	0
posit*	de	-5	0	-3
positive	*	-3	0	-3
possible _ be	en	3	0	0
possible de	fr	3	0	0
posso	pt	-8	0	4
posso <send>	*	-2	0	2
posso mandar	pt	0	0	2
post	de	5	0	0
posta*	pt	-4	0	0
postal	pt	-4	0	0
postal $	pt	-4	0	0
potat*	*	-2	0	-2
potlu*	en	-3	0	0
potluck	en	-3	0	0
pound	en	4	0	0
pour	fr	-1	-1	-3
pour <ask>	*	3	0	0
pour <me>	*	0	0	-3
pour <not>	*	5	0	0
pour _ ca	fr	2	0	0
pour _ messages	fr	-2	0	0
pour _ plus	fr	2	0	0
pour aujourdhui	fr	-2	0	0
pour aujourdhui $	fr	-2	0	0
pour ce	fr	-2	0	0
pour deux	fr	-2	0	0
pour la	fr	3	0	0
pour le	fr	-4	0	0
pour les	fr	-1	2	0
pour moi $	fr	2	0	0
pour ne	fr	2	0	0
pour vos	fr	-3	0	0
pourq*	fr	2	0	0
pourquoi	fr	2	0	0
pourquoi <you>	*	3	0	0
pourquoi _ ne	fr	-7	0	0
pourquoi _ recois	fr	5	0	0
pourquoi vous	fr	3	0	0
pouve*	fr	-3	5	0
pouvez	fr	-3	5	0
pouvez <stop>	*	3	0	0
pouvez _ effacer	fr	2	0	0
pouvez cesser	fr	2	0	0
pouvez le	fr	-3	0	0
pouvez m	fr	2	0	0
power*	en	-2	0	0
powers	en	-2	0	0
pqp	pt	4	0	0
pra	pt	6	2	-2
pra <goods>	*	4	0	0
pra <remove>	*	2	0	0
pra <stop>	*	7	0	0
pra <you>	*	3	0	0
pra _ as	pt	-3	0	0
pra _ e	pt	-2	0	0
pra _ isso	pt	2	0	0
pra _ mandar	pt	-3	0	0
pra entrega	pt	4	0	0
pra entrega $	pt	4	0	0
pra la	pt	-2	0	0
pra mim	pt	-2	2	0
pra mim $	pt	0	2	0
pra minha	pt	-3	0	0
pra parar	pt	6	0	0
pra parar $	pt	2	0	0
pra sair	pt	4	0	0
pra sair $	pt	2	0	0
pra voces	pt	3	0	0
pra voces $	pt	2	0	0
prank	en	3	0	0
prank $	en	3	0	0
preci*	pt	-6	0	5
precio	es	-3	0	0
precios	es	-2	0	0
precisa $	pt	-2	0	0
precisa <again>	*	2	0	0
precisa mais	pt	2	0	0
preciso	pt	0	0	2
preciso de	pt	-1	0	2
prefe*	*	2	-5	-1
prefer	en	-3	0	0
prefere	fr	4	-1	0
prefere _ mail	fr	4	0	0
prefere par	fr	4	0	0
prefi*	*	4	-1	0
prefiero	es	2	0	0
prefiro	pt	2	0	0
prefiro <ask>	*	-3	0	0
prefiro <not>	*	3	0	0
prefiro _ me	pt	-4	0	0
prefiro _ por	pt	4	0	0
prefiro _ receber	pt	3	0	0
prefiro nao	pt	3	0	0
prefiro que	pt	-3	0	0
pregu*	es	3	0	0
preguntar	es	4	0	0
preguntar $	es	2	0	0
preis	de	-2	0	0
prele*	fr	-9	0	0
prelevement	fr	-5	0	0
prelevement $	fr	-2	0	0
prend*	fr	-6	0	0
prends	fr	-4	0	0
prends le	fr	-2	0	0
press*	*	-6	0	0
pressure	en	-4	0	0
pressure $	*	-4	0	0
presu*	es	-2	0	0
prete*	en	0	3	0
price	en	-2	0	0
priva*	*	5	0	-2
privado	es	5	0	-1
privado $	es	5	0	-1
private	*	-2	0	0
prive	fr	5	0	0
prive*	fr	5	0	0
prix	fr	-2	0	0
prix $	fr	-2	0	0
pro $	fr	2	0	0
pro <name>	*	-3	0	0
probl*	*	-16	0	0
problem	en	-4	0	0
problem with	en	-2	0	0
problema	*	-4	0	0
problema con	es	-2	0	0
probleme	fr	-6	0	0
proce*	*	0	-2	-4
process	en	-5	0	-4
process $	*	-5	0	-1
process <me>	*	2	0	0
process _ optout	en	2	0	0
process my	en	2	0	0
processing	en	3	0	0
processing _ my	en	3	0	0
processing of	en	3	0	0
processo	pt	4	0	0
processo $	pt	2	0	0
proch*	fr	-5	0	0
prochain <stop>	*	-3	0	0
prochain arret	fr	-3	0	0
prochain arret $	fr	-3	0	0
prochaine	fr	-3	0	0
procu*	pt	3	0	0
produ*	*	4	0	0
profi*	*	2	0	0
profile	en	2	0	0
progr*	en	1	-3	4
program	en	4	-3	4
program $	en	4	-3	0
program is	en	0	0	4
promo	*	-2	0	0
promo*	*	2	2	-1
promocionais	pt	3	0	0
promociones	es	-2	0	0
promociones $	es	-2	0	0
promos	*	3	1	0
promos $	*	6	-1	0
promos par	fr	-3	0	0
promotions	en	3	0	0
propa*	pt	8	-2	0
propaganda	pt	9	-2	0
propaganda $	pt	7	-1	0
prope*	en	2	0	0
property	en	2	0	0
property $	en	2	0	0
propr*	fr	4	0	0
proprietaire	fr	4	0	0
proprietaire $	fr	4	0	0
prosp*	fr	3	0	0
prospection	fr	3	0	0
prospection $	fr	3	0	0
prote*	es	3	0	0
prove	*	-5	0	0
prove <me>	*	-4	0	0
prove _ identity	*	-2	0	0
prove my	*	-2	0	0
proxi*	pt	5	0	0
pto	*	-5	0	0
pu	fr	6	-3	0
pu _ vos	fr	3	-1	0
pu recevoir	fr	4	-2	0
pub	fr	12	0	0
pub $	fr	9	0	0
publi*	es	9	-6	0
publicidad	es	8	-3	0
publicidad $	es	9	-3	0
publicidade	pt	4	0	0
publicidade $	pt	4	0	0
publicite	fr	2	0	0
publicite $	fr	2	0	0
pubs	fr	7	0	0
pubs $	fr	5	0	0
puede*	es	0	4	0
pueden	es	0	4	0
pueden <remove>	*	7	0	0
pueden <send>	*	0	5	0
pueden _ con	es	-2	0	1
pueden _ de	es	3	0	0
pueden _ la	es	-2	0	0
pueden ayudar	es	-2	0	1
pueden escribirme	es	0	5	0
pueden escribirme $	es	0	5	0
pueden sacarme	es	2	0	0
puedo	es	-3	0	0
puedo <send>	*	-2	0	0
puert*	es	-4	0	0
puerta	es	-4	0	0
puerta $	es	-3	0	0
puis	fr	-2	0	1
purch*	en	-5	-2	-3
purchase	en	-3	-2	-2
purchase $	*	-2	0	0
purchase <me>	*	-2	-2	-2
purchase _ made	*	-2	-2	-2
purchase i	*	-2	-2	-2
purchases	*	-4	0	0
purge	en	3	0	0
purpo*	en	0	0	3
purpose	en	0	0	3
purpose of	en	0	0	3
puse	es	-1	2	0
puse _ numero	es	-3	0	0
puse _ por	es	-2	2	0
put	en	3	1	-1
put <me>	*	7	6	0
put _ back	en	0	2	0
put _ in	en	4	0	0
put _ on	en	3	0	0
put me	en	6	5	0
q	es	2	0	3
q <fed>	*	4	0	0
qu	fr	4	0	2
qu _ peut	fr	0	0	2
qu on	fr	4	0	2
quais	pt	0	0	2
qual _ a	pt	0	0	2
qual e	pt	0	0	2
qual o	pt	2	0	0
quand*	pt	-2	0	0
quando	pt	-2	0	0
quando <stop>	*	-4	0	0
quando _ a	pt	-2	0	0
quando vao	pt	2	0	0
quantas	pt	4	0	0
quantas _ tenho	pt	3	0	0
quantas vezes	pt	6	0	0
quanto	pt	-3	0	0
que	*	12	-4	9
que $	*	-5	0	0
que <fed>	*	5	0	0
que <me>	*	5	1	0
que <not>	*	3	0	-1
que <number>	*	-4	0	0
que <send>	*	3	0	-2
que <stop>	*	-1	-1	-2
que <texts>	*	-3	0	0
que <you>	*	-4	0	0
que _ ai	fr	-3	0	0
que _ arretiez	fr	-2	0	0
que _ contacten	es	2	0	0
que _ de	*	-2	-1	-3
que _ e	pt	-2	0	3
que _ en	es	-2	0	0
que _ escriben	es	2	0	0
que _ essa	pt	-2	0	0
que _ esse	pt	0	0	3
que _ este	pt	-4	0	6
que _ existo	pt	3	0	0
que _ lleguen	es	-3	3	0
que _ para	es	4	0	0
que _ pido	es	2	0	0
que _ pra	pt	3	0	0
que _ puedo	es	-2	0	0
que _ que	es	6	0	0
que _ s	fr	3	0	0
que _ seja	pt	2	0	0
que _ si	es	-4	0	0
que _ stop	es	-7	0	0
que c	fr	2	0	0
que ca	fr	4	0	0
que e	pt	-2	0	2
que empresa	pt	-3	0	3
que es	es	-5	0	3
que estoy	es	-4	0	0
que fait	fr	-4	0	1
que hacen	es	4	0	0
que hacen $	es	2	0	0
que hora	es	-3	0	0
que horas	pt	-4	0	0
que je	fr	2	0	0
que la	*	-1	2	0
que lo	es	2	0	0
que nao	pt	-2	0	0
que nao $	pt	3	0	0
que no	es	7	0	0
que no $	es	3	0	0
que numero	es	-4	0	0
que pararam	pt	-2	0	0
que parem $	pt	3	0	0
que paren	es	3	0	0
que paren $	es	3	0	0
que pasa	es	-4	0	0
que peco	pt	3	0	0
que peco $	pt	3	0	0
que pedir	pt	2	0	0
que recebo	pt	3	0	0
que responder	pt	5	0	0
que se	es	-4	0	0
que sea	es	4	0	0
que seja	pt	4	0	0
que servico	pt	-1	0	2
que sirve	es	-3	0	2
que voces	pt	2	0	0
que ya	es	-7	0	0
queix*	pt	2	0	0
queixa	pt	2	0	0
queja	es	-2	0	0
quel	fr	-1	0	7
quel est	fr	-2	0	0
quell*	fr	-4	0	9
quelle	fr	-4	0	5
quelle societe	fr	-2	0	3
quelles	fr	0	0	3
quelles <goods>	*	0	0	3
quelles _ je	fr	0	0	3
quelles commandes	fr	0	0	3
quelq*	fr	11	0	0
quelquun	fr	9	0	0
quelquun $	fr	2	0	0
quelquun _ autre	fr	4	0	0
quelquun d	fr	4	0	0
quem	pt	2	0	0
quem <me>	*	4	0	0
quem _ meu	pt	3	0	0
quem e	pt	-3	0	0
quem me	pt	6	0	0
quere*	pt	-5	8	0
queremos	*	3	0	0
querer	pt	-9	8	0
querer <me>	*	0	3	0
querer <want>	*	-4	0	0
querer _ as	pt	-2	0	0
querer me	pt	0	3	0
querer quiero	es	-3	0	0
queri*	*	4	0	0
queria	*	6	0	0
queria <third>	*	3	0	0
queria el	es	3	0	0
queria saber	es	-3	0	0
quero	pt	-2	6	1
quero $	pt	7	0	0
quero <remove>	*	-3	0	0
quero _ as	pt	-3	1	0
quero _ da	pt	-5	0	0
quero _ dessa	pt	2	0	0
quero _ disso	pt	2	0	0
quero _ informacoes	pt	3	0	1
quero _ mensagens	pt	3	0	0
quero _ o	pt	-4	0	0
quero _ parem	pt	-2	0	0
quero _ recebendo	pt	-2	3	0
quero cancelar $	pt	-4	0	0
quero continuar	pt	-2	3	0
quero devolver	pt	-2	0	0
quero isso	pt	-2	0	0
quero isso $	pt	-2	0	0
quero mais $	pt	3	0	0
quero parar	pt	-3	0	0
quero perder	pt	-3	0	0
quero receber	pt	-1	3	0
quero receber $	pt	4	0	0
quero sair $	pt	5	0	0
quero ser	pt	2	0	0
quest*	en	-11	0	0
question	en	-3	0	0
question $	en	-2	0	0
questions	en	-7	0	0
questions $	en	-4	0	0
qui <you>	*	3	0	0
qui _ a	fr	3	0	0
qui _ les	fr	-2	0	0
qui vous	fr	3	0	0
quien _ escribe	es	-4	0	0
quien les	es	2	0	0
quier*	es	-3	4	1
quiere <you>	*	4	-1	0
quiere _ mensajes	es	4	-1	0
quiere sus	es	4	-1	0
quiero	es	-4	4	1
quiero $	es	5	0	0
quiero <again>	*	-2	0	1
quiero <ask>	*	-1	2	0
quiero <consent>	*	-1	3	0
quiero <legal>	*	-2	0	0
quiero <stop>	*	-4	0	0
quiero <texts>	*	3	0	0
quiero <third>	*	-2	0	2
quiero _ a	es	-1	4	0
quiero _ de	es	2	-1	0
quiero _ dejen	es	-2	0	0
quiero _ la	es	-1	2	0
quiero _ mas	es	2	0	0
quiero _ mi	es	-4	0	0
quiero _ recibiendo	es	0	-2	0
quiero cancelar	es	-2	0	0
quiero cancelar $	es	-4	0	0
quiero darme	es	-3	0	0
quiero el	es	-2	0	2
quiero esperar	es	-4	0	0
quiero estar	es	3	0	0
quiero mas	es	-2	0	1
quiero perder	es	-2	0	0
quiero que	es	-1	2	0
quiero recibir	es	0	2	0
quiero saber	es	2	0	0
quiero salir	es	2	0	0
quiero salir $	es	2	0	0
quiero salirme	es	3	0	0
quiero seguir	es	-2	0	0
quiero suscribirme	es	-1	3	0
quiero volver	es	-3	0	0
quiet	en	-4	0	-1
quiet $	en	-4	0	-1
quiet*	pt	-4	0	0
quieto	pt	-2	0	0
quise*	pt	4	0	0
quisi*	es	3	0	0
quisiera	es	3	0	0
quisiera _ de	es	3	0	0
quisiera darme	es	2	0	0
quit	en	2	-2	-1
quit $	en	-3	0	0
quit <send>	*	10	0	0
quit _ me	en	2	0	0
quit _ up	en	7	0	0
quit it	en	9	0	0
quit it $	en	10	0	0
quit smoking	en	-2	0	0
quit the	en	4	0	0
quita*	es	5	0	0
quitame	es	2	0	0
quitarme	es	3	0	0
quite*	es	4	-1	0
quiten <third>	*	3	0	0
quiten _ la	es	-6	0	0
quiten de	es	-5	0	0
quiten el	es	3	0	0
quitenme	es	5	0	0
quitenme $	es	5	0	0
quitenme _ ahi	es	2	0	0
quitt*	fr	5	0	0
quitte	fr	3	0	0
quitte la	fr	3	0	0
quitter	fr	5	0	0
quitter _ liste	fr	2	0	0
quoi	fr	-3	0	10
quoi ce	fr	-3	0	1
quote	en	-3	0	0
r	en	2	0	0
rabat*	de	10	0	0
rabatt	de	3	0	0
rain	en	-4	0	0
rain $	en	-3	0	0
raini*	en	-2	0	0
raining	en	-2	0	0
ran	en	-3	0	0
ran _ of	en	-2	0	0
ran out	en	-2	0	0
rappe*	fr	-4	0	0
rappeler	fr	-3	-1	0
rappeler $	fr	-6	-1	0
rappelez	fr	-3	0	0
rappelez <me>	*	-3	0	0
rappelez moi	fr	-3	0	0
rappels	fr	3	1	0
rappels $	fr	3	0	0
rappels par	fr	0	2	0
ras	fr	4	0	0
ras _ bol	fr	4	0	0
ras le	fr	4	0	0
rastr*	pt	-3	0	0
rastreio	pt	-3	0	0
rastreio $	pt	-3	0	0
rate	en	-6	-2	-3
rate $	en	-4	0	-1
rater	fr	-3	0	0
rauch*	de	-2	0	0
rauchen	de	-2	0	0
raus $	de	-2	0	0
raus hier	de	5	0	0
raus hier $	de	5	0	0
rausn*	de	2	0	0
rausnehmen	de	2	0	0
rausnehmen $	de	4	0	0
reabo*	fr	-3	6	0
reabonnez	fr	-3	6	0
reabonnez <me>	*	-3	6	0
reabonnez moi	fr	-3	6	0
reach <me>	*	-2	0	0
reach out	en	5	0	0
react*	*	-11	20	0
reactivate	en	-2	3	0
reactiven	es	-1	4	0
reactiven _ mensajes	es	-1	4	0
reactiven los	es	-1	2	0
reactivenme	es	0	6	0
reactivez	fr	-4	7	0
reactivez $	fr	-1	3	0
read	en	2	-4	0
read <me>	*	-1	-2	0
read me	*	-2	0	0
read these	en	3	0	0
ready	en	-3	0	0
ready $	en	-3	0	0
real	en	-5	0	0
real person $	en	-2	0	0
reaso*	en	-3	0	0
reason	en	-2	0	0
reason to	en	-2	0	0
reass*	en	2	0	0
reassigned	en	2	0	0
reassigned _ me	en	2	0	0
reassigned to	en	2	0	0
reati*	pt	-7	13	0
reativa	pt	0	6	0
reativem	pt	-3	3	0
reativem _ mensagens	pt	-2	2	0
reativem as	pt	-2	2	0
rebaj*	es	3	0	0
rebajas	es	3	0	0
rebajas $	es	3	0	0
recad*	pt	-3	0	0
recado	pt	-3	0	0
receb*	pt	-1	9	-6
recebe	pt	-2	0	0
recebe <send>	*	-2	0	0
recebe <texts>	*	-2	0	0
recebe sms	pt	-2	0	0
recebendo	pt	2	2	0
recebendo $	pt	-1	3	0
recebendo _ mensagens	pt	-3	0	0
recebendo as	pt	-3	0	0
recebendo isso	pt	8	0	0
recebendo isso $	pt	8	0	0
receber	pt	6	9	-3
receber $	pt	10	0	0
receber <again>	*	6	-1	0
receber <send>	*	-3	3	0
receber <texts>	*	-3	5	0
receber <you>	*	-2	0	0
receber _ mensagens	pt	-3	3	0
receber as	pt	-7	3	0
receber estes	pt	2	0	0
receber isso	pt	3	0	0
receber isso $	pt	3	0	0
receber isto	pt	3	0	0
receber isto $	pt	3	0	0
receber mais	pt	6	-1	0
receber mais $	pt	2	0	0
receber mensagens	pt	-1	2	0
receber mensagens $	pt	-1	2	0
receber os	pt	-5	3	0
receber sms	pt	-3	3	0
receber sms $	pt	-3	2	0
receber suas	pt	-2	0	0
recebi	pt	-10	0	0
recebi <texts>	*	-3	0	0
recebi _ sms	pt	-2	0	0
recebo <again>	*	-5	0	0
recebo mais	pt	-5	0	0
recei*	en	-1	0	-3
receipt	en	-4	0	0
receipt $	en	-3	0	0
receive	en	6	5	0
receive $	en	4	0	0
receive <texts>	*	0	4	0
receive _ from	en	2	0	0
received	en	-3	-2	-2
received it	*	-2	-2	-2
received it $	*	-2	-2	-2
receiving these	en	3	0	0
receiving these $	en	3	0	0
recen*	*	-2	0	0
reception	fr	2	0	0
recev*	fr	3	5	0
recevoir	fr	3	5	0
recevoir $	fr	4	0	0
recevoir <you>	*	0	4	0
recevoir _ messages	fr	0	2	0
recevoir _ sms	fr	-3	3	0
recevoir _ textos	fr	-3	1	0
recevoir ca	fr	2	0	0
recevoir ca $	fr	2	0	0
recevoir des	fr	-1	2	0
recevoir vos	fr	0	4	0
rechn*	de	-3	0	0
rechnung	de	-3	0	0
recht	de	5	0	0
recib*	es	-4	5	-1
recibi	es	-4	0	0
recibi _ sms	es	-3	0	0
recibido	es	-3	0	0
recibiendo	es	0	-2	0
recibiendo _ mensajes	es	0	-2	0
recibiendo los	es	-1	-2	0
recibir	es	5	8	0
recibir <again>	*	6	0	0
recibir <you>	*	-4	3	0
recibir _ mensajes	es	-3	4	0
recibir _ textos	es	0	2	0
recibir esto	es	3	0	0
recibir esto $	es	3	0	0
recibir estos	es	2	0	0
recibir los	es	0	4	0
recibir mas	es	6	0	0
recibir mas $	es	2	0	0
recibir publicidad $	es	2	-1	0
recibir sus	es	-4	3	0
recibos	*	-2	0	0
recip*	en	-4	0	-1
recipe	*	-2	0	0
reclamation	fr	-3	0	0
reclamation $	fr	-3	0	0
recog*	es	-5	0	0
recoi*	fr	-4	-3	0
recois	fr	-1	-3	0
recois <not>	*	-8	0	0
recois _ vos	fr	-4	-2	0
recois ca	fr	4	0	0
recois des	fr	-2	0	0
recois plus	fr	-8	0	0
recoit	fr	-3	0	0
recom*	fr	-4	6	0
recommencez	fr	0	3	0
recommencez _ m	fr	-2	3	0
recommencez a	fr	-2	3	0
recon*	fr	3	0	0
recordatorios	es	-3	0	0
records	en	2	0	0
recu	fr	-8	-1	0
recu $	fr	-6	0	0
recu _ sms	fr	-3	0	0
recue*	es	4	0	0
recuerden	es	2	0	0
recup*	fr	-2	0	0
recus*	pt	3	-1	0
recuso	pt	3	-1	0
recuso _ pagar	pt	-2	0	0
red	en	-4	0	0
reduc*	fr	5	0	0
reductions	fr	6	0	0
reductions $	fr	6	0	0
reemb*	*	-4	0	0
reembolso	*	-4	0	0
reembolso $	*	-4	0	0
refer	*	-3	0	0
refer to	*	-3	0	0
refil*	en	-2	0	0
refill	en	-2	0	0
refle*	fr	-3	0	0
reflechir	fr	-2	0	0
reflechir $	fr	-2	0	0
refun*	en	-3	-2	-2
refund	en	-3	-2	-2
refund _ for	*	-2	-2	-2
refund request	en	-2	-2	-2
refus*	fr	6	-4	0
refuse	fr	4	-3	0
refuse _ payer	fr	-2	0	0
regar*	fr	-2	0	0
regis*	*	10	-4	0
register	en	2	-2	0
registro $	es	-3	0	0
registry	en	2	0	0
regre*	en	2	0	0
reich*	de	0	-2	-1
reicht	de	-2	-2	0
reicht das	de	-4	0	0
reicht es	de	5	0	0
reichts	de	3	0	0
reife*	de	4	0	0
rein	de	-5	0	0
rein $	de	-5	0	0
reins*	fr	-7	12	0
reinscrivez	fr	-4	9	0
reinscrivez <me>	*	-4	9	0
reinscrivez moi	fr	0	5	0
relan*	fr	4	0	0
relou*	fr	4	0	0
relous	fr	4	0	0
remar*	pt	-3	0	0
remarcar	pt	-3	0	0
remarcar $	pt	-2	0	0
rembo*	fr	-4	0	0
remember _ up	en	3	0	0
remember signing	en	3	0	0
remet*	fr	-9	10	0
remettez	fr	-6	8	0
remettez <me>	*	-2	4	0
remettez _ messages	fr	-2	3	0
remettez les	fr	-3	4	0
remettez moi	fr	-2	4	0
remettre	fr	-2	0	0
remin*	en	-7	-6	-5
remind	*	-10	-3	-1
remind <me>	*	-10	-3	-1
remind _ to	*	-2	0	0
remind me	*	-10	-3	-1
reminder	en	-4	-7	-1
reminder $	en	-5	0	0
reminder <list>	*	0	-2	0
reminder list	*	0	-2	0
reminders	en	5	1	0
reminders $	en	3	1	0
reminders <me>	*	3	0	0
reminders i	en	3	0	0
remoc*	pt	3	0	0
remocao	pt	3	0	0
remov*	en	11	-7	-2
remova	pt	3	0	0
removal	en	3	0	0
removal $	en	5	0	0
removam	pt	-3	0	0
removam <me>	*	-2	0	0
removam _ numero	pt	-2	0	0
removam meu	pt	-2	0	0
remove	en	3	-5	0
remove #	en	2	0	0
remove $	en	12	0	0
remove <me>	*	1	-2	0
remove <number>	*	2	0	0
remove _ as	en	-3	0	0
remove _ birthday	*	-3	0	0
remove _ from	en	-9	0	0
remove _ number	en	2	0	0
remove me	en	5	-2	0
remove me $	en	13	0	0
remove my	en	-4	0	0
remove the	en	-3	0	0
remove this	en	6	0	0
removed	en	4	0	0
removed $	en	5	0	0
removed _ the	en	-2	0	0
remover $	pt	2	0	0
renam*	*	-4	0	0
rename	*	-4	0	0
rename <you>	*	-3	0	0
rende*	fr	-2	0	0
rendez	fr	-2	0	0
rendez <you>	*	-2	0	0
rendez vous	fr	-2	0	0
rendez vous $	fr	-3	0	0
renou*	fr	-2	0	0
renun*	es	7	-1	0
renuncio	es	2	0	0
renuncio a	es	2	0	0
renvoyez _ vos	fr	-1	3	0
repar*	*	-8	0	0
repea*	en	-9	-2	-2
repeat	*	-10	-2	-2
repeat <you>	*	-3	0	0
repli*	en	3	0	4
replied	en	3	0	0
replied <stop>	*	6	0	0
replied _ on	en	3	0	0
replied stop	en	5	0	0
replies	en	0	0	4
reply	en	0	0	6
reply _ to	en	-5	0	0
reply stop $	en	5	0	0
reply with	en	0	0	6
reply with $	en	0	0	6
reply*	en	3	0	0
replying	en	3	0	0
replying <stop>	*	3	0	0
replying stop	en	3	0	0
repon*	fr	-6	0	3
repondeur	fr	-2	0	0
repondre	fr	-1	0	4
repondre $	fr	0	0	4
reponds	fr	-4	0	0
repondu	fr	4	0	0
repondu <stop>	*	6	0	0
repondu stop	fr	6	0	0
repor*	en	6	-3	-1
report	en	-5	0	0
report $	en	-2	0	0
report this	en	-2	0	0
report to	en	3	0	0
reportado	es	2	0	0
reporte	es	-4	0	0
reporte $	es	-4	0	0
reported	en	8	0	0
reported _ the	en	2	0	0
reported to	en	2	0	0
reporting	en	4	0	0
reporting <you>	*	2	0	0
reporting _ to	en	3	0	0
reporting you	en	2	0	0
reporto	es	3	0	0
repre*	fr	-5	7	0
reprendre	fr	-2	2	0
reprenez	fr	-4	5	0
reprenez _ envois	fr	-3	3	0
reprenez les	fr	-4	5	0
reque*	en	3	-3	-3
request	en	3	-3	-2
request $	en	9	0	0
request for	en	-3	-2	-2
request to	en	3	0	0
requi*	en	-2	0	2
require	en	-3	0	3
resci*	*	-3	0	-4
rescind	*	-2	0	-3
rescind $	*	-2	0	-3
reseb*	pt	3	0	0
resen*	en	-4	0	0
resend	en	-3	0	0
reser*	*	-11	0	-2
reservation	*	-5	0	0
reset	en	-3	0	0
resilie	fr	2	0	0
resilier	fr	-3	0	0
resilier <me>	*	-5	0	0
resilier ma	fr	-3	0	0
respe*	*	16	0	0
respect	en	7	0	0
respect <me>	*	5	0	0
respect my	en	5	0	0
respectez	fr	5	0	0
respectez <me>	*	4	0	0
respectez ma	fr	4	0	0
respo*	pt	-10	0	1
responde	es	-3	0	0
responde <remove>	*	-2	0	0
responde baja	es	-2	0	0
responder	pt	-5	0	2
responder <remove>	*	-6	0	0
responder sair	pt	-6	0	0
responder sair $	pt	-6	0	0
respondi	pt	5	0	0
respondi <remove>	*	3	0	0
respondi <stop>	*	2	0	0
respondi parar	pt	2	0	0
respondi sair	pt	2	0	0
rest	en	7	0	0
rest $	en	6	0	0
resta*	*	-8	3	-1
restart	en	-1	6	0
restart <third>	*	-1	2	0
restart them	en	-1	2	0
restaurant	fr	-2	0	0
restaurants	*	-2	0	0
reste*	fr	-3	0	0
rester	fr	-3	0	0
resub*	en	-5	15	0
resubscribe	en	-5	15	0
resubscribe $	en	0	9	0
resubscribe <me>	*	-5	7	0
resubscribe me	en	-1	3	0
resul*	*	-4	0	0
resum*	en	-8	11	0
resume	en	-8	11	0
resume <send>	*	0	2	0
resume <texts>	*	-5	6	0
resume _ messages	en	0	3	0
resume sending	en	0	2	0
resume texts	en	-3	3	0
resume texts $	en	-3	3	0
retar*	fr	-3	0	0
retard	fr	-2	0	0
retir*	fr	1	-9	-1
retirar	*	-2	0	0
retirar _ numero	pt	2	0	0
retirar mi	es	-3	0	0
retire me	pt	2	0	0
retirenme	es	2	0	0
retirer $	fr	3	0	0
retirer <me>	*	-2	0	0
retirer le	fr	-2	0	0
retirer mon	fr	-2	0	0
retirez <not>	*	-2	0	0
retirez <us>	*	2	0	0
retirez _ de	fr	-5	0	0
retirez _ du	fr	-2	0	0
retirez moi $	fr	2	0	0
retirez nous	fr	2	0	0
retirez pas	fr	-2	0	0
retiro	*	0	-3	0
retiro $	*	-3	0	0
retiro _ autorizacao	pt	2	0	0
retiro o	pt	2	-1	0
retra*	fr	5	0	0
retrait	fr	8	0	0
retrait $	fr	3	0	0
retrasos	es	-2	0	0
retrasos $	es	-2	0	0
retur*	en	-5	0	0
return	en	-2	0	0
returning	*	-2	0	0
rever*	en	-5	0	0
revert	en	-3	0	0
revie*	en	0	-1	-3
review	en	2	0	0
review $	en	-3	0	0
reviews	en	-1	0	-2
revoc*	es	5	-3	0
revoco	es	2	-2	0
revoco <me>	*	1	-2	0
revoco _ consentimiento	es	2	-2	0
revoco mi	es	1	-2	0
revog*	pt	9	0	0
revogo	pt	5	0	0
revogo _ consentimento	pt	2	0	0
revok*	en	7	-4	0
revoke	en	5	-4	0
rgpd	*	1	-3	0
rgpd $	fr	1	-2	0
ridic*	en	-4	0	0
ridiculous	en	-4	0	0
ridiculous $	en	-2	0	0
rien	fr	6	0	0
rien $	fr	-2	0	0
rien _ faire	fr	2	0	0
rien a	fr	2	0	0
rien recevoir	fr	3	0	0
rien recevoir $	fr	3	0	0
right	en	-3	-1	-4
right $	en	-9	0	-3
right _ be	en	6	0	0
right to	en	10	0	0
rire	fr	-3	0	0
rire $	fr	-3	0	0
risca	pt	4	0	0
risca <me>	*	2	0	0
risca _ nome	pt	2	0	0
risca meu	pt	2	0	0
rmv	en	10	0	0
rmv <me>	*	5	0	0
rmv me	en	5	0	0
rmv me $	en	4	0	0
roami*	*	2	0	0
roaming	*	2	0	0
robin*	es	2	0	0
robinson	es	2	0	0
robinson $	es	2	0	0
robot	*	10	0	0
robot $	*	5	0	0
roll	*	-11	-6	-7
roll $	*	-4	0	0
roll a	*	-2	0	0
rollo*	*	-1	0	-7
rollover	*	-1	0	-7
rompa*	es	8	0	0
rompan	es	8	0	0
rompan <again>	*	2	0	0
rompan mas	es	2	0	0
rompe*	es	8	0	0
room	en	-2	0	0
roten	de	-3	0	0
route*	en	-2	0	0
router	en	-2	0	0
routi*	*	-5	0	-1
routing	*	-5	0	-1
routing <number>	*	-5	0	-1
routing _ for	*	-3	0	0
routing number	*	-5	0	-1
rua	pt	-3	0	0
ruah	de	4	0	0
ruah $	de	4	0	0
rueh	de	6	0	0
rueh $	de	4	0	0
rufen	de	-3	0	0
rufen <you>	*	-3	0	0
rufen _ an	de	2	0	0
rufen sie	de	-3	0	0
rufnu*	de	3	0	2
rufnummer	de	3	0	2
rufnummer $	de	0	0	3
ruft	de	-7	0	0
ruft <me>	*	-3	0	0
ruft _ an	de	-2	0	0
ruft _ nicht	de	-2	0	0
ruft an	de	-2	0	0
ruft mich	de	-3	0	0
ruh	de	5	0	0
ruhe uberlegen	de	-2	0	0
ruhe uberlegen $	de	-2	0	0
run	en	-2	-1	0
runs	en	0	0	4
runte*	de	-2	0	0
runter	de	-2	0	0
runter $	de	-4	0	0
sa	fr	-5	0	0
sa <third>	*	-2	0	0
sa fille	fr	-2	0	0
sa soeur	fr	-3	0	0
sabad*	*	-3	0	0
sabado	*	-3	0	0
saber $	es	-2	0	0
saber _ de	es	2	0	0
saber de	pt	2	0	0
sabin*	de	4	0	0
sabine	de	4	0	0
sabine $	de	3	0	0
sac	fr	-7	0	0
sac $	fr	-6	0	0
saca la	es	-3	0	0
sacam*	es	4	0	0
sacame	es	4	0	0
sacame de	es	2	0	0
sacar*	es	4	0	0
sacarme	es	3	0	0
saco	pt	9	0	0
saco $	pt	4	0	0
saco cheio	pt	3	0	0
sacol*	pt	-3	0	0
sacola	pt	-3	0	0
sacola $	pt	-3	0	0
safe	en	-2	0	0
sag	de	-3	0	0
sagen $	de	2	0	0
sagen <you>	*	-2	0	0
sagen sie	de	-2	0	0
sai	pt	3	1	0
said	en	6	0	0
said <stop>	*	6	0	0
said _ more	en	2	0	0
said _ text	en	-4	0	0
said before	en	3	0	0
said no	en	5	0	0
said stop	en	6	0	0
saind*	pt	3	0	0
saindo	pt	3	0	0
saio do	pt	-3	0	0
sair	pt	2	0	0
sair $	pt	2	0	0
sair da	pt	-3	0	0
sair dessa	pt	3	0	0
sair disso	pt	2	0	0
sair disso $	pt	2	0	0
sair do	pt	-2	0	0
saisi*	fr	6	0	0
saisis	fr	2	0	0
sake	en	3	0	0
sake <stop>	*	3	0	0
sake stop	en	3	0	0
sake stop $	en	3	0	0
sal	es	-4	0	0
sal $	es	-2	0	0
sale	en	4	3	0
sale $	en	5	0	0
sale <texts>	*	0	3	0
sale texts	en	0	3	0
sales	en	4	0	0
sales $	en	2	0	0
salir*	es	7	0	0
salirme	es	7	0	0
salirme $	es	4	0	0
salirme de	es	2	0	0
salon	*	0	2	0
salt	en	-3	0	0
salt $	en	-2	0	0
salz	de	-3	0	0
salz $	de	-3	0	0
same	en	-6	0	0
same <person_id>	*	-3	0	0
same person	en	-2	0	0
same person $	en	-2	0	0
sangr*	es	-3	0	0
sans	fr	-3	4	0
sans _ vouloir	fr	-3	3	0
sans facon	fr	2	0	0
sans le	fr	-3	3	0
sao	pt	6	0	-2
saque*	es	5	0	0
saquen	es	-4	0	0
saquenme	es	6	0	0
saquenme $	es	4	0	0
saquenme _ la	es	2	0	0
saquennos	es	3	0	0
sarah	en	-5	0	0
sarah $	en	-5	0	0
sat	en	-3	0	0
satisfaction	fr	3	0	0
satisfied	*	-2	0	0
satisfied with	*	-2	0	0
sauce	fr	-4	0	0
sauce $	fr	-4	0	0
save <you>	*	2	0	0
save your	en	2	0	0
saved	en	-2	0	0
say	en	-7	-4	-3
say $	en	-3	0	0
say <again>	*	-4	0	0
say <me>	*	-3	0	0
say <not>	*	3	0	0
say <person_id>	*	-4	0	0
say <stop>	*	4	0	0
say _ again	*	-6	-1	0
say it	en	-2	0	0
say no	en	3	0	0
say no $	en	4	0	0
say stop	en	4	0	0
say stop $	en	6	0	0
sayin*	en	-7	0	0
saying	en	-7	0	0
says $	en	3	0	0
says <send>	*	-4	0	0
scamm*	en	4	0	0
scammers	en	4	0	0
scammers $	en	3	0	0
schad*	de	-2	0	0
schal*	de	4	0	0
schaltet	de	4	0	0
schau*	de	-2	0	0
schec*	de	-2	0	0
scheck	de	-2	0	0
scheck <legal>	*	-2	0	0
scheck sperren	de	-2	0	0
scheck sperren $	de	-2	0	0
sched*	en	-6	-3	-2
schedule	en	-5	-3	-1
schic*	de	-2	0	4
schicken	de	0	-3	5
schicken <you>	*	2	0	2
schicken _ mir	de	2	0	2
schicken sie	de	2	0	2
schickt	de	-5	1	0
schickt <you>	*	-4	3	0
schickt _ mir	de	-4	3	0
schickts	de	4	0	0
schickts <me>	*	4	0	0
schickts ma	de	4	0	0
schil*	de	-3	0	0
schild	de	-3	0	0
schle*	de	-3	0	0
schli*	de	3	0	0
schliessen	de	2	0	0
schlu*	de	2	0	0
schluss	de	5	0	0
schluss mit	de	2	0	0
schlussel	de	-2	0	0
schma*	de	2	0	0
schmarrn	de	2	0	0
schmarrn $	de	2	0	0
scho	de	2	0	0
schon	de	17	-8	-1
schon $	de	-4	0	0
schon <again>	*	7	-5	0
schon abgemeldet	de	3	0	0
schon wieder	de	7	-5	0
schon zweimal	de	2	0	0
schon*	de	3	0	0
schonen	de	2	0	0
schoo*	en	3	0	0
school	en	3	0	0
school $	en	3	0	0
schre*	de	2	3	-3
schreibe	de	-2	0	0
schreiben	de	3	2	0
schreiben $	de	-1	3	0
schreiben <you>	*	4	0	0
schreiben sie	de	4	0	0
schreibt	de	3	0	-2
schreibt _ mir	de	2	0	0
schreibt _ nicht	de	2	0	0
schreibt _ nochmal	de	4	0	0
schreibt _ wieder	de	0	2	0
schri*	de	15	0	0
schriftlich	de	2	0	0
schriibe	de	7	0	0
schriibe $	de	7	0	0
schul*	de	1	2	0
schwa*	de	2	0	0
schwarze	de	2	0	0
schwarze <list>	*	2	0	0
schwarze liste	de	2	0	0
schwe*	de	-7	0	0
schwester	de	-7	0	0
score	*	-4	0	0
score $	*	-2	0	0
scrap	*	-3	0	-3
screen	en	-2	0	0
screw	en	3	0	0
screw <you>	*	3	0	0
screw you	en	3	0	0
se	*	10	-4	5
se $	es	-2	0	0
se <fed>	*	-2	0	0
se <me>	*	-4	0	0
se <remove>	*	5	0	0
se <wrong>	*	4	0	0
se _ esto	es	0	0	5
se _ pido	es	2	0	0
se cancelo	es	-2	0	0
se desabonner $	fr	2	0	0
se eu	pt	-3	0	0
se faz	pt	0	0	2
se faz $	pt	0	0	2
se ferrar	pt	3	0	0
se los	es	4	0	0
se usar	es	-2	0	6
sea	es	5	0	0
sea <third>	*	5	0	0
sea _ ultimo	es	5	0	0
sea el	es	5	0	0
seat	en	-4	0	0
seat $	en	-4	0	0
second request	en	4	0	0
see	en	-6	-3	-3
see <you>	*	-4	0	0
see _ again	*	-2	0	0
see _ in	en	5	0	0
see _ it	en	2	0	0
see that	en	4	0	0
see to	en	2	0	0
see ya	en	-6	0	0
see ya $	en	-5	0	0
see your	en	2	0	0
seems	*	-4	0	0
seems <not>	*	-2	0	0
seems not	*	-2	0	0
seen <me>	*	-2	0	0
seen my	*	-2	0	0
segui*	es	-3	0	0
seguimiento	es	-3	0	0
seguir _ los	es	0	-2	0
seguir recibiendo	es	0	-2	0
segun*	pt	-2	0	0
segundo	*	-5	0	0
segur*	*	2	0	0
seguro	*	2	0	0
seguro $	*	3	0	0
sei	pt	0	0	4
seid <you>	*	-2	0	0
seid ihr	de	-2	0	0
sein	de	-2	1	0
sein $	de	5	0	0
seit	de	2	4	0
seit dem	de	1	2	0
seit der	de	-1	2	0
seitd*	de	2	0	0
seitdem	de	2	0	0
seja	pt	6	0	0
seja _ ultima	pt	6	0	0
seja a	pt	6	0	0
sell	en	8	0	0
sell <me>	*	7	0	0
sell _ house	en	4	0	0
sell my	en	4	0	0
selle*	en	-2	0	0
seller	en	-2	0	0
sem	pt	-3	5	0
sem <interest>	*	2	0	0
sem <texts>	*	6	0	0
sem <want>	*	-6	6	0
sem interesse	pt	2	0	0
sem querer	pt	-6	6	0
semai*	fr	-2	0	0
seman*	*	-5	0	-1
semana $	*	-2	0	0
semanas	es	-4	0	0
sempr*	pt	2	0	0
sempre	pt	2	0	0
send	en	-8	-2	7
send $	en	2	0	2
send <me>	*	0	0	7
send <person_id>	*	-6	0	0
send _ anything	en	2	0	0
send _ message	en	-3	0	0
send _ text	*	-2	-1	0
send _ texts	en	-2	0	0
send _ the	en	0	0	10
send a	en	-4	-2	0
send anymore	en	-2	0	0
send it	en	-3	0	0
send me	en	2	0	7
send messages	en	-2	0	0
send my	en	-2	0	0
send these	en	3	0	0
sende*	de	3	0	0
sendet	de	2	0	0
sending <me>	*	-3	0	0
sending <texts>	*	3	0	0
sending <third>	*	2	0	0
sending _ coupons	en	-5	0	0
sending _ these	en	-5	0	0
sending these $	en	3	0	0
sends	en	0	0	3
senor	es	6	0	0
senor $	es	3	0	0
senor*	es	2	0	0
senora	es	2	0	0
sent	en	-9	-1	0
sent $	en	-4	0	0
ser	pt	7	0	0
serai*	fr	3	0	0
serait	fr	2	0	0
serio	es	3	0	0
servi*	*	1	-1	25
service	*	9	0	19
service $	en	6	3	7
service <not>	*	-2	0	3
service <person_id>	*	0	0	3
service <stop>	*	3	0	0
service _ this	en	0	0	2
service is	en	0	0	2
services $	en	2	0	0
servicio	es	-5	-1	4
servicio _ mensajes	es	-3	0	2
servicio de	es	-6	0	4
servico	pt	-6	-1	7
servico _ este	pt	-1	0	2
servico _ mensagens	pt	-2	0	2
servico de	pt	-4	-1	4
set	en	-2	-5	-8
set _ reminder	*	-2	0	0
set a	*	-3	-1	-2
setti*	en	-9	-8	-5
settings	en	-8	-6	-2
settings $	*	-6	-3	0
setze*	de	-2	0	0
setzen	de	-2	0	0
seu	pt	-4	0	0
seul	fr	2	0	0
seul <send>	*	2	0	0
seul message	fr	2	0	0
seul message $	fr	2	0	0
seule	fr	2	0	0
seule fois	fr	3	0	0
seus	pt	4	0	0
sff	pt	0	0	3
sff $	pt	0	0	3
share	en	-3	0	-1
share _ use	en	2	0	0
share or	en	2	0	0
she	en	2	0	0
she is	en	3	0	0
ships	en	-2	0	0
ships $	en	-2	0	0
shop	en	6	0	0
shop $	en	3	0	0
shop and	en	3	0	0
shopp*	en	-9	-2	-1
shopping	en	-9	-2	-1
shopping <list>	*	-6	-2	0
shopping list	en	-6	-2	0
shopping list $	en	-4	-1	0
short	en	0	0	4
short*	en	-1	0	5
shoul*	en	-6	-2	-4
should	en	-6	-2	-4
should <me>	*	-5	0	-2
should i	en	-5	0	-2
show	en	0	-1	6
show <me>	*	0	0	3
show _ the	en	0	0	4
show me	en	0	0	3
showi*	en	-3	0	0
showing	en	-3	0	0
shut it	en	4	0	0
shut up	en	-3	0	0
si	es	-1	1	-5
si $	es	-6	0	0
si <want>	*	0	3	0
si _ a	es	7	0	0
si _ baja	es	-3	0	0
si _ continue	fr	2	0	0
si ca	fr	4	0	0
si es	es	3	0	-1
si je	fr	-3	0	0
si me	es	3	-1	0
si quiero	es	-1	3	0
si siguen	es	3	0	0
si siguen $	es	3	0	0
si vous	fr	2	0	0
sich	de	3	0	0
sich _ der	de	3	0	0
sich _ mir	de	-2	0	0
sich bei	de	-2	0	0
sich in	de	3	0	0
side	en	3	0	0
side $	en	3	0	0
sided	*	-3	-1	0
sided dice	*	-2	0	0
sie	de	4	-2	3
sie $	de	-4	0	0
sie <me>	*	0	1	6
sie <not>	*	-2	0	0
sie <stop>	*	3	0	0
sie <want>	*	2	0	0
sie _ auch	de	0	3	0
sie _ aus	de	4	0	0
sie _ bei	de	-2	0	0
sie _ der	de	2	0	0
sie _ eine	de	-4	0	4
sie _ hier	de	5	0	0
sie _ ich	de	2	0	0
sie _ meine	de	4	0	0
sie _ mir	de	-3	0	0
sie _ schicken	de	-2	0	0
sie _ von	de	4	0	0
sie _ wenn	de	-3	0	0
sie _ werbung	de	2	0	0
sie an	de	3	0	0
sie an $	de	3	0	0
sie auf	de	5	-1	0
sie auf $	de	2	0	0
sie das $	de	6	0	0
sie dass	de	2	0	0
sie den	de	-4	0	0
sie die	de	-1	-2	0
sie durfen	de	0	2	0
sie haben	de	2	0	0
sie mich $	de	4	0	0
sie mir	de	0	0	7
sie mir $	de	-2	0	3
sie nicht	de	-3	0	0
sie schreiben	de	3	0	0
sign	en	-12	5	0
sign $	en	-4	-1	0
sign <me>	*	-3	7	0
sign _ up	en	-6	6	0
sign me	en	-3	7	0
signa*	fr	5	0	0
signale	fr	3	0	0
signale _ #	fr	3	0	0
signale au	fr	3	0	0
signe	fr	-2	0	0
signe*	en	3	-1	0
signed $	en	-4	0	0
signed <me>	*	7	0	0
signed _ up	en	7	0	0
signed me	en	7	0	0
signedup	en	3	0	0
signi*	en	3	0	0
signing	en	3	0	0
signing up	en	3	0	0
signu*	en	3	4	0
signup	en	3	4	0
signup $	en	4	0	0
signup for	en	1	2	0
sigue llegando	es	2	0	0
sigue*	es	10	-2	0
siguen	es	10	-2	0
siguen $	es	4	0	0
siguen <send>	*	2	0	0
siguen mandando	es	2	0	0
silen*	*	6	0	0
silence	en	3	0	0
silla*	es	-3	0	0
sillas	es	-3	0	0
sillas $	es	-3	0	0
sim	pt	-2	3	0
sim $	pt	-5	3	0
sin	es	-4	1	0
sin <texts>	*	2	0	0
sin <want>	*	-4	1	0
sin _ quiero	es	-3	0	0
sin querer	es	-4	1	0
since	en	3	0	-1
since <me>	*	2	0	0
since i	en	2	0	0
since then	en	2	0	0
sind	de	-4	0	0
sind <you>	*	-4	0	0
sind sie	de	-4	0	0
sind sie $	de	-2	0	0
sind super	de	-3	0	0
sind super $	de	-3	0	0
siri	*	-3	0	-3
siri $	*	-2	0	-3
sirve	es	-4	0	2
sirve <stop>	*	-2	0	0
sirve*	es	-3	0	0
sirven	es	-3	0	0
sirven mucho	es	-3	0	0
sirven mucho $	es	-3	0	0
siste*	*	-1	0	3
sistema	es	0	0	3
sistema $	es	0	0	3
sister	en	-4	0	0
site	*	-3	0	0
site $	pt	-2	0	0
size	en	-5	0	0
size $	en	-3	0	0
skip	en	-4	0	-1
slip	en	-3	0	0
slot	en	-4	0	0
slot $	en	-3	0	0
slow	en	-7	0	-1
slow <you>	*	-4	0	0
slow down	*	-3	0	0
slow your	*	-4	0	0
small	en	4	0	0
small <legal>	*	5	0	0
small claims	en	5	0	0
smell	en	-3	0	0
smoki*	en	-2	0	0
smoking	en	-2	0	0
sms	*	-6	11	3
sms $	*	-11	1	4
sms <again>	*	0	-3	0
sms <ask>	*	3	0	0
sms <consent>	*	-2	2	0
sms <fed>	*	-6	2	0
sms <goods>	*	1	5	0
sms <list>	*	-6	5	0
sms <me>	*	2	0	0
sms <not>	*	5	0	0
sms <send>	*	-2	1	0
sms <stop>	*	1	-2	0
sms <texts>	*	5	0	0
sms <you>	*	2	0	0
sms _ ab	de	3	-1	0
sms _ bekommen	de	3	0	0
sms _ confirmation	fr	-3	0	0
sms _ erhalten	de	-2	3	0
sms _ este	pt	-2	0	0
sms _ euch	de	-2	0	0
sms _ from	en	0	2	0
sms _ ich	de	5	0	0
sms _ kriegen	de	0	4	0
sms _ kundigen	de	2	0	0
sms _ le	fr	0	-2	0
sms _ me	es	2	0	0
sms _ my	en	2	0	0
sms _ schicken	de	8	-1	0
sms ab	de	2	0	0
sms ab $	de	2	0	0
sms abonnieren	de	-1	2	0
sms abonnieren $	de	-1	2	0
sms an	de	-1	4	0
sms an $	de	-1	4	0
sms aus	de	4	0	0
sms aus $	de	4	0	0
sms bekommen	de	-5	0	0
sms bekommen $	de	-3	0	0
sms de	*	-5	0	0
sms dienst	de	2	0	1
sms erhalten	de	-3	1	0
sms erhalten $	de	-3	1	0
sms liste	de	-3	1	0
sms mehr	de	3	-5	0
sms mehr $	de	0	-3	0
sms newsletter	de	-2	1	0
sms newsletter $	de	-2	1	0
sms para	pt	-2	0	0
sms recu	fr	-2	0	0
sms reicht	de	-6	0	0
sms reicht $	de	-6	0	0
sms schicken	de	-3	0	0
sms schicken $	de	-3	0	0
sms schreiben	de	-1	2	0
sms schreiben $	de	-1	2	0
sms service $	de	-2	3	0
sms und	de	0	0	2
sms updates	en	0	2	0
sms verteiler	de	-3	1	0
sms weglassen	de	3	0	0
sms wieder	de	-2	0	0
sms zu	de	0	3	0
snow	en	-1	2	0
so	en	2	-6	-6
so <fed>	*	-5	0	0
so <not>	*	3	0	0
so <please_do>	*	-2	0	0
so <remove>	*	2	0	0
so <stop>	*	10	0	0
so <texts>	*	-3	0	0
so <you>	*	4	0	0
so _ as	en	2	0	0
so _ can	en	2	0	0
so _ email	pt	5	0	0
so _ telling	en	2	0	0
so _ that	en	-2	0	0
so annoying	en	3	0	0
so annoying $	en	4	0	0
so ein	de	3	0	0
so fast	*	-2	0	0
so fast $	*	-2	0	0
so isso	pt	-4	0	0
so kind	en	2	0	0
so mensagem	pt	-4	0	0
so mensagem $	pt	-4	0	0
so much	en	-7	0	0
so much $	en	-6	0	0
so pleasestop	en	6	0	0
so pleasestop $	en	4	0	0
so por	pt	5	0	0
so queria	pt	3	0	0
so the	en	2	0	0
sobre	pt	-6	0	0
sobre _ servico	pt	-2	0	1
sobre o	pt	-2	0	1
socie*	fr	-2	0	3
societe	fr	-2	0	3
socor*	es	-1	0	8
socorro	es	-1	0	8
soda	*	-2	0	0
soeur	fr	-2	0	0
sofa	*	-6	0	0
soir	fr	-3	0	0
soit _ dernier	fr	3	0	0
soit le	fr	3	0	0
solar	en	7	0	0
solar $	en	7	0	0
sold	en	6	0	0
sold _ car	en	2	0	0
sold that	en	2	0	0
solde*	fr	4	0	0
soldes	fr	4	0	0
solic*	*	3	-4	0
solicito	*	3	-2	0
solicitud	es	-5	0	0
soll	de	-2	0	-1
soll <me>	*	-3	0	0
soll _ es	de	2	0	0
soll das $	de	3	0	0
soll die	de	2	0	0
soll ich	de	-3	0	0
solli*	fr	4	-2	0
solo	es	4	0	0
solo <texts>	*	-2	0	0
solo <want>	*	3	0	0
solo _ el	es	4	0	0
solo _ una	es	3	0	0
solo mensajes	es	-4	0	0
solo mensajes $	es	-4	0	0
solo queria	es	3	0	0
solve	*	0	0	-3
solve _ math	*	0	0	-3
solve this	*	0	0	-3
some	en	-15	-5	6
some <again>	*	-2	0	0
some <please_do>	*	0	0	5
some _ about	en	-3	0	3
some assistance	en	0	0	2
some daqui	pt	3	0	0
some fun	*	-2	0	0
some help	en	0	0	5
some help $	en	0	0	3
some more	*	-2	0	0
some music	*	-3	0	0
someb*	en	9	0	0
somebody	en	9	0	0
somebody <person_id>	*	2	0	0
someo*	en	-2	0	-4
someone	en	-1	0	-3
someone $	en	-7	0	-2
someone _ have	en	4	0	0
someone _ my	en	-3	0	0
someone _ to	en	3	0	0
someone about	en	3	0	0
someone else	en	3	0	0
someone else $	en	4	0	0
someone stole	*	-2	0	0
someone to	en	4	0	0
someones	en	-2	0	0
somet*	en	-1	-1	-4
something	en	-1	-1	-4
something _ about	*	-1	0	-3
son	*	11	0	0
son _ 8	en	3	0	0
son anniversaire	fr	2	0	0
son is	en	3	0	0
son muchos	es	2	0	0
song	*	-15	-6	-10
song $	*	-7	-1	-3
sonnt*	de	-2	0	0
sont	fr	2	0	0
sont <not>	*	2	0	0
sont pas	fr	2	0	0
soon	en	-4	0	0
soon $	en	-3	0	0
sopor*	es	0	0	8
soporte	es	0	0	8
soporte $	es	0	0	8
sors	fr	3	-1	0
sortez <me>	*	2	0	0
sortez moi	fr	2	0	0
sorti*	fr	2	0	-1
sortir	fr	3	0	0
sortir de	fr	3	0	0
sos	*	0	0	10
sos $	en	0	0	8
sou	pt	5	0	0
sou <me>	*	-2	0	0
sou _ fernanda	pt	2	0	0
sou eu	pt	-2	0	0
sou eu $	pt	-2	0	0
sou o	pt	2	0	0
souci	fr	-6	0	0
souci $	fr	-2	0	0
souha*	fr	2	0	0
souhaitez	fr	2	0	0
sound	en	-2	0	0
sound <want>	*	-2	0	0
sound like	*	-2	0	0
sowas	de	3	0	0
soy	es	4	0	0
soy _ persona	es	2	0	0
soy _ soy	es	-2	0	0
spam	*	6	-10	-7
spam $	*	9	-3	-5
spam <not>	*	-3	0	0
spam _ eggs	en	-2	0	0
spam _ eurem	de	-4	0	0
spam _ hab	de	-4	0	0
spam do	pt	7	0	0
spam folder	en	-2	0	0
spam folder $	en	-2	0	0
spam in	*	-2	0	0
spam musubi	en	-2	0	0
spam musubi $	en	-2	0	0
spamm*	en	18	0	0
spammer	en	6	0	0
spammer $	en	5	0	0
spammers	en	4	0	0
spamming <me>	*	2	0	0
spams	fr	-2	0	0
spani*	*	-3	-1	0
spanish	en	-3	-1	0
spanish $	en	-3	0	0
spare*	de	2	0	0
sparen	de	2	0	0
sparen $	de	2	0	0
spate*	de	-4	0	0
spater	de	-4	0	0
spater $	de	-4	0	0
speak	en	-10	-5	-7
speak _ someone	en	3	0	0
speak to	en	2	0	0
speak*	en	-8	-1	0
speaker	en	-4	0	0
speaker $	en	-4	0	0
speaking	en	-4	0	0
speci*	en	-8	5	0
specials	en	-1	4	0
specials $	en	-2	2	0
speed	*	-3	0	0
spell	*	-8	-1	-4
spell <name>	*	-2	0	0
spell _ for	*	-2	0	0
spell doctor	*	-2	0	0
spell doctor $	*	-2	0	0
sperren $	de	-2	0	0
spiri*	*	-2	0	0
sprin*	en	3	0	0
spring	en	4	0	0
spring $	en	4	0	0
stain	en	-4	0	0
stamm*	de	-1	0	2
stammt	de	-1	0	2
stand	*	-3	0	0
stand*	de	7	0	0
standig	de	7	0	0
standig $	de	3	0	0
starb*	*	-2	0	0
starbucks	*	-2	0	0
stars	en	2	0	0
stars $	en	3	0	0
start	en	-8	13	-4
start $	en	0	10	0
start <send>	*	-3	6	0
start <stop>	*	-2	0	0
start <texts>	*	-4	6	0
start _ me	en	-4	4	0
start calling	*	-2	0	0
start texting	en	-3	5	0
start*	en	-4	3	0
starts	en	-2	0	0
state*	en	-4	0	0
statement and	en	2	0	0
statements	en	-4	0	0
statements $	en	-4	0	0
statu*	*	-2	-2	-2
status	*	-2	-2	-2
status _ my	*	-2	-2	-2
status of	*	-2	-2	-2
steck*	de	-3	0	3
steht	de	-5	0	5
steht der	de	0	0	5
steige aus	de	4	0	0
stell*	de	8	0	-1
stellen	de	5	-1	0
stellen <you>	*	5	-1	0
stellen _ die	de	2	0	0
stellen sie	de	5	-1	0
stellenangebote	de	2	0	0
stellenangebote <again>	*	2	0	0
stellenangebote mehr	de	2	0	0
stellt	de	4	0	0
stellt _ ab	de	3	0	0
stellt das	de	3	0	0
steve*	*	-4	0	0
steven	*	-4	0	0
steven $	*	-3	0	0
stfu	en	5	0	0
stfu $	en	5	0	0
still	en	0	-7	-1
still <leave>	*	3	0	0
still <send>	*	7	0	0
still <texts>	*	2	0	0
still <want>	*	-11	-2	0
still _ in	en	3	0	0
still _ me	en	5	0	0
still _ messages	en	2	0	0
still _ texts	en	-3	0	0
still coming	en	3	0	0
still coming $	en	3	0	0
still getting	en	4	0	0
still texting	en	2	0	0
still want	en	-7	-2	0
stimm*	de	0	5	0
stimme	de	0	5	0
stimme <fed>	*	-2	3	0
stimme dem	de	1	2	0
stimme zu	de	-2	3	0
stock	en	-2	0	0
stock $	en	-2	0	0
stole	*	-2	0	0
stole <me>	*	-2	0	0
stole my	*	-2	0	0
stole*	en	-3	0	0
stolen	en	-3	0	0
stop	en	10	13	-7
stop $	en	13	4	-1
stop <consent>	*	-4	0	0
stop <fed>	*	2	0	0
stop <me>	*	0	4	0
stop <not>	*	11	1	0
stop <texts>	*	0	-4	0
stop <third>	*	4	0	0
stop <want>	*	4	2	0
stop _ #	fr	2	0	0
stop _ at	en	-2	0	0
stop _ ein	de	-3	6	0
stop _ fois	fr	5	0	0
stop _ for	en	3	0	0
stop _ funciona	es	6	0	0
stop _ im	en	4	0	0
stop _ it	en	5	0	0
stop _ its	en	-3	0	0
stop _ le	fr	-4	0	0
stop _ madness	en	4	0	0
stop _ me	en	-3	-4	0
stop _ messages	en	5	0	0
stop _ my	en	4	0	0
stop _ nicht	de	2	0	0
stop _ optout	en	-7	0	0
stop _ querer	*	-2	0	0
stop _ reminders	en	3	0	0
stop _ sms	en	2	0	0
stop _ that	en	-2	0	0
stop _ times	en	4	0	0
stop _ to	en	6	0	0
stop _ up	en	2	0	0
stop _ updates	en	-3	0	0
stop _ what	en	3	0	0
stop _ while	en	-3	0	0
stop _ with	en	-5	0	0
stop _ you	en	-2	0	0
stop _ youre	en	-5	0	0
stop and	en	3	0	0
stop annoying	en	2	0	0
stop antworten	de	-3	0	0
stop asking	en	9	0	0
stop asking $	en	4	0	0
stop bothering	en	-2	0	0
stop buzzing	en	2	0	0
stop by	en	-6	0	0
stop calling	en	-2	0	0
stop charging	en	-4	0	0
stop crying	en	-2	0	0
stop crying $	en	-2	0	0
stop doesnt	en	3	0	0
stop doing	en	-2	0	0
stop et	fr	2	0	0
stop hittin	en	3	0	0
stop is	en	2	0	0
stop it	en	-4	0	0
stop it $	en	-2	0	0
stop j	fr	4	0	0
stop kidding	en	-2	0	0
stop kidding $	en	-2	0	0
stop light	en	-3	0	0
stop like	en	7	0	0
stop lying	en	-3	0	0
stop lying $	en	-3	0	0
stop me	en	0	5	0
stop messages	en	3	0	0
stop messages $	en	3	0	0
stop my	en	-3	0	0
stop ne	fr	5	0	0
stop no	*	4	0	0
stop or	en	5	0	0
stop playing	en	-3	0	0
stop playing $	en	-2	0	0
stop reminding	en	-2	0	0
stop sending	en	0	-2	0
stop sign	en	-4	0	0
stop syncing	*	-5	0	0
stop talking	en	-4	0	0
stop talking $	*	-4	0	0
stop texting	en	-4	-1	0
stop that	en	-3	0	0
stop these	en	4	0	0
stop these $	en	6	0	0
stop thing	en	4	0	0
stop this	en	3	0	0
stop this $	en	3	0	0
stop three	en	2	0	0
stop to	en	-4	0	0
stop twice	en	4	0	0
stop twice $	en	3	0	0
stop war	de	-3	6	0
stop with	en	6	0	0
stop work	en	2	0	0
stop y	es	3	0	0
stop ya	es	3	0	0
stopa*	en	8	0	0
stopall	en	8	0	0
stopall $	en	3	0	0
stopall this	en	2	0	0
stopall this $	en	2	0	0
stoppe	de	-2	0	0
stopped	en	-9	-1	0
stopped _ your	en	-2	0	0
stopped coming	en	-2	0	0
stopped getting	en	-2	0	0
stoppen	de	3	0	0
stoppen $	de	5	0	0
stoppez	fr	3	0	0
stoppez $	fr	3	0	0
stoppschild	de	-2	0	0
stoppt	de	7	0	0
stoppt das	de	5	0	0
stoppt das $	de	5	0	0
stops $	en	2	0	0
store	en	5	0	0
store $	en	3	0	0
storn*	de	-9	0	0
stornieren	de	-6	0	0
stornieren $	de	-3	0	0
story	en	-5	0	0
story $	en	-5	0	0
strom	de	-2	0	0
stuck	en	-7	0	0
stude*	en	2	0	0
student	en	2	0	0
student $	en	2	0	0
stuff	en	5	0	0
stuff to	en	2	0	0
su <list>	*	-2	1	0
su <texts>	*	-2	0	0
su <third>	*	-4	0	0
su _ de	es	-2	1	0
su lista	es	-2	2	0
su mensaje	es	-3	0	0
su mensaje $	es	-3	0	0
su tiempo	es	6	0	0
su tiempo $	es	5	0	0
sua	pt	-5	0	0
sua <texts>	*	-3	0	0
sua mensagem	pt	-3	0	0
sua mensagem $	pt	-3	0	0
sub	en	-3	5	0
sub <me>	*	0	5	0
sub me	en	0	5	0
subsc*	en	-1	15	0
subscrever	pt	-5	5	0
subscrever os	pt	-2	1	0
subscribe	en	-5	8	0
subscribe $	en	0	4	0
subscribe <me>	*	-4	2	0
subscribed	en	-2	0	0
subscricao	pt	4	0	0
subscription	en	6	0	0
subscription $	en	2	0	0
subscription to	en	3	0	0
such	de	2	0	0
sucht	de	6	0	0
sucre	fr	-2	0	0
sucre $	fr	-2	0	0
suffi*	fr	5	-1	-2
suffit	fr	6	-1	-1
suffit $	fr	9	0	0
suffit comme	fr	-2	0	0
suffit les	fr	2	0	0
suficiente	es	2	0	0
suficiente $	es	3	0	0
suficientes	es	-4	0	0
sugar	en	-6	0	0
sugar $	en	-3	0	0
sugge*	*	-6	-2	-1
suggest	*	-4	0	0
suis	fr	0	0	5
suis <again>	*	3	0	0
suis <not>	*	5	0	0
suis <remove>	*	-4	2	3
suis _ client	fr	3	0	0
suis _ inscrit	fr	2	0	0
suis _ par	fr	-2	0	0
suis _ sans	fr	-2	3	0
suis desinscrit	fr	-2	1	0
suis jamais	fr	3	0	0
suis pas	fr	2	0	0
suis sa	fr	-5	0	0
suivi	fr	-4	0	0
suivi $	fr	-3	0	0
sumam	pt	3	0	0
summe*	*	-3	0	0
summer	*	-3	0	0
sunday $	en	-2	0	0
sundays	en	2	0	0
super	de	-4	0	0
super $	de	-7	0	0
supor*	pt	0	0	10
suporte	pt	0	0	10
suporte $	pt	0	0	10
supplement	fr	-3	0	0
supplement $	fr	-3	0	0
suppo*	en	0	0	10
support	en	-3	0	11
support $	*	0	0	11
supposed	en	2	0	0
supposed _ get	en	3	0	0
supposed to	en	2	0	0
suppr*	fr	7	-1	0
suppress	en	2	0	0
suppress <me>	*	2	0	0
suppress _ number	en	2	0	0
suppress my	en	2	0	0
suppression	fr	7	0	0
supprimer $	fr	4	0	0
supprimez <me>	*	2	0	0
supprimez <not>	*	-3	0	0
supprimez pas	fr	-3	0	0
supre*	es	3	0	0
supresion	es	3	0	0
sur	fr	2	0	0
sur _ liste	fr	-3	0	0
sur _ numero	fr	3	0	0
sur _ repondeur	fr	-2	0	0
sur _ service	fr	0	0	4
sur ce	fr	3	0	0
sur la	fr	-4	0	0
sure	en	-5	0	-3
sure $	en	-5	0	0
sure <ask>	*	-2	0	-1
sure <me>	*	3	0	0
sure _ number	en	2	0	0
sure my	en	2	0	0
surpr*	*	-2	0	0
surto*	fr	-2	0	0
surtout	fr	-2	0	0
surtout <not>	*	-2	0	0
survey	en	-4	0	0
surveys	en	2	0	0
surveys $	en	2	0	0
sus <texts>	*	-2	1	0
sus mensajes	es	-4	3	0
sus ofertas	es	2	0	0
sus ofertas $	es	2	0	0
sus textos $	es	-3	0	0
suscr*	es	-4	6	0
suscribanme	es	-2	1	0
suscribirme	es	-3	8	0
suscribirme $	es	0	6	0
suscripcion	es	0	-5	0
suscripcion _ los	es	5	-1	0
suscripcion a	es	8	-4	0
suspe*	*	3	0	0
suspendam	pt	4	0	0
sweat*	en	4	0	0
sweater	en	4	0	0
sweet	en	-3	0	-1
sweet $	en	-3	0	-1
switc*	en	-3	0	0
switch	en	-4	0	0
switch <leave>	*	2	0	0
switch <me>	*	-2	0	0
switch _ off	en	-2	0	0
switch me	en	-2	0	0
switch off	en	2	0	0
switch to	*	-4	0	0
sync	*	-7	0	0
synci*	*	-5	0	0
syncing	*	-5	0	0
syncing with	*	-5	0	0
syste*	en	0	0	3
system	en	0	0	3
system $	en	0	0	3
t	fr	-2	0	0
ta	*	6	0	1
ta $	en	1	0	3
ta gueule	fr	5	0	0
table	en	-5	0	0
table*	de	-2	0	0
tabletten	de	-2	0	0
tache	fr	-3	0	0
tag	de	3	0	0
taill*	fr	-3	0	0
taille	fr	-3	0	0
tails	*	-3	0	0
tails $	*	-3	0	0
take	en	-5	-3	-2
take <leave>	*	-2	0	0
take <me>	*	-3	-1	0
take <third>	*	4	0	0
take _ back	en	0	3	0
take _ easy	*	-3	0	0
take _ my	en	2	-2	0
take _ number	en	-3	0	0
take _ off	en	2	0	0
take _ out	en	3	0	0
take _ the	en	-2	0	0
take _ to	en	-2	0	0
take a	en	9	0	0
take another	en	2	0	0
take back	en	3	-2	0
take her	en	2	0	0
take it	en	-2	3	0
take my	en	-4	0	0
take off	en	-2	0	0
take out	en	-3	0	0
take the	en	-3	0	0
taken	en	-4	0	0
taken $	*	-3	0	0
taken off $	en	3	0	0
taken out	en	-2	0	0
takin*	en	-2	0	0
taking	en	-2	0	0
taking forever	en	-2	0	0
taking forever $	en	-2	0	0
talk	en	-12	-3	-3
talk <again>	*	-3	0	0
talk _ me	en	-3	0	0
talk so	*	-2	0	0
talk to	en	-3	0	0
talki*	en	-10	-2	-1
talking	en	-10	-2	-1
talking $	*	-9	0	0
talla	es	-6	0	0
taman*	pt	-4	0	0
tamanho	pt	-4	0	0
tanta	pt	3	0	0
tanta <texts>	*	2	0	0
tanta mensagem	pt	2	0	0
tanta mensagem $	pt	2	0	0
taper	fr	0	0	2
tard	fr	-2	0	0
tard $	fr	-2	0	0
tarde	es	-6	0	0
tarde $	es	-4	0	0
tarjeta $	es	-2	0	0
tarjeta _ la	es	4	0	0
task	*	-3	0	0
task $	*	-2	0	0
tava	pt	-2	0	0
taxa	pt	-2	0	0
taxa $	pt	-2	0	0
taxes	en	-2	0	0
taxi	*	-7	0	0
taxi $	*	-3	0	0
te <texts>	*	-2	0	0
te avisos	*	-2	0	0
te avisos $	*	-2	0	0
techn*	*	-6	0	0
techniker	de	-4	0	0
tecni*	*	-4	0	0
tecnico	*	-4	0	0
tecnico $	pt	-2	0	0
telef*	*	6	-2	-2
telefone	pt	3	0	0
telefonisch	de	2	0	0
telefono	es	5	0	0
telefono $	es	7	0	0
telefono <stop>	*	-4	0	0
telefono _ un	es	2	0	0
telefono de	es	4	0	0
telefono en	es	-2	0	0
telep*	fr	4	0	0
telephone	fr	4	0	0
telephone _ un	fr	4	0	0
tell	en	-2	-4	-2
tell <me>	*	-4	-4	-2
tell <third>	*	-2	0	0
tell <you>	*	4	0	0
tell _ how	en	4	0	0
tell _ the	*	-2	-2	-2
tell _ which	en	0	0	2
tell him	en	-2	0	0
tell me	en	-4	-4	-2
tell you	en	2	0	0
telli*	en	2	0	0
telling	en	2	0	0
telling <you>	*	3	0	0
telling you	en	3	0	0
tem	pt	-5	0	-1
tem $	pt	-4	0	0
tem <ask>	*	3	0	0
tem _ numero	pt	-3	0	0
tem _ parar	pt	3	0	0
tem como	pt	3	0	0
temos	pt	3	0	0
tempo	pt	4	0	0
tempo $	pt	2	0	0
temps _ m	fr	2	0	0
temps a	fr	2	0	0
tenan*	en	-2	0	0
tengo	es	2	0	0
tengo <ask>	*	4	0	0
tengo que	es	4	0	0
tenho <ask>	*	6	0	0
tenho <texts>	*	-6	0	0
tenho _ dizer	pt	2	0	0
tenho _ no	pt	-3	0	0
tenho _ responder	pt	5	0	0
tenho que	pt	6	0	0
tenia	es	-3	0	0
tenne*	en	-3	0	0
ter	pt	5	0	0
terca $	pt	-3	0	0
terce*	*	5	0	0
terceira	pt	3	0	0
terceira _ que	pt	3	0	0
terceira vez	pt	3	0	0
tercera	es	2	0	0
tercera _ que	es	2	0	0
tercera vez	es	2	0	0
termi*	*	0	3	0
termin	de	-6	0	0
termin $	de	-5	0	0
termina	*	-4	0	0
terminar	es	5	0	0
termine	*	-2	0	0
terminen	es	2	0	0
terminerinnerungen	de	2	4	0
terminerinnerungen _ sms	de	0	4	0
terminerinnerungen per	de	0	4	0
tes	fr	4	0	0
tes <texts>	*	5	0	0
text	en	4	14	5
text <again>	*	4	0	0
text <ask>	*	-2	0	0
text <list>	*	6	7	2
text <me>	*	-3	3	0
text <name>	*	-3	-1	0
text <texts>	*	-2	8	0
text <you>	*	-2	0	0
text _ again	en	2	1	0
text _ anymore	en	-4	0	0
text _ back	en	-2	-2	0
text _ else	en	2	0	0
text _ fine	en	-2	0	0
text _ for	en	-1	4	0
text _ instead	en	-3	0	0
text _ is	en	5	0	2
text _ more	en	-1	3	0
text _ number	en	-7	4	2
text _ send	*	-2	0	0
text _ this	en	1	0	2
text _ to	en	-3	0	0
text _ work	en	0	0	2
text after	en	3	0	0
text again	en	3	0	0
text again $	en	3	0	0
text alerts $	en	-2	1	0
text at	en	5	0	0
text before	en	-2	0	0
text club	en	1	4	0
text club $	en	0	4	0
text deals	en	0	2	0
text deals $	en	0	2	0
text for	en	4	0	0
text i	en	2	0	0
text is	en	-2	0	0
text list	en	0	5	0
text list $	en	0	2	0
text me	en	-3	3	0
text me $	en	0	2	0
text my	en	-2	0	0
text notifications	en	-2	0	0
text notifications $	en	-2	0	0
text on	en	3	0	0
text only	en	-3	0	0
text only $	en	-3	0	0
text program	en	3	-1	2
text program $	en	3	-1	0
text reminders	en	0	3	0
text reminders $	en	0	2	0
text somebody	en	5	0	0
text someone	en	-5	0	0
text subscription	en	3	0	0
text subscription $	en	3	0	0
text this	en	-3	3	2
text to	en	-2	-1	2
text was	en	-2	0	0
text you	en	-2	0	0
texte*	*	5	2	0
texted	en	2	2	0
texted <stop>	*	2	2	0
texted _ and	en	2	0	0
texted stop	en	2	2	0
texti*	en	3	-2	1
texting	en	3	-2	1
texting $	en	3	0	0
texting <list>	*	1	-2	0
texting <me>	*	4	0	0
texting <number>	*	0	0	2
texting <third>	*	2	0	0
texting <you>	*	-2	0	0
texting _ again	en	-2	1	0
texting _ at	en	2	0	0
texting _ better	en	-5	0	0
texting _ driving	en	-5	0	0
texting a	en	2	0	0
texting is	en	-5	0	0
texting me $	en	2	0	0
texting my	en	3	0	0
texting thing	en	0	0	2
texting thing $	en	0	0	2
texting while	en	-3	0	0
textn*	de	4	2	-1
textnachrichten	de	4	2	-1
texto	*	-1	4	0
texto $	*	-3	4	0
texto*	fr	0	8	0
textos	fr	0	8	0
textos $	fr	0	6	0
textos de	fr	-2	4	0
texts	en	11	15	1
texts $	en	2	3	2
texts <again>	*	-2	5	0
texts <ask>	*	0	4	0
texts <leave>	*	2	0	0
texts _ coming	en	-2	0	0
texts _ my	en	5	0	0
texts _ on	en	-1	5	0
texts _ pointless	en	2	0	0
texts _ this	en	-2	0	0
texts _ to	en	3	0	0
texts _ you	en	-2	0	0
texts after	en	-3	0	0
texts again	en	-3	5	0
texts again $	en	-3	4	0
texts and	en	2	0	0
texts are	en	4	0	0
texts back	en	-1	7	0
texts for	en	3	0	0
texts i	en	-2	0	0
texts in	en	6	0	0
texts off	en	2	0	0
texts off $	en	3	0	0
texts on	en	0	2	0
texts stop	en	1	2	0
texts stop $	en	0	2	0
texts stopped	en	-3	0	0
texts to	en	2	0	0
than	en	-9	-3	0
than _ for	en	-3	0	0
thank	*	-8	0	0
that	en	-12	-5	-13
that $	en	-9	5	0
that <again>	*	0	-2	0
that <not>	*	-3	0	0
that <number>	*	-2	0	0
that <person_id>	*	5	0	0
that <send>	*	-2	0	0
that <texts>	*	-2	0	0
that <third>	*	4	0	0
that _ am	en	3	0	0
that _ are	en	2	0	0
that _ correct	*	-2	0	0
that _ dont	en	2	0	0
that _ me	*	-4	0	0
that _ message	en	2	0	0
that again	en	0	-2	0
that again $	*	-2	-2	0
that building	en	3	0	0
that isnt	*	-3	0	0
that name	en	7	0	0
that name $	en	4	0	0
that number	en	-2	0	0
that the	en	3	0	0
that they	en	2	0	0
thats	en	-8	-6	-7
thats <not>	*	-3	0	0
thats <send>	*	-3	0	0
thats <stop>	*	-2	0	0
thats <wrong>	*	-3	0	0
thats _ right	*	-2	0	0
thats _ wrong	en	-2	0	0
thats enough	en	-2	0	0
thats enough $	en	-2	0	0
thats false	*	-3	0	0
thats false $	*	-3	0	0
thats it	en	2	0	0
thats not	en	-3	0	0
thats plenty	en	2	0	0
thats plenty $	en	2	0	0
the	en	-16	-6	-12
the 5th	en	4	0	0
the <goods>	*	0	-3	-2
the <legal>	*	14	0	0
the <list>	*	1	4	0
the <not>	*	5	0	0
the <number>	*	6	0	0
the <please_do>	*	-4	0	0
the <remove>	*	5	0	0
the <send>	*	4	9	0
the <stop>	*	-6	3	0
the <texts>	*	11	11	0
the <third>	*	-2	0	0
the <want>	*	8	0	0
the _ again	en	-1	2	0
the _ and	en	2	0	0
the _ anymore	en	2	0	0
the _ back	en	-2	4	0
the _ be	en	-6	0	0
the _ box	en	2	0	0
the _ by	en	-2	0	0
the _ call	en	5	0	0
the _ called	en	-3	0	0
the _ class	en	-2	0	0
the _ club	en	0	3	0
the _ email	en	-7	0	0
the _ employee	en	2	0	0
the _ guy	en	2	0	0
the _ have	en	2	0	0
the _ if	en	2	0	0
the _ in	en	-3	0	0
the _ is	en	-2	0	0
the _ its	en	2	0	0
the _ like	en	2	0	0
the _ link	en	5	0	0
the _ list	en	-11	3	0
the _ message	en	4	0	3
the _ my	en	2	0	0
the _ number	en	-4	0	0
the _ of	en	-2	-3	0
the _ off	en	-2	0	0
the _ on	en	-6	0	0
the _ one	en	4	1	0
the _ out	en	2	0	0
the _ over	en	3	0	0
the _ person	en	3	0	0
the _ plan	en	-3	0	0
the _ process	*	0	0	-2
the _ reminders	en	3	0	0
the _ shift	en	-2	0	0
the _ side	en	3	0	0
the _ since	*	-2	0	0
the _ slot	en	-2	0	0
the _ so	en	3	0	0
the _ specials	en	0	2	0
the _ stop	en	-5	2	0
the _ stopped	en	-3	0	0
the _ text	en	4	0	0
the _ texts	en	8	3	0
the _ that	*	-2	0	0
the _ time	en	6	0	0
the _ trip	en	-4	0	0
the _ turned	en	3	0	0
the _ up	en	-2	0	0
the _ will	en	4	0	0
the _ with	en	-2	0	0
the activation	*	0	0	-2
the ad	en	-2	0	0
the advertisement	en	3	0	0
the answer	en	-2	0	0
the app	en	-1	0	-2
the appointment	en	4	0	0
the appointment $	en	2	0	0
the atm	*	-3	0	0
the attorney	en	2	0	0
the authorities	en	4	0	0
the baby	en	4	0	0
the birthday	en	2	0	0
the blue	en	-2	0	0
the call	en	-3	0	0
the campus	en	2	0	0
the carrier	en	2	0	0
the carrier $	en	2	0	0
the charge	en	-2	0	0
the coupons $	en	-5	0	0
the deals	en	-5	0	0
the dont	en	7	0	0
the emails	en	2	0	0
the exchange	*	-3	-2	-2
the f	en	3	0	0
the fcc	en	4	0	0
the fcc $	en	4	0	0
the freezer	en	-2	0	0
the ftc	en	3	0	0
the ftc $	en	3	0	0
the green	en	-3	0	0
the group $	en	3	0	0
the guest	en	-3	0	0
the help $	en	0	0	-3
the hospital	en	3	0	0
the hospital $	en	3	0	0
the last	en	9	0	0
the list	en	9	5	0
the list $	en	8	4	0
the listing	en	-2	0	0
the love	en	6	0	0
the madness	en	4	0	0
the meal	en	-2	0	0
the menu	en	0	0	9
the merchant	*	-2	-2	-2
the messages	en	10	3	0
the mobile	en	4	0	0
the mobile $	en	4	0	0
the morning	en	2	0	0
the morning $	en	2	0	0
the name	en	-4	0	0
the next	en	-1	-2	-1
the number $	en	3	0	0
the nurse	en	-3	0	0
the oil	en	2	0	0
the old	en	-2	1	0
the optout	en	9	0	0
the optout $	en	4	0	0
the other	en	-4	0	0
the other $	*	-3	0	0
the outage	en	0	2	0
the person	en	4	0	0
the pizza	en	3	0	0
the potluck	en	-3	0	0
the process	*	-2	0	0
the purpose	en	0	0	3
the rain	en	-2	0	0
the reminder	en	-2	0	0
the reminder $	en	-2	0	0
the reminders	en	0	3	0
the reminders $	en	1	3	0
the review	en	2	0	0
the sale	en	2	0	0
the services	*	-2	0	0
the shop	en	3	0	0
the sms	en	4	0	0
the sms $	en	3	0	0
the song	*	-2	0	0
the status	*	-2	-2	-2
the stop	en	0	4	0
the store	en	3	0	0
the survey	en	-4	0	0
the text	en	6	8	0
the text $	en	-2	0	0
the texts	en	2	4	0
the texts $	en	-2	1	0
the time	en	-2	0	0
the todo	*	-2	0	0
the top	en	-2	0	0
the unsubscribe	en	4	0	0
the waiting	en	-2	0	0
the waitlist	en	-2	0	0
them	en	2	3	3
them $	en	1	0	3
them <me>	*	2	0	0
them i	en	2	0	0
there	en	-7	-4	-3
there $	en	-4	0	-4
there <again>	*	2	0	0
there <person_id>	*	2	0	0
there _ i	*	-2	0	0
there _ no	en	-3	0	0
there _ number	en	0	0	2
there _ stop	en	5	0	0
there _ way	en	7	0	0
there a	en	6	0	4
there any	en	-2	-2	-2
there anymore	en	2	0	0
there anything	*	-2	0	0
there are	en	-5	1	0
there is	en	2	0	0
there were	en	-2	0	0
theres <not>	*	2	0	0
theres <person_id>	*	2	0	0
theres no	en	2	0	0
theres nobody	en	2	0	0
these	en	30	-5	9
these $	en	27	0	0
these <again>	*	4	0	0
these <leave>	*	5	0	0
these <person_id>	*	4	0	0
these <stop>	*	4	0	0
these <texts>	*	-2	-9	10
these _ i	en	3	0	0
these _ my	en	2	0	0
these _ off	en	-4	0	0
these alerts	en	1	0	3
these anymore	en	4	0	0
these anymore $	en	4	0	0
these messages	en	0	-1	3
these msgs	en	2	0	0
these msgs $	en	2	0	0
these off	en	3	0	0
these off $	en	3	0	0
these reminders	en	-3	0	0
these texts	en	0	-5	5
these texts $	en	0	-2	5
these to	en	7	0	0
they	en	-2	-2	-1
they are	en	2	0	0
theyr*	en	0	-2	0
theyre	en	0	-2	0
thiag*	pt	2	0	0
thiago	pt	2	0	0
thing	en	8	0	3
thing $	en	3	0	1
thing is	en	2	0	0
thing*	en	-3	0	-1
things	en	-3	0	-1
think	en	1	0	-2
think <me>	*	4	0	-1
think <not>	*	-4	0	0
think _ want	en	3	0	0
think i	en	3	0	-1
think you	en	3	0	0
third	en	7	0	0
this	en	11	-2	10
this $	en	24	0	1
this <ask>	*	2	0	0
this <goods>	*	-4	-1	-4
this <leave>	*	4	0	0
this <list>	*	14	0	0
this <not>	*	4	0	0
this <number>	*	6	6	10
this <send>	*	0	0	13
this <stop>	*	9	0	0
this <texts>	*	0	0	5
this <you>	*	4	0	0
this _ again	en	3	0	0
this _ anymore	en	-2	0	0
this _ be	en	3	0	0
this _ before	en	2	0	0
this _ belongs	en	2	0	0
this _ for	en	-1	0	3
this _ go	en	-3	0	0
this _ harassment	en	2	0	0
this _ him	en	3	0	0
this _ line	en	0	0	2
this _ no	en	-2	0	0
this _ off	en	2	0	0
this _ on	en	5	0	0
this _ out	en	2	0	0
this _ ridiculous	en	-3	0	0
this _ service	en	0	0	3
this _ spam	en	2	0	0
this _ the	en	9	0	0
this _ thing	en	0	0	4
this _ too	en	0	2	0
this _ was	en	4	0	0
this _ what	en	-1	0	2
this account	*	-2	0	0
this be	en	4	0	0
this car	*	-2	0	-2
this couch	en	-4	0	0
this end	en	5	0	0
this end $	en	5	0	0
this is	en	11	0	1
this is $	en	6	0	0
this isnt	en	3	0	0
this line	en	0	0	3
this line $	en	0	0	3
this list	en	10	0	0
this list $	en	10	0	0
this math	*	0	0	-3
this number	en	4	3	8
this number $	en	-1	3	4
this off	en	4	0	0
this off $	en	3	0	0
this one	en	-2	0	0
this one $	en	-4	0	0
this phone	en	1	2	0
this process	*	-4	0	0
this process $	*	-4	0	0
this service	en	4	0	0
this service $	en	4	0	0
this song	*	-7	-1	-5
this song $	*	-4	0	-2
this stop	en	3	0	0
this stop $	en	3	0	0
this text	en	0	0	7
this texting	en	0	0	4
this thing	en	7	0	0
this thing $	en	5	0	0
this thread	en	2	0	0
this to	en	9	0	0
this year	en	-3	0	0
this year $	en	-3	0	0
this your	en	4	0	0
thomas $	*	2	0	0
those	en	0	3	0
thought	en	4	0	0
thread	en	2	0	0
three	en	8	0	0
three $	en	-2	0	0
three times	en	4	0	0
throu*	en	-5	-1	0
through	en	-5	-1	0
through $	en	-3	0	0
thurs*	en	3	0	0
thursday	en	3	0	0
thursday $	en	2	0	0
ticke*	en	2	0	0
tiemp*	es	5	0	0
tiempo	es	5	0	0
tiempo $	es	4	0	0
tiene	es	4	0	0
tiene*	es	6	0	0
tienen	es	5	0	0
tienen <fed>	*	3	0	0
time	en	-4	-5	-6
time $	en	-4	-2	-3
time <stop>	*	4	0	0
time <you>	*	2	0	0
time in	*	-2	0	0
time stop	en	4	0	0
time you	en	2	0	0
time zone	*	-2	0	0
timer	*	-5	-2	-5
timer $	*	-3	-1	-3
times	en	7	0	-3
times _ i	en	6	0	0
times do	en	8	0	0
times have	*	-4	0	0
timez*	*	-6	-1	-4
timezone	*	-6	-1	-4
timezone $	*	-2	0	0
tira	pt	3	0	0
tira <me>	*	4	0	0
tira eu	pt	2	0	0
tira uma	pt	-3	0	0
tirar	pt	2	-1	0
tire <me>	*	2	0	0
tire meu	pt	2	0	0
tire pressure	*	-4	0	0
tire pressure $	*	-4	0	0
tirem	pt	5	-1	0
tirem _ grupo	pt	2	0	0
tirem _ lista	pt	-3	0	0
tirem a	pt	2	0	0
tirem da	pt	-4	0	0
tires	en	-10	0	0
tires $	*	-6	0	0
to	en	-7	-8	-16
to #	en	6	0	0
to # $	en	6	0	0
to $	en	-4	-1	1
to <fed>	*	4	0	0
to <leave>	*	0	3	3
to <list>	*	-2	0	0
to <me>	*	-3	-6	-2
to <name>	*	-9	0	0
to <not>	*	8	0	0
to <number>	*	6	0	0
to <person_id>	*	2	0	-1
to <please_do>	*	-2	-6	-3
to <remove>	*	5	7	0
to <send>	*	0	5	1
to <stop>	*	6	-4	0
to <texts>	*	-5	2	0
to <us>	*	-2	0	0
to <want>	*	0	0	2
to <you>	*	0	6	0
to _ a	en	-13	-6	0
to _ about	en	4	0	0
to _ any	en	-5	0	0
to _ as	*	-2	0	0
to _ back	en	0	2	0
to _ called	*	-2	0	0
to _ carrier	en	2	0	0
to _ contacted	en	3	0	0
to _ de	pt	0	0	2
to _ dishes	*	-2	0	0
to _ dont	en	3	0	0
to _ else	en	3	0	0
to _ excluded	en	3	0	0
to _ fcc	en	4	0	0
to _ forgotten	en	5	0	0
to _ from	en	6	1	0
to _ in	en	-5	2	0
to _ it	en	3	0	0
to _ left	en	6	0	0
to _ list	en	-6	1	0
to _ messages	en	-1	3	0
to _ messaging	en	-2	0	0
to _ my	en	-1	-5	0
to _ myself	*	-2	0	0
to _ no	en	6	0	0
to _ notified	en	-2	0	0
to _ number	en	-1	0	2
to _ of	en	5	0	0
to _ off	en	3	0	0
to _ one	en	3	0	0
to _ out	en	-4	0	0
to _ removed	en	8	0	0
to _ saco	pt	3	0	0
to _ settings	*	-2	0	0
to _ sms	en	1	5	0
to _ some	*	-2	0	0
to _ someone	en	2	0	0
to _ state	en	3	0	0
to _ stop	en	2	1	0
to _ text	en	-1	2	0
to _ texts	en	3	2	0
to _ the	en	-1	0	3
to _ these	en	4	2	0
to _ this	en	-2	3	2
to _ to	en	-1	-2	-1
to _ up	en	-2	0	0
to _ your	en	-4	5	0
to add	en	-3	0	0
to all	en	7	0	0
to all $	en	4	0	0
to any	en	2	0	0
to be	en	8	-1	0
to block	en	3	0	0
to cancel	en	-6	0	0
to cansado	pt	2	0	0
to contact	en	3	0	0
to delete	en	2	0	0
to do	en	-2	-1	-1
to end	en	9	0	0
to end $	en	4	0	0
to farto	pt	2	0	0
to fora	pt	2	0	0
to get	en	0	4	3
to get $	en	2	0	0
to getting	en	2	0	0
to have	en	3	0	0
to hear	en	4	0	0
to it	en	4	0	0
to keep	en	2	0	0
to know	en	-3	0	-1
to me	en	0	-3	0
to miss	en	-7	0	0
to my	en	-2	-2	0
to no	en	3	0	0
to not	en	4	0	0
to opt	en	2	6	0
to quit	en	2	0	0
to quit $	en	2	0	0
to rate	en	2	0	0
to receive	en	2	5	0
to receive $	en	2	0	0
to report	en	-2	0	0
to say	en	6	0	0
to say $	en	-2	0	0
to sell	en	6	0	0
to send	en	-8	1	0
to someone	en	5	0	0
to spam	en	-3	0	0
to spam $	en	-3	0	0
to stop $	en	5	0	0
to take	en	-3	0	0
to text	en	0	4	2
to text $	en	8	0	0
to texts	en	-2	3	0
to texts $	en	-2	3	0
to the	en	-3	-1	-1
to this	en	7	0	2
to unsubscribe	en	4	3	0
to us	en	-2	0	0
to us $	en	-2	0	0
to use	en	-3	0	0
to you	en	-4	0	0
to you $	en	-5	0	0
to your	en	0	8	0
to yourself	en	4	0	0
to yourself $	en	4	0	0
tocar	es	-2	0	0
tochter $	de	2	0	0
toda	*	4	0	0
toda la	es	2	0	0
todav*	es	-4	0	0
todavia	es	-4	0	0
todo $	es	5	0	0
todo <list>	*	-8	0	0
todo <third>	*	4	0	0
todo _ dia	*	4	0	0
todo dia	pt	2	0	0
todo el	es	4	0	0
todo list	*	-8	0	0
todo list $	*	-8	0	0
todos	es	3	0	0
todos _ dias	es	3	0	0
todos os	pt	2	0	0
toi	fr	5	0	0
toi $	fr	5	0	0
told <me>	*	-6	0	0
told <third>	*	-3	0	0
told <you>	*	10	0	0
told _ last	en	4	0	0
told _ no	en	2	0	0
told _ to	en	-2	0	0
told him	en	-3	0	0
told me	en	-4	0	0
told me $	*	-2	0	0
told you	en	10	0	0
toma	*	-5	0	0
tomat*	*	-4	0	0
tomates	es	-2	0	0
tombe	fr	0	0	3
tomor*	en	-4	-1	-1
tomorrow	en	-5	0	0
tomorrow $	en	-5	0	0
tony	en	2	0	0
too	en	-7	4	0
too $	en	-4	5	0
too <fed>	*	4	0	0
too _ messages	en	-2	0	0
too _ texts	en	3	0	0
too kind	en	-2	0	0
too many $	en	4	0	0
too much	en	2	0	0
too much $	en	4	0	0
top	en	-12	-7	-10
top up	*	-11	-4	-6
torpe*	pt	9	3	0
torpedos	pt	9	3	0
torpedos $	pt	2	0	0
torpedos de	pt	0	2	0
total	*	3	0	0
total $	*	5	0	0
toujours $	fr	2	0	0
tour	en	3	0	0
tour $	en	4	0	0
tous _ messages	fr	-3	0	0
tout	fr	8	-1	0
tout $	fr	6	0	0
tout <send>	*	2	0	0
tout _ temps	fr	-3	0	0
tout le	fr	-3	0	0
trabajo a	es	-2	0	0
trabalho $	pt	3	0	0
track	en	-4	0	0
traff*	en	-5	-1	-1
traffic	en	-5	-1	-1
tragt	de	-3	1	0
tragt <me>	*	-3	1	0
tragt _ fur	de	-3	0	0
tragt mich	de	-3	1	0
trai	en	4	0	0
train	en	-4	0	0
train <stop>	*	-2	0	0
train stop	en	-2	0	0
tranq*	*	4	0	0
trans*	*	-13	-7	-11
transaction	*	-11	-2	-4
transaction $	*	-4	0	-1
transactions	*	-3	0	0
transfer	en	-6	0	-2
transfere	fr	3	0	0
transfere tout	fr	3	0	0
translate	*	-2	0	0
trata*	pt	-2	0	0
trava*	fr	-7	0	0
travail	fr	-2	0	0
travaux	fr	-6	0	0
trave*	en	-10	-6	-4
travel	*	-7	-5	-3
travel <texts>	*	-5	-3	0
travel alerts	*	-4	-3	0
travel alerts $	*	-2	0	0
treat*	en	2	0	0
tree	en	-2	0	0
tres	*	4	0	0
tres _ y	es	-3	0	0
tres semanas	*	-5	0	0
treue*	de	3	0	0
tried _ unsubscribe	en	3	0	0
trip	en	-7	0	0
trip $	en	-4	0	0
trivi*	*	-4	0	0
trivia	*	-4	0	0
trivia about	*	-3	0	0
troca	pt	-2	0	0
troca*	pt	-2	0	0
troco*	pt	2	0	0
trocou	pt	2	0	0
trois*	fr	2	0	0
troisieme	fr	2	0	0
troisieme <legal>	*	2	0	0
tromp*	fr	-2	0	0
trompes	fr	-3	0	0
trop	fr	-3	-1	-1
trop $	fr	6	0	0
tropf*	de	-3	0	0
troquei _ numero	pt	-3	0	0
trouve <you>	*	3	0	0
trucs	fr	2	0	0
trucs $	fr	2	0	0
true	*	-9	-2	-6
true $	*	-7	-1	-4
try	en	-4	0	0
tryin*	en	3	0	0
trying	en	3	0	0
trying to	en	3	0	0
tschu*	de	5	0	0
tschuss	de	5	0	0
tschuss $	de	4	0	0
tu	*	-2	0	0
tu <me>	*	-2	0	0
tudo	pt	3	0	0
tudo $	pt	3	0	0
tue	de	5	0	0
tuesd*	en	-7	0	0
tuesday	en	-7	0	0
tuesday $	en	-2	0	0
tur	de	-3	0	0
turn	en	-7	7	0
turn $	*	-3	0	0
turn <me>	*	0	2	0
turn <texts>	*	0	2	0
turn _ lights	en	-4	0	0
turn _ messages	en	0	2	0
turn _ off	en	9	0	0
turn _ text	en	-3	1	0
turn _ texts	en	0	2	0
turn _ your	*	-4	0	0
turn my	en	0	2	0
turn on	en	-5	0	0
turn the	en	-2	3	0
turn this	en	5	0	0
turned <leave>	*	3	0	0
turned off	en	3	0	0
turno	es	-3	0	0
tv	en	-5	0	0
tv $	en	-2	0	0
tv on	*	-3	0	0
twice	en	4	-1	-1
twice $	en	2	0	-1
two	en	-10	0	0
two <texts>	*	-3	0	0
txt	en	3	0	0
txt me $	en	-2	0	0
txts	en	7	0	0
txts $	en	7	0	0
type	en	0	0	4
type _ get	en	0	0	4
type to	en	2	0	4
typin*	en	3	0	0
typing	en	3	0	0
uber	de	-6	0	-3
uber $	de	-2	0	-1
uberl*	de	-5	1	0
uberlegen	de	-4	0	0
uberlegen $	de	-4	0	0
ubers*	de	0	0	4
uhr	de	-6	0	0
ultima <number>	*	-3	0	0
ultima mensagem $	pt	6	0	0
ultima vez	pt	2	0	0
ultimo <texts>	*	4	0	0
ultimo mensaje	es	3	0	0
ultimo mensaje $	es	5	0	0
um	*	5	1	0
um $	pt	-3	0	0
um 5	de	-2	0	0
um <me>	*	4	0	0
um <not>	*	2	0	0
um <remove>	*	7	0	0
um loschung	de	3	0	0
uma	pt	-2	-1	6
uma $	pt	2	0	0
uma <texts>	*	-2	0	0
uma _ so	pt	4	0	0
uma cobranca	pt	-2	0	0
uma duvida	pt	-4	0	0
uma duvida $	pt	-3	0	0
uma mensagem	pt	-2	0	0
uma mensagem $	pt	-2	0	0
uma vez	pt	4	0	0
un	*	-3	3	2
un <consent>	*	0	-2	0
un <legal>	*	-3	0	0
un <me>	*	3	0	0
un <number>	*	3	0	0
un <send>	*	-3	0	0
un <stop>	*	-6	10	0
un <stranger>	*	5	0	0
un <texts>	*	-7	-3	0
un <wrong>	*	-1	3	0
un _ aujourdhui	fr	2	0	0
un _ d	fr	0	0	2
un _ de	fr	0	0	6
un _ mas	es	2	0	0
un _ me	en	0	2	0
un _ message	fr	2	0	0
un _ numero	fr	-5	0	0
un _ si	fr	-2	0	0
un coup	fr	0	0	2
un enfant	fr	3	0	0
un enfant $	fr	3	0	0
un error	es	0	3	0
un mensaje	es	-4	0	0
un mensaje $	es	-4	0	0
un mes	es	3	0	0
un message	fr	-2	0	0
un message $	fr	-3	0	0
un mois	fr	2	0	0
un mois $	fr	2	0	0
un nino	es	4	0	0
un nino $	es	4	0	0
un numero	*	3	0	0
un peu	fr	-1	0	2
un poco	es	0	0	3
un seul	fr	2	0	0
un stop	fr	-3	5	0
una	es	1	-2	-2
una <wrong>	*	4	0	0
una confusion	es	4	0	0
una denuncia $	es	4	0	0
una duda	es	-3	0	0
una duda $	es	-3	0	0
una estafa $	es	-3	0	0
una vez	es	4	0	0
una vez $	es	3	0	0
unblo*	en	-3	0	0
unblock	en	-3	0	0
unblock <me>	*	-3	0	0
uncle*	en	4	0	0
unclear	en	3	0	0
unclear $	en	3	0	0
und	de	11	-6	0
und <me>	*	4	0	0
und _ es	de	-4	0	0
und _ kommt	de	4	0	0
und es	de	2	0	0
und gemeldet	de	3	0	0
und gemeldet $	de	3	0	0
und ich	de	3	0	0
und trotzdem	de	2	0	0
under	en	2	0	0
under ccpa	en	4	0	0
under*	en	0	0	5
understand	en	0	0	5
understand $	en	3	0	4
undo	en	-14	17	0
undo $	en	-12	0	0
undo <me>	*	-4	8	0
undo _ stop	en	-3	8	0
undo it	en	3	0	0
undo it $	en	3	0	0
undo my	en	-4	8	0
undo that	en	1	7	0
undo that $	en	1	7	0
undo the	en	0	4	0
une	fr	-4	0	0
une <legal>	*	-2	0	0
une <remove>	*	-2	0	0
une _ fois	fr	5	0	0
une arnaque	fr	-2	0	0
une seule	fr	3	0	0
une tache	fr	-2	0	0
unerw*	de	11	0	0
unerwunscht	de	9	0	0
unerwunscht $	de	9	0	0
ungef*	de	4	0	0
ungefragt	de	4	0	0
unint*	de	10	0	0
uninteressant	de	6	0	0
uninv*	en	4	0	0
uninvite	en	4	0	0
uniqu*	fr	6	0	0
uniquement	fr	6	0	0
uniquement $	fr	2	0	0
uniquement par	fr	3	0	0
unmut*	en	-2	4	0
unmute	en	-2	4	0
uno $	es	-2	0	0
unreg*	en	4	0	0
unregister	en	4	0	0
uns _ nehmen	de	-3	0	0
unser _ ist	de	2	0	0
unser hund	de	2	0	0
unsto*	en	-1	14	0
unstop	en	-1	14	0
unstop $	en	0	9	0
unstop <me>	*	0	6	0
unsub*	en	17	1	-1
unsubscribe	en	15	0	0
unsubscribe $	en	10	0	0
unsubscribe <me>	*	-3	-1	0
unsubscribe <not>	*	3	0	0
unsubscribe _ from	en	2	0	0
unsubscribe _ is	en	3	0	0
unsubscribe _ the	en	-8	0	0
unsubscribe _ this	en	2	0	0
unsubscribe from	en	-2	0	0
unsubscribe link	en	3	0	0
unsubscribe my	en	-7	0	0
unsubscribed $	en	2	-1	0
unsubscribed _ your	en	-2	3	0
unsubscribed from	en	-1	2	0
unsubscribing	en	4	0	0
unsyn*	*	-4	0	0
unsync	*	-4	0	0
unsync <me>	*	-3	0	0
unsync _ phone	*	-4	0	0
unsync my	*	-3	0	0
unter	de	-4	0	0
unter _ nummer	de	-3	0	0
unter dieser	de	-3	0	0
unter*	de	6	0	10
unterlassen	de	6	0	0
unterlassen $	de	3	0	0
unterlassen <you>	*	2	0	0
unterlassen sie	de	2	0	0
unterschrieben	de	-3	0	0
unterstutzung	de	0	0	9
unterstutzung $	de	0	0	9
until	en	-6	-1	-1
until <me>	*	-2	0	0
until i	en	-2	0	0
up	en	-4	-1	-16
up $	en	7	2	-4
up <me>	*	5	0	0
up <not>	*	-2	0	0
up <stop>	*	-2	0	0
up _ a	en	5	0	0
up _ my	en	-3	0	0
up _ phone	en	4	0	0
up _ text	en	0	2	0
up _ this	en	6	0	0
up as	en	4	0	0
up my	en	5	0	0
up the	en	-2	0	0
up to	en	-3	0	0
up with	en	2	1	0
updat*	en	-7	-1	0
updates	en	-7	-1	0
updates <me>	*	-6	-2	0
updates _ number	en	-4	0	0
updates it	en	-3	0	0
updates my	en	-5	-2	0
upgra*	en	-5	0	0
upgrade	en	-3	0	0
upgrade $	en	-2	0	0
ups	*	-5	0	-1
ups $	*	-2	0	0
us	en	3	0	0
us be	en	2	0	0
us be $	en	2	0	0
usar	es	-2	0	9
usar esto	es	-2	0	6
usar esto $	es	-2	0	6
use	en	3	-6	-2
use $	en	7	0	-2
use _ app	en	2	0	0
use _ instead	en	2	0	0
use _ one	en	-2	0	0
use the	en	2	0	0
use this	en	-7	0	4
used	en	-1	0	-2
used <me>	*	-2	0	0
used my	en	-2	0	0
usen	es	2	0	0
usen <me>	*	2	0	0
usen _ numero	es	2	0	0
usen mi	es	2	0	0
using	en	-4	-2	0
using this	en	0	0	2
usted*	es	2	0	0
ustedes	es	2	0	0
utile	fr	-2	1	0
utile $	fr	-2	1	0
utilisez <not>	*	4	0	0
utilisez plus	fr	4	0	0
va $	*	-3	0	0
vacat*	en	-8	-2	-2
vacation	en	-8	-2	-2
vacation $	*	-2	0	0
vai	pt	9	0	0
vai _ coquinho	pt	3	0	0
vai catar	pt	3	0	0
vais	fr	3	0	0
vais _ la	fr	2	0	0
vamos	es	-3	0	0
van a	es	2	0	0
vao	pt	16	0	0
varias	pt	4	0	0
varias vezes	pt	4	0	0
vayan*	es	7	0	0
vayanse	es	7	0	0
veces	es	8	0	0
veces _ que	es	5	0	0
veces hay	es	3	0	0
vegas	*	-2	0	0
veio	pt	-5	0	0
velho*	pt	-2	0	0
velhos	pt	-2	0	0
velhos $	pt	-2	0	0
vende*	*	5	0	0
vender	*	4	0	0
vendi	*	5	0	0
vendi _ carro	pt	3	0	0
vendi o	pt	3	0	0
vendi*	es	3	0	0
vendre	fr	2	0	0
vendre $	fr	2	0	0
vendredi	fr	-2	0	0
vendredi $	fr	-2	0	0
vendu	fr	4	0	0
ver	es	-4	0	1
ver _ menu	*	0	0	2
ver _ te	*	-4	0	0
ver y	es	-2	0	0
verbr*	de	5	0	0
verbraucherzentrale	de	5	0	0
verbu*	de	7	0	0
verbunden	de	7	0	0
verbunden $	de	3	0	0
verde*	es	-6	0	0
verdes	es	-6	0	0
verdes $	es	-6	0	0
verge*	de	-6	0	0
vergessen	de	-8	0	0
vergessen $	de	-8	0	0
verif*	fr	-9	0	-3
verify	*	-2	0	0
verifying	*	-2	0	0
verla*	de	-2	0	0
verloren $	de	2	0	0
vermelho	pt	-2	0	0
vermerken $	de	2	0	0
vermi*	de	-3	0	0
verpa*	de	-3	0	0
verpi*	de	4	0	0
versa*	de	5	0	0
versand	de	5	0	0
versand ein	de	3	0	0
versand ein $	de	3	0	0
versc*	de	0	0	3
verschickt	de	-4	0	3
verschont	de	2	0	0
verschont <me>	*	2	0	0
verschont mich	de	2	0	0
verschwindet	de	2	0	0
verse*	de	-4	9	0
versehen	de	-7	8	0
versehen $	de	-1	5	0
versehen <stop>	*	-2	2	0
versehen abgemeldet	de	-2	0	0
versehen abgemeldet $	de	-2	0	0
versehen stop	de	-2	2	0
versp*	de	-3	0	0
verst*	de	3	0	7
verstehe	de	0	0	3
versteht	de	1	0	3
verte*	de	3	5	0
verteiler	de	3	5	0
verteiler $	de	3	4	0
vertr*	de	-11	0	0
vertrag	de	-6	0	0
verwa*	de	5	0	0
verwahlt	de	5	0	0
verwahlt $	de	5	0	0
verwe*	de	8	0	0
verwechslung	de	5	0	0
very	en	-4	0	-1
very <fed>	*	-4	0	0
very much	*	-4	0	0
verzi*	de	10	0	-1
verzichte	de	6	0	0
verzichte <me>	*	2	0	0
verzichte _ gern	de	2	0	0
verzichte ich	de	2	0	0
vete	es	5	0	0
vete _ la	es	5	0	0
vete a	es	5	0	0
veut	fr	3	0	0
veut <not>	*	3	0	0
veut plus	fr	3	0	0
veux	fr	-3	0	0
veux _ a	fr	0	-2	0
veux _ ca	fr	-2	0	0
veux _ d	fr	4	0	0
veux _ de	fr	5	-2	0
veux _ les	fr	-2	0	0
veux _ nouveau	fr	-2	1	0
veux _ que	fr	-3	0	0
veux _ rien	fr	2	0	0
veux _ vos	fr	-3	3	0
veux arreter	fr	-2	0	0
veux de	fr	-2	0	0
veux etre	fr	2	0	0
veux garder	fr	-2	0	0
veux pas	fr	-6	0	0
veux pas $	fr	2	0	0
veux plus	fr	5	0	0
veux pu	fr	4	-3	0
veux recevoir	fr	-2	0	0
veux rester	fr	-3	0	0
vez	es	6	8	-1
vez $	es	5	5	0
vez <ask>	*	6	0	0
vez _ peco	pt	3	0	0
vez de	pt	-2	0	0
vez los	es	-2	0	0
vez que	pt	6	0	0
vez so	pt	4	0	0
vezes	pt	11	0	0
vezes _ nao	pt	2	0	0
vezes a	pt	2	0	0
vezes tenho	pt	3	0	0
vi	pt	-5	0	0
vi <you>	*	-4	0	0
via	*	-2	-1	0
via <send>	*	-2	0	0
via text	en	-2	0	0
viaje	es	-4	0	0
viaje $	es	-4	0	0
vida	*	4	0	0
viel	de	6	0	0
viel $	de	7	0	0
viel <fed>	*	4	0	0
viel _ oft	de	3	0	0
viel _ viel	de	2	0	0
viel zu	de	4	0	0
viele	de	-2	0	0
viele nachrichten	de	-3	0	0
viens	fr	-3	0	0
vilma*	de	3	0	0
vilmal	de	3	0	0
vire	fr	3	0	0
vire <me>	*	3	0	0
vire _ de	fr	3	0	0
vire moi	fr	3	0	0
virez	fr	4	0	0
virez <me>	*	4	0	0
virez _ de	fr	2	0	0
virez moi	fr	2	0	0
virtu*	es	-1	0	-2
virtual	*	-2	0	-2
virtual <goods>	*	-2	0	-2
visa	*	-6	-1	-3
vive	es	3	0	0
vizin*	pt	-2	0	0
vizinho	pt	-2	0	0
vo	de	7	0	0
vo dere	de	3	0	0
vocal*	fr	-4	0	0
vocale	fr	-2	0	0
voces	pt	4	3	0
voces $	pt	6	0	0
voces <send>	*	4	0	0
voces _ escrevem	pt	2	0	0
voces sao	pt	2	0	0
voces tem	pt	-2	0	0
voice	en	-7	-4	-4
voice $	*	-5	-3	-3
voice*	en	-4	0	0
voicemail	en	-4	0	0
voicemail $	en	-3	0	0
voisi*	fr	-4	0	0
voisin	fr	-2	0	0
voll	de	7	0	0
voll $	de	4	0	0
voll von	de	2	0	0
volta	pt	-6	5	0
volta*	pt	-8	6	0
voltar	pt	-7	6	0
voltar _ receber	pt	-3	3	0
voltar a	pt	-5	6	0
volte*	pt	2	4	0
voltem	pt	2	4	0
voltem _ mandar	pt	0	2	0
voltem a	pt	2	4	0
volum*	es	-7	-4	-5
volume	*	-7	-4	-5
volume $	*	-4	-1	-3
volun*	en	-3	0	0
volver _ recibir	es	-3	3	0
volver a	es	0	4	0
vom	de	-6	2	0
vom <list>	*	2	0	0
vom <send>	*	5	0	0
vom <texts>	*	5	0	0
vom _ abmelden	de	-7	0	0
vom kurs	de	-4	0	0
vom mittagessen	de	-2	0	0
vom sms	de	5	0	0
von	de	4	-2	0
von <again>	*	2	0	0
von _ liste	de	4	0	0
von _ nachrichten	de	2	0	0
von _ sms	de	5	-1	0
von _ zu	de	-2	2	0
von der	de	0	-2	0
von euch	de	-2	0	0
von weiteren	de	2	0	0
von wem	de	-2	0	2
vor der	de	-4	0	0
vorbe*	de	6	0	0
vorbesitzer	de	4	0	0
vorbesitzer _ weg	de	2	0	0
vorbesitzer ist	de	2	0	0
vos	fr	4	0	-1
vos <send>	*	0	2	0
vos <texts>	*	-4	1	-1
vos _ de	fr	2	-1	0
vos _ ne	fr	2	0	0
vos _ par	fr	-2	0	0
vos alertes	fr	-2	0	0
vos messages $	fr	-2	-2	0
vos offres	fr	-2	0	0
vos offres $	fr	-2	0	0
vos pubs	fr	4	0	0
vos pubs $	fr	2	0	0
vos sms	fr	-1	2	0
vossa*	pt	3	-2	0
vossas	pt	3	-2	0
vossas <texts>	*	3	-2	0
vossos avisos	pt	2	0	0
vote	en	2	0	0
voted	en	3	0	0
votin*	en	2	0	0
voting	en	2	0	0
voting for	en	2	0	0
votre <send>	*	-2	0	0
votre _ a	fr	2	0	0
votre _ de	fr	-3	0	0
votre _ ne	fr	-2	0	0
votre message	fr	-2	0	0
votre temps	fr	5	0	0
votre temps $	fr	2	0	0
vou	pt	2	0	0
vou $	pt	-2	0	0
vou <goods>	*	4	0	0
vou <legal>	*	5	0	0
vou <stop>	*	-2	0	0
vou _ nada	pt	3	0	0
vou abrir	pt	4	0	0
vou buscar	pt	-3	0	0
vou buscar $	pt	-3	0	0
vou comprar	pt	4	0	0
vou parar	pt	-2	0	0
voudr*	fr	-4	1	0
voudrais	fr	-4	1	0
voulais juste	fr	3	0	0
voulo*	fr	-1	3	0
vouloir	fr	-2	3	0
vous	fr	5	0	0
vous $	fr	4	0	0
vous <consent>	*	-3	0	0
vous <me>	*	3	0	0
vous <not>	*	-4	0	0
vous <send>	*	-3	0	0
vous <third>	*	2	0	0
vous _ a	fr	3	0	0
vous _ cesser	fr	2	0	0
vous _ de	fr	-2	0	0
vous _ encore	fr	-3	0	0
vous _ l	fr	-2	0	0
vous _ le	fr	-5	0	0
vous _ m	fr	-5	0	0
vous _ pas	fr	-7	0	0
vous _ relous	fr	4	0	0
vous _ souhaitez	fr	2	0	0
vous _ trompes	fr	-3	0	0
vous _ voir	fr	3	0	0
vous a	fr	3	0	0
vous arretiez	fr	-2	0	0
vous bloque	fr	2	0	0
vous continuez	fr	4	0	0
vous continuez $	fr	4	0	0
vous demande	fr	-3	0	0
vous devant	fr	-2	0	0
vous ecrivez	fr	2	0	0
vous envoie	fr	-2	0	0
vous faire	fr	3	0	0
vous lui	fr	2	0	0
vous me	fr	2	0	0
vous n	fr	5	0	0
vous ne	fr	-10	0	0
vous pouvez	fr	-3	4	0
voy	es	1	-2	0
voy $	es	-3	0	0
voy _ la	es	5	0	0
voy a	es	4	-2	0
voz	es	-3	0	0
vs	fr	4	0	0
vuelv*	es	7	10	0
vuelvan	es	0	9	0
vuelvan _ escribirme	es	2	0	0
vuelvan _ mandarme	es	-5	3	0
vuelvan a	es	0	9	0
vuelvas	es	3	0	0
vuelvas a	es	3	0	0
vuelven	es	5	0	0
vuelven a	es	5	0	0
vuelvo	es	-2	2	0
wait	en	-6	0	0
waiti*	en	-6	0	0
waiting	en	-6	0	0
waiting <list>	*	-2	0	0
waiting list	en	-2	0	0
waiting list $	en	-2	0	0
waitl*	en	-2	0	0
waitlist	en	-2	0	0
wand	de	-2	0	0
wann	de	-7	0	-1
wann <stop>	*	3	0	0
wann _ das	de	2	0	0
wann _ die	de	-2	0	0
wann _ schluss	de	-2	0	0
wann hort	de	3	0	0
wann ist	de	-6	0	0
want	en	0	4	-2
want <again>	*	4	0	0
want <stop>	*	5	0	0
want <texts>	*	4	0	0
want <third>	*	0	2	0
want <you>	*	-3	-1	-1
want _ account	*	-2	0	0
want _ anymore	en	-4	0	0
want _ back	en	0	2	0
want _ be	en	2	0	0
want _ coupons	en	2	0	0
want _ from	en	4	0	0
want _ get	en	2	0	0
want _ hear	en	3	-2	0
want _ miss	en	-4	0	0
want _ on	en	4	3	0
want _ opt	en	3	4	0
want _ optout	en	-2	0	0
want _ see	en	4	0	0
want _ sell	en	4	0	0
want _ speak	en	3	0	0
want _ stop	en	-3	0	0
want _ texts	en	2	0	0
want _ the	en	-3	0	0
want _ this	en	2	0	0
want _ to	en	-5	0	0
want _ unsubscribe	en	-8	0	0
want _ your	en	2	0	0
want a	en	-2	0	0
want any	en	2	0	0
want back	en	-3	6	0
want em	en	3	0	0
want em $	en	3	0	0
want get	en	-2	0	0
want it	en	9	0	0
want it $	en	6	0	0
want off	en	4	0	0
want off $	en	3	0	0
want out	en	7	0	0
want out $	en	7	0	0
want texts	en	2	0	0
want that	en	-4	0	0
want the	en	-5	3	0
want them	en	0	2	0
want this	en	-2	0	0
want this $	en	4	0	0
want to	en	-7	2	0
want you	en	-6	0	0
wanted $	en	3	0	0
war	de	-3	5	0
war _ versehen	de	-1	5	0
war ein	de	-4	7	0
war nur	de	8	0	0
ware	de	2	0	0
waren	de	-4	0	0
warni*	en	5	0	0
warning	en	5	0	0
warning $	en	4	0	0
warnu*	de	2	0	0
warnung	de	2	0	0
warra*	en	3	0	0
warranty	en	3	0	0
warranty $	en	3	0	0
warte	de	-7	0	0
warte*	de	-9	0	0
warteliste	de	-4	0	0
warteliste $	de	-2	0	0
warten	de	-4	0	0
warten $	de	-3	0	0
warum $	de	-2	0	0
warum _ ihr	de	-2	0	0
was $	de	7	0	0
was <ask>	*	-2	0	4
was <goods>	*	2	0	-1
was <leave>	*	-3	0	0
was <me>	*	-2	0	0
was <remove>	*	-5	0	0
was <stop>	*	-8	0	0
was _ das	de	0	0	2
was _ from	en	-2	0	0
was _ ich	de	1	0	2
was _ last	en	4	0	0
was _ nice	en	-2	0	0
was _ off	en	-5	0	0
was _ out	*	-3	0	0
was _ the	en	5	0	0
was _ without	en	5	0	0
was a	en	-3	1	0
was added	en	3	0	0
was bestellt	de	3	0	0
was bestellt $	de	3	0	0
was cancelled	en	-2	0	0
was cut	en	-5	0	0
was for	en	4	0	0
was ist	de	2	0	2
was kann	de	-2	0	4
was kostet	de	-4	0	0
was off	en	-2	0	0
was only	en	3	0	0
was removed	en	-2	0	0
was soll	de	5	0	0
was taken	*	-4	0	0
was the	en	3	0	0
wash	en	-3	0	0
wasnt	en	-2	0	0
wasse*	de	-4	0	0
wasser	de	-4	0	0
wasti*	en	6	0	0
wasting	en	6	0	0
wasting <me>	*	3	0	0
wasting <you>	*	4	0	0
wasting _ time	en	7	0	0
wasting my	en	3	0	0
wasting your	en	4	0	0
watch buzzes	en	2	0	0
way	en	6	0	0
way $	en	-3	0	0
way _ not	en	2	0	0
way _ unsubscribe	en	4	0	0
way to	en	6	0	0
ways	en	3	0	0
we	en	-2	-2	0
we _ need	en	-2	0	0
we _ no	en	2	0	0
we _ the	en	3	0	0
we _ this	en	3	0	0
we _ with	en	2	0	0
we are	en	4	0	0
we have	en	-4	0	0
we stop	en	3	0	0
we went	en	2	0	0
weath*	*	-4	0	-4
weather	*	-4	0	-4
weather $	*	-3	0	-3
web	es	-2	0	0
web $	es	-3	0	0
websi*	en	3	0	0
website	en	4	0	0
weder	de	2	0	0
weder _ noch	de	2	0	0
week	en	-4	-2	-2
week $	en	-2	0	0
week ago	*	-2	-2	-2
week ago $	*	-2	-2	-2
weeke*	en	-4	0	0
weekend	en	-2	0	0
weg	de	15	0	-2
weg $	de	7	0	0
weg _ der	de	3	0	0
weg damit	de	3	0	0
weg damit $	de	6	0	0
wegen	de	-5	0	0
wegen <you>	*	2	0	0
wegen dem	de	-2	0	0
wegen diebstahl	de	-2	0	0
wegla*	de	4	0	0
weglassen	de	4	0	0
weglassen $	de	2	0	0
weiss	de	-2	0	0
weit	de	-3	0	0
weite*	de	0	-4	2
weiter	de	-4	-3	3
weiter $	de	-2	-1	4
weitere	de	6	0	0
weitere <send>	*	2	0	0
weitere <texts>	*	4	0	0
weiteren <texts>	*	3	0	0
weiterhin	de	-2	0	0
welch*	de	0	0	9
welche	de	-1	0	3
welcher	de	0	0	4
welcher firma	de	0	0	4
welches	de	-1	0	3
well _ the	en	2	0	0
well as	en	2	0	0
welli*	pt	3	0	0
wellington	pt	3	0	0
wellington $	pt	3	0	0
wem	de	-3	0	2
wen	de	6	0	0
wen anders	de	5	0	0
wenn <ask>	*	4	0	0
wenn <me>	*	-2	0	1
wenn _ stop	de	-5	0	0
wenn _ was	de	3	0	0
wenn es	de	-3	0	0
wenn ich	de	-2	0	1
wenn was	de	4	0	0
went with	en	2	0	0
weon	es	4	0	0
wer	de	4	0	6
wer _ das	de	-5	0	1
wer _ ihnen	de	2	0	0
wer hat	de	3	0	0
wer helfen	de	0	0	2
wer helfen $	de	0	0	2
werbe*	de	11	-1	0
werbi*	de	4	0	0
werbig	de	4	0	0
werbig $	de	4	0	0
werbu*	de	11	-7	-2
werbung	de	11	-7	-2
werbung $	de	6	-3	-1
werd	de	5	0	0
werd <me>	*	5	0	0
werde*	de	10	2	0
werden	de	10	2	0
werden $	de	8	2	0
were	en	-4	0	-3
were <not>	*	-2	0	0
were <you>	*	-3	0	0
were _ on	en	3	0	0
were done	en	5	0	0
were good	en	3	0	0
were no	en	-2	0	0
were out	en	-4	0	0
were you	*	-3	0	0
what	en	-14	-10	-1
what $	en	2	0	-2
what <ask>	*	0	0	2
what <you>	*	-3	0	0
what _ can	en	0	0	4
what _ i	en	3	0	6
what _ is	en	-3	0	4
what _ it	en	3	0	2
what _ my	en	0	0	-2
what _ said	en	-2	0	0
what _ the	en	-3	-1	-1
what _ this	en	0	0	13
what are	en	-2	-1	-1
what can	en	0	0	6
what commands	en	0	0	4
what company	en	-2	0	3
what do	en	4	0	2
what does	en	2	0	0
what is	en	-5	-1	1
what kind	en	-3	0	0
what makes	en	3	0	0
what part	en	7	0	0
what plug	*	0	0	-2
what this	en	1	0	4
what words	en	0	0	6
whate*	en	5	0	0
whatever	en	5	0	0
whatever <list>	*	2	0	0
whatever _ this	en	2	0	0
whatever list	en	2	0	0
whatever this	en	2	0	0
whats	en	-14	-6	-6
whats <me>	*	-2	0	0
whats <you>	*	-3	0	0
whats _ name	*	-2	0	0
whats _ word	en	3	0	0
whats my	en	-2	0	0
whats the	en	-3	-2	-2
whats up	en	-2	0	0
whats up $	en	-2	0	0
whats your	en	-3	0	0
when	en	-9	-1	-8
when <ask>	*	-3	0	-1
when <me>	*	4	0	0
when _ i	en	-3	0	0
when _ my	en	-2	0	0
when _ need	en	2	0	0
when _ ships	en	-2	0	0
when do	en	-4	0	0
when it	en	-2	0	0
when my	en	4	0	0
when should	en	-2	0	0
whens	*	-2	0	0
where	en	-6	-3	-9
where <ask>	*	3	0	-2
where <me>	*	-2	0	0
where _ i	en	-6	0	-2
where _ the	en	2	0	0
where _ you	en	5	0	0
where did	en	6	0	0
where do	en	-2	0	0
where*	en	3	0	0
wheres	en	4	0	0
wheres the	en	6	0	0
which	en	-7	-1	0
which <remove>	*	-2	0	0
which _ is	en	-1	0	-2
which exit	en	-2	0	0
while	en	-10	0	0
while <me>	*	-3	0	0
while driving	en	-5	0	0
while im	en	-2	0	0
whisp*	*	-10	-4	-6
whisper	*	-9	-4	-5
whisper mode	*	-8	-2	-3
whisper mode $	*	-3	-1	-2
who	en	-2	0	0
who <consent>	*	2	0	0
who <please_do>	*	3	0	0
who <you>	*	2	0	0
who _ is	en	3	0	0
who _ me	en	4	0	0
who _ them	en	0	0	5
who _ this	en	3	0	0
who _ you	en	-7	0	-1
who _ your	*	-3	0	0
who do	en	-2	0	0
who has	en	-2	0	0
who made	*	-2	0	0
who put	en	3	0	0
who runs	en	0	0	4
who signed	en	2	0	0
who you	en	4	0	0
whoev*	en	8	0	0
whoever	en	8	0	0
whoever is	en	3	0	0
whos	en	-7	0	0
whos this	en	-2	0	0
whos this $	en	-2	0	0
why	en	-4	0	-7
why $	en	-4	0	-2
why <ask>	*	-9	1	0
why <stop>	*	-3	0	0
why _ the	en	-1	2	0
why _ you	en	3	0	0
why am	en	4	0	0
why are	en	7	0	0
why did	en	-10	2	0
why do	en	4	0	0
why stop	en	-3	0	0
why was	en	-2	0	0
wider*	de	16	-8	0
widersprechen	de	2	0	0
widersprechen $	de	2	0	0
widerspruch	de	7	-3	0
widerspruch _ werbung	de	2	-2	0
widerspruch gegen	de	0	-3	0
wie	de	7	0	-1
wie _ das	de	4	0	0
wie _ man	de	2	0	0
wie _ soll	de	2	0	0
wie bekomme	de	-1	0	2
wie gesagt	de	2	0	0
wie komme	de	-2	0	0
wie kriege	de	2	0	0
wie oft	de	4	0	0
wie weit	de	-3	0	0
wie werd	de	5	0	0
wiede*	de	-7	20	-2
wieder	de	-7	20	-2
wieder $	de	0	2	0
wieder <send>	*	-2	3	0
wieder <texts>	*	-3	0	0
wieder aktivieren	de	0	2	0
wieder aktivieren $	de	0	2	0
wieder an	de	-1	4	0
wieder an $	de	0	3	0
wieder dabei	de	-3	2	0
wieder einschalten	de	0	4	0
wieder einschalten $	de	0	4	0
wieder sms	de	-3	1	0
wieso	de	7	0	0
wieso <send>	*	2	0	0
wieso _ ich	de	4	0	0
wieso _ ihr	de	2	0	0
wieso krieg	de	4	0	0
wieso schreibt	de	2	0	0
wife	en	4	0	0
wifes	en	4	0	0
wifi	en	-4	0	0
will	de	-3	-1	-5
will $	de	-1	2	0
will <again>	*	-2	2	0
will <legal>	*	5	0	0
will <me>	*	-5	-3	1
will <remove>	*	5	0	0
will <you>	*	3	0	0
will _ be	en	-4	-1	0
will _ get	en	-1	0	2
will _ keep	en	2	0	0
will _ mehr	de	6	0	0
will _ nicht	de	10	0	0
will _ nie	de	-2	0	0
will _ raus	de	4	0	0
will _ ruhe	de	3	0	0
will _ sms	de	2	0	0
will _ stop	en	5	0	0
will da	de	3	0	0
will i	en	-6	0	2
will it	en	-7	0	0
will meine	de	3	0	0
will nix	de	4	0	0
will raus	de	5	0	0
will raus $	de	2	0	0
will sue	en	4	0	0
will sue $	en	4	0	0
will the	en	-2	0	0
will this	en	-2	0	0
will wieder	de	-2	2	0
willi*	de	-1	2	0
willige	de	0	3	0
windo*	en	-3	0	0
window	en	-3	0	0
window $	en	-2	0	0
wipe	en	-2	0	0
wipe <me>	*	-2	0	0
wipe my	en	-2	0	0
wir	de	-5	0	0
wir <want>	*	-2	0	0
wir _ nach	de	2	0	0
wir _ uns	de	-2	0	0
wird	de	8	0	0
wish	en	6	0	0
wish _ receive	en	5	0	0
wish to	en	6	0	0
wit	en	2	0	0
with	en	-3	-10	-6
with $	en	0	0	6
with <me>	*	-10	0	-2
with <number>	*	-3	0	0
with <texts>	*	3	0	0
with <you>	*	5	0	0
with _ attorney	en	2	0	0
with _ messages	en	8	0	0
with _ people	en	3	0	0
with _ phone	en	-6	0	0
with _ services	*	-2	0	0
with _ texts	en	2	-1	1
with a	en	-2	0	0
with another	en	5	0	0
with me	en	-3	0	0
with my	en	-6	0	-1
with the	en	8	-2	0
with these	en	5	0	1
with these $	en	5	0	0
with this	en	-4	0	-2
with this $	en	4	0	0
with you	en	2	0	0
with your	en	3	0	0
withd*	en	1	-8	0
withdraw	en	3	-4	0
withdraw <me>	*	3	-3	0
withdraw _ consent	en	3	-1	0
withdrawal	*	-7	0	0
withdrawal $	*	-2	0	0
withdrawing	en	2	0	0
withdrawn	en	4	0	0
withdrawn $	en	3	0	0
without <me>	*	-2	0	0
without _ consent	en	-2	0	0
without my	en	-2	0	0
wo	de	3	0	0
wo <ask>	*	-2	0	0
wo _ man	de	2	0	0
wo kann	de	-2	0	0
woand*	de	3	0	0
woanders	de	3	0	0
woher	de	4	0	0
woher <want>	*	4	0	0
wohnu*	de	-2	2	0
woke	en	3	0	0
wollt	de	2	0	0
wollt <you>	*	2	0	0
wollt ihr	de	2	0	0
wollt*	de	3	0	0
wollte	de	3	0	0
wollte nur	de	2	0	0
wont	en	-2	0	0
wont <stop>	*	-2	0	0
wont _ buzzing	en	2	0	0
wont _ stop	en	2	0	0
wont _ texting	en	-2	0	0
word	en	5	0	0
word _ stop	en	3	0	0
word to	en	4	0	0
words	en	-3	0	6
words <ask>	*	0	0	2
words _ i	en	0	0	6
work	en	-1	-2	0
work $	en	5	0	-2
work <person_id>	*	0	0	3
work <stop>	*	5	0	0
work _ someone	*	-3	0	0
work _ year	*	-2	0	0
work for	en	-6	0	0
work this	en	-2	0	0
worki*	en	-3	0	0
working	en	-3	0	0
works	en	1	0	3
works $	en	0	0	3
worum	de	-2	0	2
worum _ es	de	-2	0	2
worum geht	de	-2	0	2
wott	de	8	0	0
wott _ sms	de	4	0	0
wott kei	de	4	0	0
would	en	0	0	-3
would <me>	*	-4	0	0
would <you>	*	1	-2	-2
would _ not	en	2	0	0
would _ tell	*	-2	-2	-2
would be	en	0	2	0
would ya	en	2	0	0
would ya $	en	2	0	0
would you	en	0	-2	-2
write	en	3	0	0
write <again>	*	2	0	0
write <person_id>	*	2	0	0
writi*	en	4	0	0
writing	en	4	0	0
writing _ my	en	2	0	0
writing to	en	2	0	0
writt*	en	2	0	0
written	en	2	0	0
wrong	en	-2	-5	-2
wrong $	en	-2	0	0
wrong <goods>	*	-2	0	0
wrong <list>	*	-2	0	0
wrong <name>	*	4	0	0
wrong <number>	*	5	0	0
wrong <person_id>	*	3	0	0
wrong <third>	*	4	0	0
wrong _ my	en	2	0	0
wrong guy	en	4	0	0
wrong number	en	4	0	0
wrong number $	en	5	0	0
wrong person	en	4	0	0
wrong person $	en	5	0	0
wrong size	en	-4	0	0
wrong size $	en	-2	0	0
wu	de	5	0	0
wu kane	de	4	0	0
wunsc*	de	3	0	0
wunsche	de	3	0	0
wurde	de	2	0	0
wurde <me>	*	-2	0	0
wurde _ hinzugefugt	de	4	0	0
x $	en	3	0	0
xs	*	-4	0	-2
xs <number>	*	-4	0	-1
y	es	9	-5	-2
y <me>	*	4	0	0
y <send>	*	-2	0	0
y <you>	*	5	0	0
y _ i	en	5	0	0
y _ llegando	es	2	0	0
y _ otra	es	2	0	0
y am	en	5	0	0
y hoy	es	5	0	0
y lo	es	-3	0	0
y me	es	4	0	0
y siguen	es	3	0	0
y te	es	-3	0	0
ya	es	3	-1	-4
ya <goods>	*	-3	0	0
ya <leave>	*	2	0	0
ya <me>	*	3	0	0
ya _ a	es	-1	3	0
ya _ bueno	es	3	0	0
ya _ encontre	es	-2	0	0
ya _ los	es	2	0	0
ya _ manden	es	3	0	0
ya _ me	es	-6	0	0
ya _ recibo	es	-3	0	0
ya _ suficiente	es	6	0	0
ya _ tres	es	-3	0	0
ya _ voy	es	-3	0	0
ya bajenle	es	4	0	0
ya bajenle $	es	4	0	0
ya basta $	es	3	0	0
ya chole	es	5	0	0
ya comi	es	-2	0	0
ya es	es	4	0	0
ya esta	es	-2	0	0
ya estuvo	es	6	0	0
ya lo	es	-2	0	0
ya me	es	3	0	0
ya no $	es	9	0	0
ya puse	es	2	0	0
ya termine	es	-3	0	0
ya termine $	es	-4	0	0
ya tuve	es	3	0	0
yall	en	10	0	0
yall $	en	5	0	0
yall <ask>	*	2	0	0
yall can	en	2	0	0
ye	en	2	0	0
yeah	en	0	0	-3
yeah $	en	-3	0	-3
year	en	0	0	-2
years	en	8	0	0
years $	en	4	0	0
years ago	en	4	0	0
yep	*	-3	0	-4
yes	en	-9	4	-7
yes $	en	-6	-4	-5
yes <me>	*	-2	2	0
yes <send>	*	0	2	0
yes <stop>	*	2	0	0
yes <you>	*	0	2	0
yes _ me	en	0	6	0
yes _ want	en	0	3	0
yes i	en	-1	2	0
yes stop	en	2	0	0
yes text	en	0	2	0
yes you	en	0	2	0
yeste*	en	-2	0	-1
yesterday	en	-3	0	-1
yesterday _ the	en	-3	0	0
yet	en	-12	0	0
yet $	en	-11	0	0
you	en	-3	-4	-7
you $	en	-5	0	-2
you <again>	*	4	0	0
you <ask>	*	0	3	0
you <goods>	*	-2	0	0
you <list>	*	-2	0	0
you <name>	*	-2	0	0
you <not>	*	10	0	0
you <please_do>	*	0	-2	0
you <remove>	*	2	2	0
you <send>	*	6	-1	0
you <stop>	*	1	2	0
you <texts>	*	3	0	0
you _ a	en	-4	0	0
you _ all	*	-2	0	0
you _ at	en	2	0	0
you _ contacting	en	2	0	0
you _ court	en	2	0	0
you _ for	en	-5	0	0
you _ german	*	-3	0	0
you _ have	en	4	0	0
you _ i	en	9	0	0
you _ me	en	0	-3	0
you _ my	en	-3	3	0
you _ no	en	3	0	0
you _ stop	en	3	0	0
you _ text	en	-5	6	0
you _ texting	en	6	0	0
you _ that	en	0	3	0
you _ the	en	6	0	0
you _ these	en	4	0	0
you _ to	en	-2	0	0
you _ write	en	4	0	0
you _ wrong	en	-4	0	0
you a	en	-3	0	0
you again $	en	3	0	0
you anymore	en	3	0	0
you anymore $	en	3	0	0
you around	*	-2	0	0
you around $	*	-2	0	0
you by	en	-1	3	0
you called	en	-2	0	0
you called $	en	-2	0	0
you can	en	0	3	0
you didnt	en	2	0	0
you do	en	-2	0	0
you dont	en	-2	0	0
you find	en	2	0	0
you get	en	4	0	0
you go	en	-4	0	0
you going	en	2	0	0
you got	en	4	0	0
you have	en	1	4	0
you in	en	4	0	0
you keep	en	10	0	0
you last	en	5	0	0
you lose	en	-5	0	0
you need	en	-3	0	0
you never	en	-3	0	0
you no	en	2	0	0
you not	en	13	0	0
you not $	en	11	0	0
you order	*	-2	0	0
you people	en	10	0	0
you people $	en	6	0	0
you pleasestop $	en	-2	0	0
you quit	en	5	0	0
you say	en	-2	0	0
you send	en	3	0	0
you sent	en	-3	0	0
you still	en	4	0	0
you tell	en	-2	-2	0
you text	en	8	0	0
you texting	en	4	0	0
you think	en	4	0	0
you this	en	2	0	0
you to	en	0	-2	0
you told	*	-2	0	0
you understand	en	2	0	0
you understand $	en	2	0	0
you undo	en	1	2	0
you unsubscribe	en	3	0	0
you unsync	*	-2	0	0
you were	en	-2	0	0
you work	en	-5	0	0
youd	en	3	0	0
youd <stop>	*	3	0	0
youd stop	en	3	0	0
your	en	-5	0	-9
your <goods>	*	6	0	0
your <list>	*	5	1	0
your <number>	*	-4	0	0
your <please_do>	*	4	0	-2
your <send>	*	-3	0	0
your <stop>	*	4	0	0
your <texts>	*	5	2	0
your _ alerts	en	-1	2	0
your _ are	en	2	0	0
your _ desk	en	3	0	0
your _ for	en	3	0	0
your _ from	*	-3	0	0
your _ i	en	-2	0	0
your _ list	en	-4	2	0
your _ on	en	3	0	0
your _ texts	en	0	8	0
your _ thing	en	4	0	0
your _ to	en	4	0	0
your _ was	en	-3	0	0
your age	*	-3	0	0
your age $	*	-3	0	0
your company	en	2	0	0
your customer	en	3	0	0
your customer $	en	3	0	0
your front	en	3	0	0
your gym	en	2	0	0
your help	en	4	0	-2
your help $	en	-1	0	-2
your hobbies	*	-3	0	0
your language	*	-3	0	0
your last	en	-2	0	0
your list	en	5	2	0
your list $	en	2	2	0
your messages $	en	-2	0	0
your name	en	-3	0	0
your name $	en	-5	0	0
your number	en	-7	0	0
your number $	en	-5	0	0
your records	en	3	0	0
your sale	en	0	3	0
your school	en	3	0	0
your services	en	2	0	0
your services $	en	2	0	0
your stop	en	6	0	0
your text	en	-4	1	0
your text $	en	-2	0	0
your texts	en	-4	4	0
your texts $	en	-4	3	0
your time	en	2	0	0
your time $	en	2	0	0
your volume	*	-3	-1	-1
your website	en	3	0	0
youre	en	-3	0	0
youre _ me	en	-6	0	0
youre a	en	-4	0	0
youre killing	en	-4	0	0
youre wasting	en	4	0	0
yourself $	en	3	0	0
youve	en	11	0	0
youve _ the	en	3	0	0
youve got	en	6	0	0
z	*	4	0	0
zahlen	de	-3	0	0
zahlen $	de	-3	0	0
zahlu*	de	-2	0	0
zahlung	de	-2	0	0
zeige	de	3	0	0
zeige <you>	*	3	0	0
zeige _ an	de	3	0	0
zeige euch	de	2	0	0
zeit	de	-4	0	0
zeit $	de	-3	0	0
zeitu*	de	-6	0	0
zeitung	de	-6	0	0
zeitung <stop>	*	-3	0	0
zeitung abbestellen	de	-3	0	0
zeitung abbestellen $	de	-3	0	0
zero	*	5	0	0
ziege*	de	-5	0	0
ziegel	de	-5	0	0
ziehe	de	5	-2	0
ziehe <me>	*	5	-2	0
ziehe _ einwilligung	de	2	-2	0
ziehe meine	de	2	-2	0
zone	*	-2	0	0
zu	de	-7	2	7
zu $	de	-2	4	0
zu <fed>	*	-2	0	0
zu _ nachrichten	de	-3	0	0
zu bekommen	de	4	0	0
zu bekommen $	de	4	0	0
zu diesem	de	-1	0	2
zu erhalten	de	0	2	0
zu erhalten $	de	0	2	0
zu klopfen	de	-2	0	0
zu klopfen $	de	-2	0	0
zu oft	de	5	0	0
zu oft $	de	6	0	0
zu viel	de	3	0	0
zu viel $	de	7	0	0
zu viele	de	-2	0	0
zucke*	de	-4	0	0
zucker	de	-4	0	0
zucker $	de	-4	0	0
zukun*	de	8	0	0
zukunft	de	8	0	0
zur	de	-2	-1	0
zuruc*	de	-3	-2	0
zuruck	de	0	-2	0
zuruck $	de	0	-2	0
zusen*	de	-3	0	0
zwei	de	-9	0	0
zwei <send>	*	-2	0	0
zwei stuck	de	-2	0	0
zweit*	de	-4	0	0
zweiten	de	-2	0	0
zwieb*	de	-6	0	0
zwiebeln	de	-6	0	0
zwiebeln $	de	-4	0	0
`;
